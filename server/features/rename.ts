import type { Edit } from "jsonc-parser";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Position, Range, TextDocumentEdit, WorkspaceEdit } from "vscode-languageserver-types";
import type { Entry } from "../catalogue/types.ts";
import { nameOf } from "../core/catalogue.ts";
import { type ArticleDocument, mentionAt, rangeOf } from "./article-document.ts";
import { type CatalogueChange, editOf } from "./catalogue-change.ts";
import { addAlias, setName } from "./catalogue-edits.ts";
import { entryAt, idsIn, isOtherId } from "./catalogue-entry.ts";
import type { CatalogueTarget, FeatureContext } from "./context.ts";
import { newSurname } from "./link-name.ts";

/** Why something can't be renamed, in words for the user. */
export interface Refused {
  readonly refused: string;
}

export interface Renamed {
  readonly range: Range;
  /** What it is called so far. */
  readonly placeholder: string;
}

/** What a rename does. */
export interface Renaming {
  /** Of the user's own catalogue files. */
  readonly edit: WorkspaceEdit;
  /** Another id, wherever the entry is named by it. */
  readonly id?: { readonly from: string; readonly to: string };
  /** Another canonical name. */
  readonly name?: { readonly entry: Entry; readonly from: string };
}

interface RenameParams {
  readonly position: Position;
  readonly newName: string;
}

/** The name at a position is that of a catalogue entry, which can be given another one. */
export function prepareRename(
  article: ArticleDocument,
  { position }: { readonly position: Position },
  context: FeatureContext,
): Renamed | Refused {
  const { catalogue } = context.resources;
  const mention = mentionAt(article, article.document.offsetAt(position));
  const entry = mention?.entity === undefined ? undefined : catalogue.entries.get(mention.entity)?.entry;
  if (mention === undefined || entry === undefined) return { refused: context.messages.rename.noEntity };
  if (targetFor(entry, article.uri, context) === undefined) return { refused: context.messages.rename.noTarget };
  return { range: rangeOf(article, mention), placeholder: nameOf(entry, catalogue) };
}

/**
 * Gives a catalogue entry another canonical name, in the user's own file; one of a layer below is copied there. The name before
 * becomes an alias: the articles stay as they are written, and what they call so is still found.
 */
export function rename(
  article: ArticleDocument,
  { position, newName }: RenameParams,
  context: FeatureContext,
): Renaming | Refused {
  const { messages, resources } = context;
  const mention = mentionAt(article, article.document.offsetAt(position));
  const entry = mention?.entity === undefined ? undefined : resources.catalogue.entries.get(mention.entity)?.entry;
  if (entry === undefined) return { refused: messages.rename.noEntity };
  const target = targetFor(entry, article.uri, context);
  if (target === undefined) return { refused: messages.rename.noTarget };
  return nameChange(entry, newName, target, context);
}

/** The id or the name of an entry, or the id of another one that it names. */
export function prepareCatalogueRename(
  document: TextDocument,
  { position }: { readonly position: Position },
  { messages }: FeatureContext,
): Renamed | Refused {
  const { entry, value } = entryAt(document.getText(), document.offsetAt(position)) ?? {};
  if (
    entry === undefined ||
    value === undefined ||
    (value !== entry.idNode && value !== entry.nameNode && !isOtherId(entry, value))
  )
    return { refused: messages.rename.noEntity };
  // without the quotation marks
  const range = {
    start: document.positionAt(value.offset + 1),
    end: document.positionAt(value.offset + value.length - 1),
  };
  return { range, placeholder: String(value.value) };
}

/** At a name as `rename` does; at an id the entry is called by another one wherever the user's own files name it. */
export function catalogueRename(
  document: TextDocument,
  { position, newName }: RenameParams,
  context: FeatureContext,
): Renaming | Refused {
  const { messages, resources } = context;
  const text = document.getText();
  const { entry, value } = entryAt(text, document.offsetAt(position)) ?? {};
  if (entry === undefined || value === undefined) return { refused: messages.rename.noEntity };
  if (value === entry.nameNode) {
    const known = JSON.parse(text.slice(entry.node.offset, entry.node.offset + entry.node.length)) as Entry;
    const own = context.ownCatalogues().find(({ uri }) => uri === document.uri);
    return nameChange(known, newName, { layer: own?.layer ?? "workspace", uri: document.uri, text }, context);
  }
  if (value !== entry.idNode && !isOtherId(entry, value)) return { refused: messages.rename.noEntity };
  if (!ID.test(newName)) return { refused: messages.rename.badId(newName) };
  if (resources.catalogue.entries.has(newName)) return { refused: messages.rename.takenId(newName) };
  const files = context.ownCatalogues().filter(({ uri }) => uri !== document.uri);
  const from = String(value.value);
  const documentChanges = [{ uri: document.uri, text }, ...files].flatMap((file) => idEdit(file, from, newName));
  return { edit: { documentChanges }, id: { from, to: newName } };
}

/** As in the schema of the catalogue. */
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_NAME = 300;

function nameChange(
  entry: Entry,
  newName: string,
  target: CatalogueTarget,
  { messages, resources }: FeatureContext,
): Renaming | Refused {
  if (newName.trim() !== newName || newName === "" || newName.length > LONGEST_NAME || /[\r\n]/.test(newName))
    return { refused: messages.rename.badName };
  const before = nameOf(entry, resources.catalogue);
  if (before === newName) return { edit: { documentChanges: [] } };
  const change = namedOtherwise(entry, before, newName);
  const edit = editOf(target, change);
  const [renamed] = change.fresh.entries;
  return edit === undefined || renamed === undefined
    ? { refused: messages.rename.failed }
    : { edit, name: { entry: renamed, from: before } };
}

/** Another canonical name; the one before is an alias, and a person is found by the new surname alone, too, if by the old one. */
export function namedOtherwise(entry: Entry, before: string, name: string): CatalogueChange {
  const others = (entry.aliases ?? []).filter((alias) => alias !== name);
  const surname = "parts" in entry && entry.parts !== undefined ? newSurname(name, entry) : undefined;
  const renamed: Entry = {
    ...entry,
    name,
    aliases: others.includes(before) ? others : [...others, before],
    ...(entry.kind === "person" && surname !== undefined && { parts: [...(entry.parts ?? []), surname] }),
  };
  const steps: ((text: string) => Edit[] | undefined)[] = [
    (text) => setName(text, renamed),
    (text) => addAlias(text, renamed, before),
    ...(surname === undefined ? [] : [(text: string) => addAlias(text, renamed, surname, "parts")]),
  ];
  return { fresh: { entries: [renamed] }, steps };
}

/** The file of the user's own that has the entry, else the one that quick fixes write to. */
function targetFor({ id }: Entry, articleUri: string, context: FeatureContext): CatalogueTarget | undefined {
  const known = context.resources.catalogue.entries.get(id);
  const files = context.ownCatalogues();
  const own = files.find(({ uri }) => uri === known?.uri);
  const [target] = context.catalogueTargets(articleUri);
  // quick fixes know files as they are saved; here what stands in the editor counts
  return own ?? files.find(({ uri }) => uri === target?.uri) ?? target;
}

function idEdit({ uri, text = "" }: Pick<CatalogueTarget, "uri" | "text">, id: string, newId: string): TextDocumentEdit[] {
  const steps = [
    (of: string): Edit[] =>
      idsIn(of)
        .filter((node) => node.value === id)
        .map(({ offset, length }) => ({ offset, length, content: JSON.stringify(newId) })),
  ];
  if (idsIn(text).every((node) => node.value !== id)) return [];
  const edit = editOf({ layer: "workspace", uri, text }, { fresh: { entries: [] }, steps });
  return (edit?.documentChanges ?? []).filter((one): one is TextDocumentEdit => "edits" in one);
}
