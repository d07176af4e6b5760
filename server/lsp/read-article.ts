import { TextDocument } from "vscode-languageserver-textdocument";
import { annotateArticle } from "../annotations/annotate.ts";
import type { Resources } from "../core/resources.ts";
import { decodeText } from "../corpus/decode.ts";
import { findSidecar } from "../corpus/sidecar.ts";
import { type ArticleDocument, articleInput } from "../features/article-document.ts";
import { type ArticleFiles, isThere, refuseLarge } from "./files.ts";

/** How and by what an article is read. */
export interface ArticleSource {
  readonly files: ArticleFiles;
  readonly resources: Resources;
  readonly settingDate: string;
}

/**
 * An article as it lies on disk, with what people decided about it.
 *
 * @throws Error where it can't be read, is too large or is no text.
 */
export async function readArticle(uri: string, { files, resources, settingDate }: ArticleSource): Promise<ArticleDocument> {
  const bytes = await files.read(uri);
  refuseLarge(bytes.length);
  const decoded = decodeText(bytes);
  if (decoded === undefined) throw new Error("not a text file");
  // decisions that can't be read are said where the article is opened; here it counts without them
  const found = await findSidecar(uri, files.readIfThere, (file) => isThere(file, files)).catch(() => undefined);
  const sidecar = found?.bytes;
  const decided = annotateArticle(articleInput(uri, decoded.text, settingDate), sidecar && decodeText(sidecar)?.text, resources);
  return { uri, document: TextDocument.create(uri, "article", 0, decoded.text), ...decided };
}
