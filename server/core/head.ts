import { isMap, isScalar, parseDocument } from "yaml";
import { articleDate } from "./article-date.ts";
import { FRONT_MATTER_LIMIT, headDate, isDateKey, isTitleKey, withoutQuotes } from "./head-fields.ts";
import type { ArticleDate, HeadProblem, Span } from "./model.ts";
import { readTomlFrontMatter } from "./toml-head.ts";

export interface Head {
  readonly header?: Span;
  readonly frontMatter?: Span;
  readonly date?: ArticleDate;
  /** The title of the front matter. */
  readonly title?: Span;
  readonly problems: readonly HeadProblem[];
  /** Where the text after the head begins. */
  readonly bodyStart: number;
}

/** Reads ` date YYYY-MM[-DD] ` or a front matter in YAML or TOML at the very start of the text; a BOM is passed over. */
export function readHead(text: string): Head {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  return (
    readHeader(text, start) ??
    readFrontMatter(text, start) ??
    readTomlFrontMatter(text, start) ?? { problems: [], bodyStart: start }
  );
}

/** Anything in place of a date that begins like one is a malformed date, not a text about the word “date”. */
function readHeader(text: string, start: number): Head | undefined {
  const match = /^[ \t]{0,3}date[ \t]{1,3}(\d[^\s]{0,24})(?=\s|$)/.exec(text.slice(start, start + 64));
  if (match === null) return undefined;
  // a time of day behind the date is none of its own: `2024-03-15T14:30`
  const raw = (match[1] as string).replace(/^(\d{4}-\d{2}-\d{2})T\d{2}[\d:.+Z-]*$/, "$1");
  const end = start + match[0].length;
  const from = end - (match[1] as string).length;
  const span = { start: from, end: from + raw.length };
  const date = articleDate(raw, "header", span);
  const header = { start, end };
  if (date !== undefined && date.precision !== "year") return { header, date, problems: [], bodyStart: end };
  return { header, problems: [{ code: "malformed-header-date", text: raw, ...span }], bodyStart: end };
}

function readFrontMatter(text: string, start: number): Head | undefined {
  if (!/^---[ \t]*(?:\r\n|\n|\r)/.test(text.slice(start, start + 32))) return undefined;
  const opening = start + (text.slice(start).search(/[\r\n]/) as number);
  const closing = /(?:\r\n|\n|\r)---[ \t]*(?=\r\n|\n|\r|$)/.exec(text.slice(opening, opening + FRONT_MATTER_LIMIT));
  if (closing === null) return undefined;
  const yamlStart = opening;
  const yaml = text.slice(yamlStart, opening + closing.index);
  const end = opening + closing.index + closing[0].length;
  const frontMatter = { start, end };
  // CR alone is no line break to YAML; replaced one for one, so that offsets hold
  const document = parseDocument(yaml.replace(/\r(?!\n)/g, "\n"), { logLevel: "silent" });
  const problems: HeadProblem[] = document.errors.slice(0, 1).map((error) => ({
    code: "malformed-front-matter",
    text: error.message,
    start: yamlStart + Math.min(error.pos[0], yaml.length),
    end: yamlStart + Math.min(Math.max(error.pos[1], error.pos[0] + 1), yaml.length),
  }));
  let date: ArticleDate | undefined;
  let title: Span | undefined;
  for (const { key, value } of isMap(document.contents) ? document.contents.items : []) {
    if (!isScalar(key) || !isScalar(value) || !value.range) continue;
    const name = String(key.value);
    const span = { start: yamlStart + value.range[0], end: yamlStart + value.range[1] };
    if (isDateKey(name) && date === undefined) {
      const raw = withoutQuotes(text.slice(span.start, span.end));
      date = headDate(raw, span);
      if (date === undefined) problems.push({ code: "malformed-front-matter-date", text: raw, ...span });
    } else if (isTitleKey(name)) title ??= unquoted(text, span);
  }
  return { frontMatter, ...(date && { date }), ...(title && { title }), problems, bodyStart: end };
}

function unquoted(text: string, span: Span): Span {
  const quoted = /^["']/.test(text.slice(span.start, span.end));
  return quoted ? { start: span.start + 1, end: span.end - 1 } : span;
}
