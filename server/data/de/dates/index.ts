import type { DateGrammar } from "../../../core/dates/date-grammar.ts";
import { ageRules } from "./age-rules.ts";
import { bareYearRules } from "./bare-year-rules.ts";
import { boundedDurationRules } from "./bounded-duration-rules.ts";
import { centuryRules } from "./century-rules.ts";
import { clockRules } from "./clock-rules.ts";
import { dayOfMonthRules } from "./day-of-month-rules.ts";
import { dayPartRules } from "./day-part-rules.ts";
import { decadeRules } from "./decade-rules.ts";
import { durationAdjectiveRules } from "./duration-adjective-rules.ts";
import { durationRules } from "./duration-rules.ts";
import { emphaticDurationRules } from "./emphatic-duration-rules.ts";
import { feastRules } from "./feast-rules.ts";
import { largeDurationRules } from "./large-duration-rules.ts";
import { dateLexicon } from "./lexicon.ts";
import { monthRangeRules } from "./month-range-rules.ts";
import { monthRules } from "./month-rules.ts";
import { nowadaysRules } from "./nowadays-rules.ts";
import { openDurationRules } from "./open-duration-rules.ts";
import { pastYearRules } from "./past-year-rules.ts";
import { previousRules } from "./previous-rules.ts";
import { quarterRules } from "./quarter-rules.ts";
import { referenceRules } from "./reference-rules.ts";
import { relativeRules } from "./relative-rules.ts";
import { repeatedDayRules } from "./repeated-day-rules.ts";
import { repetitionRules } from "./repetition-rules.ts";
import { seasonPartRules } from "./season-part-rules.ts";
import { seasonRules } from "./season-rules.ts";
import { storyRules } from "./story-rules.ts";
import { tenseCues } from "./tense-words.ts";
import { todayRules } from "./today-rules.ts";
import { weekdayRules } from "./weekday-rules.ts";
import { yearPartRules } from "./year-part-rules.ts";
import { yearRules } from "./year-rules.ts";

/** German time expressions. Of equally long matches the rule that stands first counts. */
export const dateGrammar: DateGrammar = {
  lexicon: dateLexicon,
  rules: [
    ...dayOfMonthRules,
    ...monthRangeRules,
    ...monthRules,
    ...yearRules,
    ...bareYearRules,
    ...pastYearRules,
    ...quarterRules,
    ...seasonRules,
    ...seasonPartRules,
    ...decadeRules,
    ...centuryRules,
    ...feastRules,
    ...repeatedDayRules,
    ...weekdayRules,
    ...dayPartRules,
    ...clockRules,
    ...nowadaysRules,
    ...todayRules,
    ...storyRules,
    ...relativeRules,
    ...yearPartRules,
    ...previousRules,
    ...referenceRules,
    ...ageRules,
    ...durationRules,
    ...emphaticDurationRules,
    ...boundedDurationRules,
    ...largeDurationRules,
    ...openDurationRules,
    ...durationAdjectiveRules,
    ...repetitionRules,
  ],
  tense: tenseCues,
  listJoints: new Set(["und", "oder", "bis", "sowie", "bzw", ",", "-", "–", "/", "auf", "am", "vom", "zum", "dem", "den"]),
  rangeWords: new Set(["bis", "bis zum", "bis zu", "bis einschließlich"]),
  clockMarks: new Set([".", ":"]),
};
