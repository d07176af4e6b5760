import type { Connection, InitializeParams } from "vscode-languageserver";
import type { CatalogueLayer } from "../core/catalogue.ts";
import type { CatalogueChange } from "../core/catalogue-change.ts";
import type { Resources } from "../core/resources.ts";
import type { Analysis } from "../corpus/index-articles.ts";
import { builtInResources } from "../main/resources.ts";
import type { HostIndex } from "./dossier-sync.ts";
import type { ArticleFiles } from "./files.ts";
import { logOf } from "./log.ts";

/** What differs between hosts. */
export interface Host {
  /** Direct access to the file system, for clients that don't list the articles themselves. */
  readonly files?: (roots: () => readonly string[]) => ArticleFiles;
  /** Folder uri with the catalogue files, for clients that can't show documents the server holds. */
  readonly catalogueFolder?: string;
  /** Bytes of the tagger's model file. */
  readonly model?: Uint8Array;
  /** Reads local files without the client, where it can, and keeps the index. */
  readonly index?: (setup: IndexSetup) => HostIndex;
}

/** What articles are read for. */
export interface IndexSetup {
  readonly analysis: () => Analysis;
  /** See `Analysis`. */
  readonly settingDate: string;
  /** The user's own layers that are in it. */
  readonly layers: readonly CatalogueLayer[];
  /** What they say that others didn't; undefined where everything may be another. */
  readonly changeSince: (layers: readonly CatalogueLayer[]) => CatalogueChange | undefined;
  /** Uri of a folder for what can be made again. */
  readonly storage: string | undefined;
  readonly isMember: (uri: string) => boolean;
  readonly warn: (error: unknown) => void;
}

/**
 * What a client that knows Lagebild says of itself (`initializationOptions`): `commandLinks`, whether hovers may link to its commands;
 * `entityPicker`, whether it runs the command `lagebild.linkToEntity` (with `lagebild/findEntities` and `lagebild/linkToEntity`);
 * `decides`, whether it runs the commands by which people decide about mentions (`lagebild/decide` and what goes with it);
 * `normalises`, whether it runs the command `lagebild.normaliseSpelling` (with `lagebild/spellings` and `lagebild/normaliseSpelling`);
 * `clientFiles`, whether it answers `lagebild/findArticles`, `lagebild/findSidecars`, `lagebild/findCatalogues`,
 * `lagebild/readFile`, `lagebild/writeFile` and `lagebild/listFolder`; `storage`, uri of a folder for the index.
 */
export interface ClientOptions {
  readonly commandLinks?: boolean;
  readonly entityPicker?: boolean;
  readonly decides?: boolean;
  readonly normalises?: boolean;
  readonly clientFiles?: boolean;
  readonly storage?: string;
}

export const clientOptionsOf = ({ initializationOptions }: InitializeParams) => (initializationOptions ?? {}) as ClientOptions;

/** A damaged model costs unknown names, not the server. */
export function resourceBuilder({ model }: Host, connection: Connection): (layers: readonly CatalogueLayer[]) => Resources {
  const warn = (error: unknown) => logOf(connection).error(`name model: ${String(error)}`);
  return (layers) => builtInResources(layers, model, warn);
}

/** Of clients from before there were workspace folders. */
export function rootsOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  return workspaceFolders?.map(({ uri }) => uri) ?? (typeof rootUri === "string" ? [rootUri] : []);
}
