import { ambiguousName } from "./actor/ambiguous.ts";
import { misspeltName } from "./actor/misspelt.ts";
import { officeMismatch } from "./actor/office-mismatch.ts";
import { partBeforeFull } from "./actor/part-before-full.ts";
import { spellingVaries } from "./actor/spelling-varies.ts";
import { unknownPerson } from "./actor/unknown.ts";
import { conflictingAnnotation } from "./annotation/conflict.ts";
import { inconsistentAnnotation } from "./annotation/inconsistent.ts";
import { orphanedAnnotation } from "./annotation/orphaned.ts";
import { uncertainAnnotation } from "./annotation/uncertain.ts";
import { otherLanguage } from "./article/language.ts";
import { numberConflict } from "./claim/number-conflict.ts";
import { afterPublication } from "./date/after-publication.ts";
import { impossibleDate } from "./date/impossible.ts";
import { malformedHeader } from "./date/malformed-header.ts";
import { dateMissing } from "./date/missing.ts";
import { reversedRange } from "./date/reversed-range.ts";
import { unresolvedDate } from "./date/unresolved.ts";
import { weekdayMismatch } from "./date/weekday-mismatch.ts";
import { unattributedQuote } from "./quote/unattributed.ts";
import { unbalancedQuote } from "./quote/unbalanced.ts";
import type { CheckRule } from "./rule.ts";
import { noOverlap } from "./title/no-overlap.ts";
import { implausibleCalibre } from "./weapon/calibre-implausible.ts";
import { mixedNames } from "./weapon/names-mixed.ts";
import { implausibleRange } from "./weapon/range-implausible.ts";
import { reversedFigures } from "./weapon/reversed-range.ts";
import { mixedUnits } from "./weapon/unit-mix.ts";
import { unknownDesignator } from "./weapon/unknown-designator.ts";

/** The checks of articles, by group. */
export const CHECK_RULES: readonly CheckRule[] = [
  otherLanguage,
  dateMissing,
  malformedHeader,
  impossibleDate,
  weekdayMismatch,
  unresolvedDate,
  reversedRange,
  afterPublication,
  spellingVaries,
  misspeltName,
  ambiguousName,
  unknownPerson,
  officeMismatch,
  partBeforeFull,
  unknownDesignator,
  implausibleCalibre,
  implausibleRange,
  reversedFigures,
  mixedNames,
  mixedUnits,
  unattributedQuote,
  unbalancedQuote,
  numberConflict,
  noOverlap,
  conflictingAnnotation,
  orphanedAnnotation,
  uncertainAnnotation,
  inconsistentAnnotation,
];
