import type { Mention } from "../core/model.ts";
import { uriKey } from "../core/uri-key.ts";
import { german } from "../data/de/index.ts";
import { type ArticleDocument, isVague, referentOf } from "../features/article-document.ts";
import { articleFacts } from "../features/checks/article-facts.ts";
import type { DossierView } from "../features/context.ts";
import { FactIndex } from "./fact-index.ts";

/** Articles by what they name, kept in step one article at a time. */
export class Dossier implements DossierView {
  /** By key of the uri, as the index below. */
  readonly #articles = new Map<string, ArticleDocument>();
  /** Referent → article → mentions. */
  readonly #index = new Map<string, Map<string, Mention[]>>();
  readonly #totals = new Map<string, number>();
  readonly facts = new FactIndex();

  set(article: ArticleDocument): void {
    this.delete(article.uri);
    const key = uriKey(article.uri);
    this.#articles.set(key, article);
    this.facts.set(article.uri, articleFacts(article, german));
    for (const mention of article.annotated.mentions) {
      const referent = isVague(mention) ? undefined : referentOf(mention);
      if (referent === undefined) continue;
      let byUri = this.#index.get(referent);
      if (byUri === undefined) {
        byUri = new Map();
        this.#index.set(referent, byUri);
      }
      const mentions = byUri.get(key);
      if (mentions === undefined) byUri.set(key, [mention]);
      else mentions.push(mention);
      this.#totals.set(referent, (this.#totals.get(referent) ?? 0) + 1);
    }
  }

  delete(uri: string): void {
    const key = uriKey(uri);
    const article = this.#articles.get(key);
    if (article === undefined) return;
    this.#articles.delete(key);
    this.facts.delete(uri);
    for (const referent of new Set(article.annotated.mentions.map(referentOf))) {
      const byUri = referent === undefined ? undefined : this.#index.get(referent);
      const mentions = byUri?.get(key);
      if (referent === undefined || byUri === undefined || mentions === undefined) continue;
      byUri.delete(key);
      this.#totals.set(referent, (this.#totals.get(referent) ?? 0) - mentions.length);
      if (byUri.size > 0) continue;
      this.#index.delete(referent);
      this.#totals.delete(referent);
    }
  }

  *mentionsOf(referent: string): Iterable<readonly [ArticleDocument, readonly Mention[]]> {
    for (const [key, mentions] of this.#index.get(referent) ?? []) yield [this.#articles.get(key) as ArticleDocument, mentions];
  }

  mentionsIn(uri: string, referent: string): readonly Mention[] {
    return this.#index.get(referent)?.get(uriKey(uri)) ?? [];
  }

  totals(referent: string): { readonly mentions: number; readonly articles: number } {
    return { mentions: this.#totals.get(referent) ?? 0, articles: this.#index.get(referent)?.size ?? 0 };
  }

  referents(): Iterable<string> {
    return this.#index.keys();
  }
}
