import { parseIsoDate } from "./calendar.ts";
import type { ArticleDate } from "./model.ts";

/** An `ArticleDate` of an ISO date; undefined where it names no day of the calendar. */
export function articleDate(value: string, source: ArticleDate["source"], span?: ArticleDate["span"]): ArticleDate | undefined {
  const fields = parseIsoDate(value);
  if (fields === undefined) return undefined;
  const precision = fields.day !== undefined ? "day" : fields.month !== undefined ? "month" : "year";
  return { value, precision, source, ...(span !== undefined && { span }) };
}
