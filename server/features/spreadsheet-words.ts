import type { AnnotatedArticle, Mention } from "../core/model.ts";
import { sentenceFinder } from "./checks/texts.ts";
import { entityName, type FeatureContext } from "./context.ts";
import { wholeName } from "./mention-name.ts";

/** What a spreadsheet says of the mentions of an article: `CsvWords` of `formats/csv.ts`. */
export function spreadsheetWords(annotated: AnnotatedArticle, context: Pick<FeatureContext, "resources">) {
  const { article } = annotated;
  const find = sentenceFinder(article, context.resources);
  const names = new Map<string, string>();
  // for somebody unknown all mentions are looked at, so it is done once
  const wholeNameOf = (mention: Mention, entity: string) => {
    const name = names.get(entity) ?? wholeName({ annotated }, mention);
    names.set(entity, name);
    return name;
  };
  return {
    nameOf: (mention: Mention) => {
      const { entity, candidates } = mention;
      if (entity === undefined) return candidates?.map((id) => entityName(id, context, id)).join(" / ");
      return entityName(entity, context, "") || wholeNameOf(mention, entity);
    },
    sentenceAt: (offset: number) => {
      const sentence = find(offset);
      return sentence && article.text.slice(sentence.start, sentence.end);
    },
  };
}
