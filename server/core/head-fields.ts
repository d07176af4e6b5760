import { articleDate } from "./article-date.ts";
import type { ArticleDate, Span } from "./model.ts";

// What a front matter may say of an article, in whatever format it is written.

const DATE_KEYS = new Set(["date", "datum", "published"]);
const TITLE_KEYS = new Set(["title", "headline", "titel"]);

export const isDateKey = (key: string): boolean => DATE_KEYS.has(key.toLowerCase());
export const isTitleKey = (key: string): boolean => TITLE_KEYS.has(key.toLowerCase());

/** UTF-16 code units. Longer front matter is not read: nothing worth reading is that long. */
export const FRONT_MATTER_LIMIT = 16_384;

export const withoutQuotes = (written: string): string => written.replace(/^["']|["']$/g, "");

/** The date that a value gives, without its quotation marks; undefined where it is none. */
export const headDate = (value: string, span: Span): ArticleDate | undefined =>
  articleDate(germanToIso(value), "frontMatter", span);

/** A time of day after an ISO date is dropped; `12.9.2023` is read as well. */
function germanToIso(raw: string): string {
  const numeric = /^(\d{1,2})\.[ ]?(\d{1,2})\.[ ]?(\d{4})$/.exec(raw);
  if (numeric !== null)
    return `${numeric[3]}-${(numeric[2] as string).padStart(2, "0")}-${(numeric[1] as string).padStart(2, "0")}`;
  return raw.replace(/^(\d{4}-\d{2}-\d{2})[T ]\d.*$/, "$1");
}
