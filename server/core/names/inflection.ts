import type { NameGrammar } from "./name-grammar.ts";

export interface WordForm {
  readonly form: string;
  readonly lemma: string;
  readonly ending: string;
}

/** Nominative and genitive of a name: `Kim`, `Kims`; `Moskau`, `Moskaus`; `Scholz`, `Scholz'`. */
export function nameForms(name: string, { nameEndings, sibilants, apostrophes }: NameGrammar): WordForm[] {
  const forms = [{ form: name, lemma: name, ending: "" }];
  const end = name.slice(-LONGEST_SIBILANT).toLowerCase();
  const endings = sibilants.some((sibilant) => end.endsWith(sibilant)) ? apostrophes : nameEndings;
  for (const ending of endings) forms.push({ form: name + ending, lemma: name, ending });
  return forms;
}

const LONGEST_SIBILANT = 4;

/** As `nameForms`, with the plural of what there are many of: `Eurofightern`, `Mardern`. */
export function nounForms(name: string, grammar: NameGrammar): WordForm[] {
  const plural = grammar.pluralEndings.filter(({ after }) => name.endsWith(after));
  return [...nameForms(name, grammar), ...plural.map(({ ending }) => ({ form: name + ending, lemma: name, ending }))];
}

/** All endings of an adjective, and its capitalised form for the beginning of a sentence. */
export function adjectiveForms(lemma: string, { adjectiveEndings }: NameGrammar): WordForm[] {
  return ["", ...adjectiveEndings].flatMap((ending) => {
    const form = lemma + ending;
    const capital = form[0]?.toUpperCase() + form.slice(1);
    return capital === form ? [{ form, lemma, ending }] : [form, capital].map((written) => ({ form: written, lemma, ending }));
  });
}

/** Cases and plural of a demonym by its last letters. */
export function demonymForms(lemma: string, { demonymEndings }: NameGrammar): WordForm[] {
  const rule = demonymEndings.find(({ after }) => lemma.endsWith(after));
  return ["", ...(rule?.endings ?? [])].map((ending) => ({ form: lemma + ending, lemma, ending }));
}
