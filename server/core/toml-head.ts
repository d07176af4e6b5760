import type { Head } from "./head.ts";
import { FRONT_MATTER_LIMIT, headDate, isDateKey, isTitleKey, withoutQuotes } from "./head-fields.ts";
import type { ArticleDate, HeadProblem, Span } from "./model.ts";

/**
 * Reads a TOML front matter (`+++`) at the start of the text, as Hugo writes it. Only the date and the title are looked for, each on a
 * line of its own before the first table; their offsets are wanted, which no parser of TOML gives.
 */
export function readTomlFrontMatter(text: string, start: number): Head | undefined {
  if (!/^\+\+\+[ \t]*(?:\r\n|\n|\r)/.test(text.slice(start, start + 32))) return undefined;
  const opening = start + text.slice(start).search(/[\r\n]/);
  const closing = /(?:\r\n|\n|\r)\+\+\+[ \t]*(?=\r\n|\n|\r|$)/.exec(text.slice(opening, opening + FRONT_MATTER_LIMIT));
  if (closing === null) return undefined;
  const last = opening + closing.index;
  const problems: HeadProblem[] = [];
  let date: ArticleDate | undefined;
  let title: Span | undefined;
  let isInString = false;
  for (let at = opening; at < last; ) {
    const end = lineEnd(text, at, last);
    const line = text.slice(at, end);
    const [, before = "", key = "", value = ""] = (isInString ? null : KEY_VALUE.exec(line)) ?? [];
    if (!isInString && /^[ \t]*\[/.test(line)) break;
    // a string over several lines begins or ends
    if (line.split(/"""|'''/).length % 2 === 0) isInString = !isInString;
    else if (key !== "") {
      const span = { start: at + before.length, end: at + before.length + value.length };
      const raw = withoutQuotes(value);
      const isQuoted = raw.length < value.length;
      if (isDateKey(key) && date === undefined) {
        date = headDate(raw, span);
        if (date === undefined) problems.push({ code: "malformed-front-matter-date", text: raw, ...span });
      } else if (isTitleKey(key) && isQuoted) title ??= { start: span.start + 1, end: span.end - 1 };
    }
    at = end + 1;
  }
  const end = last + closing[0].length;
  return { frontMatter: { start, end }, ...(date && { date }), ...(title && { title }), problems, bodyStart: end };
}

/** What stands before the value, the key, and the value with its quotation marks; a comment behind it is none of it. */
const KEY_VALUE = /^([ \t]*(\w+)[ \t]*=[ \t]*)("[^"\\]*"|'[^']*'|[^"'#\s][^"'#\s]*(?: \d\d:[^"'#\s]*)?)/;

function lineEnd(text: string, at: number, last: number): number {
  let end = at;
  while (end < last && text[end] !== "\n" && text[end] !== "\r") end++;
  return end;
}
