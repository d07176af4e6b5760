import { TextDocument } from "vscode-languageserver-textdocument";
import { annotateArticle } from "../annotations/annotate.ts";
import type { Resources } from "../core/resources.ts";
import type { IsTouched } from "../core/touched.ts";
import { articleInput } from "../features/article-document.ts";
import { decodeText } from "./decode.ts";
import { createPacker, type PackedArticles, type Packer } from "./pack.ts";

/** What articles are analysed by. */
export interface Analysis {
  readonly resources: Resources;
  /** The setting `lagebild.articleDate`, empty where there is none. */
  readonly settingDate: string;
}

/** An article that is to be read. */
export interface IndexJob {
  readonly uri: string;
  /** Bytes, where that is known. */
  readonly size?: number;
  /** Hash of the files of which the result is known already. */
  readonly known?: string;
  /** Whether that was made by the catalogue as it was before a change. */
  readonly isEarlier?: boolean;
}

/** What a job says of a result that is known. */
export type KnownResult = Pick<IndexJob, "known" | "isEarlier">;

export interface ArticleFiles {
  readonly bytes: Uint8Array;
  /** The decisions beside it. */
  readonly sidecar?: Uint8Array;
  /** See `FileVersion`, empty where only the bytes tell; absent where the result is not kept. */
  readonly stamp?: string;
}

/** Access to articles' files on some host. */
export interface ArticleReader {
  /** Rejects where the article is gone or can't be read. */
  read(uri: string): Promise<ArticleFiles>;
  /** Of the bytes of both files; asked where there is a stamp. */
  hash?(files: ArticleFiles): string | Promise<string>;
}

export interface IndexedArticles {
  readonly packed: PackedArticles;
  /** Those whose files have the hash that was known, and that no change has to do with. */
  readonly unchanged: readonly { readonly uri: string; readonly stamp: string }[];
  readonly failed: readonly { readonly uri: string; readonly reason: string }[];
}

/**
 * Does the work of an index: from uris to what is kept of the articles. Never rejects: an article that can't be read is told
 * of and the others go on.
 *
 * @param isTouched whether the change has to do with an article of which an earlier result is known.
 */
export async function indexArticles(
  jobs: readonly IndexJob[],
  reader: ArticleReader,
  analysis: Analysis,
  isTouched: IsTouched = () => true,
): Promise<IndexedArticles> {
  const packer = createPacker(analysis.resources);
  const unchanged: { uri: string; stamp: string }[] = [];
  const failed: { uri: string; reason: string }[] = [];
  for (const job of jobs) {
    try {
      const stamp = await indexOne(job, reader, analysis, packer, isTouched);
      if (stamp !== undefined) unchanged.push({ uri: job.uri, stamp });
    } catch (error) {
      failed.push({ uri: job.uri, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return { packed: packer.packed(), unchanged, failed };
}

/** @returns the stamp where nothing had to be done. */
async function indexOne(
  { uri, known, isEarlier = false }: IndexJob,
  reader: ArticleReader,
  { resources, settingDate }: Analysis,
  packer: Packer,
  isTouched: IsTouched,
): Promise<string | undefined> {
  const files = await reader.read(uri);
  const { bytes, sidecar, stamp } = files;
  const hash = stamp === undefined ? undefined : await reader.hash?.(files);
  const isKnown = hash !== undefined && hash === known;
  if (isKnown && !isEarlier) return stamp;
  const decoded = decodeText(bytes);
  if (decoded === undefined) throw new Error("not a text file");
  const { text } = decoded;
  const input = articleInput(uri, text, settingDate);
  if (isKnown && !isTouched(input)) return stamp;
  const decided = annotateArticle(input, sidecar && decodeText(sidecar)?.text, resources);
  const version = stamp === undefined || hash === undefined ? undefined : { stamp, hash };
  packer.add({ uri, document: TextDocument.create(uri, "article", 0, text), ...decided }, version);
  return undefined;
}
