import type { Resources } from "../../core/resources.ts";
import { type ArticleDocument, rangeOf } from "../article-document.ts";
import { countedIn } from "./claim/counted.ts";
import type { ArticleFacts } from "./dossier-facts.ts";
import { baseForm } from "./texts.ts";

/** What the dossier keeps of an article for the checks of all others. */
export function articleFacts(article: ArticleDocument, resources: Pick<Resources, "language" | "scan">): ArticleFacts {
  const forms = new Map<string, readonly [string, string]>();
  const named = new Set<string>();
  for (const mention of article.annotated.mentions) {
    const { kind, entity, form, evidence } = mention;
    if (entity === undefined || (kind !== "person" && kind !== "organisation")) continue;
    named.add(entity);
    if (kind !== "person" || form !== undefined || evidence.some(({ by }) => by === "similar")) continue;
    const written = baseForm(mention);
    // a surname alone is no spelling of the whole name
    if (/[ -]/.test(written)) forms.set(`${entity} ${written}`, [entity, copied(written)]);
  }
  const counted = countedIn(article.annotated, resources).map(({ key, count, text, start, end }) => {
    return { key, count, text: copied(text), range: rangeOf(article, { start, end }) };
  });
  return { forms: [...forms.values()], named: [...named], counted };
}

/** A string of its own: engines keep the whole article for the sake of a piece of it. */
const copied = (text: string): string => ` ${text}`.slice(1);
