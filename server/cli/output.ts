import { once } from "node:events";
import { rmSync } from "node:fs";
import { type FileHandle, mkdir, open, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { patiently } from "../main/patiently.ts";
import { describeError, tell } from "./report.ts";
import { onInterrupt } from "./signals.ts";

/** Takes text piece by piece; `close` makes it appear. */
export interface Sink {
  write(text: string): Promise<void>;
  close(): Promise<void>;
  /** Leaves no trace of what was written. */
  discard(): Promise<void>;
}

/**
 * A reader that has seen enough (`| head`) ends the run quietly, but not as one that had nothing to report; any other failure of stdout
 * ends it with a line.
 */
export function guardStdout(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // the second is what Windows may say
    if (error.code === "EPIPE" || error.code === "EOF") process.exit(NO_READER);
    tell(`standard output: ${describeError(error)}`);
    process.exit(2);
  });
}

/** The code a shell gives a program that wrote to nobody. */
const NO_READER = 141;

export const stdoutSink: Sink = {
  async write(text) {
    if (!process.stdout.write(text)) await once(process.stdout, "drain");
  },
  async close() {},
  async discard() {},
};

/** A file that is complete or not there: written under another name beside it and renamed at the end. */
export async function fileSink(target: string): Promise<Sink> {
  await mkdir(path.dirname(target), { recursive: true });
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
  const handle: FileHandle = await open(temporary, "wx");
  const finished = onInterrupt(() => rmSync(temporary, { force: true }));
  const discard = async () => {
    await handle.close().catch(() => {});
    await rm(temporary, { force: true });
    finished();
  };
  return {
    async write(text) {
      await handle.appendFile(text, "utf8");
    },
    async close() {
      try {
        await handle.close();
        await patiently(() => rename(temporary, target));
        finished();
      } catch (error) {
        await discard();
        throw error;
      }
    },
    discard,
  };
}

/** Writes a whole file atomically; leaves it untouched where it holds that text already. */
export async function writeWhole(target: string, text: string): Promise<void> {
  if ((await contentOf(target)) === text) return;
  const sink = await fileSink(target);
  try {
    await sink.write(text);
  } catch (error) {
    await sink.discard();
    throw error;
  }
  await sink.close();
}

/** `undefined` where there is none. */
export async function contentOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch {
    return undefined;
  }
}
