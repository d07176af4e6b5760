import ignore, { type Ignore } from "ignore";
import { uriKey } from "../core/uri-key.ts";

export const IGNORE_FILE = ".gitignore";

type ReadText = (uri: string) => Promise<string | undefined>;

/**
 * Leaves out what `.gitignore` files say git shall not see, each of them for what lies below it, the nearest last: those of a
 * workspace folder, and those above it in the same git repository. Where these hide the folder itself they are of no account: whoever
 * opens it wants to see it. Files outside of the folders stay.
 *
 * @param readText text of a file by its uri; rejects or gives undefined where there is none.
 */
export async function withoutIgnored(uris: readonly string[], roots: Iterable<string>, readText: ReadText): Promise<string[]> {
  const folders = [...roots].map((root) => ({ root: root.replace(/\/$/, ""), key: uriKey(root).replace(/\/$/, "") }));
  if (folders.length === 0) return [...uris];
  const texts = new Map<string, Promise<string | undefined>>();
  const read: ReadText = (uri) => {
    const known = texts.get(uri) ?? readText(uri).catch(() => undefined);
    texts.set(uri, known);
    return known;
  };
  const rules = new Map<string, Promise<Ignore | undefined>>();
  const rulesOf = (folder: string) => {
    let known = rules.get(folder);
    if (known === undefined) {
      known = read(`${folder}/${IGNORE_FILE}`).then((text) =>
        text === undefined || text.trim() === "" ? undefined : ignore().add(text),
      );
      rules.set(folder, known);
    }
    return known;
  };
  const tops = new Map<string, Promise<Folder>>();
  const topOf = (folder: Folder) => {
    const known = tops.get(folder.key) ?? topFolder(folder, rulesOf, read);
    tops.set(folder.key, known);
    return known;
  };
  const kept: string[] = [];
  for (const uri of uris) {
    const key = uriKey(uri);
    const within = folders.filter(({ key: folder }) => key.startsWith(`${folder}/`));
    const innermost = within.sort((a, b) => b.key.length - a.key.length)[0];
    if (innermost === undefined || !(await isIgnored(key, await topOf(innermost), rulesOf))) kept.push(uri);
  }
  return kept;
}

/** A folder by its uri and the key of that, both without a slash at the end. */
interface Folder {
  readonly root: string;
  readonly key: string;
}

type RulesOf = (folder: string) => Promise<Ignore | undefined>;

/** The folder from which on `.gitignore` files count for a workspace folder: the root of its repository, else itself. */
async function topFolder(folder: Folder, rulesOf: RulesOf, readText: ReadText): Promise<Folder> {
  const isRepository = async (root: string) => {
    // of a worktree or a submodule it is a file
    return (
      (await readText(`${root}/.git/HEAD`)) !== undefined || (await readText(`${root}/.git`))?.startsWith("gitdir:") === true
    );
  };
  // as far as there is a folder to name: nothing is above the root of a file system
  for (let root = folder.root; PATH.test(root); root = root.slice(0, root.lastIndexOf("/"))) {
    if (!(await isRepository(root))) continue;
    const top = { root, key: uriKey(root) };
    // a folder is written with a slash, and only so it is one
    return (await isIgnored(`${folder.key}/`, top, rulesOf)) ? folder : top;
  }
  return folder;
}

/** A uri with at least one folder in its path. */
const PATH = /^[^:]+:(?:\/\/[^/]*)?\/[^/]/;

async function isIgnored(key: string, { root, key: rootKey }: Folder, rulesOf: RulesOf): Promise<boolean> {
  const parts = key.slice(rootKey.length + 1).split("/");
  let ignored = false;
  for (let depth = 0; depth < parts.length; depth++) {
    const folder = [root, ...parts.slice(0, depth).map(encodeURIComponent)].join("/");
    const rules = await rulesOf(folder);
    const path = parts.slice(depth).join("/");
    if (path === "" || rules === undefined || !ignore.isPathValid(path)) continue;
    const answer = rules.test(path);
    ignored = answer.ignored || (ignored && !answer.unignored);
  }
  return ignored;
}
