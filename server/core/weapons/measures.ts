import type { Measures, Sentence, Token } from "../model.ts";
import { isMarked, type Tokens } from "../tokens.ts";
import { Mark } from "../word-marks.ts";
import type { WeaponCandidate } from "./candidate.ts";
import type { MeasureWords, WeaponGrammar } from "./weapon-grammar.ts";
import { numberAt, numberBefore, type WrittenNumber } from "./written-number.ts";

/** Reads the figures that stand near the weapons of a block: how many, how far, how strong. */
export type MeasureReader = (
  found: readonly WeaponCandidate[],
  tokens: Tokens,
  sentences: readonly Sentence[],
) => WeaponCandidate[];

type Draft = { -readonly [K in keyof Measures]: Measures[K] };

export function createMeasureReader({ measures: words, rangeWords }: WeaponGrammar): MeasureReader {
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
    for (const candidate of found) {
      const count = countBefore(tokens, candidate.firstToken, words);
      if (count !== undefined) draftOf(candidate).count = count;
    }
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
      const weapon = sentence && (owner ?? bearer(found, sentence, nextWeapon));
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

/** The weapon of the sentence named last before the figure, else the first behind it. @param next the first weapon behind it. */
function bearer(found: readonly WeaponCandidate[], sentence: Sentence, next: number): WeaponCandidate | undefined {
  const [before, behind] = [found[next - 1], found[next]];
  if (before !== undefined && before.firstToken >= sentence.firstToken) return before;
  return behind !== undefined && behind.lastToken <= sentence.lastToken ? behind : undefined;
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

/** “Reichweite von 500 bis 690 Kilometern”, “690 Kilometer Reichweite”. @param last of the words that say whose it is, or the noun. */
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
  return {
    from: before.value,
    to: before.value,
    unit,
    start: (tokens.at(before.firstToken) as Token).start,
    end: (tokens.at(noun - 1) as Token).end,
  };
}

const FARTHEST = 7;
const rangeWordBetween = (tokens: Tokens, at: number) => tokens.at(at)?.kind === "number";

function skipReach(tokens: Tokens, at: number, { reach }: MeasureWords): number {
  return reach.has(tokens.lower(at) ?? "") ? at + 1 : at;
}

/** “4000 Artilleriegeschosse”, “zwölf russische Raketen”; “ein Panzer” is not counted. */
function countBefore(tokens: Tokens, first: number, words: MeasureWords): number | undefined {
  for (let end = first; end >= Math.max(0, first - MOST_ADJECTIVES); end--) {
    const number = numberBefore(tokens, end, words);
    // a year is no number of things
    if (number !== undefined)
      return number.value > 1 && Number.isInteger(number.value) && !isYear(tokens, number) ? number.value : undefined;
    const before = tokens.at(end - 1);
    if (words.counters.has(tokens.lower(end - 1) ?? "")) continue;
    if (before?.kind !== "word" || before.text !== tokens.lower(end - 1) || !/(?:e|en|er)$/.test(before.text)) return undefined;
  }
  return undefined;
}

const MOST_ADJECTIVES = 3;

function isYear(tokens: Tokens, { firstToken, lastToken, value }: WrittenNumber): boolean {
  return (
    lastToken === firstToken + 1 && tokens.at(firstToken)?.kind === "number" && value >= 1900 && value < 2060 && value !== 2000
  );
}
