import type { ArticleDocument } from "../features/article-document.ts";
import type { FeatureContext } from "../features/context.ts";
import { spreadsheetWords } from "../features/spreadsheet-words.ts";
import { toBrat } from "../formats/brat.ts";
import { BRAT_CONFIG } from "../formats/brat-config.ts";
import { type CsvSeparator, csvHead, toCsv } from "../formats/csv.ts";
import { toJsonl } from "../formats/jsonl.ts";

export interface ExportParams {
  readonly format: "brat" | "jsonl" | "csv";
  /** What the article is called in the result. */
  readonly file: string;
  /** Of CSV. */
  readonly separator?: CsvSeparator;
}

/** An article in another format: the client puts files together and writes them. */
export interface Exported {
  readonly content: string;
  /** How many mentions there are. */
  readonly mentions: number;
  /** What stands once before the contents of all articles or, of brat, in `annotation.conf`. */
  readonly head?: string;
  /** The article as analysed, which brat's offsets count in. */
  readonly text?: string;
}

/** `lagebild/exportArticle`: the same as `lagebild annotate` writes, of brat with texts. */
export function exportArticle(
  { annotated }: ArticleDocument,
  { format, file, separator = "," }: ExportParams,
  context: FeatureContext,
): Exported {
  const mentions = annotated.mentions.length;
  if (format === "jsonl") return { content: toJsonl(annotated, file), mentions };
  if (format === "csv")
    return {
      content: toCsv(annotated, file, spreadsheetWords(annotated, context), separator),
      mentions,
      head: csvHead(separator),
    };
  return { content: toBrat(annotated, "code-point"), mentions, head: BRAT_CONFIG, text: annotated.article.text };
}
