import type { Edit } from "jsonc-parser";
import { TextDocument } from "vscode-languageserver-textdocument";
import {
  type CodeAction,
  CodeActionKind,
  CreateFile,
  type Range,
  TextDocumentEdit,
  TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver-types";
import type { Entry, PersonEntry } from "../catalogue/types.ts";
import { nameOf } from "../core/catalogue.ts";
import type { Mention } from "../core/model.ts";
import { slug, surnameOf } from "../core/resolve/strangers.ts";
import { type ArticleDocument, mentionAt } from "./article-document.ts";
import { addAlias, addEntry, newCatalogue } from "./catalogue-edits.ts";
import type { CatalogueTarget, FeatureContext } from "./context.ts";

/**
 * What can be done about a name that the catalogue doesn't know: take it into a catalogue of the user's own, as what it was
 * taken for or as the other kind, or make it an alias of the person that is called almost so.
 */
export function catalogueActions(article: ArticleDocument, range: Range, context: FeatureContext): CodeAction[] {
  const [target, ...others] = context.catalogueTargets(article.uri);
  const mention = mentionAt(article, article.document.offsetAt(range.start));
  if (target === undefined || mention === undefined || article.document.offsetAt(range.end) > mention.end) return [];
  const { kind } = mention;
  if ((kind !== "person" && kind !== "organisation") || !isUnknown(mention, context)) return [];
  const { fixes } = context.messages;
  const name = nameIn(article, mention);
  const otherKind = kind === "person" ? "organisation" : "person";
  const add = (title: string, as: typeof kind, to: CatalogueTarget) => {
    const entry = newEntry(name, as, context);
    return action(title, to, entry, (text) => addEntry(text, entry));
  };
  return [
    ...(kind === "person" ? link(name, mention, target, context) : []),
    add(fixes.addToCatalogue(name, target.layer), kind, target),
    add(fixes.addToCatalogueAs(name, otherKind, target.layer), otherKind, target),
    ...others.map((other) => add(fixes.addToCatalogue(name, other.layer), kind, other)),
  ].filter((one) => one !== undefined);
}

/** Neither an entry nor ambiguous between entries; one that is only taken for an entry's misspelt name may be somebody else. */
function isUnknown({ entity, evidence }: Mention, { resources: { catalogue } }: FeatureContext): boolean {
  return entity !== undefined && (!catalogue.entries.has(entity) || evidence.some(({ by }) => by === "similar"));
}

/** The whole name, uninflected: also where a part of it or its genitive stands. */
function nameIn({ annotated }: ArticleDocument, { entity, text, evidence }: Mention): string {
  const written = (name: string) => name.replace(/\u00AD/g, "").replace(/\s+/g, " ");
  const full = evidence.find((one) => one.by === "fullName");
  const forms = [
    ...(full === undefined ? [] : [full.name]),
    text,
    text.replace(/s$/, ""),
    ...annotated.mentions.filter((other) => other.entity === entity).map((other) => other.text),
  ].map(written);
  return forms.find((form) => slug(form) === entity) ?? (forms[0] as string);
}

function newEntry(name: string, kind: "person" | "organisation", { resources: { catalogue } }: FeatureContext): Entry {
  const id = freeId(name, (taken) => catalogue.entries.has(taken));
  if (kind === "organisation") return { id, kind, name, type: "other" };
  const words = name.split(" ");
  return { id, kind, name, ...(words.length > 1 && { parts: [surnameOf(words)] }) };
}

/** Letters that Unicode takes for letters of their own. */
const PLAIN: Readonly<Record<string, string>> = { æ: "ae", ø: "o", œ: "oe", đ: "d", ð: "d", ł: "l", ı: "i", þ: "th" };

/** An id of the form that the schema wants; one that is there already would be replaced. */
function freeId(name: string, isTaken: (id: string) => boolean): string {
  const plain = slug(name)
    .replace(/[^a-z0-9-]/g, (letter) => PLAIN[letter] ?? "")
    .replace(/-+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, LONGEST_ID);
  const id = plain === "" ? "entry" : plain.replace(/-$/, "");
  let free = id;
  for (let number = 2; isTaken(free); number++) free = `${id}-${number}`;
  return free;
}

const LONGEST_ID = 90;

/** The entry as it is with the alias added: in the layer that is written to it replaces the one below. */
function link(name: string, { entity, evidence }: Mention, target: CatalogueTarget, context: FeatureContext) {
  const { resources, messages } = context;
  const { catalogue } = resources;
  const id = evidence.some(({ by }) => by === "similar") ? entity : resources.similarPersons(name)?.entity;
  const known = id === undefined ? undefined : catalogue.entries.get(id)?.entry;
  if (known?.kind !== "person") return [];
  const entry: PersonEntry = { ...known, aliases: [...(known.aliases ?? []), name] };
  const title = messages.fixes.linkTo(name, nameOf(known, catalogue), target.layer);
  return [action(title, target, entry, (text) => addAlias(text, entry, name))];
}

/** Undefined where the file can't be extended. */
function action(
  title: string,
  { uri, text }: CatalogueTarget,
  entry: Entry,
  extend: (text: string) => Edit[] | undefined,
): CodeAction | undefined {
  const edits = text === undefined ? [{ offset: 0, length: 0, content: newCatalogue(entry) }] : extend(text);
  if (edits === undefined) return undefined;
  const document = TextDocument.create(uri, "json", 0, text ?? "");
  const change = TextDocumentEdit.create(
    { uri, version: null },
    edits.map(({ offset, length, content }) => {
      const range = { start: document.positionAt(offset), end: document.positionAt(offset + length) };
      return TextEdit.replace(range, content);
    }),
  );
  // it must not be there: an edit that was made for no text would tear one apart
  const edit: WorkspaceEdit = { documentChanges: text === undefined ? [CreateFile.create(uri), change] : [change] };
  return { title, kind: CodeActionKind.QuickFix, edit };
}
