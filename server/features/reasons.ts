import type { Evidence, Mention } from "../core/model.ts";
import type { ArticleDocument } from "./article-document.ts";
import type { FeatureContext } from "./context.ts";
import { dateInWords } from "./date-words.ts";

/** Why a mention is there and what it was resolved by, in words, as Markdown; undefined where nothing needs to be said. */
export function reasons(article: ArticleDocument, mention: Mention, { messages }: FeatureContext): string | undefined {
  const line = (offset: number) => article.document.positionAt(offset).line + 1;
  const inWords = (evidence: Evidence) => {
    // of several persons whom it may mean it refers to none for sure
    if (evidence.by === "fullName" && mention.candidates !== undefined)
      return messages.maybe(evidence.name, line(evidence.span.start));
    // the date in the header is not counted from anything
    if (evidence.by === "articleDate" && article.annotated.article.date?.span?.start === mention.start)
      return messages.isArticleDate;
    if (evidence.by !== "story") return messages.evidence(evidence, line);
    const value = dateInWords({ type: "DATE", value: evidence.value }, messages.dateWords) ?? evidence.value;
    return messages.evidence({ ...evidence, value }, line);
  };
  const said = mention.evidence.map(inWords).filter((reason) => reason !== undefined);
  return said.length === 0 ? undefined : said.map(plainReason).join(", ");
}

const plainReason = (reason: string) => reason.replace(/[*_[\]<>#|~\\]/g, "\\$&").replace(/\s+/g, " ");
