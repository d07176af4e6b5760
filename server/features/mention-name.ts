import type { Mention } from "../core/model.ts";
import { uninflected } from "../core/names/rejected.ts";
import { surnameOf } from "../core/names/unknown.ts";
import type { Resources } from "../core/resources.ts";
import { slug } from "../core/slug.ts";
import type { ArticleDocument } from "./article-document.ts";
import type { FeatureContext } from "./context.ts";
import { inOneLine } from "./one-line.ts";

/** The whole name of somebody unknown, uninflected: also where a part of it or its genitive stands. */
export function wholeName(
  { annotated }: { readonly annotated: Pick<ArticleDocument["annotated"], "mentions"> },
  { entity, text, evidence }: Mention,
): string {
  const full = evidence.find((one) => one.by === "fullName");
  const forms = [
    ...(full === undefined ? [] : [full.name]),
    text,
    text.replace(/s$/, ""),
    ...annotated.mentions.filter((other) => other.entity === entity).map((other) => other.text),
  ].map(inOneLine);
  return forms.find((form) => slug(form) === entity) ?? (forms[0] as string);
}

/** The name that stands there, no more and no less, uninflected. */
export function nameHere(
  { annotated }: ArticleDocument,
  mention: Mention,
  { resources }: Pick<FeatureContext, "resources">,
): string {
  return uninflectedName(mention, resources, (form) => annotated.mentions.some(({ text }) => inOneLine(text) === form));
}

/** @param isWritten whether a mention of the article has just that form. */
export function uninflectedName(
  { text, evidence }: Mention,
  { catalogue, language }: Resources,
  isWritten: (form: string) => boolean,
): string {
  const here = inOneLine(text);
  const known = evidence.find((one) => one.by === "catalogue");
  const entry = known && catalogue.entries.get(known.entry)?.entry;
  if (known !== undefined && entry !== undefined) return uninflected(here, { entry, lemma: known.alias }, language.names);
  const ending = language.names.nameEndings.find((one) => here.endsWith(one)) ?? "";
  const base = here.slice(0, here.length - ending.length);
  // “Quentins” beside “Quentin” or “Zora Quentin”; alone it may be a name that ends so
  const full = evidence.find((one) => one.by === "fullName");
  const isBase = (form: string) => form === base || surnameOf(form.split(" ")) === base;
  return (full !== undefined && isBase(full.name)) || isWritten(base) ? base : here;
}

/** Neither an entry nor ambiguous between entries; one that is only taken for an entry's misspelt name may be somebody else. */
export function isUnknown({ entity, evidence }: Mention, { resources: { catalogue } }: FeatureContext): boolean {
  return entity !== undefined && (!catalogue.entries.has(entity) || evidence.some(({ by }) => by === "similar"));
}
