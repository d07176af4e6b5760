import { randomBytes } from "node:crypto";
import { open, readdir, realpath, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { patiently } from "./patiently.ts";

/**
 * Written beside the file and on the disk before it takes the file's place: whenever the process is killed, there is the file
 * before or this one. Where it is a link to a file of decisions, that is written where it lies, and the link stays; any other link is
 * replaced, since a stranger's folder may lead to whatever its user must not write to.
 *
 * @param isStill whether the file is what it was made from; asked when nothing is left to do but to change names, since another window may write
 *   it at the same time. False, and nothing is done, where it is not.
 */
export async function writeAtOnce(given: string, bytes: Uint8Array, isStill: () => Promise<boolean>): Promise<boolean> {
  const real = await realpath(given).catch(() => given);
  const file = DECISIONS.test(real) ? real : given;
  const beside = `${file}.${randomBytes(4).toString("hex")}.tmp`;
  try {
    // whoever may not read the file before is not shown this one either
    const mode = await stat(file).then(
      (before) => before.mode & PERMISSIONS,
      () => undefined,
    );
    const handle = await open(beside, "w", mode);
    try {
      // what the process's own mask left out; not every file system has it
      if (mode !== undefined) await handle.chmod(mode).catch(() => {});
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (!(await isStill())) {
      await rm(beside, { force: true });
      return false;
    }
    await patiently(() => rename(beside, file));
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {});
    throw error;
  }
  await removeLeftovers(path.dirname(file));
  return true;
}

const PERMISSIONS = 0o777;

/** When a folder was looked through last. */
const cleaned = new Map<string, number>();

/** Milliseconds: whatever is being written is younger. */
const A_MINUTE = 60_000;

/** What writers of decisions left behind that were killed; a folder may be large, so no more than once a minute. */
async function removeLeftovers(folder: string): Promise<void> {
  const now = Date.now();
  if (now - (cleaned.get(folder) ?? 0) < A_MINUTE) return;
  cleaned.set(folder, now);
  try {
    const names = (await readdir(folder)).filter((name) => LEFTOVER.test(name));
    for (const file of names.map((name) => path.join(folder, name)))
      if (now - (await stat(file)).mtimeMs > A_MINUTE) await rm(file, { force: true });
  } catch {
    // they do no harm: nothing reads them
  }
}

const DECISIONS = /\.annotations\.(?:[^.]+\.)?jsonl$/;
const LEFTOVER = /\.annotations\.(?:[^.]+\.)?jsonl\.[0-9a-f]+\.tmp$/;
