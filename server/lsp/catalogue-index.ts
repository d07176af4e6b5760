import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Location } from "vscode-languageserver-types";
import type { Catalogue } from "../core/catalogue.ts";

export interface CatalogueIndex {
  /** Where an entry is written; undefined for what the catalogue doesn't know. */
  locationOf(id: string): Location | undefined;
}

/**
 * Finds entries in the texts of the catalogue files. A file is parsed when first asked for.
 *
 * @param textOf a catalogue file as it is shown.
 * @param folder uri of a folder that holds the built-in files under the same names, for clients that cannot show the server's own.
 */
export function createCatalogueIndex(
  textOf: (uri: string) => string | undefined,
  catalogue: Catalogue,
  folder?: string,
): CatalogueIndex {
  const parsed = new Map<string, ReadonlyMap<string, Location["range"]>>();
  return {
    locationOf(id) {
      const entry = catalogue.entries.get(id);
      if (entry === undefined) return undefined;
      let ranges = parsed.get(entry.uri);
      if (ranges === undefined) {
        ranges = entryRanges(textOf(entry.uri) ?? "");
        parsed.set(entry.uri, ranges);
      }
      const range = ranges.get(id);
      const uri =
        folder === undefined || entry.layer !== "built-in"
          ? entry.uri
          : `${folder}/${entry.uri.slice(entry.uri.lastIndexOf("/") + 1)}`;
      return range && { uri, range };
    },
  };
}

/** The range of each entry's id. */
function entryRanges(text: string): ReadonlyMap<string, Location["range"]> {
  const document = TextDocument.create("", "json", 0, text);
  const root = parseTree(text);
  const entries: readonly Node[] = (root && findNodeAtLocation(root, ["entries"])?.children) ?? [];
  const ranges = new Map<string, Location["range"]>();
  for (const entry of entries) {
    const id = findNodeAtLocation(entry, ["id"]);
    if (id === undefined) continue;
    ranges.set(String(id.value), { start: document.positionAt(id.offset), end: document.positionAt(id.offset + id.length) });
  }
  return ranges;
}
