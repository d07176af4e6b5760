import { findNodeAtLocation, getLocation, type Node, parseTree } from "jsonc-parser";
import type { TextDocument } from "vscode-languageserver-textdocument";
import {
  type CompletionItem,
  CompletionItemKind,
  CompletionList,
  type Position,
  type Range,
  TextEdit,
} from "vscode-languageserver-types";
import type { EntryKind } from "../catalogue/types.ts";
import { classPath, nameOf } from "../core/catalogue.ts";
import type { FeatureContext } from "./context.ts";
import { comparable, searchEntries } from "./entity-search.ts";
import { unknownNames, unknownSurnames } from "./unknown-names.ts";

/** Ids that a property takes, by the path of the property in an entry; numbers are left out. */
const IDS: Readonly<Record<string, readonly EntryKind[]>> = {
  state: ["state"],
  "offices.of": ["state", "organisation"],
  parent: ["organisation"],
  origin: ["state"],
  operators: ["state"],
};

const MOST = 200;

/** A value that fits, with what is said of it and what it is found by. */
interface Proposal {
  readonly value: string;
  readonly detail: string;
  readonly names?: readonly string[];
}

/**
 * Values in a catalogue file: ids of entries of the right kind and of weapon classes, and names that the dossier's articles contain
 * and no catalogue knows. Keys and everything that is the same for all catalogues come from the schema.
 */
export function completion(
  document: TextDocument,
  { position }: { readonly position: Position },
  context: FeatureContext,
): CompletionList {
  const text = document.getText();
  const offset = document.offsetAt(position);
  const { path, isAtPropertyKey, previousNode } = getLocation(text, offset);
  const place = isAtPropertyKey || path[0] !== "entries" ? undefined : placeAt(text, offset, previousNode);
  if (place === undefined) return CompletionList.create([]);
  const property = path.slice(2).filter((key) => typeof key === "string");
  const root = parseTree(text);
  const entry = root && findNodeAtLocation(root, path.slice(0, 2));
  const found = proposals(property.join("."), text.slice(place.start, offset), entry, context);
  const range = { start: document.positionAt(place.start), end: document.positionAt(place.end) };
  return CompletionList.create(
    found.slice(0, MOST).map((one, index) => item(one, index, range, place)),
    found.length > MOST,
  );
}

function proposals(property: string, typed: string, entry: Node | undefined, context: FeatureContext): readonly Proposal[] {
  const { resources, messages } = context;
  const { catalogue } = resources;
  const value = (key: string) => entry && findNodeAtLocation(entry, [key])?.value;
  const kinds = IDS[property];
  if (kinds !== undefined)
    return searchEntries(typed, kinds, context)
      .filter(({ id }) => id !== value("id"))
      .map((one) => ({ value: one.id, detail: nameOf(one, catalogue), names: [nameOf(one, catalogue), ...(one.aliases ?? [])] }));
  if (property === "class") {
    const names = (id: string) => classPath(id, catalogue).map(({ name, nameEn }) => messages.pick(name, nameEn));
    return [...catalogue.classes.keys()]
      .map((id) => ({ value: id, detail: names(id).reverse().join(" › "), names: names(id).slice(0, 1) }))
      .sort((a, b) => (a.detail < b.detail ? -1 : 1));
  }
  const isName = property === "name" || property === "aliases";
  if (!isName && property !== "parts") return [];
  const known = isName ? unknownNames(context) : unknownSurnames(context);
  return known
    .filter(({ name }) => comparable(name).includes(comparable(typed)))
    .map(({ name, kind, mentions, articles }) => ({
      value: name,
      detail: `${messages.kinds[kind]} · ${messages.occurrences(mentions, articles)}`,
    }));
}

/** What is replaced: the inside of a string, or what has been written without quotation marks. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

function placeAt(text: string, offset: number, node: Node | undefined): Place | undefined {
  if (node?.type === "string" && offset > node.offset) {
    const end = node.offset + node.length;
    const isClosed = node.length > 1 && /(?:^|[^\\])(?:\\\\)*"$/.test(text.slice(node.offset + 1, end));
    if (isClosed && offset < end) return { start: node.offset + 1, end: end - 1, before: "", after: "" };
    // the rest of the line may be no part of it
    if (!isClosed && offset <= end) return { start: node.offset + 1, end: offset, before: "", after: '"' };
  }
  const start = offset - (/[\p{L}\p{N}-]*$/u.exec(text.slice(Math.max(0, offset - LONGEST), offset))?.[0].length ?? 0);
  return /[:[,]\s*$/.test(text.slice(Math.max(0, start - LONGEST), start))
    ? { start, end: offset, before: '"', after: '"' }
    : undefined;
}

/** Farther than this nobody looks back for the beginning of a value. */
const LONGEST = 1000;

function item({ value, detail, names = [] }: Proposal, index: number, range: Range, { before, after }: Place): CompletionItem {
  return {
    label: value,
    kind: CompletionItemKind.Value,
    detail,
    // an id is found by its names, too
    filterText: [value, ...names].join(" "),
    sortText: String(index).padStart(4, "0"),
    textEdit: TextEdit.replace(range, before + JSON.stringify(value).slice(1, -1) + after),
  };
}
