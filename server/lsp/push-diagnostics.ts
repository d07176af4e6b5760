import type { Connection, TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { ArticleDocument } from "../features/article-document.ts";
import { logOf } from "./log.ts";
import type { Reports } from "./reports.ts";

interface Options {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  /** An open article with its decisions. */
  readonly openArticle: (uri: string) => Promise<ArticleDocument | undefined>;
  readonly reports: Reports;
  /** Findings in other documents are not of the kind that goes with closing. */
  readonly isArticle: (uri: string) => boolean;
}

/**
 * Sends the findings of open articles to clients that don't ask for them: after opening and changing, once for all
 * changes that arrive together; closing takes them back.
 *
 * @returns sends those of all open articles again.
 */
export function pushDiagnostics({ connection, documents, openArticle, reports, isArticle }: Options): () => void {
  const changed = new Set<string>();
  const publish = async (uri: string) => {
    const article = await openArticle(uri);
    if (article === undefined) return;
    const { version } = article.document;
    await connection.sendDiagnostics({ uri, version, diagnostics: reports.of(article).items });
  };
  const flush = () => {
    const uris = [...changed];
    changed.clear();
    for (const uri of uris) void publish(uri).catch((error: unknown) => logOf(connection).error(String(error)));
  };
  const schedule = (uri: string) => {
    if (changed.size === 0) setTimeout(flush);
    changed.add(uri);
  };
  documents.onDidChangeContent(({ document }) => schedule(document.uri));
  documents.onDidClose(({ document: { uri } }) => {
    if (isArticle(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  return () => documents.keys().forEach(schedule);
}
