import { findNodeAtLocation, type Node, type ParseError, parseTree } from "jsonc-parser";
import { readCatalogueFile } from "../../../core/catalogue-file.ts";
import type { Resources } from "../../../core/resources.ts";
import type { Messages } from "../../../messages/index.ts";
import { DEFAULT_MOST, type Finding } from "../rule.ts";
import { duplicateAlias } from "./duplicate-alias.ts";
import { officeOverlap } from "./office-overlap.ts";
import type { CatalogueRule } from "./rule.ts";
import { invalidCatalogue } from "./schema.ts";
import { unknownParent } from "./unknown-parent.ts";

/** The checks of the user's own catalogue files. */
export const CATALOGUE_RULES: readonly CatalogueRule[] = [invalidCatalogue, duplicateAlias, unknownParent, officeOverlap];

/**
 * Findings in a catalogue file, in the order of its text; on its first character where a finding has no place.
 *
 * @param resources with the file in them, if it can be used.
 */
export function catalogueFindings(
  text: string,
  resources: Resources,
  messages: Messages,
  rules: readonly CatalogueRule[] = CATALOGUE_RULES,
): Finding[] {
  // one that has just been made, before anything is written into it
  if (text.trim() === "") return [];
  const read = readCatalogueFile(text);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  const input = {
    file: "file" in read ? read.file : { entries: [] },
    problems: "problems" in read ? read.problems : [],
    ...(first !== undefined && { syntax: first.error }),
    resources,
    messages,
  };
  return rules
    .flatMap(({ code, severity, most = DEFAULT_MOST, check }) =>
      check(input)
        .slice(0, most)
        .map(({ path, message, facts }): Finding => {
          const { offset, length } = (path === undefined ? first : root && placeOf(root, path)) ?? { offset: 0, length: 0 };
          return { code, severity, message, start: offset, end: offset + length, ...(facts && { facts }) };
        }),
    )
    .sort((a, b) => a.start - b.start);
}

interface Place {
  readonly offset: number;
  readonly length: number;
}

/** The value, or of an object or list its bracket: a whole entry underlined would hide where to look. */
function placeOf(root: Node, path: readonly (string | number)[]): Place {
  const node = findNodeAtLocation(root, [...path]);
  if (node === undefined) return path.length === 0 ? root : placeOf(root, path.slice(0, -1));
  return node.type === "object" || node.type === "array" ? { offset: node.offset, length: 1 } : node;
}
