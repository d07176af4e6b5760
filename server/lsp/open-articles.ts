import type { TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { analyseArticle, type BlockCache } from "../core/analyse.ts";
import type { Resources } from "../core/resources.ts";
import type { Dossier } from "../corpus/dossier.ts";
import type { ArticleDocument } from "../features/article-document.ts";

interface Known {
  readonly version: number;
  readonly article: ArticleDocument;
  readonly blocks: BlockCache;
}

/**
 * The articles that are open in the client, analysed when first asked for after a change and kept by version.
 * What is open counts in the dossier instead of what lies on disk.
 */
export class OpenArticles {
  readonly #known = new Map<string, Known>();
  /** Counts what changes every result at once, settings for one. */
  #generation = 0;

  /** Told when a document is closed: the file on disk counts again. */
  onClosed: (uri: string) => void = () => {};

  constructor(
    private readonly documents: TextDocuments<TextDocument>,
    private readonly dossier: Dossier,
    private readonly input: () => { readonly resources: Resources; readonly settingDate: string },
  ) {
    documents.onDidClose(({ document: { uri } }) => {
      this.#known.delete(uri);
      this.onClosed(uri);
    });
  }

  get(uri: string): ArticleDocument | undefined {
    const document = this.documents.get(uri);
    if (document === undefined) return undefined;
    const known = this.#known.get(uri);
    if (known?.version === document.version) return known.article;
    const { resources, settingDate } = this.input();
    const blocks: BlockCache = known?.blocks ?? new Map();
    const text = document.getText();
    const annotated = analyseArticle(
      { text, fileName: fileNameOf(uri), ...(settingDate !== "" && { settingDate }) },
      resources,
      blocks,
    );
    // the text document is changed in place by the next edit: the article keeps its own
    const article = { uri, document: TextDocument.create(uri, document.languageId, document.version, text), annotated };
    this.#known.set(uri, { version: document.version, article, blocks });
    this.dossier.set(article);
    return article;
  }

  has(uri: string): boolean {
    return this.documents.get(uri) !== undefined;
  }

  /** Brings everything that is open up to date. */
  update(): void {
    for (const uri of this.documents.keys()) this.get(uri);
  }

  /** Changes whenever the analysis may. */
  resultId(uri: string): string {
    return `${this.#generation}.${this.documents.get(uri)?.version ?? 0}`;
  }

  forgetAll(): void {
    this.#generation++;
    this.#known.clear();
  }
}

/** Base name of a uri's path, decoded. */
export function fileNameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
