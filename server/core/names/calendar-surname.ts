import type { DateCandidate } from "../dates/recognise.ts";
import type { DateLexicon } from "../dates/rules.ts";
import { isMarked, type Tokens, touches } from "../tokens.ts";
import { Mark } from "../word-marks.ts";
import type { UnknownName } from "./unknown.ts";

/**
 * “Peter Herbst”, “Konrad Freitag”: the tagger sees a season or a day where a person is called so. Directly behind a given name that
 * stands alone it is the surname, unless it is said to be a date.
 */
export function withCalendarSurnames(
  names: readonly UnknownName[],
  dates: readonly DateCandidate[],
  tokens: Tokens,
  lexicon: DateLexicon,
): readonly UnknownName[] {
  const isCalendarWord = (at: number) => {
    const word = tokens.lower(at) ?? "";
    return CATEGORIES.some((category) => Object.hasOwn(lexicon[category] ?? {}, word));
  };
  // both are in the order of the text
  let next = 0;
  const isInDate = (at: number) => {
    while ((dates[next]?.end ?? Number.POSITIVE_INFINITY) <= tokens.start(at)) next++;
    return (dates[next]?.start ?? Number.POSITIVE_INFINITY) < tokens.end(at);
  };
  return names.map((name) => {
    const { kind, firstToken, lastToken: at } = name;
    if (kind !== "person" || at - firstToken > 1 || !isMarked(tokens, at, Mark.capitalised) || touches(tokens, at)) return name;
    if (!isCalendarWord(at) || isInDate(at)) return name;
    return { ...name, end: tokens.end(at), lastToken: at + 1 };
  });
}

const CATEGORIES = ["weekday", "month", "season"];
