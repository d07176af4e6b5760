import type { Measures, Sentence, Token } from "../model.ts";
import { isMarked, type Tokens } from "../tokens.ts";
import { Mark } from "../word-marks.ts";
import type { Arsenal } from "./arsenal.ts";
import type { WeaponCandidate } from "./candidate.ts";
import type { MeasureWords, WeaponGrammar } from "./weapon-grammar.ts";
import { isEndOfRange, numberAt, numberBefore, type WrittenNumber } from "./written-number.ts";

/** Reads the figures that stand near the weapons of a block: how many, how far, how strong. */
export type MeasureReader = (
  found: readonly WeaponCandidate[],
  tokens: Tokens,
  sentences: readonly Sentence[],
) => WeaponCandidate[];

type Draft = { -readonly [K in keyof Measures]: Measures[K] };

export function createMeasureReader({ measures: words, rangeWords, truncators }: WeaponGrammar, arsenal: Arsenal): MeasureReader {
  const hasRange = ({ weaponClass }: WeaponCandidate) => !arsenal.path(weaponClass).includes("warhead");
  return (found, tokens, sentences) => {
    const drafts = new Map<WeaponCandidate, Draft>();
    const draftOf = (candidate: WeaponCandidate) => {
      let draft = drafts.get(candidate);
      if (draft === undefined) {
        draft = {};
        drafts.set(candidate, draft);
      }
      return draft;
    };
    found.forEach((candidate, index) => {
      const number = numberOf(tokens, candidate.firstToken, found[index - 1]?.lastToken ?? 0, words, truncators);
      if (number === undefined || isEndOfRange(tokens, number, words, rangeWords, truncators)) return;
      draftOf(candidate).count = number.value;
    });
    // both lists are in the order of the text, and so are the nouns
    let nextSentence = 0;
    let nextWeapon = 0;
    for (let at = 0; at < tokens.length; at++) {
      if (!isMarked(tokens, at, Mark.figure)) continue;
      const ofRange = words.range.has(tokens.lower(at) as string);
      while ((sentences[nextSentence]?.lastToken ?? Number.POSITIVE_INFINITY) <= at) nextSentence++;
      while ((found[nextWeapon]?.lastToken ?? Number.POSITIVE_INFINITY) <= at) nextWeapon++;
      const sentence = sentences[nextSentence];
      const owner = sentence && ownerBehind(tokens, at, found[nextWeapon], words);
      const weapon = sentence && (owner ?? bearer(found, sentence, nextWeapon, ofRange ? hasRange : isAny));
      const noun = owner === undefined ? at : owner.lastToken - 1;
      const figure =
        sentence && figureNear(tokens, at, noun, sentence, ofRange ? words.distanceUnits : words.yieldUnits, words, rangeWords);
      if (weapon === undefined || figure === undefined) continue;
      const { from, to, unit, ...span } = figure;
      const distance = words.distanceUnits[unit];
      const tnt = words.yieldUnits[unit];
      if (ofRange && distance !== undefined) {
        const { factor, name } = distance;
        draftOf(weapon).range ??= { ...span, from: rounded(from * factor), to: rounded(to * factor), unit: name };
      } else if (!ofRange && tnt !== undefined) draftOf(weapon).yieldKt ??= rounded(to * tnt);
    }
    return drafts.size === 0
      ? [...found]
      : found.map((candidate) => {
          const measures = drafts.get(candidate);
          return measures === undefined ? candidate : { ...candidate, measures };
        });
  };
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;

const isAny = () => true;

/** The weapon of the sentence named last before the figure, else the first behind it, that may have such a figure. @param next the first weapon behind it. */
function bearer(
  found: readonly WeaponCandidate[],
  sentence: Sentence,
  next: number,
  mayHave: (weapon: WeaponCandidate) => boolean,
): WeaponCandidate | undefined {
  for (let index = next - 1; index >= next - MOST_WARHEADS; index--) {
    const before = found[index];
    if (before === undefined || before.firstToken < sentence.firstToken) break;
    if (mayHave(before)) return before;
  }
  const behind = found[next];
  return behind !== undefined && behind.lastToken <= sentence.lastToken && mayHave(behind) ? behind : undefined;
}

/** The KN-23 of “Reichweite der KN-23 beträgt 690 Kilometer”. @param next the first weapon behind the noun. */
function ownerBehind(tokens: Tokens, noun: number, next: WeaponCandidate | undefined, { owners }: MeasureWords) {
  if (next === undefined || next.firstToken > noun + 2) return undefined;
  return next.firstToken === noun + 2 && owners.has(tokens.lower(noun + 1) ?? "") ? next : undefined;
}

interface Figure {
  readonly from: number;
  readonly to: number;
  readonly unit: string;
  readonly start: number;
  readonly end: number;
}

/** So many are passed over. */
const MOST_WARHEADS = 3;

/** “Reichweite von 500 bis 690 Kilometern”, “500 bis 690 Kilometer Reichweite”. @param last of the words that say whose it is, or the noun. */
function figureNear(
  tokens: Tokens,
  noun: number,
  last: number,
  sentence: Sentence,
  units: Readonly<Record<string, unknown>>,
  words: MeasureWords,
  rangeWords: ReadonlySet<string>,
): Figure | undefined {
  let at = last + 1;
  while (
    at < Math.min(sentence.lastToken, last + FARTHEST) &&
    words.reach.has(tokens.lower(at) as string) &&
    !rangeWordBetween(tokens, at)
  )
    at++;
  const first = numberAt(tokens, at, words);
  if (first !== undefined) {
    const second = rangeWords.has(tokens.lower(first.lastToken) ?? "")
      ? numberAt(tokens, skipReach(tokens, first.lastToken + 1, words), words)
      : undefined;
    const end = second ?? first;
    const unit = tokens.lower(end.lastToken);
    // “15 Kilotonnen und 21 Kilotonnen” are of two weapons
    const other = numberAt(tokens, end.lastToken + 2, words);
    if (other !== undefined && Object.hasOwn(units, tokens.lower(other.lastToken) ?? "")) return undefined;
    if (unit !== undefined && Object.hasOwn(units, unit))
      return {
        from: first.value,
        to: end.value,
        unit,
        start: (tokens.at(first.firstToken) as Token).start,
        end: (tokens.at(end.lastToken) as Token).end,
      };
  }
  const unit = tokens.lower(noun - 1);
  if (unit === undefined || !Object.hasOwn(units, unit)) return undefined;
  const before = numberBefore(tokens, noun - 1, words);
  if (before === undefined) return undefined;
  const isRange = rangeWords.has(tokens.lower(before.firstToken - 1) ?? "");
  const least = (isRange ? numberBefore(tokens, before.firstToken - 1, words) : undefined) ?? before;
  return {
    from: least.value,
    to: before.value,
    unit,
    start: (tokens.at(least.firstToken) as Token).start,
    end: (tokens.at(noun - 1) as Token).end,
  };
}

const FARTHEST = 7;
const rangeWordBetween = (tokens: Tokens, at: number) => tokens.at(at)?.kind === "number";

function skipReach(tokens: Tokens, at: number, { reach }: MeasureWords): number {
  return reach.has(tokens.lower(at) ?? "") ? at + 1 : at;
}

/** “4000 Artilleriegeschosse”, “zwölf russische Raketen”; “ein Panzer” is not counted. @param from token behind the weapon before: its number is its name's. */
function numberOf(
  tokens: Tokens,
  first: number,
  from: number,
  words: MeasureWords,
  truncators: ReadonlySet<string>,
): WrittenNumber | undefined {
  for (let end = first; end >= Math.max(from, first - MOST_ADJECTIVES); end--) {
    const number = numberBefore(tokens, end, words);
    if (number !== undefined) {
      // a year is no number of things
      const counts = number.firstToken >= from && number.value > 1 && Number.isInteger(number.value);
      return counts && !isYear(tokens, number) ? number : undefined;
    }
    const before = tokens.lower(end - 1) ?? "";
    if (words.counters.has(before)) continue;
    const isAdjective = tokens.at(end - 1)?.text === before && /(?:e|en|er)$/.test(before);
    if (!isAdjective || truncators.has(before)) return undefined;
    // “40 der Bomber”, but “um 14 die Bomben”
    if (isMarked(tokens, end - 1, Mark.article) && !before.endsWith("er")) return undefined;
  }
  return undefined;
}

const MOST_ADJECTIVES = 3;

function isYear(tokens: Tokens, { firstToken, lastToken, value }: WrittenNumber): boolean {
  return (
    lastToken === firstToken + 1 && tokens.at(firstToken)?.kind === "number" && value >= 1900 && value < 2060 && value !== 2000
  );
}
