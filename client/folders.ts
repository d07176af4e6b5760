import * as vscode from "vscode";
import { inAnyCase } from "./globs.ts";

/** The language id of a news article. */
export const ARTICLE = "article";

/** The file at the root of a workspace folder that makes it a dossier. */
export const DOSSIER_FILE = "lagebild.json";

/** The catalogue of a workspace folder, at its root, and the folder for more of them. */
const CATALOGUE_FILE = "lagebild.catalogue.json";
const CATALOGUE_FOLDER = ".lagebild/catalogue";

/** What the file says when the command writes it, and what holds where it says nothing. */
export const DEFAULT_ARTICLES: readonly string[] = ["**/*.txt", "**/*.article"];

const ALWAYS_ARTICLES: readonly string[] = ["**/*.article"];

export interface Folders extends vscode.Disposable {
  /** Globs of the folder's articles, or undefined where it is no dossier. */
  readonly dossierGlobs: (folder: vscode.WorkspaceFolder) => Promise<readonly string[] | undefined>;
  /** Fires when a dossier comes, goes or changes its globs. */
  readonly onDidChange: vscode.Event<void>;
}

/** Knows which workspace folders are dossiers; reads each `lagebild.json` once and again when it changes. */
export function watchFolders(): Folders {
  const changed = new vscode.EventEmitter<void>();
  const known = new Map<string, Promise<readonly string[] | undefined>>();
  const forget = () => {
    known.clear();
    changed.fire();
  };
  const watcher = vscode.workspace.createFileSystemWatcher(`**/${DOSSIER_FILE}`);
  const subscriptions = vscode.Disposable.from(
    changed,
    watcher,
    watcher.onDidCreate(forget),
    watcher.onDidChange(forget),
    watcher.onDidDelete(forget),
    vscode.workspace.onDidChangeWorkspaceFolders(forget),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("lagebild.articles")) forget();
    }),
  );
  const dossierGlobs = (folder: vscode.WorkspaceFolder) => {
    const key = folder.uri.toString();
    const globs = known.get(key) ?? readGlobs(folder);
    known.set(key, globs);
    return globs;
  };
  return { dossierGlobs, onDidChange: changed.event, dispose: () => subscriptions.dispose() };
}

/** Articles of all workspace folders; `files.exclude` holds. */
export async function findArticles(folders: Folders): Promise<vscode.Uri[]> {
  const perFolder = (vscode.workspace.workspaceFolders ?? []).map(async (folder) => {
    const globs = ((await folders.dossierGlobs(folder)) ?? ALWAYS_ARTICLES).map(inAnyCase);
    const found = await Promise.all(globs.map((glob) => vscode.workspace.findFiles(new vscode.RelativePattern(folder, glob))));
    return found.flat();
  });
  const byUri = new Map((await Promise.all(perFolder)).flat().map((uri) => [uri.toString(), uri]));
  return [...byUri.values()];
}

/**
 * The folders' own catalogue files, lowest first: those of `.lagebild/catalogue` by name, then the one at the root.
 * Read from the folder, not searched for: what `files.exclude` hides from the eye still counts.
 */
export async function findCatalogues(): Promise<vscode.Uri[]> {
  const perFolder = (vscode.workspace.workspaceFolders ?? []).map(async ({ uri }) => {
    const below = vscode.Uri.joinPath(uri, CATALOGUE_FOLDER);
    const [inFolder, atRoot] = await Promise.all([filesIn(below), filesIn(uri)]);
    return [
      ...inFolder
        .filter((name) => name.endsWith(".json"))
        .sort()
        .map((name) => vscode.Uri.joinPath(below, name)),
      ...(atRoot.includes(CATALOGUE_FILE) ? [vscode.Uri.joinPath(uri, CATALOGUE_FILE)] : []),
    ];
  });
  return (await Promise.all(perFolder)).flat();
}

/** Whether a document is a catalogue file: of a folder by its name, or the user's own by the setting. */
export function isCatalogue({ uri }: vscode.TextDocument): boolean {
  const user = vscode.workspace.getConfiguration("lagebild").get<string>("userCatalogue", "").trim();
  return (
    uri.path.endsWith(`/${CATALOGUE_FILE}`) ||
    (uri.path.includes(`/${CATALOGUE_FOLDER}/`) && uri.path.endsWith(".json")) ||
    // a path as one writes it: on Windows in any case of the drive, with either slash
    (user !== "" && [user, vscode.Uri.file(user).toString()].includes(uri.toString()))
  );
}

/** Whether a document holds decisions about an article, everybody's or one person's. */
export function isSidecar({ uri }: vscode.TextDocument): boolean {
  return /[^/]\.annotations\.(?:[^./]+\.)?jsonl$/.test(uri.path);
}

/** Names of the files of a folder; none where there is no such folder. */
async function filesIn(folder: vscode.Uri): Promise<string[]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return entries.filter(([, type]) => (type & vscode.FileType.File) !== 0).map(([name]) => name);
  } catch {
    return [];
  }
}

/** The globs of `lagebild.json`, else those of the setting. A file that cannot be read as intended still opts in. */
async function readGlobs(folder: vscode.WorkspaceFolder): Promise<readonly string[] | undefined> {
  const setting = vscode.workspace.getConfiguration("lagebild", folder).get<string[]>("articles", []);
  const fallback = setting.length > 0 ? setting : undefined;
  let text: string;
  try {
    text = new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder.uri, DOSSIER_FILE)));
  } catch {
    return fallback;
  }
  try {
    const { articles } = JSON.parse(text) as { articles?: unknown };
    if (Array.isArray(articles) && articles.every((glob) => typeof glob === "string")) return articles;
  } catch {
    // The JSON editor underlines it.
  }
  return fallback ?? DEFAULT_ARTICLES;
}
