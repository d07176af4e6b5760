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
        // as the keys are written that it is compared with
        text === undefined || text.trim() === "" ? undefined : ignore().add(text.normalize("NFC")),
      );
      rules.set(folder, known);
    }
    return known;
  };
  const ruling: Ruling = { rulesOf, chains: new Map() };
  const tops = new Map<string, Promise<Folder>>();
  const topOf = (folder: Folder) => {
    const known = tops.get(folder.key) ?? topFolder(folder, ruling, read);
    tops.set(folder.key, known);
    return known;
  };
  const kept: string[] = [];
  for (const uri of uris) {
    const key = uriKey(uri);
    const within = folders.filter(({ key: folder }) => key.startsWith(`${folder}/`));
    const innermost = within.sort((a, b) => b.key.length - a.key.length)[0];
    if (innermost === undefined || !(await isIgnored(uri, await topOf(innermost), ruling))) kept.push(uri);
  }
  return kept;
}

/** A folder by its uri and the key of that, both without a slash at the end. */
interface Folder {
  readonly root: string;
  readonly key: string;
}

/** What `.gitignore` files say. */
interface Ruling {
  /** @param folder by its uri, without a slash at the end. */
  readonly rulesOf: (folder: string) => Promise<Ignore | undefined>;
  /** By key of the topmost folder and of one below: the files that count for what lies in it, each with the length of its own folder's key, the farthest first. */
  readonly chains: Map<string, Promise<Chain>>;
}

type Chain = readonly { readonly rules: Ignore; readonly length: number }[];

/** The folder from which on `.gitignore` files count for a workspace folder: the root of its repository, else itself. */
async function topFolder(folder: Folder, ruling: Ruling, readText: ReadText): Promise<Folder> {
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
    return (await isIgnored(`${folder.root}/`, top, ruling)) ? folder : top;
  }
  return folder;
}

/** A uri with at least one folder in its path. */
const PATH = /^[^:]+:(?:\/\/[^/]*)?\/[^/]/;

async function isIgnored(uri: string, top: Folder, ruling: Ruling): Promise<boolean> {
  const key = uriKey(uri);
  let ignored = false;
  for (const { rules, length } of await chainOf({ root: folderOf(uri), key: folderOf(key) }, top, ruling)) {
    const path = key.slice(length + 1);
    if (path === "" || !ignore.isPathValid(path)) continue;
    const answer = rules.test(path);
    ignored = answer.ignored || (ignored && !answer.unignored);
  }
  return ignored;
}

const folderOf = (file: string) => file.slice(0, file.lastIndexOf("/"));

/** Looked up once for each folder, though it may hold thousands of files. */
function chainOf(folder: Folder, top: Folder, ruling: Ruling): Promise<Chain> {
  const id = `${top.key}\n${folder.key}`;
  const known = ruling.chains.get(id) ?? readChain(folder, top, ruling);
  ruling.chains.set(id, known);
  return known;
}

async function readChain(folder: Folder, { root, key: rootKey }: Folder, { rulesOf }: Ruling): Promise<Chain> {
  const inKey = folder.key.split("/").slice(rootKey.split("/").length);
  // a folder is asked for as it is written, which need not be how its key is
  const written = inKey.length === 0 ? [] : folder.root.split("/").slice(-inKey.length);
  const chain: { readonly rules: Ignore; readonly length: number }[] = [];
  for (let depth = 0; depth <= inKey.length; depth++) {
    const rules = await rulesOf([root, ...written.slice(0, depth)].join("/"));
    if (rules !== undefined) chain.push({ rules, length: [rootKey, ...inKey.slice(0, depth)].join("/").length });
  }
  return chain;
}
