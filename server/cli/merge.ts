import { readFile, writeFile } from "node:fs/promises";
import { type AnnotationFile, readAnnotations, writeAnnotations } from "../annotations/jsonl.ts";
import { merge } from "../annotations/merge.ts";
import { unescaped } from "../annotations/web-bodies.ts";
import { decodeText } from "../corpus/decode.ts";

/**
 * `lagebild merge BASE MINE THEIRS`: merges two versions of an article's decisions into the file MINE, as git asks of a merge driver
 * (`%O %A %B`, gitattributes(5)). Whether nobody contradicted anybody; where they did, both versions are in the file.
 *
 * @throws Error where a file is no text; then none is written.
 */
export async function mergeFiles(base: string, mine: string, theirs: string): Promise<boolean> {
  const [before, ours, others] = [await read(base), await read(mine), await read(theirs)];
  const { merged, conflicts } = merge(before.annotations, ours.annotations, others.annotations);
  const both = conflicts.flatMap(({ other }) => other ?? []);
  const text = writeAnnotations(
    { annotations: merged, conflicts: [...both, ...ours.conflicts, ...others.conflicts], kept: keptOf(ours, others) },
    // places are only passed on: they count in both files as they do in the article
    { text: "", fileName: sourceOf(others) ?? sourceOf(ours) ?? "" },
  );
  await writeFile(mine, text);
  return conflicts.length === 0;
}

async function read(file: string): Promise<AnnotationFile> {
  const decoded = decodeText(await readFile(file));
  if (decoded === undefined) throw new Error(`${file} is a binary file, not a text`);
  return readAnnotations(decoded.text, "");
}

/** What is no annotation of ours stays, of either side and once. */
function keptOf(ours: AnnotationFile, others: AnnotationFile): AnnotationFile["kept"] {
  const there = new Set(others.kept.lines.map(({ text }) => text));
  const originals = new Map(others.kept.originals);
  for (const [id, some] of ours.kept.originals) originals.set(id, [...(originals.get(id) ?? []), ...some]);
  return { lines: [...others.kept.lines, ...ours.kept.lines.filter(({ text }) => !there.has(text))], originals };
}

/** Name of the article as the annotations have it. */
function sourceOf({ kept }: AnnotationFile): string | undefined {
  for (const [original] of kept.originals.values()) if (original !== undefined) return unescaped(original.value.target.source);
  return undefined;
}
