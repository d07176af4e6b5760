import { FileChangeType, type FileEvent } from "vscode-languageserver";
import { hasCaselessKey, uriKey } from "../core/uri-key.ts";
import { DOSSIER_FILE } from "../corpus/file-names.ts";
import { stemOf, stemOfSidecar } from "../corpus/sidecar.ts";
import { IGNORE_FILE } from "./ignored.ts";

/** What changes of files mean for the articles of a dossier; all but uris are keys. */
interface Touched {
  /** Articles that are to be read again. */
  readonly unread: ReadonlySet<string>;
  /** Articles that are no longer there, with their uris. */
  readonly gone: readonly (readonly [key: string, uri: string])[];
  /** Files of decisions that may be new. */
  readonly sidecars: readonly string[];
}

/** @param members uris of the articles by their keys. */
export function touchedBy(changes: readonly FileEvent[], members: ReadonlyMap<string, string>): Touched {
  const keys = (...types: FileChangeType[]) =>
    new Set(changes.filter(({ type }) => types.includes(type)).map(({ uri }) => uriKey(uri)));
  const unread = new Set<string>();
  // a known file can be created: many programs save by replacing the file
  for (const key of keys(FileChangeType.Created, FileChangeType.Changed)) if (members.has(key)) unread.add(key);
  const stems = new Set(changes.flatMap(({ uri }) => stemOfSidecar(uriKey(uri)) ?? []));
  // whose a file is depends on which articles are there
  for (const { uri, type } of changes) if (type !== FileChangeType.Changed) stems.add(stemOf(uriKey(uri)));
  if (stems.size > 0) for (const key of members.keys()) if (stems.has(stemOf(key)) || stems.has(key)) unread.add(key);
  const deleted = keys(FileChangeType.Deleted);
  return {
    unread,
    gone: deleted.size === 0 ? [] : [...members].filter(([key]) => isBelow(key, deleted)),
    // somebody else may have made the first about an article
    sidecars: changes.filter(({ uri }) => stemOfSidecar(uri) !== undefined).map(({ uri }) => uriKey(uri)),
  };
}

/**
 * Whether what articles there are may be different now: also where a file is told to be gone that may only be written in another case by
 * now, and have been told of before.
 */
export function asksForList(changes: readonly FileEvent[]): boolean {
  return changes.some(
    ({ type, uri }) =>
      (type === FileChangeType.Created && stemOfSidecar(uri) === undefined) ||
      (type === FileChangeType.Deleted && hasCaselessKey(uri)) ||
      uri.endsWith(`/${DOSSIER_FILE}`) ||
      uri.endsWith(`/${IGNORE_FILE}`),
  );
}

/** Whether a file or one of the folders it lies in is among some. */
function isBelow(key: string, some: ReadonlySet<string>): boolean {
  for (let at = key.length; at > 0; at = key.lastIndexOf("/", at - 1)) if (some.has(key.slice(0, at))) return true;
  return false;
}
