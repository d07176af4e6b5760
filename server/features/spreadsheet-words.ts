import type { AnnotatedArticle, Mention } from "../core/model.ts";
import { sentenceFinder } from "./checks/texts.ts";
import { entityName, type FeatureContext } from "./context.ts";
import { wholeName } from "./mention-name.ts";

/** What a spreadsheet says of the mentions of an article: `CsvWords` of `formats/csv.ts`. */
export function spreadsheetWords(annotated: AnnotatedArticle, context: Pick<FeatureContext, "resources">) {
  const { article } = annotated;
  const find = sentenceFinder(article, context.resources);
  return {
    nameOf: (mention: Mention) =>
      mention.entity === undefined
        ? mention.candidates?.map((id) => entityName(id, context, id)).join(" / ")
        : entityName(mention.entity, context, wholeName({ annotated }, mention)),
    sentenceAt: (offset: number) => {
      const sentence = find(offset);
      return sentence && article.text.slice(sentence.start, sentence.end);
    },
  };
}
