import { TextDocument } from "vscode-languageserver-textdocument";
import {
  type AnnotatedTextEdit,
  type ChangeAnnotation,
  TextDocumentEdit,
  TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver-types";

/** What a change is of: a client shows each of these apart. */
export type EditGroup = "catalogue" | "decisions" | "articles";

/** Changes of one file. */
export interface FileChange {
  readonly uri: string;
  /** Of an open document; null for a file as it is saved. */
  readonly version: number | null;
  /** The text that is changed; offsets count UTF-16 code units in it. */
  readonly text: string;
  readonly edits: readonly { readonly offset: number; readonly length: number; readonly content: string }[];
  readonly group: EditGroup;
}

/** How a client shows the changes of a group. */
export type GroupLabels = Readonly<Record<EditGroup, ChangeAnnotation>>;

/** Of a client that can ask about groups of changes. */
export interface EditCapabilities {
  readonly documentChanges?: boolean;
  readonly changeAnnotationSupport?: object;
}

/**
 * One edit of catalogue files and others, each change with the group it belongs to. A client that knows no groups gets it without
 * them, and one that knows no versions as the protocol had it before.
 *
 * @param catalogues edits of catalogue files.
 */
export function dossierEdit(
  catalogues: WorkspaceEdit,
  changes: readonly FileChange[],
  labels: GroupLabels,
  { documentChanges = false, changeAnnotationSupport }: EditCapabilities,
): WorkspaceEdit {
  const groups = new Set<EditGroup>();
  const inGroup = (edit: TextEdit, group: EditGroup): TextEdit | AnnotatedTextEdit => {
    groups.add(group);
    return changeAnnotationSupport === undefined ? edit : { ...edit, annotationId: group };
  };
  const first = (catalogues.documentChanges ?? []).map((change) =>
    TextDocumentEdit.is(change)
      ? { ...change, edits: change.edits.filter(TextEdit.is).map((edit) => inGroup(edit, "catalogue")) }
      : { ...change, ...(changeAnnotationSupport !== undefined && { annotationId: "catalogue" }) },
  );
  const byFile = new Map<string, TextDocumentEdit>();
  for (const { uri, version, text, edits, group } of changes) {
    if (edits.length === 0) continue;
    const document = TextDocument.create(uri, "", 0, text);
    const made = edits.map(({ offset, length, content }) => {
      const range = { start: document.positionAt(offset), end: document.positionAt(offset + length) };
      return inGroup(TextEdit.replace(range, content), group);
    });
    const known = byFile.get(uri);
    if (known === undefined) byFile.set(uri, { textDocument: { uri, version }, edits: made });
    else known.edits.push(...made);
  }
  const all = [...first, ...byFile.values()];
  if (!documentChanges && all.every(TextDocumentEdit.is))
    return { changes: Object.fromEntries(all.map(({ textDocument, edits }) => [textDocument.uri, edits.filter(TextEdit.is)])) };
  return {
    documentChanges: all,
    ...(changeAnnotationSupport !== undefined && {
      changeAnnotations: Object.fromEntries([...groups].map((group) => [group, labels[group]])),
    }),
  };
}
