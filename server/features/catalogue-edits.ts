import { type Edit, findNodeAtLocation, type JSONPath, modify, type ParseError, parseTree } from "jsonc-parser";
import type { Entry } from "../catalogue/types.ts";

/** A new catalogue file with one entry. */
export function newCatalogue(entry: Entry): string {
  return `${JSON.stringify({ entries: [entry] }, null, 2)}\n`;
}

/**
 * Edits that put an entry at the end of a catalogue file and leave its other characters alone.
 * Undefined where the text is none that could be extended.
 */
export function addEntry(text: string, entry: Entry): Edit[] | undefined {
  const at = entriesOf(text);
  if (at === "unusable") return undefined;
  return at === "missing" ? edit(text, ["entries"], [entry]) : edit(text, ["entries", -1], entry);
}

/** As `addEntry`, but where the file already has an entry of that id, it is given the alias. The entry given has it. */
export function addAlias(text: string, entry: Entry, alias: string): Edit[] | undefined {
  const at = entriesOf(text);
  if (at === "unusable") return undefined;
  const index = at === "missing" ? -1 : at.lastIndexOf(entry.id);
  if (index < 0) return addEntry(text, entry);
  const root = parseTree(text);
  const aliases = root && findNodeAtLocation(root, ["entries", index, "aliases"]);
  if (aliases === undefined) return edit(text, ["entries", index, "aliases"], [alias]);
  return aliases.type === "array" ? edit(text, ["entries", index, "aliases", -1], alias) : undefined;
}

/** Ids of the entries in their order. */
function entriesOf(text: string): readonly unknown[] | "missing" | "unusable" {
  if (text.trim() === "") return "missing";
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  if (root?.type !== "object" || errors.length > 0) return "unusable";
  const entries = findNodeAtLocation(root, ["entries"]);
  if (entries === undefined) return "missing";
  if (entries.type !== "array") return "unusable";
  return (entries.children ?? []).map((entry) => findNodeAtLocation(entry, ["id"])?.value);
}

/** Indented and with line ends as the file is. */
function edit(text: string, path: JSONPath, value: unknown): Edit[] {
  const indent = /\n([ \t]+)\S/.exec(text)?.[1] ?? "  ";
  const formattingOptions = {
    insertSpaces: !indent.startsWith("\t"),
    tabSize: indent.length,
    eol: text.includes("\r\n") ? "\r\n" : "\n",
  };
  return modify(text, path, value, { formattingOptions });
}
