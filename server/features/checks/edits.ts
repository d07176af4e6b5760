import type { Span } from "../../core/model.ts";

/** Characters of an article to be replaced by others. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** What a passage reads after an edit inside it. */
export function edited(article: string, passage: Span, { span, text }: Edit): string {
  return article.slice(passage.start, span.start) + text + article.slice(span.end, passage.end);
}

/** Writes another day of the month into a date as it stands in the text; undefined where the day is not written in digits. */
export function changeDay(date: Span & { readonly text: string }, from: number, to: number): Edit | undefined {
  const numbers = [...date.text.matchAll(/\d+/g)];
  const days = numbers.filter(([digits]) => digits.length <= 2 && Number(digits) === from);
  // the day comes first, but last after a year: 2023-06-31
  const day = numbers[0] !== undefined && numbers[0][0].length > 2 ? days.at(-1) : days[0];
  if (day === undefined) return undefined;
  const padded = numbers.some(([digits]) => /^0\d$/.test(digits));
  const start = date.start + day.index;
  return { span: { start, end: start + day[0].length }, text: padded ? String(to).padStart(2, "0") : String(to) };
}
