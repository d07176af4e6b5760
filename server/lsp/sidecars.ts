import type { Change } from "../annotations/decide.ts";
import { type AnnotationFile, readAnnotations, writeAnnotations } from "../annotations/jsonl.ts";
import type { Annotation } from "../annotations/model.ts";
import { isSame } from "../annotations/same.ts";
import { uriKey } from "../core/uri-key.ts";
import { decodeText } from "../corpus/decode.ts";
import { sidecarOf } from "../corpus/sidecar.ts";
import { fileNameOf } from "../features/article-document.ts";
import type { Messages } from "../messages/index.ts";
import type { ArticleFiles } from "./files.ts";

/** The decisions about one article as they lie on disk. A new object with every change. */
export interface Sidecar extends AnnotationFile {
  /** As last read or written; undefined where there is no file. */
  readonly text: string | undefined;
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
   * Reads the file of an article, unless it was read already.
   *
   * @param text of the article, in which the file counts its places.
   */
  load(uri: string, text: string): Promise<void>;
  /** As last read or written; undefined before it was read. */
  get(uri: string): Sidecar | undefined;
  /** The file came, went or was written by somebody: it is read again. */
  changed(sidecarUri: string): Promise<void>;
  /** No longer kept. */
  forget(uri: string): void;
  /** Writes them all, one file after the other. What somebody else wrote meanwhile stays. */
  write(edits: readonly Edit[]): Promise<Written>;
}

interface Options {
  readonly files: ArticleFiles | undefined;
  readonly messages: Messages;
  /** Told of an article whose decisions are others now. */
  readonly onChange: (uri: string) => void;
}

/** Keeps the decisions about articles equal to the files beside them. Every write is one whole file, put in place at once. */
export function keepSidecars({ files, messages, onChange }: Options): Sidecars {
  /** By key of the article's uri. */
  const known = new Map<string, { readonly uri: string; readonly text: string; readonly sidecar: Sidecar }>();
  const loading = new Map<string, Promise<void>>();
  /** What reads and writes a file waits for what did so before. */
  let work: Promise<unknown> = Promise.resolve();
  const inTurn = <R>(task: () => Promise<R>): Promise<R> => {
    const done = work.then(task);
    work = done.catch(() => {});
    return done;
  };
  const read = async (uri: string, text: string): Promise<Sidecar> => {
    if (files === undefined) return EMPTY;
    try {
      const bytes = await files.readIfThere(sidecarOf(uri));
      if (bytes === undefined) return EMPTY;
      const decoded = decodeText(bytes);
      if (decoded === undefined) return { ...EMPTY, unreadable: "not a text file" };
      return { ...readAnnotations(decoded.text, text), text: decoded.text };
    } catch (error) {
      return { ...EMPTY, unreadable: error instanceof Error ? error.message : String(error) };
    }
  };
  const refresh = async (uri: string, text: string) => {
    const key = uriKey(uri);
    const before = known.get(key)?.sidecar;
    const sidecar = await read(uri, text);
    if (before !== undefined && before.text === sidecar.text && before.unreadable === sidecar.unreadable) return;
    known.set(key, { uri, text, sidecar });
    if (before !== undefined || sidecar !== EMPTY) onChange(uri);
  };
  const failed = (name: string, reason: string): Written => {
    return { changed: 0, message: messages.decisions.notSaved(name, reason), failed: true };
  };
  const writeOne = async ({ uri, text, changes }: Edit): Promise<Written> => {
    if (changes.length === 0) return { changed: 0 };
    await refresh(uri, text);
    const sidecar = known.get(uriKey(uri))?.sidecar ?? EMPTY;
    const name = fileNameOf(sidecarOf(uri));
    if (sidecar.unreadable !== undefined) return failed(name, sidecar.unreadable);
    const applied = apply(sidecar, changes);
    if (applied.count === 0) return { changed: 0, message: messages.decisions.changedMeanwhile };
    const written = writeAnnotations({ ...sidecar, ...applied }, { text, fileName: fileNameOf(uri) });
    try {
      if (files?.write === undefined) throw new Error("read-only");
      await files.write(sidecarOf(uri), new TextEncoder().encode(written));
    } catch (error) {
      return failed(name, error instanceof Error ? error.message : String(error));
    }
    known.set(uriKey(uri), { uri, text, sidecar: { ...readAnnotations(written, text), text: written } });
    onChange(uri);
    return { changed: applied.count };
  };
  return {
    get: (uri) => known.get(uriKey(uri))?.sidecar,
    load(uri, text) {
      const key = uriKey(uri);
      if (known.has(key)) return SETTLED;
      const begun = loading.get(key) ?? inTurn(() => refresh(uri, text)).finally(() => loading.delete(key));
      loading.set(key, begun);
      return begun;
    },
    async changed(sidecarUri) {
      const key = uriKey(sidecarUri);
      const concerned = [...known.values()].filter(({ uri }) => uriKey(sidecarOf(uri)) === key);
      for (const { uri, text } of concerned) await inTurn(() => refresh(uri, text));
    },
    forget(uri) {
      known.delete(uriKey(uri));
    },
    write: (edits) =>
      inTurn(async () => {
        let changed = 0;
        let hasFailed = false;
        const told = new Set<string>();
        for (const edit of edits) {
          const written = await writeOne(edit);
          changed += written.changed;
          hasFailed ||= written.failed === true;
          if (written.message !== undefined) told.add(written.message);
        }
        return { changed, ...(told.size > 0 && { message: [...told].join("\n") }), ...(hasFailed && { failed: true }) };
      }),
  };
}

const SETTLED = Promise.resolve();
const EMPTY: Sidecar = { ...readAnnotations("", ""), text: undefined };

/** Changes what is still as the change expects it: what somebody else changed meanwhile is theirs. */
function apply({ annotations, conflicts }: AnnotationFile, changes: readonly Change[]) {
  const byId = new Map(annotations.map((one) => [one.id, one]));
  let others = conflicts;
  let count = 0;
  for (const { before, after, versions } of changes) {
    const id = (after ?? before)?.id;
    if (id === undefined) continue;
    const now = byId.get(id);
    const isAsExpected = before === undefined ? now === undefined : now !== undefined && isSame(now, before);
    const beside = others.filter((one) => one.id === id);
    if (!isAsExpected || (versions !== undefined && !areSame(beside, versions.before))) continue;
    if (after === undefined) byId.delete(id);
    // of a version that was read the very value: its line stays as it is
    else byId.set(id, beside.find((one) => isSame(one, after)) ?? after);
    if (versions !== undefined) others = [...others.filter((one) => one.id !== id), ...versions.after];
    count++;
  }
  return { annotations: [...byId.values()], conflicts: others, count };
}

function areSame(some: readonly Annotation[], others: readonly Annotation[]): boolean {
  return some.length === others.length && some.every((one) => others.some((other) => isSame(one, other)));
}
