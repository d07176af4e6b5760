import type { Edit } from "jsonc-parser";
import { TextDocument } from "vscode-languageserver-textdocument";
import { type CodeAction, CodeActionKind, TextDocumentEdit, TextEdit } from "vscode-languageserver-types";
import { addToList, setInObject } from "./catalogue-edits.ts";
import type { DossierChange } from "./checks/dossier-settings.ts";
import type { DossierFile } from "./context.ts";

/** A quick fix that writes something into the dossier's `lagebild.json`; undefined where the file is none that could be extended. */
export function dossierAction(title: string, file: DossierFile, change: DossierChange): CodeAction | undefined {
  const edits = editsOf(file.text, change);
  if (edits === undefined) return undefined;
  const document = TextDocument.create(file.uri, "json", 0, file.text);
  const textEdits = edits.map(({ offset, length, content }) =>
    TextEdit.replace({ start: document.positionAt(offset), end: document.positionAt(offset + length) }, content),
  );
  return {
    title,
    kind: CodeActionKind.QuickFix,
    edit: { documentChanges: [TextDocumentEdit.create({ uri: file.uri, version: null }, textEdits)] },
  };
}

function editsOf(text: string, change: DossierChange): Edit[] | undefined {
  if ("ignore" in change) return addToList(text, "ignore", change.ignore);
  const { entity, form } = change.houseForm;
  return setInObject(text, "houseForms", entity, form);
}
