import {
  applyEdits,
  type Edit,
  findNodeAtLocation,
  getNodePath,
  modify,
  type Node,
  type ParseError,
  parseTree,
} from "jsonc-parser";
import type { CatalogueFile, Entry, NotNameEntry } from "../catalogue/types.ts";

/** The text of a new catalogue file. */
export function newCatalogue(file: CatalogueFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Edits that put an entry at the end of a catalogue file and leave its other characters alone.
 * Undefined where the text is none that could be extended.
 */
export function addEntry(text: string, entry: Entry): Edit[] | undefined {
  return addToList(text, "entries", entry);
}

/** The same for any list of a JSON file: a value at its end, or the list itself at the end of the file's object. */
export function addToList(text: string, key: string, value: unknown): Edit[] | undefined {
  const root = rootOf(text);
  if (root === undefined) return undefined;
  const list = root === "empty" ? undefined : findNodeAtLocation(root, [key]);
  if (list !== undefined && list.type !== "array") return undefined;
  if (list !== undefined) return append(text, list, value);
  return root === "empty" ? begin(text, [key], [value]) : append(text, root, [value], key);
}

/** Edits that give an object of a JSON file a value under a key, in place of the one before. */
export function setInObject(text: string, object: string, key: string, value: unknown): Edit[] | undefined {
  const root = rootOf(text);
  if (root === undefined) return undefined;
  const node = root === "empty" ? undefined : findNodeAtLocation(root, [object]);
  if (node !== undefined && node.type !== "object") return undefined;
  if (root === "empty") return begin(text, [object, key], value);
  if (node === undefined) return append(text, root, { [key]: value }, object);
  const known = findNodeAtLocation(node, [key]);
  if (known === undefined) return append(text, node, value, key);
  return [{ offset: known.offset, length: known.length, content: JSON.stringify(value) }];
}

/** As `addEntry`, but where the file already has an entry of that id, it is given the name. The entry given has it. */
export function addAlias(text: string, entry: Entry, name: string, key: "aliases" | "parts" = "aliases"): Edit[] | undefined {
  const known = entryIn(text, entry.id);
  if (known === undefined) return addEntry(text, entry);
  const names = findNodeAtLocation(known, [key]);
  if (names === undefined) return append(text, known, [name], key);
  if (names.type !== "array") return undefined;
  return names.children?.some(({ value }) => value === name) === true ? [] : append(text, names, name);
}

/** Gives the entry of that id in the file the name of the one given; where there is none it comes there as it is given. */
export function setName(text: string, entry: Entry): Edit[] | undefined {
  const known = entryIn(text, entry.id);
  if (known === undefined) return addEntry(text, entry);
  const name = findNodeAtLocation(known, ["name"]);
  if (name === undefined) return append(text, known, entry.name, "name");
  return [{ offset: name.offset, length: name.length, content: JSON.stringify(entry.name) }];
}

/** The entry with names taken from it; one that is not in the file comes there as it is given, which is without them. */
export function withoutNames(text: string, entry: Entry, isTaken: (name: string) => boolean): Edit[] | undefined {
  if (entryIn(text, entry.id) === undefined) return addEntry(text, entry);
  let after = text;
  for (;;) {
    const known = entryIn(after, entry.id);
    const names = ["aliases", "forms"].flatMap((key) => (known && findNodeAtLocation(known, [key])?.children) ?? []);
    const taken = names.find(({ value }) => typeof value === "string" && isTaken(value));
    if (taken === undefined) return [difference(text, after)];
    // one after the other: the edits of neighbours overlap
    after = applyEdits(after, modify(after, getNodePath(taken), undefined, {}));
  }
}

/** The one edit between two texts: of what lies between what both begin and end with. */
export function difference(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return { offset: start, length: before.length - end - start, content: after.slice(start, after.length - end) };
}

/** Edits that put a text at the end of those that are no names. Undefined where the file can't be extended. */
export function addNotName(text: string, notName: NotNameEntry): Edit[] | undefined {
  const root = rootOf(text);
  if (root === undefined) return undefined;
  const list = root === "empty" ? undefined : findNodeAtLocation(root, ["notNames"]);
  if (list !== undefined) return list.type === "array" ? append(text, list, notName) : undefined;
  const file = { entries: [], notNames: [notName] };
  if (root === "empty") return [{ offset: 0, length: text.length, content: newCatalogue(file) }];
  if (findNodeAtLocation(root, ["entries"]) !== undefined) return append(text, root, [notName], "notNames");
  // a file without entries is no catalogue
  if (root.children?.length === 0)
    return [{ offset: root.offset, length: root.length, content: JSON.stringify(file, null, layoutOf(text).indent) }];
  return [...append(text, root, [], "entries"), ...append(text, root, [notName], "notNames")];
}

/** Of two with one id the last, which counts. */
function entryIn(text: string, id: string): Node | undefined {
  const root = rootOf(text);
  const entries = root === undefined || root === "empty" ? undefined : findNodeAtLocation(root, ["entries"]);
  return entries?.children?.findLast((one) => findNodeAtLocation(one, ["id"])?.value === id);
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
