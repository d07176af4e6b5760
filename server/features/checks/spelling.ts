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
    if (mention.kind !== "person" || mention.entity === undefined) continue;
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
          related: [{ span: other, message: messages.findings.spelledHere(baseForm(other)) }],
        }));
  });
};

/** Each first mention in a new spelling with an earlier one it disagrees with. */
function variants(mentions: readonly Mention[]): (readonly [Mention, Mention])[] {
  const spellings: Mention[] = [];
  const found: (readonly [Mention, Mention])[] = [];
  for (const mention of mentions) {
    const words = wordsOf(mention);
    if (spellings.some((known) => covers(wordsOf(known), words) || covers(words, wordsOf(known)))) {
      if (!spellings.some((known) => wordsOf(known).join(" ") === words.join(" "))) spellings.push(mention);
      continue;
    }
    const other = spellings[0];
    if (other !== undefined) found.push([mention, other]);
    spellings.push(mention);
  }
  return found;
}

/** The text without its inflection. */
function baseForm({ text, evidence }: Mention): string {
  const ending = evidence.find((one) => one.by === "inflection");
  const written = text.replace(/\s+/g, " ");
  return ending?.by === "inflection" && ending.ending !== "" && written.endsWith(ending.ending)
    ? written.slice(0, -ending.ending.length)
    : written;
}

const wordsOf = (mention: Mention) => baseForm(mention).split(" ");

/** Whether a name has all words of another, in the same spelling. */
function covers(longer: readonly string[], shorter: readonly string[]): boolean {
  return shorter.every((word) => longer.includes(word));
}
