import { createHash, randomBytes } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from "node:fs/promises";
import path from "node:path";
import type { IndexStorage, IndexVersion } from "../corpus/index-cache.ts";
import { ABANDONED, KEPT_VERSIONS, SEGMENT_ENDING, segmentOrder } from "../corpus/segment-names.ts";
import { patiently } from "./patiently.ts";

const BEGUN = ".begun";

/**
 * A folder of its own for each version, below a folder of the editor's. Several processes may use it at once: names are never used
 * twice, and a file is there as a whole or not at all.
 *
 * @param folder absolute path; it is made when something is written.
 * @param version what the content depends on.
 */
export function localStorage(folder: string, { fixed, madeBy }: IndexVersion): IndexStorage {
  const hash = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 16);
  const alike = `index-${hash(fixed)}-`;
  const own = path.join(folder, alike + hash(madeBy));
  const order = segmentOrder();
  return {
    async list() {
      const names = await readdir(own).catch((): string[] => []);
      await cleanUp(folder, own, names);
      return names.filter((name) => name.endsWith(SEGMENT_ENDING)).sort();
    },
    async listEarlier() {
      const folders = (await readdir(folder).catch((): string[] => [])).filter(
        (name) => name.startsWith(alike) && name !== path.basename(own),
      );
      const found = await Promise.all(
        folders.map(async (name) =>
          (await readdir(path.join(folder, name)).catch((): string[] => [])).map((file) => path.join("..", name, file)),
        ),
      );
      const order = (file: string) => path.basename(file);
      return found
        .flat()
        .filter((file) => file.endsWith(SEGMENT_ENDING))
        .sort((a, b) => (order(a) < order(b) ? -1 : 1));
    },
    read: (name) => readFile(path.join(own, name)),
    async write(bytes) {
      await mkdir(own, { recursive: true });
      const name = `${order()}-${randomBytes(6).toString("hex")}`;
      const begun = path.join(own, name + BEGUN);
      try {
        const file = await open(begun, "wx");
        try {
          await file.writeFile(bytes);
          await file.sync();
        } finally {
          await file.close();
        }
        await patiently(() => rename(begun, path.join(own, name + SEGMENT_ENDING)));
      } catch (error) {
        await rm(begun, { force: true });
        throw error;
      }
      return name + SEGMENT_ENDING;
    },
    remove: (name) => rm(path.join(own, name), { force: true }),
    digest: (bytes) => createHash("sha256").update(bytes).digest(),
  };
}

/** Removes what was begun and never ended, and versions that have not been used for the longest. */
async function cleanUp(folder: string, own: string, names: readonly string[]): Promise<void> {
  const age = async (file: string) => Date.now() - (await stat(file)).mtimeMs;
  try {
    if (names.length > 0) await utimes(own, new Date(), new Date());
    for (const name of names) {
      const file = path.join(own, name);
      if (name.endsWith(BEGUN) && (await age(file)) > ABANDONED) await rm(file, { force: true });
    }
    const others = (await readdir(folder))
      .filter((name) => /^index-[0-9a-f]{16}(?:-[0-9a-f]{16})?$/.test(name))
      .map((name) => path.join(folder, name));
    const dated = await Promise.all(others.filter((one) => one !== own).map(async (one) => ({ one, age: await age(one) })));
    const old = dated.sort((a, b) => a.age - b.age).slice(KEPT_VERSIONS - 1);
    for (const { one } of old) await rm(one, { recursive: true, force: true });
  } catch {
    // there is nothing yet, or another window is at it
  }
}
