import { daysInMonth } from "../../core/calendar.ts";
import type { Mention } from "../../core/model.ts";
import type { Check, Finding, Fix } from "../diagnostics.ts";
import { changeDay, edited } from "./edits.ts";

/** `date/impossible`: a day the calendar doesn't have. The fix is the last day of the month. */
export const impossibleDates: Check = ({ article, mentions }, _resources, { findings, fixes }) =>
  mentions.flatMap((mention): Finding[] => {
    const { impossible, text, start, end } = mention;
    if (impossible === undefined || isLeapDayOfUnwrittenYear(mention)) return [];
    const fix = lastDay(mention, impossible, (changed) => fixes.write(changed), article.text);
    return [
      {
        code: "date/impossible",
        severity: "warning",
        message: findings.impossibleDate(text, impossible),
        start,
        end,
        ...(fix !== undefined && { fixes: [fix] }),
      },
    ];
  });

/** Whether there is a 29 February hangs on the year: one that the text doesn't name may be another. */
function isLeapDayOfUnwrittenYear({ impossible, text }: Mention): boolean {
  return impossible?.endsWith("-02-29") === true && !/\d{4}|\d\D{1,3}\d{1,2}\D{1,3}\d{2}/.test(text);
}

function lastDay(mention: Mention, impossible: string, title: (text: string) => string, article: string): Fix | undefined {
  const [year, month, day] = impossible.split("-").map(Number) as [number, number, number];
  // without a year February ends on the day it ends on in every year
  const edit = changeDay(mention, day, daysInMonth(Number.isNaN(year) ? 2001 : year, month));
  return edit && { title: title(edited(article, mention, edit)), edits: [edit] };
}
