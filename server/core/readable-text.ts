import { withoutEntities } from "./html-entities.ts";

/**
 * The text of an article as it is to be read: entities of HTML are the characters they stand for; in a Markdown file what stands in code, between fences or backticks, is blank, since no word
 * of it belongs to the article; so are the signs before headings. Everything else stays where it stood, so that offsets (UTF-16) are those of the text. Code between fences that
 * nothing closes is text: a slip of the pen must not hide the rest of an article.
 *
 * @param fileName base name or path; by its ending it is Markdown.
 */
export function readableText(written: string, fileName: string | undefined): string {
  const text = withoutEntities(written);
  if (fileName === undefined || !/\.(?:md|markdown)$/i.test(fileName)) return text;
  const read = text.includes("`") || text.includes("~~~") ? withoutCode(text.split("\n")).join("\n") : text;
  return read.replace(/^ {0,3}#{1,6}(?=[ \t])/gm, blank).replace(EMPHASIS, withoutMarks);
}

/** Words in bold or italics, in one line: `**Kim**`, `_Kim_`. Not `a * b * c`, nor `ein_name_mit_strichen`. */
const EMPHASIS = /(?<![\p{L}\p{Nd}*_\\])(\*{1,3}|_{1,3})(?=[^\s*_])([^*_\n\r]{0,300}[^\s*_])\1(?![\p{L}\p{Nd}*_])/gu;

/** White space of no width stands for the marks, so that a name goes on behind them and whoever is named has none in it. */
const withoutMarks = (_: string, marks: string, words: string): string => {
  const gap = "\u200B".repeat(marks.length);
  return gap + words + gap;
};

interface Fence {
  readonly mark: string;
  readonly length: number;
  /** Nothing else stands in its line. */
  readonly closes: boolean;
}

function withoutCode(lines: readonly string[]): string[] {
  const fences = lines.map(fenceOf);
  const longest = longestClosers(fences);
  let open: Fence | undefined;
  return lines.map((line, at) => {
    const fence = fences[at];
    if (open !== undefined) {
      if (fence?.closes === true && fence.mark === open.mark && fence.length >= open.length) open = undefined;
      return blank(line);
    }
    if (fence === undefined || fence.length > (longest[at]?.[fence.mark] ?? 0)) return withoutSpans(line);
    open = fence;
    return blank(line);
  });
}

function fenceOf(line: string): Fence | undefined {
  // deeper in, it is a line of the text
  const [, run, rest = ""] = /^[ \t>]{0,12}(`{3,}|~{3,})([^\r]*)/.exec(line) ?? [];
  if (run === undefined || (run.startsWith("`") && rest.includes("`"))) return undefined;
  return { mark: run.charAt(0), length: run.length, closes: rest.trim() === "" };
}

/** Behind each line, how long the longest fence is that can close one. */
function longestClosers(fences: readonly (Fence | undefined)[]): Readonly<Record<string, number>>[] {
  const behind: Readonly<Record<string, number>>[] = [];
  let longest: Readonly<Record<string, number>> = {};
  for (let at = fences.length - 1; at >= 0; at--) {
    behind[at] = longest;
    const fence = fences[at];
    if (fence?.closes === true && fence.length > (longest[fence.mark] ?? 0)) longest = { ...longest, [fence.mark]: fence.length };
  }
  return behind;
}

const blank = (code: string) => code.replace(/[^\r]/g, " ");

/** Code in a line begins and ends with equally many backticks. They stay: words before and behind are not neighbours. */
function withoutSpans(line: string): string {
  if (!line.includes("`")) return line;
  const runs = [...line.matchAll(/`+/g)].map((run) => ({ start: run.index, length: run[0].length }));
  const last = new Map(runs.map(({ length }, index) => [length, index]));
  let read = "";
  let end = 0;
  for (let index = 0; index < runs.length; index++) {
    const opening = runs[index] as (typeof runs)[number];
    if (last.get(opening.length) === index) continue;
    let closing = index + 1;
    while (runs[closing]?.length !== opening.length) closing++;
    const from = opening.start + opening.length;
    const to = (runs[closing] as typeof opening).start;
    read += line.slice(end, from) + blank(line.slice(from, to));
    end = to;
    index = closing;
  }
  return read + line.slice(end);
}
