import type { Connection } from "vscode-languageserver";
import type { CatalogueLayer } from "../core/catalogue.ts";
import { readCatalogueFile } from "../core/catalogue-file.ts";
import { uriKey } from "../core/uri-key.ts";
import { decodeText } from "../corpus/decode.ts";
import { CATALOGUE_FILE, isWorkspaceCatalogue } from "../corpus/file-names.ts";
import type { CatalogueTarget, FeatureContext } from "../features/context.ts";
import { catalogueDiagnostics } from "./catalogue-problems.ts";
import { type ArticleFiles, refuseLarge } from "./files.ts";
import { logOf } from "./log.ts";

/** The user's own catalogue files: one of the user, any number of the workspace folders. */
export interface OwnCatalogues {
  /** Reads all files again. Whether they say something else than before. Files that can't be used don't count. */
  read(): Promise<boolean>;
  /** Sends what the checks find in the files, and takes it back from files that are in order again or gone. */
  publish(context: FeatureContext): void;
  /** Whether a file is one of them or would be. */
  includes(uri: string): boolean;
  /** Those that count, lowest first. */
  layers(): readonly CatalogueLayer[];
  textOf(uri: string): string | undefined;
  /** All that can be read, also those with problems. */
  all(): readonly (CatalogueTarget & { readonly text: string })[];
  /** Where a quick fix in an article may write: the catalogue of its workspace folder, then that of the user. */
  targets(articleUri: string): CatalogueTarget[];
}

interface Options {
  readonly connection: Connection;
  readonly files: ArticleFiles | undefined;
  /** Uris of the workspace folders. */
  readonly roots: ReadonlySet<string>;
  /** Uri of the user's file. */
  readonly userFile: () => string | undefined;
}

interface Own {
  readonly name: "user" | "workspace";
  readonly uri: string;
  readonly text: string;
}

export function ownCatalogues({ connection, files, roots, userFile }: Options): OwnCatalogues {
  let known: ReadonlyMap<string, Own> = new Map();
  let layers: readonly CatalogueLayer[] = [];
  let faulty: ReadonlySet<string> = new Set();
  const warn = (error: unknown) => logOf(connection).warn(`catalogue: ${error instanceof Error ? error.message : String(error)}`);

  /** By key, lowest first. A file that can't be read is left out and said so in the log. */
  async function readAll(from: ArticleFiles): Promise<Map<string, Own>> {
    const user = userFile();
    const listed = await from.listCatalogues().catch((error: unknown) => {
      warn(error);
      return [];
    });
    const sources = [
      ...(user === undefined ? [] : [{ name: "user", uri: user } as const]),
      ...listed.map((uri) => ({ name: "workspace", uri }) as const),
    ];
    const found = new Map<string, Own>();
    for (const { name, uri } of sources) {
      try {
        const bytes = await from.read(uri);
        refuseLarge(bytes.length);
        const decoded = decodeText(bytes);
        if (decoded === undefined) throw new Error("not a text file");
        found.set(uriKey(uri), { name, uri, text: decoded.text });
      } catch (error) {
        logOf(connection).warn(`${uri}: left out, ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    return found;
  }

  return {
    async read() {
      const found = files === undefined ? new Map<string, Own>() : await readAll(files);
      const before = JSON.stringify([...known.values()]);
      known = found;
      if (JSON.stringify([...found.values()]) === before) return false;
      const good: CatalogueLayer[] = [];
      for (const { name, uri, text } of found.values()) {
        // one that has just been made, before anything is written into it
        const read = text.trim() === "" ? { file: { entries: [] } } : readCatalogueFile(text);
        if ("file" in read) good.push({ name, uri, file: read.file });
      }
      layers = good;
      return true;
    },
    publish(context) {
      const bad = new Set<string>();
      for (const { uri, text } of known.values()) {
        const diagnostics = catalogueDiagnostics(text, context);
        if (diagnostics.length === 0) continue;
        bad.add(uri);
        void connection.sendDiagnostics({ uri, diagnostics });
      }
      for (const uri of faulty) if (!bad.has(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
      faulty = bad;
    },
    includes(uri) {
      const user = userFile();
      return isWorkspaceCatalogue(uri) || (user !== undefined && uriKey(user) === uriKey(uri));
    },
    layers: () => layers,
    all: () => [...known.values()].map(({ name, uri, text }) => ({ layer: name, uri, text })),
    textOf: (uri) => known.get(uriKey(uri))?.text,
    targets(articleUri) {
      if (files === undefined) return [];
      const root = rootOf(articleUri, roots);
      const user = userFile();
      const target = (layer: CatalogueTarget["layer"], uri: string): CatalogueTarget => {
        const own = known.get(uriKey(uri));
        return own === undefined ? { layer, uri } : { layer, uri: own.uri, text: own.text };
      };
      return [
        ...(root === undefined ? [] : [target("workspace", `${root}/${CATALOGUE_FILE}`)]),
        ...(user === undefined ? [] : [target("user", user)]),
      ];
    },
  };
}

/** The innermost of the folders that a file lies in, without a slash at its end. */
export function rootOf(uri: string, roots: ReadonlySet<string>): string | undefined {
  const key = uriKey(uri);
  return [...roots]
    .map((root) => root.replace(/\/$/, ""))
    .filter((root) => key.startsWith(`${uriKey(root)}/`))
    .sort((a, b) => b.length - a.length)[0];
}
