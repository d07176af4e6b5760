import { findNodeAtLocation, findNodeAtOffset, type Node, parseTree } from "jsonc-parser";

/** An entry as it stands in a catalogue file, whatever else the file holds. */
export interface WrittenEntry {
  readonly id: string;
  /** The value of `id`, quotation marks included. */
  readonly idNode: Node;
  /** The value of `name`, where it has one. */
  readonly nameNode: Node | undefined;
  readonly node: Node;
}

/** Properties whose values are ids of entries, as paths within an entry; numbers are left out. */
export const ID_PROPERTIES: ReadonlySet<string> = new Set(["state", "offices.of", "parent", "origin", "operators"]);

export function entriesIn(text: string): WrittenEntry[] {
  const root = parseTree(text);
  const entries = root && findNodeAtLocation(root, ["entries"]);
  return (entries?.children ?? []).flatMap((node) => {
    const idNode = findNodeAtLocation(node, ["id"]);
    if (idNode === undefined || typeof idNode.value !== "string") return [];
    const nameNode = findNodeAtLocation(node, ["name"]);
    return [{ id: idNode.value, idNode, nameNode, node }];
  });
}

/** The entry that an offset lies in, and the value there if it is a text. */
export function entryAt(text: string, offset: number): { readonly entry: WrittenEntry; readonly value?: Node } | undefined {
  const entry = entriesIn(text).find(({ node }) => node.offset <= offset && offset <= node.offset + node.length);
  if (entry === undefined) return undefined;
  const value = findNodeAtOffset(entry.node, offset, true);
  return value?.type === "string" && !isKey(value) ? { entry, value } : { entry };
}

/** Every value in the entries that names an entry: its own id, and ids of others. */
export function idsIn(text: string): Node[] {
  return entriesIn(text).flatMap(({ idNode, node }) => [idNode, ...namedIds(node, "")]);
}

/** Whether a value of an entry is the id of another one. */
export const isOtherId = (entry: WrittenEntry, value: Node) => namedIds(entry.node, "").includes(value);

function namedIds(node: Node, path: string): Node[] {
  if (node.type === "string") return ID_PROPERTIES.has(path) ? [node] : [];
  if (node.type === "array") return (node.children ?? []).flatMap((child) => namedIds(child, path));
  if (node.type !== "object") return [];
  return (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
    key === undefined || value === undefined ? [] : namedIds(value, path === "" ? String(key.value) : `${path}.${key.value}`),
  );
}

const isKey = (node: Node) => node.parent?.type === "property" && node.parent.children?.[0] === node;
