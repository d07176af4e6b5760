import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Range } from "vscode-languageserver-types";
import type { DecidedArticle } from "../annotations/annotate.ts";
import type { ArticleInput } from "../core/article.ts";
import { lemmaOf } from "../core/lemma.ts";
import type { Mention, Span } from "../core/model.ts";

/** An article, open or closed, with where it lies and how its offsets and positions go together. */
export interface ArticleDocument extends DecidedArticle {
  readonly uri: string;
  readonly document: TextDocument;
}

export function rangeOf({ document }: ArticleDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** The mention an offset lies in or right behind; binary search, since mentions are sorted and do not overlap. */
export function mentionAt({ annotated: { mentions } }: ArticleDocument, offset: number): Mention | undefined {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).start <= offset) low = middle + 1;
    else high = middle;
  }
  const mention = mentions[low - 1];
  return mention !== undefined && offset <= mention.end ? mention : undefined;
}

/**
 * What mentions of the same thing have in common, in any article: the entity; for a generic weapon its class and head,
 * for a date the day or period, for a mere place its name. Undefined where nothing is determined.
 */
export function referentOf(mention: Mention): string | undefined {
  if (mention.kind === "place") return `place:${lemmaOf(mention)}`;
  if (mention.entity !== undefined) return mention.entity;
  if (mention.weaponClass !== undefined) return `class:${mention.weaponClass}:${headOf(mention)}`;
  const value = mention.timex?.value;
  return value === undefined || value.includes("X") || value.endsWith("_REF") ? undefined : `date:${value}`;
}

function headOf({ evidence, text }: Mention): string {
  const compound = evidence.find((one) => one.by === "compound");
  return compound?.by === "compound" ? compound.head : text;
}

/** Vague references (`derzeit`) are found for export, but no reader wants them marked. */
export function isVague({ timex }: Mention): boolean {
  return timex?.value.endsWith("_REF") === true;
}

/** What an article is analysed from. @param settingDate the setting `lagebild.articleDate`, empty where there is none. */
export function articleInput(uri: string, text: string, settingDate: string): ArticleInput {
  return { text, uri, fileName: fileNameOf(uri), ...(settingDate !== "" && { settingDate }) };
}

/** Base name of a uri's path, decoded. */
export function fileNameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
