import { applyChanges } from "../annotations/changes.ts";
import type { Change } from "../annotations/decide.ts";
import { type AnnotationFile, readAnnotations, writeAnnotations } from "../annotations/jsonl.ts";
import type { Relink } from "../annotations/relink.ts";
import { uriKey } from "../core/uri-key.ts";
import { decodeText } from "../corpus/decode.ts";
import { findSidecar, sidecarsOf, stemOf, stemOfSidecar } from "../corpus/sidecar.ts";
import { fileNameOf } from "../features/article-document.ts";
import type { Messages } from "../messages/index.ts";
import { type ArticleFiles, isThere } from "./files.ts";
import { takingTurns } from "./in-turn.ts";

/** The decisions about one article as they lie on disk. A new object with every change. */
export interface Sidecar extends AnnotationFile {
  /** Uri of the file; where there is none, of the one that would be made. */
  readonly file: string;
  /** As last read or written; undefined where there is no file. */
  readonly text: string | undefined;
  /** What the text was read from. */
  readonly bytes?: Uint8Array;
  /** Why the file can't be read; then nothing is written over it. */
  readonly unreadable?: string;
}

/** What is to be written for one article. */
export interface Edit {
  readonly uri: string;
  /** The article's text: the order and the places in the file are counted in it. */
  readonly text: string;
  readonly changes: readonly Change[];
}

/** How many annotations were written, and why not all of them. */
export interface Written {
  readonly changed: number;
  readonly message?: string;
  /** A file could not be read or written: the same may be tried again. */
  readonly failed?: true;
}

export interface Sidecars {
  /**
   * Reads the file of an article, unless it is open and was read already.
   *
   * @param text of the article, in which the file counts its places.
   */
  load(uri: string, text: string): Promise<Sidecar>;
  /** Of an article that is open, as last read or written; undefined before it was read. */
  get(uri: string): Sidecar | undefined;
  /** Files came, went or were written by somebody: those with decisions are read again, also where their article's namesake came or went. */
  changed(uris: readonly string[]): Promise<void>;
  /** No longer kept. */
  forget(uri: string): void;
  /** Writes them all, one file after the other. What somebody else wrote meanwhile stays. `unwritten` are those that failed. */
  write(edits: readonly Edit[]): Promise<Written & { readonly unwritten: readonly Edit[] }>;
  /**
   * An entity was given another id, in the files too, as far as the user wanted: changes that were made before and are about the
   * one id are about the other where the file says so.
   */
  relinked(from: string, to: string): void;
}

interface Options {
  readonly files: ArticleFiles | undefined;
  readonly messages: Messages;
  /** Whether an article is open: of the others nothing is kept, whatever was under way when they were closed. */
  readonly isOpen: (uri: string) => boolean;
  /** Told of an article whose decisions are others now. */
  readonly onChange: (uri: string) => void;
}

interface Known {
  readonly uri: string;
  readonly text: string;
  readonly sidecar: Sidecar;
}

/** Keeps the decisions about articles equal to the files beside them. Every write is one whole file, put in place at once. */
export function keepSidecars({ files, messages, isOpen, onChange }: Options): Sidecars {
  /** Of open articles, by key of the uri. */
  const known = new Map<string, Known>();
  const loading = new Map<string, Promise<Sidecar>>();
  /** Keys of articles whose file was there without anything in it. */
  const madeEmpty = new Set<string>();
  const renamed = new Map<string, string>();
  const relink: Relink = (entity) => {
    let to = renamed.get(entity);
    // renamed again; back to where it was is the end of it
    for (let next = to; next !== undefined && next !== entity; next = renamed.get(next)) to = next;
    return to;
  };
  /** What reads and writes a file waits for what did so before. */
  const inTurn = takingTurns();
  const read = async (uri: string, text: string): Promise<Sidecar> => {
    const usual = sidecarsOf(uri).at(-1) as string;
    const none: Sidecar = { ...EMPTY, file: usual };
    if (files === undefined) return none;
    try {
      const { file, bytes } = await findSidecar(uri, files.readIfThere, (other) => isThere(other, files));
      if (bytes === undefined) return { ...none, file };
      const decoded = decodeText(bytes);
      if (decoded === undefined) return { ...none, file, unreadable: messages.decisions.noText };
      return { ...readAnnotations(decoded.text, text), file, text: decoded.text, bytes };
    } catch (error) {
      return { ...none, unreadable: error instanceof Error ? error.message : String(error) };
    }
  };
  const keep = (uri: string, text: string, sidecar: Sidecar): Sidecar => {
    if (isOpen(uri)) known.set(uriKey(uri), { uri, text, sidecar });
    return sidecar;
  };
  const refresh = async (uri: string, text: string): Promise<Sidecar> => {
    const sidecar = await read(uri, text);
    const before = known.get(uriKey(uri))?.sidecar;
    if (before !== undefined && before.text === sidecar.text && before.unreadable === sidecar.unreadable) {
      // bytes may differ where the text doesn't: a byte order mark
      const isOther = before.bytes?.length !== sidecar.bytes?.length || before.file !== sidecar.file;
      return isOther ? keep(uri, text, { ...before, ...sidecar }) : before;
    }
    keep(uri, text, sidecar);
    const isNews = before !== undefined || sidecar.text !== undefined || sidecar.unreadable !== undefined;
    if (isNews && isOpen(uri)) onChange(uri);
    return sidecar;
  };
  const failed = (name: string, reason: string): Written => {
    return { changed: 0, message: messages.decisions.notSaved(name, reason), failed: true };
  };
  const writeOne = async ({ uri, text, changes }: Edit): Promise<Written> => {
    if (changes.length === 0) return { changed: 0 };
    const unsaved = { changed: 0, message: messages.decisions.unsavedArticle, failed: true } as const;
    // there is no folder in which they could lie
    if (uri.startsWith("untitled:")) return unsaved;
    for (let tries = 0; ; tries++) {
      const sidecar = await refresh(uri, text);
      const name = fileNameOf(sidecar.file);
      if (sidecar.unreadable !== undefined) return failed(name, sidecar.unreadable);
      const applied = applyChanges(sidecar, changes, relink);
      if (applied.count === 0) return { changed: 0, message: messages.decisions.changedMeanwhile };
      // deleted while it is open: the file would lie beside nothing
      if (sidecar.bytes === undefined && files !== undefined && !(await isThere(uri, files))) return unsaved;
      const written = writeAnnotations({ ...sidecar, ...applied }, { text, fileName: fileNameOf(uri) });
      const bytes = new TextEncoder().encode(written);
      try {
        if (!(await put(uri, bytes, sidecar))) {
          // between reading and writing somebody else wrote
          if (tries < MOST_TRIES) continue;
          return failed(name, messages.decisions.changedMeanwhile);
        }
      } catch (error) {
        return failed(name, error instanceof Error ? error.message : String(error));
      }
      const isGone = written === "" && !madeEmpty.has(uriKey(uri));
      const { file } = sidecar;
      keep(uri, text, isGone ? { ...EMPTY, file } : { ...readAnnotations(written, text), file, text: written, bytes });
      onChange(uri);
      return { changed: applied.count };
    }
  };
  /** A file that would be empty is deleted: nothing was in it but decisions of ours. One that somebody else had made empty stays. */
  const put = async (uri: string, bytes: Uint8Array, was: Sidecar): Promise<boolean> => {
    if (files === undefined) throw new Error("read-only");
    const { file } = was;
    if (was.bytes !== undefined && was.text?.trim() === "") madeEmpty.add(uriKey(uri));
    if (bytes.length > 0 || madeEmpty.has(uriKey(uri))) return files.write(file, bytes, was.bytes);
    return was.bytes === undefined || files.remove(file, was.bytes);
  };
  return {
    get: (uri) => known.get(uriKey(uri))?.sidecar,
    load(uri, text) {
      const key = uriKey(uri);
      const before = known.get(key);
      if (before !== undefined) return Promise.resolve(before.sidecar);
      const begun = loading.get(key) ?? inTurn(() => refresh(uri, text)).finally(() => loading.delete(key));
      loading.set(key, begun);
      return begun;
    },
    async changed(uris) {
      const stems = new Set(uris.flatMap((uri) => [stemOfSidecar(uri) ?? uri, stemOf(uri)].map(uriKey)));
      const concerned = [...known.values()].filter(({ uri }) => [uri, stemOf(uri)].some((one) => stems.has(uriKey(one))));
      for (const { uri, text } of concerned) await inTurn(() => refresh(uri, text));
    },
    forget(uri) {
      known.delete(uriKey(uri));
    },
    relinked(from, to) {
      renamed.set(from, to);
      renamed.delete(to);
    },
    write: (edits) =>
      inTurn(async () => {
        let changed = 0;
        const unwritten: Edit[] = [];
        const told = new Set<string>();
        for (const edit of edits) {
          const written = await writeOne(edit);
          changed += written.changed;
          if (written.failed === true) unwritten.push(edit);
          if (written.message !== undefined) told.add(written.message);
        }
        const message = told.size > 0 && { message: [...told].join("\n") };
        return { changed, unwritten, ...message, ...(unwritten.length > 0 && { failed: true }) };
      }),
  };
}

const EMPTY = { ...readAnnotations("", ""), text: undefined };

/** How often a file is read again that somebody else writes at the same time. */
const MOST_TRIES = 3;
