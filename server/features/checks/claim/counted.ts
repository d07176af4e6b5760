import type { Language } from "../../../core/language.ts";
import type { AnnotatedArticle, Block, Mention, Sentence, Span } from "../../../core/model.ts";
import type { Resources } from "../../../core/resources.ts";
import { splitSentences } from "../../../core/sentences.ts";
import type { Tokens } from "../../../core/tokens.ts";
import { isEndOfRange, numberBefore } from "../../../core/weapons/written-number.ts";
import { referentOf } from "../../article-document.ts";
import { inOneLine } from "../../one-line.ts";

/** A number and what it counts, as it stands in an article. */
export interface CountedSpan extends Span {
  /** Equal for the same thing on the same day and in the same place, in any article. */
  readonly key: string;
  readonly count: number;
  readonly text: string;
}

/**
 * Exact numbers in sentences that say on which one day and where: “Am 13. September 2023 feuerte Nordkorea zwei
 * Kurzstreckenraketen ab”. What one article itself counts twice is left out, since it is not one thing.
 */
export function countedIn(
  { article, mentions }: AnnotatedArticle,
  { language, scan }: Pick<Resources, "language" | "scan">,
): CountedSpan[] {
  const pattern = patternOf(language.checks);
  const found: CountedSpan[] = [];
  let next = 0;
  for (const block of article.blocks) {
    while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= block.start) next++;
    const own: Mention[] = [];
    for (; (mentions[next]?.start ?? Number.POSITIVE_INFINITY) < block.end; next++) own.push(mentions[next] as Mention);
    // a paragraph is taken apart only where a sentence of it may have all that is asked for
    if (!mayCount(block, own, pattern)) continue;
    const tokens = scan(block.text);
    for (const sentence of splitSentences(tokens, language)) {
      const { start, end } = { start: block.start + sentence.start, end: block.start + sentence.end };
      const within = own.filter((one) => one.start >= start && one.start < end);
      found.push(...countedBy({ block, tokens, sentence, within, text: article.text }, language));
    }
  }
  const times = new Map<string, number>();
  for (const { key } of found) times.set(key, (times.get(key) ?? 0) + 1);
  return found.filter(({ key }) => times.get(key) === 1);
}

/** Sentences are shorter. */
const LONGEST_SENTENCE = 400;

function mayCount(block: Block, own: readonly Mention[], pattern: RegExp): boolean {
  const days = own.filter(isDay);
  if (days.length === 0 || !own.some(isPlace)) return false;
  return days.some(({ start, end }) => {
    const [from, to] = [start - LONGEST_SENTENCE, end + LONGEST_SENTENCE];
    if (own.some((one) => one.measures?.count !== undefined && one.start > from && one.end < to)) return true;
    return pattern.test(block.text.slice(Math.max(0, from - block.start), Math.max(0, to - block.start)));
  });
}

interface Within {
  readonly block: Block;
  readonly tokens: Tokens;
  readonly sentence: Sentence;
  readonly within: readonly Mention[];
  readonly text: string;
}

function countedBy({ block, tokens, sentence, within, text }: Within, language: Language): CountedSpan[] {
  const { counted, approximate } = language.checks;
  const { measures, rangeWords, truncators } = language.weapons;
  const [day, otherDay] = within.filter((one) => isDay(one) && !isBound(one, block, language)).map(({ timex }) => timex?.value);
  const places = new Set(within.filter(isPlace).flatMap((one) => referentOf(one) ?? []));
  if (day === undefined || otherDay !== undefined || places.size === 0) return [];
  // of one day and state there may be many events: all places of the sentence must be the same
  const where = [...places].sort().join("+");
  const weapons = new Map(within.map((one) => [one.start, one]));
  const found: CountedSpan[] = [];
  for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
    const token = tokens.at(at);
    if (token === undefined) continue;
    const mention = weapons.get(block.start + token.start);
    const isCounted = mention?.kind === "weapon" && mention.measures?.count !== undefined;
    const what = isCounted ? referentOf(mention) : (lookUp(counted, tokens.lower(at)) ?? fateOf(tokens, at, sentence, language));
    const number = what === undefined ? undefined : numberBefore(tokens, at, measures);
    if (number === undefined || isEndOfRange(tokens, number, measures, rangeWords, truncators)) continue;
    const isApproximate = [number.firstToken - 1, number.firstToken - 2].some(
      (before) => before >= sentence.firstToken && approximate.has(tokens.lower(before) ?? ""),
    );
    if (isApproximate) continue;
    const start = block.start + (tokens.at(number.firstToken)?.start ?? token.start);
    const end = isCounted ? mention.end : block.start + token.end;
    found.push({ key: `${what} ${day} ${where}`, count: number.value, text: inOneLine(text.slice(start, end)), start, end });
  }
  return found;
}

/** The 20 January of “seit dem 20. Januar”: what is counted didn't happen on that day. */
function isBound({ start }: Mention, block: Block, { checks }: Language): boolean {
  const before = block.text.slice(Math.max(0, start - LONGEST_BOUND - block.start), start - block.start).toLowerCase();
  return before.split(/[^\p{L}]+/u).some((word) => checks.bounds.has(word));
}

/** “seit seinem Amtsantritt am”. */
const LONGEST_BOUND = 30;

/** What became of people who are counted, by the word nearest behind them, else before: “zwölf Menschen wurden getötet”, “starben zwölf Menschen”. */
function fateOf(tokens: Tokens, at: number, sentence: Sentence, { checks }: Language): string | undefined {
  const people = lookUp(checks.people, tokens.lower(at));
  if (people === undefined) return undefined;
  const fateAt = (index: number) => checks.fates.find(({ stems }) => stems.some((stem) => tokens.lower(index)?.startsWith(stem)));
  const isCountedToo = (index: number) =>
    [checks.people, checks.counted].some((words) => lookUp(words, tokens.lower(index)) !== undefined);
  for (let next = at + 1; next < Math.min(sentence.lastToken, at + FAR_BEHIND); next++) {
    // those who are counted next have a fate of their own
    if (isCountedToo(next)) break;
    const fate = fateAt(next);
    if (fate !== undefined) return `${fate.id}${people}`;
  }
  for (let next = at - 1; next >= Math.max(sentence.firstToken, at - FAR_BEFORE); next--) {
    if (isCountedToo(next)) break;
    const fate = fateAt(next);
    if (fate !== undefined) return `${fate.id}${people}`;
  }
  return undefined;
}

/** Not what every object has: `constructor` is a word, too. */
const lookUp = (words: Readonly<Record<string, string>>, word = ""): string | undefined =>
  Object.hasOwn(words, word) ? words[word] : undefined;

const FAR_BEHIND = 12;
const FAR_BEFORE = 10;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const isDay = ({ timex }: Mention): boolean => timex?.type === "DATE" && DAY.test(timex.value);
const isPlace = ({ kind }: Mention): boolean => kind === "state" || kind === "place";

/** One look at a paragraph before it is taken apart. */
function patternOf(words: Language["checks"]): RegExp {
  let pattern = patterns.get(words);
  if (pattern === undefined) {
    pattern = new RegExp([...Object.keys(words.counted), ...Object.keys(words.people)].join("|"), "i");
    patterns.set(words, pattern);
  }
  return pattern;
}

const patterns = new WeakMap<Language["checks"], RegExp>();
