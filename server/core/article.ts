import { articleDate } from "./article-date.ts";
import { type Blocks, type LineMemory, looksLikeHeadline, splitBlocks } from "./blocks.ts";
import { readClosingDate, readDateline } from "./dateline.ts";
import { type Head, readHead } from "./head.ts";
import type { Language } from "./language.ts";
import type { Article, ArticleDate, Span } from "./model.ts";
import { readPublicationDate } from "./publication-date.ts";
import { readableText } from "./readable-text.ts";

export interface ArticleInput {
  readonly text: string;
  /** Base name or path of the file; a date at the front of the name counts where the text gives none. */
  readonly fileName?: string;
  /** Where it lies; what is said of this article alone in a catalogue names it by that. */
  readonly uri?: string;
  /** What the user set as the date of articles that give none: EDTF `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly settingDate?: string;
}

/**
 * Reads the form of an article: head, date, headline, blocks. Never fails: any text is an article.
 * The date is taken from the header, else the front matter, else the dateline or the brackets that close the text, else a line that holds little
 * else, else the file name, else the setting.
 *
 * @param readable the text as `readableText` gives it, where it is known.
 * @param memory of the version before of the same article; updated in place.
 */
export function parseArticle(
  { text, fileName, settingDate, readable = readableText(text, fileName) }: ArticleInput & { readonly readable?: string },
  language: Language,
  memory?: LineMemory,
): Article {
  const head = readHead(text);
  const split = splitBlocks(readable, head, language, memory);
  const dateline = readDateline(split.blocks, language);
  const known = head.date ?? dateline?.date ?? readClosingDate(text);
  const line = known === undefined ? readPublicationDate(text, behindHead(head), language) : undefined;
  const { headline, blocks } = line?.span === undefined ? split : withoutTitleAt(line.span, split);
  const date = known ?? line ?? fromFileName(fileName) ?? fromSetting(settingDate);
  return {
    text,
    ...(date !== undefined && { date }),
    ...(head.header !== undefined && { header: head.header }),
    ...(head.frontMatter !== undefined && { frontMatter: head.frontMatter }),
    ...(headline !== undefined && { headline }),
    ...(dateline !== undefined && { dateline: dateline.dateline }),
    blocks,
    problems: head.problems,
  };
}

/** A line with the date is short like a heading, and none; above the headline it leaves that to the next line. */
function withoutTitleAt({ start }: Span, { headline, blocks }: Blocks): Blocks {
  const first = blocks[0];
  const isFirst = first !== undefined && start < first.end && (headline === undefined || headline.start === first.start);
  const next = isFirst && blocks.length > 2 && looksLikeHeadline(blocks[1]?.text ?? "") ? blocks[1] : undefined;
  const title = next ?? (isFirst ? undefined : headline);
  return {
    ...(title !== undefined && { headline: { start: title.start, end: title.end } }),
    blocks: blocks.map((block) => {
      if (block === next) return { ...block, kind: "headline" };
      const isDate = block.start <= start && start < block.end && (block.kind === "heading" || block.kind === "headline");
      return isDate ? { ...block, kind: "paragraph" } : block;
    }),
  };
}

const behindHead = ({ header, frontMatter }: Head): number => (header ?? frontMatter)?.end ?? 0;

function fromFileName(fileName: string | undefined): ArticleDate | undefined {
  if (fileName === undefined) return undefined;
  const base = fileName.slice(Math.max(fileName.lastIndexOf("/"), fileName.lastIndexOf("\\")) + 1);
  const match = /(?<!\d)((?:19|20)\d{2}-\d{2}(?:-\d{2})?)(?!\d)/.exec(base);
  return match === null ? undefined : articleDate(match[1] as string, "fileName");
}

function fromSetting(value: string | undefined): ArticleDate | undefined {
  return value === undefined || value === "" ? undefined : articleDate(value, "setting");
}
