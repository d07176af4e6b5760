import type { Language } from "../language.ts";
import type { Sentence, Span } from "../model.ts";
import { isMarked, type Tokens } from "../tokens.ts";
import { Mark, type Marker } from "../word-marks.ts";
import type { DateGrammar } from "./date-grammar.ts";
import { listItems } from "./lists.ts";
import type { Captures } from "./match.ts";
import { type CompiledRule, indexRules, type RuleIndex } from "./rule-index.ts";
import { type DateRule, type DateTemplate, type Slot, STANDS_ALONE } from "./rules.ts";
import { type Direction, opensSentence, readDirection } from "./tense.ts";
import { createCueMarker, readCues, type SentenceCues } from "./tense-cues.ts";

/** A time expression that is found but not yet resolved: it depends on nothing but its block. */
export interface DateCandidate extends Span {
  readonly rule: string;
  /** The rule's template with the captured values in place. */
  readonly means: DateTemplate;
  /** Of the earlier parts of a list, what the last one says: they are in the same year. */
  readonly head?: DateTemplate;
  readonly mod?: string;
  readonly direction?: Direction;
  /** Its clause says that something begins on that day. */
  readonly begins?: true;
  /** It opens its sentence or half of it: it sets the scene for what follows. */
  readonly opens?: true;
  /** Index of its sentence in the block. */
  readonly sentence: number;
}

export interface DateRecogniser extends Pick<RuleIndex, "classify" | "begins"> {
  readonly recognise: (tokens: Tokens, sentences: readonly Sentence[]) => DateCandidate[];
  readonly marksOf: Marker;
}

/**
 * Compiles the language's date rules. Of several rules that match at a token the longest match counts,
 * of equally long ones the rule that stands first in the table.
 */
export function createDateRecogniser({ dates }: Language): DateRecogniser {
  const rules = indexRules(dates);
  const recognise: DateRecogniser["recognise"] = (tokens, sentences) => {
    const text: Reading = { tokens, sentences, dates, found: [], sentence: 0, cues: undefined, cuesOf: -1 };
    rules.makeRoom();
    let free = 0;
    for (let at = tokens.next(0, Mark.date); at < tokens.length; at = tokens.next(at + 1, Mark.date)) {
      const best = longest(rules, tokens, at);
      if (best === undefined) continue;
      if (best.means.kind !== "none") addMatch(best, free, text);
      free = best.lastToken;
      at = free - 1;
    }
    return text.found;
  };
  const { classify, begins } = rules;
  return { recognise, classify, begins, marksOf: createCueMarker(dates.tense) };
}

/** A text while it is read. */
interface Reading {
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly dates: DateGrammar;
  readonly found: DateCandidate[];
  /** Index of the sentence of the expression found last. */
  sentence: number;
  /** Those of the sentence `cuesOf`. */
  cues: SentenceCues | undefined;
  cuesOf: number;
}

/**
 * Adds what matched, with the earlier parts of its list. Apart from the loop that looks for it: what an expression may mean has many forms,
 * and each new one would have that compiled anew.
 *
 * @param free first token that belongs to no expression yet.
 */
function addMatch(best: Match, free: number, text: Reading): void {
  const { tokens, sentences, dates, found } = text;
  let { means } = best;
  while ((sentences[text.sentence]?.lastToken ?? Number.POSITIVE_INFINITY) <= best.firstToken) text.sentence++;
  const index = text.sentence;
  const items = listItems(means, tokens, best.firstToken, free, dates);
  const sentence = sentences[index];
  const looksBack = best.fillPast !== undefined;
  if (sentence !== undefined && text.cuesOf !== index && (looksBack || !STANDS_ALONE.has(means.kind))) {
    text.cues = readCues(tokens, sentence, dates.tense);
    text.cuesOf = index;
  }
  // the words before a list are those before its first part
  const first = items[0]?.firstToken ?? best.firstToken;
  const known = text.cuesOf === index && (looksBack || looksAnywhere(means)) ? text.cues : undefined;
  const direction = directionOf(best, first, tokens, known, dates.tense);
  if (best.fillPast !== undefined && direction?.direction === "past" && direction.elsewhere !== true) {
    means = best.fillPast(best.captures);
    if (means.kind === "none") return;
  }
  for (const item of items) {
    const part = candidate(best, index, item, item.means, direction, undefined);
    found.push({ ...part, head: means });
  }
  const span = { start: tokens.start(best.firstToken), end: tokens.end(best.lastToken - 1) };
  const last = candidate(best, index, span, means, direction, modOf(best));
  if (known !== undefined && opensSentence(tokens, first, known.firstToken, dates.tense)) last.opens = true;
  if (items.length === 0 && isBeginning(best, tokens, known)) last.begins = true;
  found.push(last);
}

/** Whether the clause of a day says that something begins: “Start war am 1. Juli”. */
function isBeginning({ means, firstToken, lastToken }: Match, tokens: Tokens, cues: SentenceCues | undefined): boolean {
  if (cues === undefined || cues.starts.length === 0) return false;
  if (!(means.kind === "weekday" || (means.kind === "calendar" && means.day !== undefined))) return false;
  return cues.starts.some((at) => {
    const [from, to] = at < firstToken ? [at, firstToken] : [lastToken, at];
    return tokens.next(from, Mark.clauseMark) >= to;
  });
}

/** Which way these look changes nothing of what they mean, or of what is told behind them. */
function looksAnywhere(means: DateTemplate): boolean {
  if (means.kind === "duration") return means.ago !== undefined;
  return means.kind !== "decade" && !(means.kind === "value" && String(means.value).endsWith("_REF"));
}

interface Match {
  readonly rule: DateRule;
  readonly means: DateTemplate;
  readonly firstToken: number;
  readonly lastToken: number;
  readonly captures: Captures;
  readonly fillPast: CompiledRule["fillPast"];
}

function longest({ rulesAt, endOf, captures }: RuleIndex, tokens: Tokens, at: number): Match | undefined {
  const rules = rulesAt(tokens, at);
  if (rules.length === 0 || startsInsideCompound(tokens, at)) return undefined;
  let best: Match | undefined;
  let farthest = at;
  for (const { rule, pattern, fill, fillPast, readsCaptures } of rules) {
    const end = endOf(pattern, tokens, at);
    if (end <= farthest) continue;
    if (rule.inCompound !== true && endsInsideCompound(tokens, end)) continue;
    if (endsInsideNumber(tokens, end)) continue;
    const captured = readsCaptures ? captures(pattern, tokens, end) : NO_CAPTURES;
    const means = fill(captured);
    if (!isPlausible(means)) continue;
    best = { rule, means, firstToken: at, lastToken: end, captures: captured, fillPast };
    farthest = end;
  }
  return best;
}

const NO_CAPTURES: Captures = {};

function candidate(
  { rule }: Match,
  sentence: number,
  { start, end }: Span,
  means: DateTemplate,
  direction: Direction | undefined,
  mod: string | undefined,
): Found {
  const found: Found = { start, end, rule: rule.id, means, sentence };
  if (mod !== undefined) found.mod = mod;
  if (direction !== undefined) found.direction = direction;
  return found;
}

type Found = { -readonly [K in keyof DateCandidate]: DateCandidate[K] };

/** “Genau” belongs to an expression and does not change it. */
function modOf({ rule: { mod }, captures }: Match): string | undefined {
  return (mod?.startsWith("$") ? (captures[mod.slice(1)] as string | undefined) : mod) || undefined;
}

function directionOf(
  { rule, captures, lastToken }: Match,
  firstToken: number,
  tokens: Tokens,
  cues: SentenceCues | undefined,
  tense: Language["dates"]["tense"],
): Direction | undefined {
  const said = rule.direction?.startsWith("$") ? captures[rule.direction.slice(1)] : rule.direction;
  if (said !== "past" && said !== "future") return cues && readDirection(tokens, firstToken, cues, tense);
  const words = tokens.texts(firstToken, lastToken);
  return { direction: said, cue: words.join(" "), said: true };
}

function isPlausible(means: DateTemplate): boolean {
  if (means.kind === "clock") return Number(means.hour) <= 24 && Number(means.minute ?? 0) < 60;
  if (means.kind === "years") return "shift" in means || Number(means.to) < 100 || Number(means.to) === Number(means.from) + 1;
  if (means.kind !== "calendar") return true;
  return within(means.month, 1, 12) && within(means.day, 1, 31);
}

function within(slot: Slot | undefined, low: number, high: number): boolean {
  return slot === undefined || (Number(slot) >= low && Number(slot) <= high);
}

/** `Montag-Demo`: the first part of a compound is no date of its own. */
function endsInsideCompound(tokens: Tokens, end: number): boolean {
  return isMarked(tokens, end, Mark.hyphen) && isMarked(tokens, end + 1, Mark.word) && touchesBoth(tokens, end);
}

/** `2015,50`: the first part of a decimal number is no number of its own. */
function endsInsideNumber(tokens: Tokens, end: number): boolean {
  if (!isMarked(tokens, end - 1, Mark.number) || !isMarked(tokens, end + 1, Mark.number) || !touchesBoth(tokens, end))
    return false;
  const { text } = tokens.word(end);
  return text === "," || text === ".";
}

/** `KN-23`, `Mi-8`: what hangs on a hyphen is part of a name; `12,5`: what follows a comma or stop in a number is no number. */
function startsInsideCompound(tokens: Tokens, at: number): boolean {
  if (at < 2 || !touchesBoth(tokens, at - 1)) return false;
  const [before, mark, token] = [tokens.marks(at - 2), tokens.marks(at - 1), tokens.marks(at)];
  const isHyphen = (mark & Mark.hyphen) !== 0;
  if ((token & before & Mark.number) !== 0) {
    if (isHyphen || (mark & WORD_OR_NUMBER) !== 0) return false;
    const { text } = tokens.word(at - 1);
    return text !== "–" && text !== "/";
  }
  // `13.-15. September`: a range, unlike `KN-23`
  return isHyphen && !((token & Mark.number) !== 0 && (before & WORD_OR_NUMBER) === 0);
}

const WORD_OR_NUMBER = Mark.word | Mark.number;

/** Whether a token stands between its neighbours without a space. */
function touchesBoth(tokens: Tokens, at: number): boolean {
  return tokens.end(at - 1) === tokens.start(at) && tokens.end(at) === tokens.start(at + 1);
}
