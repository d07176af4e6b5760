import { distance } from "fastest-levenshtein";
import { nameOf } from "../../core/catalogue.ts";
import type { Mention } from "../../core/model.ts";
import type { Check, Finding } from "../diagnostics.ts";

/**
 * `actor/spelling-varies`: one person in two spellings (`Schoigu`, `Shoigu`; `Sergei`, `Sergej`), told once for each
 * spelling that differs from the first. A shorter form of the same spelling is no variant.
 */
export const varyingSpellings: Check = ({ mentions }, { catalogue }, messages) => {
  const byPerson = new Map<string, Mention[]>();
  for (const mention of mentions) {
    // in a compound the hyphens are the compound's: “Kim-Il-Sung-Platz”
    if (mention.kind !== "person" || mention.entity === undefined || mention.form === "part") continue;
    const list = byPerson.get(mention.entity);
    if (list === undefined) byPerson.set(mention.entity, [mention]);
    else list.push(mention);
  }
  return [...byPerson].flatMap(([id, of]): Finding[] => {
    const entry = catalogue.entries.get(id)?.entry;
    return entry === undefined
      ? []
      : variants(of).map(([here, other]) => ({
          code: "actor/spelling-varies",
          severity: "information",
          message: messages.findings.spellingVaries(baseForm(here), baseForm(other), nameOf(entry, catalogue)),
          start: here.start,
          end: here.end,
          related: [{ of: other, message: messages.findings.spelledHere(baseForm(other)) }],
        }));
  });
};

/** The first mention of each spelling that is no shorter form of another, with the first of all. */
function variants(mentions: readonly Mention[]): (readonly [Mention, Mention])[] {
  const spellings = new Map<string, Mention>();
  for (const mention of mentions) {
    const form = baseForm(mention);
    if (!spellings.has(form)) spellings.set(form, mention);
  }
  const forms = [...spellings.keys()];
  const full = forms.filter((form) => !forms.some((other) => other !== form && covers(other, form)));
  const [first, ...others] = full;
  if (first === undefined) return [];
  // another name of the person is no spelling: “Joseph Ratzinger”, “Papst Benedikt XVI.”
  return others
    .filter((other) => isAlike(other, first))
    .map((other) => [spellings.get(other) as Mention, spellings.get(first) as Mention]);
}

/** The text without its inflection; how it is wrapped, hyphenated or encoded makes no spelling. */
function baseForm({ text, evidence }: Mention): string {
  const ending = evidence.find((one) => one.by === "inflection")?.ending ?? "";
  const written = text
    .replace(/\u00AD/g, "")
    .replace(/\s+/g, " ")
    .normalize("NFC");
  return ending !== "" && written.endsWith(ending) ? written.slice(0, -ending.length) : written;
}

/** Whether two forms share a word, or nearly. */
function isAlike(one: string, other: string): boolean {
  const words = (form: string) => form.toLowerCase().split(/[ -]/);
  return words(one).some((a) => words(other).some((b) => distance(a, b) <= Math.max(a.length, b.length) / 3));
}

/** Whether a name has all words of a shorter one, in the same spelling: “Assad” of “Bashar al-Assad”. */
function covers(longer: string, shorter: string): boolean {
  const [words, fewer] = [longer.split(/[ -]/), shorter.split(/[ -]/)];
  return fewer.length < words.length && fewer.every((word) => words.includes(word));
}
