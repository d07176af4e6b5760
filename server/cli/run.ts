import path from "node:path";
import { pathToFileURL } from "node:url";
import { annotateArticle, type DecidedArticle } from "../annotations/annotate.ts";
import { danglingEntities } from "../annotations/dangling.ts";
import { readAnnotations } from "../annotations/jsonl.ts";
import type { Resources } from "../core/resources.ts";
import { readModelFile } from "../main/model.ts";
import { builtInResources } from "../main/resources.ts";
import { ownLayers } from "./catalogues.ts";
import type { Expanded, Source } from "./files.ts";
import { readArticle, readSidecar } from "./read.ts";
import { describeError, type Reporter } from "./report.ts";

/** What both commands take. */
export interface CommonOptions {
  /** `YYYY-MM-DD` or `YYYY-MM`, for articles that don't say theirs. */
  readonly date?: string;
  readonly quiet?: boolean;
  /** False: what `.gitignore` files exclude from folders is read, too. */
  readonly ignoreFiles?: boolean;
  /** Catalogue files of the user's own. */
  readonly catalogue?: readonly string[];
}

export interface Analysed extends DecidedArticle {
  readonly source: Source;
  readonly resources: Resources;
}

/**
 * Reads and analyses one article at a time, when asked for the next, so that memory doesn't grow with their number.
 * An article that can't be read is reported and left out. Ends the report's bar whatever happens.
 */
export async function* analysed(
  { sources, folders, problems }: Expanded,
  options: CommonOptions,
  report: Reporter,
): AsyncGenerator<Analysed> {
  try {
    for (const problem of problems) report.problem(problem);
    const model = readModelFile(path.join(__dirname, "model", "names.de.bin"), report.note);
    const resources = builtInResources(await ownLayers(folders, options.catalogue ?? [], report), model);
    for (const source of sources) {
      const decided = await read(source);
      if (decided) yield { source, ...decided, resources };
      report.step();
    }

    async function read(source: Source): Promise<DecidedArticle | undefined> {
      try {
        const { text, lossy, encoding } = await readArticle(source);
        if (lossy) report.note(`${source.name}: holds bytes that mean nothing in ${encoding}`);
        const { fileName } = source;
        const { date: settingDate } = options;
        const input = {
          text,
          ...(fileName !== undefined && { fileName }),
          ...(source.path !== undefined && { uri: pathToFileURL(source.path).href }),
          ...(settingDate !== undefined && { settingDate }),
        };
        return annotateArticle(input, await decisionsOn(source, text), resources);
      } catch (error) {
        report.problem(`${source.name}: ${describeError(error)}`);
        return undefined;
      }
    }

    /** What people decided. Lines that can't be read are told of, and the others count. */
    async function decisionsOn(source: Source, text: string): Promise<string | undefined> {
      try {
        const sidecar = await readSidecar(source);
        if (sidecar === undefined) return undefined;
        const { annotations, problems } = readAnnotations(sidecar, text);
        for (const { line, code } of problems)
          if (code !== "foreign") report.note(`${source.name}: decisions, line ${line}: ${code}`);
        const dangling = danglingEntities(annotations, (entity) => resources.catalogue.entries.has(entity));
        for (const entity of dangling) report.note(`${source.name}: decisions: no catalogue has “${entity}”`);
        return sidecar;
      } catch (error) {
        report.problem(`${source.name}: its decisions: ${describeError(error)}`);
        return undefined;
      }
    }
  } finally {
    report.end();
  }
}
