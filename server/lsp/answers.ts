import type { CancellationToken } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { FeatureContext } from "../features/context.ts";
import type { Refused } from "../features/rename.ts";
import type { SidecarDocument } from "../features/sidecar-document.ts";
import { createGuard, refusal } from "./guard.ts";
import { logOf } from "./log.ts";
import type { ArticleFeature, DocumentFeature } from "./older-clients.ts";
import type { OfDocument } from "./requests.ts";
import type { Wiring } from "./wiring.ts";

/** Ways to answer a request: what a feature is given, what is waited for, and that nothing it throws gets out of the server. */
export function answers({
  connection,
  open,
  openArticle,
  articleAt,
  openSidecar,
  openCatalogue,
  catalogue,
  context,
  dossierReady,
}: Wiring) {
  const guarded = createGuard((text) => logOf(connection).error(text));
  const answered = <P, R>(find: Wiring["articleAt"], empty: R, feature: ArticleFeature<P, R>) =>
    guarded<P & OfDocument, R>(empty, async (params) => {
      const article = await find(params.textDocument.uri);
      return article === undefined ? empty : feature(article, params, context);
    });
  const inArticle = <P, R>(empty: R, feature: ArticleFeature<P, R>) => answered(openArticle, empty, feature);
  /** Of articles and of the files with the decisions about them. */
  const inArticleOrSidecar = <P, R>(
    empty: R,
    feature: ArticleFeature<P, R>,
    ofSidecar: DocumentFeature<SidecarDocument, P, R>,
  ) => {
    return guarded<P & OfDocument, R>(empty, async (params) => {
      const sidecar = await openSidecar(params.textDocument.uri);
      if (sidecar !== undefined) return ofSidecar(sidecar, params, context);
      const article = await openArticle(params.textDocument.uri);
      return article === undefined ? empty : feature(article, params, context);
    });
  };
  /** Also of articles that are not open. */
  const ofArticle = <P, R>(empty: R, feature: ArticleFeature<P, R>) => answered(articleAt, empty, feature);
  /** Answers when the articles of the folder have been read and the open ones are up to date. */
  const afterReading = <P, R>(empty: R, answer: (params: P, token: CancellationToken) => R | Promise<R>) =>
    guarded<P, R>(empty, async (params, token) => {
      await dossierReady();
      for (const uri of open.uris()) await openArticle(uri);
      return answer(params, token);
    });
  type CatalogueFeature<P, R> = (document: TextDocument, params: P, context: FeatureContext) => R;
  const inCatalogue = <P, R>(empty: R, feature: CatalogueFeature<P, R>) =>
    guarded<P & OfDocument, R>(empty, (params) => {
      const document = openCatalogue(params.textDocument.uri);
      return document === undefined ? empty : feature(document, params, context);
    });
  /** What has an answer in articles and another one in catalogue files. */
  const inArticleOrCatalogue = <P, R>(empty: R, ofArticle: ArticleFeature<P, R>, ofCatalogue: CatalogueFeature<P, R>) =>
    guarded<P & OfDocument, R>(empty, async (params) => {
      const { uri } = params.textDocument;
      const document = catalogue(uri);
      if (document !== undefined) return ofCatalogue(document, params, context);
      const article = await openArticle(uri);
      return article === undefined ? empty : ofArticle(article, params, context);
    });
  return { guarded, inArticle, inArticleOrSidecar, inArticleOrCatalogue, ofArticle, inCatalogue, afterReading };
}

/** A refusal is told to the user. */
export function refusing<A extends readonly unknown[], R>(feature: (...of: A) => R | Refused): (...of: A) => R {
  return (...of) => {
    const answer = feature(...of);
    if (isRefused(answer)) throw refusal(answer.refused);
    return answer;
  };
}

const isRefused = (answer: unknown): answer is Refused => typeof answer === "object" && answer !== null && "refused" in answer;
