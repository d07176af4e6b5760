import { setTimeout as sleep } from "node:timers/promises";

/** How Windows says that somebody else has the file open. */
const BUSY: ReadonlySet<unknown> = new Set(["EPERM", "EACCES", "EBUSY"]);
/** Milliseconds between tries: each pause is twice the one before, two and a half seconds in all. */
const [FIRST, LAST] = [10, 1280];

/**
 * Does what changes names on a disk. Windows refuses to move or delete a file that a virus scanner, the search index or a cloud
 * drive is just looking at: there it is tried again for a while. Elsewhere such a refusal is meant.
 */
export async function patiently<R>(
  task: () => Promise<R>,
  platform: string = process.platform,
  wait: (milliseconds: number) => Promise<unknown> = sleep,
): Promise<R> {
  for (let pause = FIRST; ; pause *= 2) {
    try {
      return await task();
    } catch (error) {
      if (platform !== "win32" || pause > LAST || !BUSY.has((error as NodeJS.ErrnoException).code)) throw error;
    }
    await wait(pause);
  }
}
