import { realpath } from "node:fs/promises";
import path from "node:path";
import type { AnnotatedArticle } from "../core/model.ts";
import { toBrat } from "../formats/brat.ts";
import { nameKey } from "../main/name-key.ts";
import type { Chosen } from "./annotate.ts";
import type { Source } from "./files.ts";
import { contentOf, writeWhole } from "./output.ts";
import { slashed } from "./outputs.ts";

/**
 * Writes `NAME.ann` below `out`, and `NAME.txt` if wanted. Throws an `Error` instead of writing over an article,
 * over the result of another article, or over an `.ann` beside its article, where brat keeps what people annotated.
 */
export async function bratWriter(
  out: string,
  sources: readonly Source[],
  { withText, force, offsets }: Chosen,
): Promise<(annotated: AnnotatedArticle, source: Source) => Promise<void>> {
  const fileKey = fileKeys();
  const inputs = new Set<string>();
  for (const source of sources) if (source.path !== undefined) inputs.add(await fileKey(source.path));
  const writtenFor = new Map<string, string>();

  async function put(target: string, text: string, source: Source): Promise<void> {
    const key = await fileKey(target);
    const earlier = writtenFor.get(key);
    if (earlier !== undefined) throw new Error(`not written, ${slashed(path, target)} holds the result of ${earlier}`);
    const same = (await contentOf(target)) === text;
    if (inputs.has(key) && !same)
      throw new Error(
        `not written, ${slashed(path, target)} is an article itself and not as brat needs it: choose another folder`,
      );
    writtenFor.set(key, source.name);
    if (!same) await writeWhole(target, text);
  }

  return async (annotated, source) => {
    const ann = path.join(out, `${source.output}.ann`);
    const text = toBrat(annotated, offsets);
    if (!force && (await besideArticle(ann, source, fileKey))) {
      const existing = await contentOf(ann);
      if (existing !== undefined && existing !== "" && existing !== text) {
        throw new Error(
          `not written, ${slashed(path, ann)} lies beside the article and may be made by hand (--force replaces it)`,
        );
      }
    }
    // the text first: where it can't be written, offsets in it would be wrong
    if (withText) await put(path.join(out, `${source.output}.txt`), annotated.article.text, source);
    await put(ann, text, source);
  };
}

async function besideArticle(target: string, source: Source, fileKey: (file: string) => Promise<string>): Promise<boolean> {
  if (source.path === undefined) return false;
  return path.dirname(await fileKey(target)) === path.dirname(await fileKey(source.path));
}

/** Two paths are the same directory entry if their keys are equal. The last step of a link is kept: renaming replaces the link. */
export function fileKeys(): (file: string) => Promise<string> {
  const folders = new Map<string, string>();
  return async (file) => {
    const folder = path.dirname(path.resolve(file));
    const real = folders.get(folder) ?? (await realpath(folder).catch(() => folder));
    folders.set(folder, real);
    return nameKey(path.join(real, path.basename(file)));
  };
}
