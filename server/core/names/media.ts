import { CLOSING_QUOTES, OPENING_QUOTES } from "../quotes.ts";
import { isMarked, type Tokens, touches } from "../tokens.ts";
import { Mark } from "../word-marks.ts";
import { announcedType } from "./announced.ts";
import type { NameGrammar } from "./name-grammar.ts";

/**
 * Whether a word that is the short name of a medium (`Zeit`, `Kurier`) means it: alone in quotation marks, behind a noun of media (“das
 * Magazin Stern”), or, if it hardly means anything else in news, beside a word of reporting (“laut Kurier”, “wie der Standard erfuhr”).
 */
export function isMedium(tokens: Tokens, at: number, grammar: NameGrammar): boolean {
  const { reportedMedia, bareMedia, reportNouns, reportingBefore, reportingBehind, definiteArticles } = grammar;
  if (touches(tokens, at)) return OPENING_QUOTES.has(tokens.word(at - 1).text) && isClosed(tokens, at + 1);
  if (isTitle(tokens, at, definiteArticles) || announcedType(tokens, at, grammar) === "media") return true;
  const { text } = tokens.word(at);
  if (bareMedia.has(text)) return !isMarked(tokens, at + 1, Mark.hyphen) && reportingBefore.has(tokens.lower(at - 1) ?? "");
  if (!reportedMedia.has(text)) return false;
  // “in dem Times-Bericht”
  if (isMarked(tokens, at + 1, Mark.hyphen) && touches(tokens, at + 1) && touches(tokens, at + 2))
    return reportNouns.has(tokens.lower(at + 2) as string);
  let before = at - 1;
  const word = tokens.lower(before) ?? "";
  if (reportingBefore.has(word)) return true;
  // “der englische Independent”
  if (!definiteArticles.has(word) && isMarked(tokens, before, Mark.word) && !isMarked(tokens, before, Mark.capitalised)) before--;
  if (!definiteArticles.has(tokens.lower(before) as string)) return false;
  return reportingBefore.has(tokens.lower(before - 1) as string) || reportingBehind.has(tokens.lower(at + 1) as string);
}

/** “…, berichtet Nordgizmo.”: whether a word is the only one between a verb of reporting that follows what is reported and a mark. */
export const isReporter = (tokens: Tokens, at: number, { reportVerbs }: NameGrammar): boolean =>
  isMarked(tokens, at - 2, Mark.clauseMark) &&
  reportVerbs.has(tokens.lower(at - 1) as string) &&
  at + 1 < tokens.length &&
  !isMarked(tokens, at + 1, Mark.word | Mark.number | Mark.hyphen);

/** `„Die Zeit“`, where the article belongs to the title. */
export const isTitle = (tokens: Tokens, at: number, definiteArticles: ReadonlySet<string>): boolean =>
  isMarked(tokens, at - 1, Mark.capitalised) &&
  definiteArticles.has(tokens.lower(at - 1) as string) &&
  touches(tokens, at - 1) &&
  OPENING_QUOTES.has(tokens.word(at - 2).text) &&
  isClosed(tokens, at + 1);

/** Also before a hyphen: “ein „Zeit“-Bericht”. */
const isClosed = (tokens: Tokens, at: number): boolean =>
  at < tokens.length && touches(tokens, at) && CLOSING_QUOTES.has(tokens.word(at).text);
