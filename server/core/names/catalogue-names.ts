import type { Entry } from "../../catalogue/types.ts";
import { type Catalogue, nameOf } from "../catalogue.ts";
import type { CatalogueLayerName } from "../model.ts";
import { tokenize } from "../scan.ts";
import { isHyphen } from "../tokens.ts";
import { declined } from "./declension.ts";
import type { NameRole } from "./gazetteer.ts";
import { adjectiveForms, demonymForms, nameForms, nounForms, type WordForm } from "./inflection.ts";
import type { NameGrammar } from "./name-grammar.ts";

/** A name of an entry in one role, with its inflected forms. */
export interface CatalogueName {
  readonly entry: Entry;
  readonly layer: CatalogueLayerName;
  readonly role: NameRole;
  readonly lemma: string;
  readonly inflect: Inflect;
}

type Inflect = (lemma: string) => readonly WordForm[];

/** All names of all entries. */
export function namesOf(catalogue: Catalogue, grammar: NameGrammar): CatalogueName[] {
  const found: CatalogueName[] = [];
  const ofOrganisations = { ...grammar, nameEndings: [...grammar.nameEndings, ...grammar.organisationEndings] };
  const names: Inflect = (name) => nameForms(name, grammar);
  const organisations: Inflect = (name) => nameForms(name, ofOrganisations);
  const nouns: Inflect = (name) => nounForms(name, grammar);
  const adjectives: Inflect = (name) => adjectiveForms(name, grammar);
  const demonyms: Inflect = (name) => demonymForms(name, grammar);
  const asIs: Inflect = (form) => [{ form, lemma: form, ending: "" }];
  for (const { entry, layer } of catalogue.entries.values()) {
    const add = (role: NameRole, lemmas: readonly string[] | undefined, inflect: Inflect) => {
      for (const lemma of lemmas ?? []) found.push({ entry, layer, role, lemma, inflect });
    };
    const isWeapon = entry.kind === "weapon";
    const full = fullNames(entry, catalogue);
    add("full", full, entry.kind === "organisation" ? organisations : isWeapon ? nouns : names);
    add("full", entry.forms, asIs);
    if (entry.kind === "organisation" || entry.kind === "state")
      add(
        "full",
        full.flatMap((name) => declined(name, grammar)),
        asIs,
      );
    if (entry.kind !== "state") {
      add("part", entry.parts, isWeapon ? nouns : names);
      continue;
    }
    add("adjective", entry.adjectives, adjectives);
    add("demonym", entry.demonyms, demonyms);
    add("seat", entry.seats, names);
    add("metonym", entry.metonyms, names);
  }
  return found;
}

function fullNames(entry: Entry, catalogue: Catalogue): string[] {
  const territory = entry.kind === "state" && entry.iso !== undefined ? (catalogue.territories[entry.iso] ?? []) : [];
  const designations = entry.kind === "weapon" ? (entry.designations ?? []).map(({ name }) => name) : [];
  return [nameOf(entry, catalogue), ...(entry.aliases ?? []), ...designations, ...territory];
}

/** The tokens a name may begin with. */
export function keysOf({ lemma, role, inflect }: CatalogueName): Iterable<string> {
  const [, word, more] = PLAIN.exec(lemma) ?? [];
  if (word !== undefined && more !== undefined && role !== "adjective") return atSentenceStart(word);
  const [first, ...rest] = word !== undefined ? [word] : keyTokens(lemma);
  // endings are at the end: only what is one word, or capitalised at the beginning of a sentence, has several
  if (first !== undefined && rest.length > 0 && role !== "adjective") return [first];
  return new Set(inflect(lemma).flatMap(({ form }) => PLAIN.exec(form)?.[1] ?? keyTokens(form).slice(0, 1)));
}

/** A name that begins with letters alone: most do, and need no tokens. */
const PLAIN = /^(\p{L}+)(?:([ -])|$)/u;

/** A name in lower case is capitalised where a sentence begins: `De Maizière`. */
export function atSentenceStart(form: string): string[] {
  const first = form[0] as string;
  const capital = first.toUpperCase();
  return capital === first || first !== first.toLowerCase() ? [form] : [form, capital + form.slice(1)];
}

/** What tokens of a text are compared with: a hyphen is a space. */
export const keyTokens = (form: string): string[] =>
  [...tokenize(form)].filter((token) => !isHyphen(token)).map(({ text }) => text);
