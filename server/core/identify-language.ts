import type { Language } from "./language.ts";
import type { Span } from "./model.ts";
import { quotations } from "./quotes.ts";
import { overlapWith } from "./resolve/overlap.ts";
import type { Tokens } from "./tokens.ts";
import { Mark } from "./word-marks.ts";

/** Whether a text is in the language that articles are read in. `undetermined` where its words don't say: a headline of names. */
export type IdentifiedLanguage = "own" | "other" | "undetermined";

/**
 * Identifies by function words, of which every third word of running text is one, and by script. Running text of the own language is
 * recognised by its first words; another language needs all of them, since a text may begin with a quotation.
 */
export function identifyLanguage(tokens: Tokens, { functionWords: { own, other, script } }: Language): IdentifiedLanguage {
  let ours = 0;
  let others = 0;
  let inOtherScript = 0;
  let words = 0;
  for (let at = tokens.next(0, Mark.word); at < tokens.length; at = tokens.next(at + 1, Mark.word)) {
    const { lower } = tokens.word(at);
    words++;
    if (own.has(lower)) ours++;
    else if (other.has(lower)) others++;
    else if (!script.test(lower)) inOtherScript++;
    if (ours - others - inOtherScript >= ENOUGH) return "own";
  }
  if (others >= ENOUGH && others > TIMES * ours) return "other";
  // names are told in their own script, too: “Kim (김정은)”
  if (inOtherScript >= ENOUGH && inOtherScript > words / 2) return "other";
  return ours > others ? "own" : "undetermined";
}

/** Words: names have a `di` or an `and` now and then. */
const ENOUGH = 3;
/** A quotation makes no other text of what it stands in. */
const TIMES = 2;

/**
 * The quotations in a text that seems to be in another language, where what stands outside of them is in the own one: “Der Minister sagte am
 * Montag: …”. Undefined of any other text.
 */
export function quotedInOwn(tokens: Tokens, { functionWords: { own, other } }: Language): readonly Span[] | undefined {
  const quoted = quotations(tokens);
  if (quoted.length === 0) return undefined;
  const isQuoted = overlapWith(quoted);
  let ours = 0;
  for (let at = tokens.next(0, Mark.word); at < tokens.length; at = tokens.next(at + 1, Mark.word)) {
    if (isQuoted({ start: tokens.start(at), end: tokens.end(at) })) continue;
    const { lower } = tokens.word(at);
    if (own.has(lower)) ours++;
    else if (other.has(lower)) ours--;
  }
  return ours >= ENOUGH_OUTSIDE ? quoted : undefined;
}

const ENOUGH_OUTSIDE = 2;
