import { daysInMonth } from "../../core/calendar.ts";
import type { Mention } from "../../core/model.ts";
import type { Check, Finding, Fix } from "../diagnostics.ts";
import { changeDay, edited } from "./edits.ts";

/** `date/impossible`: a day the calendar doesn't have. The fix is the last day of the month. */
export const impossibleDates: Check = ({ article, mentions }, _resources, { findings, fixes }) =>
  mentions.flatMap((mention): Finding[] => {
    const { impossible, text, start, end } = mention;
    if (impossible === undefined) return [];
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

function lastDay(mention: Mention, impossible: string, title: (text: string) => string, article: string): Fix | undefined {
  const [year, month, day] = impossible.split("-").map(Number) as [number, number, number];
  // without a year February ends on the day it ends on in every year
  const edit = changeDay(mention, day, daysInMonth(Number.isNaN(year) ? 2001 : year, month));
  return edit && { title: title(edited(article, mention, edit)), edits: [edit] };
}
