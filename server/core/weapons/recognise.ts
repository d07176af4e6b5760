import type { Language } from "../language.ts";
import type { Sentence } from "../model.ts";
import type { NameCandidate } from "../names/candidate.ts";
import { isMarked, type Tokens } from "../tokens.ts";
import { Mark, type Marker, markerOf } from "../word-marks.ts";
import type { Arsenal } from "./arsenal.ts";
import type { WeaponCandidate } from "./candidate.ts";
import { createContextReader } from "./context.ts";
import { mayBeDesignator } from "./designator.ts";
import { createHeadFinder, type HeadFinder } from "./heads.ts";
import { createMeasureReader } from "./measures.ts";
import { createWeaponReader, isJoined } from "./weapon-at.ts";
import type { WeaponGrammar } from "./weapon-grammar.ts";

export interface WeaponRecogniser {
  readonly recognise: (tokens: Tokens, names: readonly NameCandidate[], sentences: readonly Sentence[]) => WeaponCandidate[];
  readonly marksOf: Marker;
}

/**
 * Finds weapon nouns by their head and named systems by the catalogue and by the form of their designators.
 * Kind-giving adjectives and calibres before a noun belong to the mention.
 */
export function createWeaponRecogniser({ weapons: grammar }: Language, arsenal: Arsenal): WeaponRecogniser {
  const findHead = createHeadFinder(grammar);
  const readAt = createWeaponReader(grammar, arsenal, findHead);
  const settle = createContextReader(grammar, arsenal);
  const measure = createMeasureReader(grammar, arsenal);
  const recognise: WeaponRecogniser["recognise"] = (tokens, names, sentences) => {
    const found: WeaponCandidate[] = [];
    let nextName = 0;
    for (let at = 0; at < tokens.length; at++) {
      const marks = tokens.marks(at);
      if ((marks & (Mark.word | Mark.number)) === 0) continue;
      while (nextName < names.length && (names[nextName] as NameCandidate).firstToken < at) nextName++;
      const isNamed = names[nextName]?.firstToken === at;
      // German nouns are capitalised: a word in lower case that stands alone begins nothing
      if (
        isNamed ||
        isJoined(tokens, at) ||
        ((marks & Mark.number) !== 0 && found.length > 0 && mayGoOn(tokens, at)) ||
        ((marks & Mark.capitalised) !== 0 && mayBegin(tokens, at))
      )
        at = readAt(tokens, names, at, found) - 1;
    }
    return found.length === 0 ? found : measure(settle(found, tokens, sentences), tokens, sentences);
  };
  return { recognise, marksOf: createWeaponMarker(grammar, findHead) };
}

/** Of a number: “T-64, -72 und -80”, “Ch-59/69”. */
const mayGoOn = (tokens: Tokens, at: number) => isMarked(tokens, at - 1, Mark.hyphen) || tokens.word(at - 1).text === "/";

/** Of a capitalised word that stands alone and is no name. */
function mayBegin(tokens: Tokens, at: number): boolean {
  return isMarked(tokens, at, Mark.weaponHead | Mark.navy) || mayBeDesignator(tokens, at);
}

function createWeaponMarker(grammar: WeaponGrammar, findHead: HeadFinder): Marker {
  const { measures, militaryWords, militaryBeginnings, civilWords, violence, navies } = grammar;
  const listed = markerOf(
    [Mark.military, militaryWords],
    [Mark.civil, new Set(Object.values(civilWords).flatMap((words) => [...words]))],
    [Mark.violence, violence],
    [Mark.figure, new Set([...measures.range, ...measures.yield])],
  );
  const byLetter = new Map<string, string[]>();
  for (const beginning of militaryBeginnings) {
    const letter = beginning.charAt(0);
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), beginning]);
  }
  const beginsMilitary = (lower: string) =>
    byLetter.get(lower.charAt(0))?.some((beginning) => lower.startsWith(beginning)) === true;
  return (word) =>
    listed(word) |
    (beginsMilitary(word.lower) ? Mark.military : 0) |
    (navies.has(word.text) ? Mark.navy : 0) |
    (findHead(word.lower, true, false) !== undefined ? Mark.weaponHead : 0);
}
