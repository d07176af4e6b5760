import type { TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { anchorAll } from "../annotations/anchor.ts";
import { applyDecisions } from "../annotations/apply.ts";
import { follow } from "../annotations/follow.ts";
import { type Anchored, type Annotation, placeOf } from "../annotations/model.ts";
import { isOfSamePlace } from "../annotations/same.ts";
import { analyseArticle, type BlockCache } from "../core/analyse.ts";
import type { AnnotatedArticle } from "../core/model.ts";
import type { Resources } from "../core/resources.ts";
import { uriKey } from "../core/uri-key.ts";
import type { Dossier } from "../corpus/dossier.ts";
import { type ArticleDocument, articleInput } from "../features/article-document.ts";
import type { Sidecar } from "./sidecars.ts";

interface Known {
  readonly version: number;
  /** What the machine finds in this version. */
  readonly machine: AnnotatedArticle;
  readonly sidecar: Sidecar | undefined;
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
  /** What was analysed by resources that are no longer those. */
  readonly #stale = new Set<string>();
  #analyses = 0;

  /** Told when a document is closed: the file on disk counts again. */
  onClosed: (uri: string) => void = () => {};

  constructor(
    private readonly documents: TextDocuments<TextDocument>,
    private readonly dossier: Dossier,
    private readonly input: () => { readonly resources: Resources; readonly settingDate: string },
    private readonly isArticle: (uri: string) => boolean,
    /** What people decided about it, as far as that was read. */
    private readonly sidecarOf: (uri: string) => Sidecar | undefined,
  ) {
    documents.onDidOpen(({ document: { uri } }) => {
      if (isArticle(uri)) this.#openKeys.add(uriKey(uri));
    });
    documents.onDidClose(({ document: { uri } }) => {
      if (!isArticle(uri)) return;
      this.#known.delete(uri);
      this.#stale.delete(uri);
      this.#openKeys.delete(uriKey(uri));
      this.onClosed(uri);
    });
  }

  get(uri: string): ArticleDocument | undefined {
    const document = this.isArticle(uri) ? this.documents.get(uri) : undefined;
    if (document === undefined) return undefined;
    const known = this.#known.get(uri);
    const sidecar = this.sidecarOf(uri);
    const isFresh = known?.version === document.version && !this.#stale.has(uri);
    if (isFresh && known.sidecar === sidecar) return known.article;
    const text = document.getText();
    const blocks: BlockCache = known?.blocks ?? {};
    const machine = isFresh ? known.machine : this.#analyse(uri, text, blocks);
    const decisions = decisionsIn(text, sidecar, known);
    const article = {
      uri,
      // the text document is changed in place by the next edit: the article keeps its own
      document: TextDocument.create(uri, document.languageId, document.version, text),
      annotated: applyDecisions(machine, decisions),
      decisions,
      conflicts: sidecar?.conflicts ?? [],
    };
    const resultId = String(++this.#analyses);
    this.#known.set(uri, { version: document.version, machine, sidecar, article, blocks, resultId });
    this.#stale.delete(uri);
    this.dossier.set(article);
    return article;
  }

  #analyse(uri: string, text: string, blocks: BlockCache): AnnotatedArticle {
    const { resources, settingDate } = this.input();
    return analyseArticle(articleInput(uri, text, settingDate), resources, blocks);
  }

  /** Whether it is open, under this or another spelling of its uri. */
  has(uri: string): boolean {
    return this.#openKeys.has(uriKey(uri));
  }

  /** The text of an article that is open. */
  textOf(uri: string): string | undefined {
    return this.isArticle(uri) ? this.documents.get(uri)?.getText() : undefined;
  }

  /** Of all articles that are open. */
  uris(): string[] {
    return this.documents.keys().filter(this.isArticle);
  }

  /** Names the analysis of an article. A version would not do: a document that is opened again begins at the same one. */
  resultId(uri: string): string {
    this.get(uri);
    return this.#known.get(uri)?.resultId ?? "";
  }

  /** What all articles are analysed by has changed. */
  forgetAll(): void {
    // where decisions stand in a text that was typed in is known from following it, and stays known
    for (const uri of this.#known.keys()) this.#stale.add(uri);
  }
}

/** Decisions with their places: what was followed while the text was typed is surer than what is looked for anew. */
function decisionsIn(text: string, sidecar: Sidecar | undefined, known: Known | undefined): readonly Anchored[] {
  if (sidecar === undefined) return NONE;
  const followed = known === undefined ? NONE : follow(known.article.decisions, known.article.annotated.article.text, text);
  if (known?.sidecar === sidecar || sidecar.annotations.length === 0) return sidecar.annotations.length === 0 ? NONE : followed;
  const before = new Map(followed.map((one) => [one.annotation.id, one]));
  const isKnown = (annotation: Annotation) => {
    const one = before.get(annotation.id);
    // whatever it says now, also of whom
    return one !== undefined && isOfSamePlace(one.annotation, annotation) && placeOf(one.anchoring) !== undefined;
  };
  const anchored = new Map(
    anchorAll(
      sidecar.annotations.filter((one) => !isKnown(one)),
      text,
    ).map((one) => [one.annotation.id, one]),
  );
  return inOrder(
    sidecar.annotations.flatMap((annotation) => {
      const one = anchored.get(annotation.id) ?? before.get(annotation.id);
      return one === undefined ? [] : [{ annotation, anchoring: one.anchoring }];
    }),
  );
}

const NONE: readonly Anchored[] = [];

/** In the order of the text; what has no place comes last. */
function inOrder(decisions: Anchored[]): readonly Anchored[] {
  const start = ({ anchoring }: Anchored) =>
    anchoring === undefined || anchoring.status === "orphaned" ? Number.POSITIVE_INFINITY : anchoring.span.start;
  return decisions.sort((a, b) => (start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : 0));
}
