import { fileNameOf } from "../features/article-document.ts";

const SUFFIX = ".annotations.jsonl";

/** Where the decisions about an article are kept: `reports/a.txt` → `reports/a.annotations.jsonl`. */
export function sidecarOf(articleUri: string): string {
  const name = articleUri.lastIndexOf("/") + 1;
  const dot = articleUri.lastIndexOf(".");
  return `${dot > name ? articleUri.slice(0, dot) : articleUri}${SUFFIX}`;
}

/** A sidecar of an article, and no other annotator's (`a.annotations.ada.jsonl`). */
export const isSidecar = (uri: string) => uri.endsWith(SUFFIX) && fileNameOf(uri) !== SUFFIX;

/** Pattern of the files that are watched. */
export const SIDECARS = `**/*${SUFFIX}`;
