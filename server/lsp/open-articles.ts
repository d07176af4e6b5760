import type { TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { annotateArticle } from "../annotations/annotate.ts";
import type { BlockCache } from "../core/analyse.ts";
import type { Resources } from "../core/resources.ts";
import { uriKey } from "../core/uri-key.ts";
import type { Dossier } from "../corpus/dossier.ts";
import { type ArticleDocument, fileNameOf } from "../features/article-document.ts";

interface Known {
  readonly version: number;
  readonly article: ArticleDocument;
  readonly blocks: BlockCache;
  readonly resultId: string;
}

/**
 * The articles that are open in the client, analysed when first asked for after a change and kept by version.
 * What is open counts in the dossier instead of what lies on disk.
 */
export class OpenArticles {
  readonly #known = new Map<string, Known>();
  readonly #openKeys = new Set<string>();
  #analyses = 0;

  /** Told when a document is closed: the file on disk counts again. */
  onClosed: (uri: string) => void = () => {};

  constructor(
    private readonly documents: TextDocuments<TextDocument>,
    private readonly dossier: Dossier,
    private readonly input: () => { readonly resources: Resources; readonly settingDate: string },
    private readonly isArticle: (uri: string) => boolean,
  ) {
    documents.onDidOpen(({ document: { uri } }) => {
      if (isArticle(uri)) this.#openKeys.add(uriKey(uri));
    });
    documents.onDidClose(({ document: { uri } }) => {
      if (!isArticle(uri)) return;
      this.#known.delete(uri);
      this.#openKeys.delete(uriKey(uri));
      this.onClosed(uri);
    });
  }

  get(uri: string): ArticleDocument | undefined {
    const document = this.isArticle(uri) ? this.documents.get(uri) : undefined;
    if (document === undefined) return undefined;
    const known = this.#known.get(uri);
    if (known?.version === document.version) return known.article;
    const { resources, settingDate } = this.input();
    const blocks: BlockCache = known?.blocks ?? {};
    const text = document.getText();
    const decided = annotateArticle(
      { text, uri, fileName: fileNameOf(uri), ...(settingDate !== "" && { settingDate }) },
      undefined,
      resources,
      blocks,
    );
    // the text document is changed in place by the next edit: the article keeps its own
    const article = { uri, document: TextDocument.create(uri, document.languageId, document.version, text), ...decided };
    this.#known.set(uri, { version: document.version, article, blocks, resultId: String(++this.#analyses) });
    this.dossier.set(article);
    return article;
  }

  /** Whether it is open, under this or another spelling of its uri. */
  has(uri: string): boolean {
    return this.#openKeys.has(uriKey(uri));
  }

  /** Brings everything that is open up to date. */
  update(): void {
    for (const uri of this.documents.keys()) this.get(uri);
  }

  /** Names the analysis of an article. A version would not do: a document that is opened again begins at the same one. */
  resultId(uri: string): string {
    this.get(uri);
    return this.#known.get(uri)?.resultId ?? "";
  }

  /** What all articles are analysed by has changed. */
  forgetAll(): void {
    this.#known.clear();
  }
}
