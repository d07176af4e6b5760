import type { Mention } from "../../core/model.ts";
import type { Check, Finding } from "../diagnostics.ts";

/** `date/missing` where something in the text depends on it, `date/malformed-header` where the head gives one that can't be read. */
export const articleDateFindings: Check = ({ article, mentions }, _resources, { findings }) => {
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
    },
  ];
};

function needsArticleDate({ evidence, timex }: Mention): boolean {
  return timex !== undefined && evidence.some((one) => one.by === "undetermined" && one.missing === "articleDate");
}

/** `date/impossible`: a day the calendar doesn't have. */
export const impossibleDates: Check = ({ mentions }, _resources, { findings }) =>
  mentions.flatMap(({ impossible, text, start, end }): Finding[] =>
    impossible === undefined
      ? []
      : [{ code: "date/impossible", severity: "warning", message: findings.impossibleDate(text, impossible), start, end }],
  );
