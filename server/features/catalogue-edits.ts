import { type Edit, findNodeAtLocation, getNodePath, modify, type Node, type ParseError, parseTree } from "jsonc-parser";
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
  const root = rootOf(text);
  if (root === undefined) return undefined;
  const entries = root === "empty" ? undefined : findNodeAtLocation(root, ["entries"]);
  if (entries !== undefined && entries.type !== "array") return undefined;
  if (entries !== undefined) return append(text, entries, entry);
  return root === "empty" ? begin(text, ["entries"], [entry]) : append(text, root, [entry], "entries");
}

/** As `addEntry`, but where the file already has an entry of that id, it is given the alias. The entry given has it. */
export function addAlias(text: string, entry: Entry, alias: string): Edit[] | undefined {
  const root = rootOf(text);
  const entries = root === undefined || root === "empty" ? undefined : findNodeAtLocation(root, ["entries"]);
  // of two with one id the last counts
  const known = entries?.children?.findLast((one) => findNodeAtLocation(one, ["id"])?.value === entry.id);
  if (known === undefined) return addEntry(text, entry);
  const aliases = findNodeAtLocation(known, ["aliases"]);
  if (aliases === undefined) return append(text, known, [alias], "aliases");
  return aliases.type === "array" ? append(text, aliases, alias) : undefined;
}

function rootOf(text: string): Node | "empty" | undefined {
  if (text.trim() === "") return "empty";
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  return root?.type === "object" && errors.length === 0 ? root : undefined;
}

/**
 * Puts a value at the end of a list, or with a key at the end of an object: on a line of its own if the one before has one,
 * else behind it. `modify` would lay out that one anew.
 */
function append(text: string, parent: Node, value: unknown, key?: string): Edit[] {
  const last = parent.children?.at(-1);
  if (last === undefined) return begin(text, [...getNodePath(parent), key ?? -1], value);
  const name = key === undefined ? "" : `${JSON.stringify(key)}: `;
  const lead = text.slice(Math.max(text.lastIndexOf("\n", last.offset), text.lastIndexOf("\r", last.offset)) + 1, last.offset);
  const { indent, eol } = layoutOf(text);
  const content = /^[ \t]+$/.test(lead)
    ? `,${eol}${lead}${name}${JSON.stringify(value, null, indent).replace(/\n/g, eol + lead)}`
    : `, ${name}${JSON.stringify(value)}`;
  return [{ offset: last.offset + last.length, length: 0, content }];
}

/** The first of its list or object: there is nothing beside it to be disturbed. */
function begin(text: string, path: (string | number)[], value: unknown): Edit[] {
  const { indent, eol } = layoutOf(text);
  return modify(text, path, value, {
    formattingOptions: { insertSpaces: !indent.startsWith("\t"), tabSize: indent.length, eol },
  });
}

function layoutOf(text: string): { readonly indent: string; readonly eol: string } {
  return { indent: /[\r\n]([ \t]+)\S/.exec(text)?.[1] ?? "  ", eol: /\r\n|\r|\n/.exec(text)?.[0] ?? "\n" };
}
