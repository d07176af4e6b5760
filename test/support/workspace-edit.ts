import assert from "node:assert/strict";
import { TextDocument } from "vscode-languageserver-textdocument";
import { CreateFile, TextDocumentEdit, TextEdit, type WorkspaceEdit } from "vscode-languageserver-types";

/** Files after a client has applied an edit, as far as it has groups that the user wants (all where none are named). */
export function appliedTo(
  files: ReadonlyMap<string, string>,
  { documentChanges = [], changeAnnotations = {} }: WorkspaceEdit,
  wanted: readonly string[] = Object.keys(changeAnnotations),
): Map<string, string> {
  const after = new Map(files);
  for (const change of documentChanges) {
    if (CreateFile.is(change)) {
      assert.ok(!after.has(change.uri), `${change.uri} is there already`);
      after.set(change.uri, "");
      continue;
    }
    assert.ok(TextDocumentEdit.is(change));
    const { uri } = change.textDocument;
    const text = after.get(uri) ?? assert.fail(`there is no ${uri}`);
    const edits = change.edits
      .filter(TextEdit.is)
      .filter((edit) => !("annotationId" in edit) || wanted.includes(String(edit.annotationId)));
    after.set(uri, TextDocument.applyEdits(TextDocument.create(uri, "", 0, text), edits));
  }
  return after;
}
