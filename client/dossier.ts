import * as vscode from "vscode";
import { ARTICLE, type Folders, isSidecar, watchFolders } from "./folders.ts";
import { inAnyCase } from "./globs.ts";

/** `date 2023-09` at the very start: no other text begins like this, so such a file is an article wherever it lies. */
const DATE_HEADER = /^\uFEFF? ?date \d{4}-\d{2}/;

/** Languages of documents that may be articles. */
const TEXTS: ReadonlySet<string> = new Set(["plaintext", "markdown"]);

/** A glob that says in so many words that Markdown files are articles, too; `**` does not. */
const NAMES_MARKDOWN = /\.(?:md|markdown)$|\{(?:[^{}]*[,.])?(?:md|markdown)(?:,[^{}]*)?\}$/i;

/**
 * Makes plain-text documents, and Markdown where a glob names it, articles where the user opted in. Nothing else of a stranger's workspace is touched,
 * and a document that the user set back to another language is left alone until the session ends.
 */
export function watchDossiers(): Folders {
  const folders = watchFolders();
  const refused = new Set<string>();
  let leaving: string | undefined;

  const consider = async (document: vscode.TextDocument) => {
    const uri = document.uri.toString();
    const { languageId } = document;
    if (!TEXTS.has(languageId) || refused.has(uri) || !(await optedIn(folders, document))) return;
    // Reading the folder takes a while.
    if (!document.isClosed && document.languageId === languageId && !refused.has(uri)) {
      await vscode.languages.setTextDocumentLanguage(document, ARTICLE);
    }
  };
  const considerAll = () => void Promise.all(vscode.workspace.textDocuments.map(consider));

  const subscriptions = vscode.Disposable.from(
    folders,
    folders.onDidChange(considerAll),
    folders.onDidChange(() => void tellWelcome(folders)),
    // VS Code tells of a change of language as closing and opening, one right after the other.
    vscode.workspace.onDidCloseTextDocument((document) => {
      leaving = document.languageId === ARTICLE ? document.uri.toString() : undefined;
      queueMicrotask(() => {
        leaving = undefined;
      });
    }),
    vscode.workspace.onDidOpenTextDocument((document) => {
      const uri = document.uri.toString();
      if (document.languageId === ARTICLE) refused.delete(uri);
      else if (uri === leaving) refused.add(uri);
      void consider(document);
    }),
    // A text pasted into a new editor.
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document.isUntitled && contentChanges.some((change) => change.range.start.line === 0)) void consider(document);
    }),
  );
  considerAll();
  void tellWelcome(folders);
  return { ...folders, dispose: () => subscriptions.dispose() };
}

/** Asked by the manifest for what an empty Review view says. */
const CONTEXT = "lagebild.hasDossier";

async function tellWelcome({ dossierGlobs }: Folders): Promise<void> {
  const globs = await Promise.all((vscode.workspace.workspaceFolders ?? []).map(dossierGlobs));
  await vscode.commands.executeCommand(
    "setContext",
    CONTEXT,
    globs.some((one) => one !== undefined),
  );
}

async function optedIn(folders: Folders, document: vscode.TextDocument): Promise<boolean> {
  if (isSidecar(document)) return false;
  // a revision of git beside its file, in the editor's history: what can't be written to is no article of its own
  const isOfFolder = vscode.workspace.workspaceFolders?.some(({ uri }) => uri.scheme === document.uri.scheme) ?? false;
  if (!isOfFolder && vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) === false) return false;
  const isPlain = document.languageId === "plaintext";
  if (isPlain && DATE_HEADER.test(document.lineAt(0).text)) return true;
  const counts = (glob: string) => isPlain || NAMES_MARKDOWN.test(glob);
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  if (folder === undefined) {
    const globs = vscode.workspace.getConfiguration("lagebild", document).get<string[]>("articles", []);
    return globs.filter(counts).some((glob) => vscode.languages.match({ pattern: inAnyCase(glob) }, document) > 0);
  }
  const globs = (await folders.dossierGlobs(folder)) ?? [];
  return globs
    .filter(counts)
    .some((glob) => vscode.languages.match({ pattern: new vscode.RelativePattern(folder, inAnyCase(glob)) }, document) > 0);
}
