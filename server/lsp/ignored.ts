import ignore, { type Ignore } from "ignore";
import { uriKey } from "../core/uri-key.ts";

export const IGNORE_FILE = ".gitignore";

/**
 * Leaves out what the `.gitignore` files of a workspace folder say git shall not see, each of them for what lies below it, the
 * nearest last. Files outside of the folders stay.
 *
 * @param readText text of a file by its uri; rejects or gives undefined where there is none.
 */
export async function withoutIgnored(
  uris: readonly string[],
  roots: Iterable<string>,
  readText: (uri: string) => Promise<string | undefined>,
): Promise<string[]> {
  const folders = [...roots].map((root) => ({ root: root.replace(/\/$/, ""), key: uriKey(root).replace(/\/$/, "") }));
  if (folders.length === 0) return [...uris];
  const rules = new Map<string, Promise<Ignore | undefined>>();
  const rulesOf = (folder: string) => {
    let known = rules.get(folder);
    if (known === undefined) {
      known = readText(`${folder}/${IGNORE_FILE}`).then(
        (text) => (text === undefined || text.trim() === "" ? undefined : ignore().add(text)),
        () => undefined,
      );
      rules.set(folder, known);
    }
    return known;
  };
  const kept: string[] = [];
  for (const uri of uris) {
    const key = uriKey(uri);
    const within = folders.filter(({ key: folder }) => key.startsWith(`${folder}/`));
    const innermost = within.sort((a, b) => b.key.length - a.key.length)[0];
    if (innermost === undefined || !(await isIgnored(key, innermost, rulesOf))) kept.push(uri);
  }
  return kept;
}

async function isIgnored(
  key: string,
  { root, key: rootKey }: { readonly root: string; readonly key: string },
  rulesOf: (folder: string) => Promise<Ignore | undefined>,
): Promise<boolean> {
  const parts = key.slice(rootKey.length + 1).split("/");
  let ignored = false;
  for (let depth = 0; depth < parts.length; depth++) {
    const folder = [root, ...parts.slice(0, depth).map(encodeURIComponent)].join("/");
    const rules = await rulesOf(folder);
    const path = parts.slice(depth).join("/");
    if (rules === undefined || !ignore.isPathValid(path)) continue;
    const answer = rules.test(path);
    ignored = answer.ignored || (ignored && !answer.unignored);
  }
  return ignored;
}
