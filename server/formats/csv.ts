import { timexToEdtf } from "../core/dates/edtf.ts";
import type { AnnotatedArticle, Mention } from "../core/model.ts";

/** What a spreadsheet says of mentions beside what they are made of. */
export interface CsvWords {
  /** What its entity is called, or the entities it may mean. */
  readonly nameOf: (mention: Mention) => string | undefined;
  /** The sentence at an offset, as written. */
  readonly sentenceAt: (offset: number) => string | undefined;
}

/** Spreadsheets in German expect semicolons, since the comma is in their numbers. */
export type CsvSeparator = "," | ";";

const COLUMNS = ["file", "articleDate", "line", "kind", "text", "name", "id", "value", "edtf"];
const MORE_COLUMNS = ["state", "annotator", "note", "sentence"];

/** The names of the columns: the first line of a file. */
export const csvHead = (separator: CsvSeparator): string => row([...COLUMNS, ...MORE_COLUMNS], separator);

/**
 * CSV (RFC 4180, lines ended by LF) for spreadsheets: a line a mention, in text order, with its sentence. `state` is `suggested` or
 * `ambiguous` where nobody has decided, else `accepted`, `corrected` or `added`; lines of the text count from 1.
 */
export function toCsv({ article, mentions }: AnnotatedArticle, file: string, words: CsvWords, separator: CsvSeparator): string {
  const lineAt = lineCounter(article.text);
  return mentions
    .map((mention) => {
      const { start, text, kind, entity, candidates, timex, decision } = mention;
      const id = entity ?? candidates?.join(" ");
      const state = decision?.state ?? (candidates === undefined ? "suggested" : "ambiguous");
      const cells = [file, article.date?.value, lineAt(start), kind, text, words.nameOf(mention), id];
      const dated = [timex?.value, timex && timexToEdtf(timex)];
      return row([...cells, ...dated, state, decision?.creator, decision?.note, words.sentenceAt(start)], separator);
    })
    .join("");
}

function row(cells: readonly (string | number | undefined)[], separator: CsvSeparator): string {
  return `${cells.map((value) => cell(String(value ?? ""), separator)).join(separator)}\n`;
}

/** In one line. What begins like a formula gets a space before it: the texts are strangers', and a dash begins many a sentence. */
function cell(value: string, separator: CsvSeparator): string {
  const text = value
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^[=+@-]/, " $&");
  return text.includes(separator) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Lines by offsets that only grow. */
function lineCounter(text: string): (offset: number) => number {
  let [line, at] = [1, 0];
  return (offset) => {
    for (; at < offset; at++) if (text[at] === "\n" || (text[at] === "\r" && text[at + 1] !== "\n")) line++;
    return line;
  };
}
