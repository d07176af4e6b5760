import type { Node } from "jsonc-parser";
import { type LineEdit, lineEditor, ownLines } from "./lines.ts";
import type { Annotation } from "./model.ts";
import { ENTITY_SPACE, escaped, unescaped } from "./web-bodies.ts";

/** What an entity is called from now on; undefined where it keeps its id. */
export type Relink = (entity: string) => string | undefined;

/**
 * Edits of a file of decisions by which what is linked to entities is linked to others: what an annotation says, and what the
 * machine had found. Who decided and when stays as it is. Lines that can't be read or are another program's are left alone.
 */
export function relinked(text: string, relink: Relink): LineEdit[] {
  // most files name none of them
  if (!text.includes("entity")) return [];
  return ownLines(text, "").flatMap((line) => {
    const { edits, node, set } = lineEditor(line);
    const source = (node("body")?.children ?? []).map(sourceOf).find((one) => one !== undefined);
    const entity = source && relink(unescaped(String(source.value).slice(ENTITY_SPACE.length)));
    if (entity !== undefined) set(source, ENTITY_SPACE + escaped(entity));
    const was = node("lagebild:was", "entity");
    const before = was?.type === "string" ? relink(String(was.value)) : undefined;
    if (before !== undefined) set(was, before);
    return edits;
  });
}

/** The same of a decision that is in memory; the very value where nothing changes. */
export function relinkedAnnotation(annotation: Annotation, relink: Relink): Annotation {
  if (annotation.type !== "mention") return annotation;
  const { body, was } = annotation;
  const [now, before] = [body.entity, was?.entity].map((entity) => (entity === undefined ? undefined : relink(entity)));
  if (now === undefined && before === undefined) return annotation;
  return {
    ...annotation,
    ...(now !== undefined && { body: { ...body, entity: now } }),
    ...(was !== undefined && before !== undefined && { was: { ...was, entity: before } }),
  };
}

/** The value of `source` in the body that says which entity it is. */
function sourceOf(body: Node): Node | undefined {
  const values = new Map((body.children ?? []).map(({ children: [key, value] = [] }) => [key?.value as unknown, value]));
  const source = values.get("source");
  const isLink = values.get("purpose")?.value === "identifying" && String(source?.value).startsWith(ENTITY_SPACE);
  return isLink && String(source?.value).length > ENTITY_SPACE.length ? source : undefined;
}
