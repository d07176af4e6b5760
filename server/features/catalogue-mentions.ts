import type { TextDocument } from "vscode-languageserver-textdocument";
import type { CodeLens, Location, Position } from "vscode-languageserver-types";
import { entriesIn, entryAt, isOtherId } from "./catalogue-entry.ts";
import type { FeatureContext } from "./context.ts";

/** Of a catalogue entry, or of one that is named there by its id: every mention in the articles. */
export function catalogueReferences(
  document: TextDocument,
  { position }: { readonly position: Position },
  { dossier }: FeatureContext,
): Location[] {
  const at = entryAt(document.getText(), document.offsetAt(position));
  if (at === undefined) return [];
  const { entry, value } = at;
  const id = value !== undefined && isOtherId(entry, value) ? String(value.value) : entry.id;
  return [...dossier.placesOf([id])].flatMap(({ uri, places }) => places.map(({ range }) => ({ uri, range })));
}

/** Above each entry that the articles name: how often and in how many, with the way there. */
export function catalogueCodeLens(document: TextDocument, _params: unknown, context: FeatureContext): CodeLens[] {
  const { dossier, messages, commandLinks } = context;
  return entriesIn(document.getText()).flatMap(({ id, idNode }) => {
    const { mentions, articles } = dossier.totals(id);
    if (mentions === 0) return [];
    const start = document.positionAt(idNode.offset);
    const title = messages.occurrences(mentions, articles);
    const command = commandLinks
      ? { title, command: "lagebild.showMentions", arguments: [document.uri, start] }
      : { title, command: "" };
    return [{ range: { start, end: document.positionAt(idNode.offset + idNode.length) }, command }];
  });
}
