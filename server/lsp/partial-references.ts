import type { CancellationToken, Location, ReferenceParams, ResultProgressReporter } from "vscode-languageserver";
import type { ArticleDocument } from "../features/article-document.ts";
import type { FeatureContext } from "../features/context.ts";
import { references, referencesByArticle } from "../features/references.ts";
import type { OpenArticles } from "./open-articles.ts";

/** So many places make a part worth sending. */
const PART = 500;

interface Wiring {
  readonly open: OpenArticles;
  readonly openArticle: (uri: string) => Promise<ArticleDocument | undefined>;
  readonly context: FeatureContext;
  readonly dossierReady: () => Promise<void>;
}

/**
 * References when all articles have been read. To a client that takes parts, what is known already is sent at once and the
 * rest as it is there; then the answer itself is empty.
 */
export async function referencesInParts(
  { open, openArticle, context, dossierReady }: Wiring,
  params: ReferenceParams,
  token: CancellationToken,
  parts: ResultProgressReporter<Location[]> | undefined,
): Promise<Location[]> {
  const reported = new Set<string>();
  const upToDate = async () => {
    for (const uri of open.uris()) await openArticle(uri);
    return openArticle(params.textDocument.uri);
  };
  const send = async () => {
    const article = await upToDate();
    let part: Location[] = [];
    for (const locations of article === undefined ? [] : referencesByArticle(article, params, context)) {
      const uri = locations[0]?.uri ?? "";
      if (reported.has(uri)) continue;
      reported.add(uri);
      part.push(...locations);
      if (part.length < PART) continue;
      parts?.report(part);
      part = [];
    }
    if (part.length > 0) parts?.report(part);
  };
  if (parts !== undefined) await send();
  await dossierReady();
  if (token.isCancellationRequested) return [];
  if (parts !== undefined) {
    await send();
    return [];
  }
  const article = await upToDate();
  return article === undefined ? [] : references(article, params, context);
}
