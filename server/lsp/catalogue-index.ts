import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Location } from "vscode-languageserver-types";
import type { Catalogue } from "../core/catalogue.ts";
import { CLASSES_URI } from "../main/resources.ts";

export interface CatalogueIndex {
  /** Where an entry is written; undefined for what the catalogue doesn't know. */
  locationOf(id: string): Location | undefined;
  /** Where a class of weapons is written. */
  classLocationOf(id: string): Location | undefined;
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
  const rangesOf = (uri: string, list: string) => {
    let ranges = parsed.get(uri);
    if (ranges === undefined) {
      ranges = idRanges(textOf(uri) ?? "", list);
      parsed.set(uri, ranges);
    }
    return ranges;
  };
  const shown = (uri: string) => (folder === undefined ? uri : `${folder}/${uri.slice(uri.lastIndexOf("/") + 1)}`);
  return {
    classLocationOf(id) {
      const range = rangesOf(CLASSES_URI, "classes").get(id);
      return range && { uri: shown(CLASSES_URI), range };
    },
    locationOf(id) {
      const entry = catalogue.entries.get(id);
      if (entry === undefined) return undefined;
      const range = rangesOf(entry.uri, "entries").get(id);
      return range && { uri: entry.layer === "built-in" ? shown(entry.uri) : entry.uri, range };
    },
  };
}

/** The range of the id of each item of a list. */
function idRanges(text: string, list: string): ReadonlyMap<string, Location["range"]> {
  const document = TextDocument.create("", "json", 0, text);
  const root = parseTree(text);
  const entries: readonly Node[] = (root && findNodeAtLocation(root, [list])?.children) ?? [];
  const ranges = new Map<string, Location["range"]>();
  for (const entry of entries) {
    const id = findNodeAtLocation(entry, ["id"]);
    if (id === undefined) continue;
    ranges.set(String(id.value), { start: document.positionAt(id.offset), end: document.positionAt(id.offset + id.length) });
  }
  return ranges;
}
