import { type Location, type Position, SymbolKind, type TypeHierarchyItem } from "vscode-languageserver-types";
import { classPath, nameOf } from "../core/catalogue.ts";
import { type ArticleDocument, mentionAt } from "./article-document.ts";
import type { FeatureContext } from "./context.ts";

/** The tree of weapon classes with the systems as its leaves. A weapon's item is its system, else its class. */
export function prepareTypeHierarchy(
  article: ArticleDocument,
  { position }: { readonly position: Position },
  context: FeatureContext,
): TypeHierarchyItem[] | null {
  const mention = mentionAt(article, article.document.offsetAt(position));
  if (mention?.weaponClass === undefined) return null;
  const item =
    (mention.entity !== undefined ? systemItem(mention.entity, context) : undefined) ?? classItem(mention.weaponClass, context);
  return item === undefined ? null : [item];
}

export function supertypes({ item }: { readonly item: TypeHierarchyItem }, context: FeatureContext): TypeHierarchyItem[] {
  const { catalogue } = context.resources;
  const node = nodeOf(item);
  const entry = node?.of === "system" ? catalogue.entries.get(node.id)?.entry : undefined;
  const above =
    entry?.kind === "weapon" ? entry.class : node?.of === "class" ? catalogue.classes.get(node.id)?.parent : undefined;
  const parent = above === undefined ? undefined : classItem(above, context);
  return parent === undefined ? [] : [parent];
}

export function subtypes({ item }: { readonly item: TypeHierarchyItem }, context: FeatureContext): TypeHierarchyItem[] {
  const { catalogue } = context.resources;
  const node = nodeOf(item);
  if (node?.of !== "class") return [];
  const classes = [...catalogue.classes.values()].filter(({ parent }) => parent === node.id);
  const systems = [...catalogue.entries.values()].filter(({ entry }) => entry.kind === "weapon" && entry.class === node.id);
  return [
    ...classes.map(({ id }) => classItem(id, context)),
    ...systems.map(({ entry }) => systemItem(entry.id, context)),
  ].filter((one) => one !== undefined);
}

interface Node {
  readonly of: "class" | "system";
  readonly id: string;
}

/** What an item stands for; it comes back from the client as it was sent. */
function nodeOf({ data }: TypeHierarchyItem): Node | undefined {
  const { of, id } = (data ?? {}) as Partial<Record<keyof Node, unknown>>;
  return (of === "class" || of === "system") && typeof id === "string" ? { of, id } : undefined;
}

function classItem(
  id: string,
  { resources: { catalogue }, messages, classLocation }: FeatureContext,
): TypeHierarchyItem | undefined {
  const weaponClass = catalogue.classes.get(id);
  const [, parent] = classPath(id, catalogue);
  if (weaponClass === undefined) return undefined;
  const detail = parent === undefined ? "" : messages.pick(parent.name, parent.nameEn);
  return item(messages.pick(weaponClass.name, weaponClass.nameEn), detail, SymbolKind.Class, classLocation(id), {
    of: "class",
    id,
  });
}

function systemItem(
  id: string,
  { resources: { catalogue }, messages, entryLocation }: FeatureContext,
): TypeHierarchyItem | undefined {
  const entry = catalogue.entries.get(id)?.entry;
  if (entry?.kind !== "weapon") return undefined;
  const weaponClass = catalogue.classes.get(entry.class);
  const detail = weaponClass === undefined ? "" : messages.pick(weaponClass.name, weaponClass.nameEn);
  return item(nameOf(entry, catalogue), detail, SymbolKind.Event, entryLocation(id), { of: "system", id });
}

function item(
  name: string,
  detail: string,
  kind: SymbolKind,
  location: Location | undefined,
  data: Node,
): TypeHierarchyItem | undefined {
  return location && { name, detail, kind, uri: location.uri, range: location.range, selectionRange: location.range, data };
}
