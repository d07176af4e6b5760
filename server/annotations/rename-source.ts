import { type LineEdit, lineEditor, ownLines } from "./lines.ts";
import { escaped } from "./web-bodies.ts";

/**
 * Edits of a file of decisions by which it is about an article under its new name: `target.source` of its lines. Lines about other files, of
 * other programs, or that can't be read are left alone.
 *
 * @param from file name of the article without its folder, as it was.
 * @param to as it is now.
 */
export function renamedSource(text: string, from: string, to: string): LineEdit[] {
  if (from === to) return [];
  const before = escaped(from);
  return ownLines(text, "").flatMap((line) => {
    const { edits, node, set } = lineEditor(line);
    const source = node("target", "source");
    if (source?.value === before) set(source, escaped(to));
    return edits;
  });
}
