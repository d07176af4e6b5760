import type { DateGrammar } from "../../../core/language.ts";
import { calendarRules } from "./calendar-rules.ts";
import { dayRules } from "./day-rules.ts";
import { durationRules } from "./duration-rules.ts";
import { dateLexicon } from "./lexicon.ts";
import { relativeRules } from "./relative-rules.ts";
import { tenseCues } from "./tense-words.ts";

/** German time expressions. Of equally long matches the rule that stands first counts. */
export const dateGrammar: DateGrammar = {
  lexicon: dateLexicon,
  rules: [...calendarRules, ...dayRules, ...relativeRules, ...durationRules],
  tense: tenseCues,
  listJoints: new Set(["und", "oder", "bis", "sowie", "bzw", ",", "-", "–", "/", "auf", "am", "vom", "zum"]),
  rangeWords: new Set(["bis", "bis zum", "bis zu", "bis einschließlich"]),
  clockMarks: new Set([".", ":"]),
};
