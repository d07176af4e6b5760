import type { Entry } from "../../catalogue/types.ts";
import { type Catalogue, nameOf, type WeaponClass } from "../../core/catalogue.ts";
import type { Article, Block, Mention, Sentence, Span } from "../../core/model.ts";
import type { Resources } from "../../core/resources.ts";
import { splitSentences } from "../../core/sentences.ts";
import type { Tokens } from "../../core/tokens.ts";
import { inOneLine } from "../one-line.ts";
import type { Fact } from "./rule.ts";

/** A sentence of an article with its words. Indices of tokens count from the block's first; offsets of tokens from its start. */
export interface SentenceAt extends Span {
  readonly block: Block;
  readonly tokens: Tokens;
  /** The words of all tokens of the block in lower case. */
  readonly lower: readonly string[];
  readonly sentence: Sentence;
}

/** Finds the sentence at an offset. Blocks are split again, each once: for the few places that a check has a suspicion of. */
export function sentenceFinder({ blocks }: Article, { language, scan }: Resources): (offset: number) => SentenceAt | undefined {
  const split = new Map<
    Block,
    { readonly tokens: Tokens; readonly lower: readonly string[]; readonly sentences: readonly Sentence[] }
  >();
  return (offset) => {
    const block = blocks[firstBehind(blocks, offset)];
    if (block === undefined || offset < block.start) return undefined;
    let known = split.get(block);
    if (known === undefined) {
      const tokens = scan(block.text);
      known = { tokens, lower: lowerOf(tokens), sentences: splitSentences(tokens, language) };
      split.set(block, known);
    }
    const { tokens, lower, sentences } = known;
    const sentence = sentences[firstBehind(sentences, offset - block.start)];
    if (sentence === undefined || offset - block.start < sentence.start) return undefined;
    return { block, tokens, lower, sentence, start: block.start + sentence.start, end: block.start + sentence.end };
  };
}

/** Index of the first span that ends behind an offset; they are in order and do not overlap. */
export function firstBehind(spans: readonly Span[], offset: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The token of a sentence that begins at an offset of the article or is the first behind it; the sentence's end where there is none. */
export function tokenFrom({ block, tokens, sentence }: SentenceAt, offset: number): number {
  let at = sentence.firstToken;
  while (at < sentence.lastToken && block.start + tokens.start(at) < offset) at++;
  return at;
}

/** All words in lower case. */
export const lowerOf = (tokens: Tokens): string[] =>
  Array.from({ length: tokens.length }, (_, index) => tokens.word(index).lower);

/** Where something is told that has no place of its own. */
export function firstWord({ blocks: [first] }: Article): Span {
  return first === undefined ? { start: 0, end: 0 } : firstWordOf(first);
}

export function firstWordOf({ start, text }: Block): Span {
  return { start, end: start + (/^\S{1,40}/u.exec(text)?.[0].length ?? 0) };
}

/** The text without its inflection; how it is wrapped, hyphenated or encoded makes no spelling. */
export function baseForm({ text, evidence }: Mention): string {
  const ending = evidence.find((one) => one.by === "inflection")?.ending ?? "";
  const written = inOneLine(text).normalize("NFC");
  return ending !== "" && written.endsWith(ending) ? written.slice(0, -ending.length) : written;
}

/** An entry of the catalogue as what a finding relies on. @param text what of it, where the name doesn't say enough. */
export function factOf(entry: Entry, catalogue: Catalogue, text = nameOf(entry, catalogue)): Fact {
  return { of: entry.id, text, ...sourceOf(entry) };
}

export function factOfClass(weaponClass: WeaponClass, text: string): Fact {
  return { of: weaponClass.id, text, ...sourceOf(weaponClass) };
}

function sourceOf({ source = [] }: Pick<Entry, "source">): Pick<Fact, "source"> {
  // an address can be looked at
  const first = source.find((one) => ADDRESS.test(one)) ?? source[0];
  return first === undefined ? {} : { source: first };
}

/** Whether somebody has looked the facts of an entry up: its source is an address, or it is the user's own. */
export function isChecked({ id, source = [] }: Entry, { entries }: Catalogue): boolean {
  return source.some((one) => ADDRESS.test(one)) || entries.get(id)?.layer !== "built-in";
}

const ADDRESS = /^https?:/;
