const ENDING = ".annotations.jsonl";

/** Where the decisions about an article lie: `a.annotations.jsonl` beside `a.txt`. A uri or a path. */
export function sidecarOf(article: string): string {
  return stemOf(article) + ENDING;
}

/** What a sidecar has in common with its article (see `stemOf`); undefined for other files, also for one person's `a.annotations.ada.jsonl`. */
export function stemOfSidecar(file: string): string | undefined {
  return file.endsWith(ENDING) ? file.slice(0, -ENDING.length) : undefined;
}

/** Whether a file holds decisions, everybody's or one person's, or is about to: it is no article, whatever globs say. */
export function isSidecar(file: string): boolean {
  return NAME.test(file.slice(file.lastIndexOf("/") + 1));
}

/** As `stemOfSidecar`, also for one person's: of `a.annotations.jsonl` and `a.annotations.ada.jsonl` the `a`. */
export function stemOfAnySidecar(file: string): string | undefined {
  return isSidecar(file) ? file.slice(0, file.lastIndexOf(".annotations.")) : undefined;
}

const NAME = /.\.annotations\.(?:[^.]+\.)?jsonl(?:\.[^.]+\.tmp)?$/;

/** Whether a document is the editor's preview of what an edit would make of a file: no file of its own. */
export function isPreview(uri: string): boolean {
  return uri.startsWith("vscode-bulkeditpreview-editor:");
}

/** A file without the last part of its name. */
export function stemOf(file: string): string {
  const dot = file.lastIndexOf(".");
  return dot > Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1 ? file.slice(0, dot) : file;
}
