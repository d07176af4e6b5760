import type { Edit } from "jsonc-parser";
import { findNodeAtLocation, parseTree } from "jsonc-parser";

/** Edits of a `lagebild.json` by which the spelling that it sets for an entity is set for another id. */
export function houseFormOfOtherId(text: string, from: string, to: string): Edit[] {
  const value = houseFormIn(text, from);
  const key = value?.parent?.children?.[0];
  if (key === undefined || houseFormIn(text, to) !== undefined) return [];
  return [{ offset: key.offset, length: key.length, content: JSON.stringify(to) }];
}

/** Edits by which the spelling that it sets for an entity is another one; none where it sets none. */
export function otherHouseForm(text: string, entity: string, form: string): Edit[] {
  const value = houseFormIn(text, entity);
  if (value === undefined || value.value === form) return [];
  return [{ offset: value.offset, length: value.length, content: JSON.stringify(form) }];
}

function houseFormIn(text: string, entity: string) {
  const root = parseTree(text);
  return root && findNodeAtLocation(root, ["houseForms", entity]);
}
