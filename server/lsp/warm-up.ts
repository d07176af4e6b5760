import { TextDocument } from "vscode-languageserver-textdocument";
import { analyseArticle } from "../core/analyse.ts";
import { decodeText } from "../corpus/decode.ts";
import type { Analysis } from "../corpus/index-articles.ts";
import { type ArticleDocument, articleInput } from "../features/article-document.ts";
import type { ArticleFiles } from "./files.ts";

interface Options {
  /** Of the dossier's articles. */
  readonly uris: readonly string[];
  readonly files: Pick<ArticleFiles, "read">;
  readonly analysis: () => Analysis;
  /** Makes what a client asks for first. */
  readonly show: (article: ArticleDocument) => void;
  /** Asked before each article: false once there is something else to do. */
  readonly isIdle: () => boolean;
}

/**
 * Analyses articles that nobody has asked for, so that the first one opened is shown as soon as all later ones: code that has not run
 * often runs slowly, and most words of an article stand in others of its dossier, too. Keeps no result. Settles in a second or two.
 */
export async function warmUp({ uris, files, analysis, show, isIdle }: Options): Promise<void> {
  let left = ENOUGH;
  const step = Math.max(1, Math.floor(uris.length / MOST_ARTICLES));
  for (let at = 0; at < uris.length && left > 0; at += step) {
    await new Promise<void>((resolve) => setTimeout(resolve, PAUSE));
    if (!isIdle()) return;
    const uri = uris[at] as string;
    // a file may be gone; whoever opens it is told
    const bytes = await files.read(uri).catch(() => undefined);
    left -= bytes?.length ?? 0;
    if (bytes === undefined || bytes.length > LARGEST || !isIdle()) continue;
    const { resources, settingDate } = analysis();
    const text = decodeText(bytes)?.text;
    if (text === undefined) continue;
    const annotated = analyseArticle(articleInput(uri, text, settingDate), resources);
    show({ uri, document: TextDocument.create(uri, "article", 0, text), annotated, decisions: [] });
  }
}

/** In bytes that are read; more makes hardly any difference to what comes after. */
const ENOUGH = 200_000;
const MOST_ARTICLES = 200;
/** In bytes: a request waits until an article is done. */
const LARGEST = 10_000;
/** Milliseconds between two articles, for requests and for the machine. */
const PAUSE = 10;
