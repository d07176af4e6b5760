import { type Connection, FileChangeType, type FileEvent } from "vscode-languageserver";
import type { Resources } from "../core/resources.ts";
import { uriKey } from "../core/uri-key.ts";
import type { Dossier } from "../corpus/dossier.ts";
import type { Messages } from "../messages/index.ts";
import type { ArticleFiles } from "./files.ts";
import type { OpenArticles } from "./open-articles.ts";
import { readArticle } from "./read-article.ts";
import { isSidecar, sidecarOf } from "./sidecar-files.ts";

export interface DossierSync {
  /** Settles when all articles known at the time of asking have been read. */
  ready(): Promise<void>;
  /** Lists the articles again and reads what is new. */
  refresh(): void;
  /** Reads all articles again: something changed that they are analysed by. */
  reload(): void;
  /** Files in the client's folders came, went or were written. */
  filesChanged(changes: readonly FileEvent[]): void;
  /** The decisions about an article that is not open were written. */
  articleChanged(uri: string): void;
  /** Runs between the reading of articles; requests that wait for the dossier wait for it, too. */
  queue(task: () => Promise<void>): void;
}

interface Options {
  readonly connection: Connection;
  readonly dossier: Dossier;
  readonly open: OpenArticles;
  readonly files: ArticleFiles | undefined;
  readonly resources: () => Resources;
  readonly settingDate: () => string;
  readonly messages: Messages;
  readonly reportsProgress: boolean;
}

const WORTH_A_PROGRESS_BAR = 100;
/** What makes a folder a dossier and may say which files are its articles. */
export const DOSSIER_FILE = "lagebild.json";

/** Keeps the dossier equal to the articles on disk, read one after the other between requests. */
export function keepDossier(options: Options): DossierSync {
  const { connection, dossier, open, files } = options;
  /** Uris by their keys. */
  let members: ReadonlyMap<string, string> = new Map();
  let work = Promise.resolve();
  let listed: (() => void) | undefined;
  // the first listing follows `initialized`; requests that come earlier wait for it
  const first = new Promise<void>((resolve) => (listed = resolve));

  const queue = (task: () => Promise<void>) => {
    work = work.then(task).catch((error: unknown) => connection.console.error(`dossier: ${String(error)}`));
  };
  const refresh = () => {
    queue(async () => {
      const listedUris = (await files?.list()) ?? [];
      const found = new Map(listedUris.map((uri) => [uriKey(uri), uri]));
      for (const [key, uri] of members) if (!found.has(key) && !open.has(uri)) dossier.delete(uri);
      const added = [...found].filter(([key]) => !members.has(key)).map(([, uri]) => uri);
      members = found;
      await readAll(added, options);
    });
    listed?.();
  };
  connection.onNotification("lagebild/dossierChanged", refresh);
  /** Keys of the articles whose decisions were written, came or went. */
  const ofSidecars = (changes: readonly FileEvent[]) => {
    const sidecars = new Set(changes.filter(({ uri }) => isSidecar(uri)).map(({ uri }) => uriKey(uri)));
    return sidecars.size === 0 ? [] : [...members].flatMap(([key, uri]) => (sidecars.has(uriKey(sidecarOf(uri))) ? [key] : []));
  };
  const filesChanged: DossierSync["filesChanged"] = (changes) => {
    if (changes.some(({ type, uri }) => (type !== FileChangeType.Changed && !isSidecar(uri)) || uri.endsWith(`/${DOSSIER_FILE}`)))
      refresh();
    // a known file can be created: many programs save by replacing the file
    const keys = changes.filter(({ type }) => type !== FileChangeType.Deleted).map(({ uri }) => uriKey(uri));
    const written = [...new Set([...keys, ...ofSidecars(changes)])].filter((key) => members.has(key));
    if (written.length > 0)
      queue(() =>
        readAll(
          written.flatMap((key) => members.get(key) ?? []),
          options,
        ),
      );
  };
  open.onClosed = (uri) =>
    queue(async () => {
      const member = members.get(uriKey(uri));
      if (member === undefined) dossier.delete(uri);
      else await readAll([member], options);
    });
  return {
    refresh,
    filesChanged,
    articleChanged: (uri) => {
      const member = members.get(uriKey(uri));
      if (member !== undefined) queue(() => readAll([member], options));
    },
    queue,
    reload: () => queue(() => readAll([...members.values()], options)),
    async ready() {
      await first;
      // what is queued while waiting is waited for as well
      let waited: Promise<void>;
      do {
        waited = work;
        await waited;
      } while (waited !== work);
    },
  };
}

async function readAll(uris: readonly string[], options: Options): Promise<void> {
  const { connection, messages, reportsProgress } = options;
  const progress =
    reportsProgress && uris.length >= WORTH_A_PROGRESS_BAR
      ? await connection.window.createWorkDoneProgress().catch(() => undefined)
      : undefined;
  progress?.begin("Lagebild", 0, messages.indexing);
  let done = 0;
  for (const uri of uris) {
    await readOne(uri, options);
    if (++done % 20 === 0) progress?.report(Math.round((100 * done) / uris.length), `${done}/${uris.length}`);
  }
  progress?.done();
}

/** A file that can't be read is left out and said so in the log; the others go on. */
async function readOne(uri: string, { connection, dossier, open, files, resources, settingDate }: Options): Promise<void> {
  if (files === undefined || open.has(uri)) return;
  try {
    const article = await readArticle(uri, { files, resources: resources(), settingDate: settingDate() });
    // it may have been opened meanwhile
    if (!open.has(uri)) dossier.set(article);
  } catch (error) {
    dossier.delete(uri);
    connection.console.warn(`${uri}: left out, ${error instanceof Error ? error.message : String(error)}`);
  }
}
