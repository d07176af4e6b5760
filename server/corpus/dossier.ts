import type { Mention } from "../core/model.ts";
import { type ArticleDocument, isVague, referentOf } from "../features/article-document.ts";
import type { DossierView } from "../features/context.ts";

/** Articles by what they name, kept in step one article at a time. */
export class Dossier implements DossierView {
  readonly #articles = new Map<string, ArticleDocument>();
  /** Referent → uri → mentions. */
  readonly #index = new Map<string, Map<string, Mention[]>>();
  readonly #totals = new Map<string, number>();

  set(article: ArticleDocument): void {
    this.delete(article.uri);
    this.#articles.set(article.uri, article);
    for (const mention of article.annotated.mentions) {
      const referent = isVague(mention) ? undefined : referentOf(mention);
      if (referent === undefined) continue;
      let byUri = this.#index.get(referent);
      if (byUri === undefined) this.#index.set(referent, (byUri = new Map()));
      const mentions = byUri.get(article.uri);
      if (mentions === undefined) byUri.set(article.uri, [mention]);
      else mentions.push(mention);
      this.#totals.set(referent, (this.#totals.get(referent) ?? 0) + 1);
    }
  }

  delete(uri: string): void {
    const article = this.#articles.get(uri);
    if (article === undefined) return;
    this.#articles.delete(uri);
    for (const referent of new Set(article.annotated.mentions.map(referentOf))) {
      const byUri = referent === undefined ? undefined : this.#index.get(referent);
      const mentions = byUri?.get(uri);
      if (referent === undefined || byUri === undefined || mentions === undefined) continue;
      byUri.delete(uri);
      this.#totals.set(referent, (this.#totals.get(referent) ?? 0) - mentions.length);
      if (byUri.size > 0) continue;
      this.#index.delete(referent);
      this.#totals.delete(referent);
    }
  }

  *mentionsOf(referent: string): Iterable<readonly [ArticleDocument, readonly Mention[]]> {
    for (const [uri, mentions] of this.#index.get(referent) ?? []) yield [this.#articles.get(uri) as ArticleDocument, mentions];
  }

  totals(referent: string): { readonly mentions: number; readonly articles: number } {
    return { mentions: this.#totals.get(referent) ?? 0, articles: this.#index.get(referent)?.size ?? 0 };
  }

  referents(): Iterable<string> {
    return this.#index.keys();
  }
}
