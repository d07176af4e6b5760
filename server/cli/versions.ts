import { execFile } from "node:child_process";
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { glob } from "tinyglobby";
import { decodeText } from "../corpus/decode.ts";
import { refuseLarge } from "../lsp/files.ts";

/** A file or a folder of annotations as it is, or as it was in a revision of git. */
export interface Version {
  /** Names of the files of decisions in it, everybody's and one person's, from its folder, with `/`. */
  readonly names: readonly string[];
  /** Whether it is one file, whatever its name. */
  readonly isFile: boolean;
  /** As the user would write it. */
  label(name: string): string;
  /** Undefined where there is none. Throws for what is no text. */
  read(name: string): Promise<string | undefined>;
}

export const SIDECAR = ".annotations.jsonl";

/** The end of the name of a file of decisions: everybody's, or of the person it names. */
export const OF_ANYBODY = /\.annotations\.(?:([^./]+)\.)?jsonl$/;

const isSidecar = (name: string) => OF_ANYBODY.test(name);

/** @param given a path, or `REVISION:PATH` as git writes it, from the folder where the command runs. Throws an `Error` for people. */
export async function openVersion(given: string): Promise<Version> {
  const info = await stat(given).catch(() => undefined);
  if (info !== undefined) return onDisk(given, info.isDirectory());
  // a drive of Windows is no revision
  const [, revision, inside] = /^(?![a-z]:[\\/])([^-:][^:]*):(.*)$/is.exec(given) ?? [];
  if (revision === undefined || inside === undefined)
    throw new Error(`${given}: no such file or folder, and no REVISION:PATH of git`);
  return inGit(given, revision, inside);
}

async function onDisk(given: string, isFolder: boolean): Promise<Version> {
  const base = isFolder ? given : path.dirname(given);
  const found = isFolder
    ? await glob("**/*.annotations{.jsonl,.*.jsonl}", { cwd: base, dot: true, expandDirectories: false })
    : [path.basename(given)];
  return {
    names: found.filter((name) => !isFolder || isSidecar(name)).sort(),
    isFile: !isFolder,
    label: (name) => path.join(base, name).replaceAll(path.sep, "/"),
    read: async (name) => {
      const file = path.join(base, name);
      const info = await stat(file).catch(() => undefined);
      if (info === undefined || !info.isFile()) return undefined;
      refuseLarge(info.size);
      return decoded(await readFile(file));
    },
  };
}

const run = promisify(execFile);
const MOST_BYTES = 64 * 1024 * 1024;

/** Asks git for objects only: no filter, no hook and no text conversion of the repository is run. */
async function inGit(given: string, revision: string, inside: string): Promise<Version> {
  // else Windows takes a `git.exe` of the folder in which the command runs, which may be a stranger's
  process.env.NoDefaultCurrentDirectoryInExePath = "1";
  const git = async (...args: string[]): Promise<Buffer> =>
    (await run("git", args, { encoding: "buffer", maxBuffer: MOST_BYTES, windowsHide: true })).stdout;
  const wanted = path.posix.normalize(inside === "" ? "." : inside.replaceAll("\\", "/")).replace(/(?<=.)\/$/, "");
  const listed = await git("ls-tree", "-r", "-z", "--name-only", revision, "--", wanted).catch((error: unknown) => {
    throw new Error(`${given}: ${gitSays(error)}`);
  });
  const files = new Set(
    listed
      .toString("utf8")
      .split("\0")
      .filter((name) => name !== ""),
  );
  const isFile = files.has(wanted);
  const base = isFile ? path.posix.dirname(wanted) : wanted;
  const full = (name: string) => path.posix.join(base, name);
  const names = [...files].filter(isSidecar).map((name) => path.posix.relative(base, name));
  if (files.size === 0) throw new Error(`${given}: no such file or folder in this revision`);
  return {
    names: isFile ? [path.posix.basename(wanted)] : names.sort(),
    isFile,
    label: (name) => `${revision}:${full(name)}`,
    read: async (name) => {
      const bytes = await git("cat-file", "blob", `${revision}:./${full(name)}`).catch(() => undefined);
      return bytes === undefined ? undefined : decoded(bytes);
    },
  };
}

function gitSays(error: unknown): string {
  const { code, stderr } = error as { readonly code?: unknown; readonly stderr?: unknown };
  if (code === "ENOENT") return "git is not installed";
  return (
    String(stderr ?? "")
      .trim()
      .split("\n")[0]
      ?.replace(/^fatal: /, "") || "git could not read it"
  );
}

function decoded(bytes: Uint8Array): string {
  const found = decodeText(bytes);
  if (found === undefined) throw new Error("is a binary file, not a text");
  return found.text;
}
