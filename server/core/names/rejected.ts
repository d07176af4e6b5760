import type { Entry } from "../../catalogue/types.ts";
import type { NotName } from "../catalogue.ts";
import { tokenize } from "../scan.ts";
import { isHyphen } from "../tokens.ts";
import { uriKey } from "../uri-key.ts";
import { nameForms } from "./inflection.ts";
import type { NameGrammar } from "./name-grammar.ts";

/** Whether a text was said to be no name. @param known what it is read as where it is a name of the catalogue. */
export type IsRejected = (text: string, known?: KnownForm) => boolean;

/** A name of the catalogue and the form of it that was found. */
export interface KnownForm {
  readonly entry: Entry;
  /** The catalogue's form, uninflected. */
  readonly lemma: string;
}

/** What people said is no name, by article. */
export interface Rejections {
  /** Undefined where nothing is rejected, which is the rule. @param uri of the article, as far as it has one. */
  inArticle(uri: string | undefined): IsRejected | undefined;
}

/** Texts are compared as names are: hyphens are spaces, the first word exactly, the others without regard to case; endings count as given. */
export function createRejections(notNames: readonly NotName[], grammar: NameGrammar): Rejections {
  if (notNames.length === 0) return { inArticle: () => undefined };
  const everywhere = new Set<string>();
  const byArticle = new Map<string, Set<string>>();
  for (const { text, article } of notNames) {
    const forms = article === undefined ? everywhere : (byArticle.get(article) ?? new Set());
    if (article !== undefined) byArticle.set(article, forms);
    for (const { form } of nameForms(text, grammar)) forms.add(keyOf(form));
  }
  return {
    inArticle(uri) {
      const here = uri === undefined ? undefined : byArticle.get(uriKey(uri));
      if (here === undefined && everywhere.size === 0) return undefined;
      const isListed = (text: string) => {
        const key = keyOf(text);
        return everywhere.has(key) || here?.has(key) === true;
      };
      return (text, known) => isListed(text) || (known !== undefined && isListed(uninflected(text, known, grammar)));
    },
  };
}

/**
 * What to reject so that a form of a name is no name any more: the catalogue's form, unless it is another word (`Moskauer` is not
 * `Moskau`, `prorussisch` not `russisch`).
 */
export function uninflected(text: string, { entry, lemma }: KnownForm, grammar: NameGrammar): string {
  const written = keyOf(text);
  const isDerived = entry.kind === "state" && [...(entry.adjectives ?? []), ...(entry.demonyms ?? [])].includes(lemma);
  const isForm = isDerived
    ? written.toLowerCase().startsWith(keyOf(lemma).toLowerCase())
    : [...grammar.nameEndings, ...grammar.organisationEndings, ...grammar.apostrophes, ""].some(
        (ending) => keyOf(lemma + ending) === written,
      );
  return isForm ? lemma : text;
}

function keyOf(text: string): string {
  const [first = "", ...rest] = [...tokenize(text)].filter((token) => !isHyphen(token)).map((token) => token.text);
  return [first, ...rest.map((word) => word.toLowerCase())].join(" ");
}
