import { decodeText } from "./decode.ts";

const ENDING = ".annotations.jsonl";

/**
 * Where the decisions about an article may lie, the surer one first: beside `a.txt` in `a.txt.annotations.jsonl` or in
 * `a.annotations.jsonl`. Uris or paths. Which of them it is says `findSidecar`.
 */
export function sidecarsOf(article: string): readonly string[] {
  return [...new Set([article, stemOf(article)])].map((name) => name + ENDING);
}

/** The decisions about an article. */
export interface FoundSidecar {
  /** The file they are in or, where there are none, would be. */
  readonly file: string;
  readonly bytes?: Uint8Array;
}

/**
 * Finds the decisions about an article. A file under a name that several articles share (`a.annotations.jsonl` beside `a.txt` and
 * `a.md`) belongs to one of them, which its lines name; the others have theirs in files with their whole names.
 *
 * @param article a uri or a path.
 * @param read the bytes of a file, undefined where there is none; what it throws is thrown.
 * @param isThere whether there is a file.
 */
export async function findSidecar(
  article: string,
  read: (file: string) => Promise<Uint8Array | undefined>,
  isThere: (file: string) => Promise<boolean>,
): Promise<FoundSidecar> {
  const candidates = sidecarsOf(article);
  let free: string | undefined;
  for (const usual of candidates) {
    let isTaken = false;
    for (const file of spellingsOf(usual)) {
      const bytes = await read(file);
      if (bytes === undefined) continue;
      if (!(await some(rivalsOf(article, decodeText(bytes)?.text ?? ""), isThere))) return { file, bytes };
      isTaken = true;
    }
    if (!isTaken) free = usual;
  }
  // the short name, unless it is taken
  return { file: free ?? (candidates[0] as string) };
}

/**
 * Other articles that decisions under a name shared with `article` are about, as long as they are there: of all that the lines name
 * the first by `EXTENSIONS`. None where that is the article itself.
 */
export function rivalsOf(article: string, text: string): string[] {
  const { name: own, inFolder } = partsOf(article);
  const isNamesake = (name: string) => stemOf(name) === stemOf(own) || stemOf(name) === own || name === stemOf(own);
  const named = sourcesIn(text).filter(isNamesake);
  const before = named.includes(own) ? named.filter((name) => rank(name) < rank(own)) : named;
  return before.map(inFolder);
}

/**
 * A file as it is named, then with the letters of its name composed or decomposed: VS Code writes `ü` as one character where Finder wrote two, and
 * another system that is given both files tells them apart.
 */
export function spellingsOf(file: string): readonly string[] {
  if (!MAY_DIFFER.test(file)) return [file];
  const { name, inFolder } = partsOf(file);
  const others = ["NFC", "NFD"].map((form) => name.normalize(form)).filter((one) => one !== name);
  return [file, ...new Set(others.map(inFolder))];
}

/** What has one spelling alone is without. */
const MAY_DIFFER = /[%\u0080-\uffff]/;

/** The name of a uri or path, and how another file of its folder is called. */
function partsOf(file: string) {
  const isUri = /^[a-z][a-z0-9+.-]+:/i.test(file);
  const slash = Math.max(file.lastIndexOf("/"), isUri ? -1 : file.lastIndexOf("\\")) + 1;
  const name = file.slice(slash);
  return {
    name: isUri ? decoded(name) : name,
    inFolder: (other: string) => file.slice(0, slash) + (isUri ? encodeURIComponent(other) : other),
  };
}

/** Of articles that differ in nothing else, in the order in which they have a claim to a shared file. */
export const EXTENSIONS: readonly string[] = [".txt", ".article", ".md"];

function rank(name: string): string {
  const index = EXTENSIONS.indexOf(name.slice(stemOf(name).length).toLowerCase());
  return `${index < 0 ? EXTENSIONS.length : index}${name}`;
}

/** File names that the lines say they are about; nothing that leads out of the folder. */
export function sourcesIn(text: string): string[] {
  const names = new Set<string>();
  for (const [, escaped = ""] of text.matchAll(/"source":\s?"([^"\\/:]{1,255})"/g)) {
    if (names.size === MOST_SOURCES) break;
    names.add(decoded(escaped));
  }
  return [...names].filter((name) => !/[\\/]|^\.{0,2}$/.test(name));
}

const MOST_SOURCES = 5;

/** Where it is no escape but a percent sign, nothing that Lagebild has written. */
function decoded(escaped: string): string {
  try {
    return decodeURIComponent(escaped);
  } catch {
    return "";
  }
}

async function some(files: readonly string[], isThere: (file: string) => Promise<boolean>): Promise<boolean> {
  for (const file of files) if (await isThere(file)) return true;
  return false;
}

/** What a sidecar has in common with its article, which is `a` or `a.txt` of `a.txt`; undefined for other files, also for one person's `a.annotations.ada.jsonl`. */
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

/** Whether a document shows what a file was, in git or the editor's history, or what an edit would make of it: no file of its own. */
export function isShadow(uri: string): boolean {
  return SHADOWS.has(uri.slice(0, uri.indexOf(":")));
}

/** Schemes of VS Code, of its Git extension, and of the extensions that most people compare revisions with. */
const SHADOWS: ReadonlySet<string> = new Set([
  "git",
  "gitfs",
  "gitlens",
  "pr",
  "review",
  "vscode-bulkeditpreview-editor",
  "vscode-local-history",
]);

/** A file without the last part of its name. */
export function stemOf(file: string): string {
  const dot = file.lastIndexOf(".");
  return dot > Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1 ? file.slice(0, dot) : file;
}
