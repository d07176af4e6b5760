import { timexToEdtf } from "../core/dates/edtf.ts";
import type { AnnotatedArticle, ArticleDate, Evidence, Mention, Span } from "../core/model.ts";
import { type OffsetUnit, offsetsIn } from "./offsets.ts";

/** One line of the export: an article and what was found in it, without its text. */
export interface JsonlRecord {
  /** The article's path as given on the command line, with `/`. */
  readonly file: string;
  /** What `start` and `end` count, everywhere in the record: from the start of the decoded text, without byte order mark. */
  readonly offsetUnit: OffsetUnit;
  /** The article's own date, `null` where nothing says it. */
  readonly date: ArticleDate | null;
  /** Passages in another language, in which only what is the same in any language is looked for; absent where there is none. */
  readonly otherLanguage?: readonly Span[];
  /** In text order. */
  readonly mentions: readonly JsonlMention[];
}

/** The fields of `Mention` in `server/core/model.ts`, and the same as EDTF for a date that EDTF can say. */
export type JsonlMention = Mention & { readonly edtf?: string };

/**
 * JSON Lines (https://jsonlines.org): one record, ended by LF. Absent fields are left out.
 * Line breaks inside a mention's text stay what they are, escaped by JSON.
 */
export function toJsonl(annotated: AnnotatedArticle, file: string, unit: OffsetUnit = "utf-16"): string {
  const offset = offsetsIn(annotated.article.text, unit);
  const at = <T extends Span>(value: T): T => ({ ...value, start: offset(value.start), end: offset(value.end) });
  const { date } = annotated.article;
  const record: JsonlRecord = {
    file,
    offsetUnit: unit,
    date: date === undefined ? null : date.span === undefined ? date : { ...date, span: at(date.span) },
    ...(annotated.otherLanguage !== undefined && { otherLanguage: annotated.otherLanguage.map(at) }),
    mentions: annotated.mentions.map((mention) => ({ ...inOrder(at(mention)), evidence: mention.evidence.map(evidence) })),
  };
  // U+2028 and U+2029 are legal in JSON, but many readers of lines take them for line ends.
  return `${JSON.stringify(record).replace(/[\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16)}`)}\n`;

  function evidence(item: Evidence): Evidence {
    return "span" in item ? { ...item, span: at(item.span) } : item;
  }
}

/** The position first and the evidence last, whatever order the recognisers built the value in: lines of two runs compare. */
function inOrder({ start, end, text, kind, entity, candidates, form, timex, evidence, ...rest }: Mention): JsonlMention {
  const edtf = timex && timexToEdtf(timex);
  return {
    start,
    end,
    text,
    kind,
    ...(entity !== undefined && { entity }),
    ...(candidates && { candidates }),
    ...(form && { form }),
    ...(timex && { timex }),
    ...(edtf !== undefined && { edtf }),
    ...rest,
    evidence,
  };
}
