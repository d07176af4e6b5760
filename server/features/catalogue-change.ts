import { applyEdits, type Edit } from "jsonc-parser";
import { TextDocument } from "vscode-languageserver-textdocument";
import {
  type CodeAction,
  CodeActionKind,
  CreateFile,
  TextDocumentEdit,
  TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver-types";
import type { CatalogueFile } from "../catalogue/types.ts";
import { difference, newCatalogue } from "./catalogue-edits.ts";
import type { CatalogueTarget } from "./context.ts";

/** Something to be written into a catalogue file. */
export interface CatalogueChange {
  /** The whole of a file that doesn't exist yet. */
  readonly fresh: CatalogueFile;
  /** Edits of one that does, each step of the text that the one before left; undefined where it can't be made. */
  readonly steps: readonly ((text: string) => Edit[] | undefined)[];
}

/** Undefined where the file can't be extended. */
export function editOf({ uri, text }: CatalogueTarget, { fresh, steps }: CatalogueChange): WorkspaceEdit | undefined {
  const edits = text === undefined ? [{ offset: 0, length: 0, content: newCatalogue(fresh) }] : inOne(text, steps);
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
  return { documentChanges: text === undefined ? [CreateFile.create(uri), change] : [change] };
}

/** A quick fix that makes a change; undefined where the file can't be extended. */
export function actionOf(title: string, target: CatalogueTarget, change: CatalogueChange): CodeAction | undefined {
  const edit = editOf(target, change);
  return edit && { title, kind: CodeActionKind.QuickFix, edit };
}

/** The edits of one step as they are, those of several as one. */
function inOne(text: string, steps: CatalogueChange["steps"]): Edit[] | undefined {
  const [first, ...others] = steps;
  const edits = first?.(text);
  if (edits === undefined || others.length === 0) return edits;
  let after = applyEdits(text, edits);
  for (const step of others) {
    const next = step(after);
    if (next === undefined) return undefined;
    after = applyEdits(after, next);
  }
  return [difference(text, after)];
}
