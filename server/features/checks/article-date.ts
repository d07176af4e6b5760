import { isoDate, parseIsoDate } from "../../core/calendar.ts";
import type { AnnotatedArticle, Article, Mention } from "../../core/model.ts";
import type { Messages } from "../../messages/index.ts";
import type { Check, Finding, Fix } from "../diagnostics.ts";
import type { Edit } from "./edits.ts";

/**
 * `date/malformed-header` where the head gives a date that can't be read; `date/missing`, once, where something in the text
 * depends on it. Its fixes write the date of the file name or the first full one of the text into the head.
 */
export const articleDateFindings: Check = (annotated, _resources, messages, fileName) => {
  const { article, mentions } = annotated;
  const { findings } = messages;
  const found: Finding[] = article.problems.map(({ code, text, start, end }) => ({
    code: "date/malformed-header",
    severity: "warning",
    message: code === "malformed-front-matter" ? findings.malformedFrontMatter(text) : findings.malformedDate(text),
    start,
    end,
  }));
  const dependent = mentions.find(needsArticleDate);
  if (article.date !== undefined || found.length > 0 || dependent === undefined) return found;
  const first = article.blocks[0];
  if (first === undefined) return [];
  const firstWord = /^\S{1,40}/u.exec(first.text)?.[0].length ?? 0;
  return [
    {
      code: "date/missing",
      severity: "information",
      message: findings.dateMissing,
      start: first.start,
      end: first.start + firstWord,
      fixes: headerFixes(annotated, fileName, messages),
    },
  ];
};

function needsArticleDate({ evidence, timex }: Mention): boolean {
  return timex !== undefined && evidence.some((one) => one.by === "undetermined" && one.missing === "articleDate");
}

function headerFixes({ article, mentions }: AnnotatedArticle, fileName: string | undefined, { fixes }: Messages): Fix[] {
  const fromName = fileName === undefined ? undefined : dateInName(fileName);
  const dated = mentions.find(({ timex }) => timex !== undefined && /^\d{4}-\d{2}-\d{2}(?=T|$)/.test(timex.value));
  const fromText = dated?.timex?.value.slice(0, "2023-09-13".length);
  return [
    ...(fromName === undefined
      ? []
      : [{ title: fixes.dateFromName(fromName), edits: [header(article, fromName)], preferred: true }]),
    ...(fromText === undefined || dated === undefined
      ? []
      : [{ title: fixes.dateFromText(fromText, dated.text.replace(/\s+/g, " ")), edits: [header(article, fromText)] }]),
  ];
}

const NAME_DATES = [
  /(?<!\d)(?<year>(?:19|20)\d{2})(?<mark>[._]?)(?<month>\d{2})\k<mark>(?<day>\d{2})(?!\d)/,
  /(?<!\d)(?<day>\d{1,2})[._-](?<month>\d{1,2})[._-](?<year>(?:19|20)\d{2})(?!\d)/,
];

/** Spellings that don't count as the article's date by themselves: `20241029`, `2024_10_29`, `29.10.2024`, `29-10-2024`. */
function dateInName(name: string): string | undefined {
  return NAME_DATES.flatMap((pattern) => {
    const { year, month, day } = pattern.exec(name)?.groups ?? {};
    return year === undefined ? [] : isoDate(Number(year), Number(month), Number(day));
  }).find((date) => parseIsoDate(date) !== undefined);
}

/** Into the front matter, else as a header line in front of everything: on the line of the headline, else on one of its own. */
function header({ text, frontMatter, headline }: Article, date: string): Edit {
  const lineEnd = /\r\n|[\n\r]/.exec(text);
  const eol = lineEnd?.[0] ?? "\n";
  if (frontMatter !== undefined && lineEnd !== null) {
    const second = lineEnd.index + eol.length;
    return { span: { start: second, end: second }, text: `date: ${date}${eol}` };
  }
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const headlineIsFirst = headline !== undefined && (lineEnd === null || headline.start < lineEnd.index);
  return { span: { start, end: start }, text: ` date ${date}${headlineIsFirst ? " " : eol}` };
}
