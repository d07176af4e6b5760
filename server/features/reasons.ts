import type { Mention } from "../core/model.ts";
import type { ArticleDocument } from "./article-document.ts";
import type { FeatureContext } from "./context.ts";

/** Why a mention is there and what it was resolved by, in words, as Markdown; undefined where nothing needs to be said. */
export function reasons(article: ArticleDocument, mention: Mention, { messages }: FeatureContext): string | undefined {
  const line = (offset: number) => article.document.positionAt(offset).line + 1;
  const said = mention.evidence.map((evidence) => messages.evidence(evidence, line)).filter((reason) => reason !== undefined);
  return said.length === 0 ? undefined : said.map(plainReason).join(", ");
}

const plainReason = (reason: string) => reason.replace(/[*_[\]<>#|~\\]/g, "\\$&").replace(/\s+/g, " ");
