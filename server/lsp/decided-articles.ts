import type { ArticleDocument } from "../features/article-document.ts";
import type { Messages } from "../messages/index.ts";
import type { ArticleFiles } from "./files.ts";
import type { OpenArticles } from "./open-articles.ts";
import { type ArticleSource, readArticle } from "./read-article.ts";
import { settledPlaces } from "./settle-places.ts";
import { keepSidecars, type Sidecars } from "./sidecars.ts";

/** Articles with what people decided about them, which is read before the first answer about an article. */
export interface DecidedArticles {
  readonly sidecars: Sidecars;
  /** One that is open. */
  open(uri: string): Promise<ArticleDocument | undefined>;
  /** One that is open or can be read. */
  at(uri: string): Promise<ArticleDocument | undefined>;
  /** Writes where decisions stand, when an article was saved that was edited around them. */
  settle(uri: string): Promise<void>;
}

interface Options {
  readonly articles: OpenArticles;
  readonly files: ArticleFiles | undefined;
  readonly messages: Messages;
  readonly source: () => Omit<ArticleSource, "files">;
  readonly isArticle: (uri: string) => boolean;
  /** Told of an article whose decisions are others now. */
  readonly onChange: (uri: string) => void;
}

export function decidedArticles({ articles, files, messages, source, isArticle, onChange }: Options): DecidedArticles {
  const sidecars = keepSidecars({ files, messages, isOpen: (uri) => articles.has(uri), onChange });
  const open = async (uri: string) => {
    const text = articles.textOf(uri);
    if (text !== undefined) await sidecars.load(uri, text);
    return articles.get(uri);
  };
  return {
    sidecars,
    open,
    async at(uri) {
      const article = await open(uri);
      if (article !== undefined || files === undefined || !isArticle(uri)) return article;
      // a file may vanish between being listed and being read
      return readArticle(uri, { files, ...source() }).catch(() => undefined);
    },
    async settle(uri) {
      const [article, sidecar] = [articles.get(uri), sidecars.get(uri)];
      if (article === undefined || sidecar === undefined) return;
      const changes = settledPlaces(article, sidecar.annotations);
      if (changes.length > 0) await sidecars.write([{ uri, text: article.annotated.article.text, changes }]);
    },
  };
}
