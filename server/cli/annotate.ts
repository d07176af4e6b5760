import path from "node:path";
import { isMostlyOther } from "../features/other-language.ts";
import { spreadsheetWords } from "../features/spreadsheet-words.ts";
import { toBrat } from "../formats/brat.ts";
import { BRAT_CONFIG } from "../formats/brat-config.ts";
import { csvHead, toCsv } from "../formats/csv.ts";
import { toJsonl } from "../formats/jsonl.ts";
import type { OffsetUnit } from "../formats/offsets.ts";
import { type Expanded, expandPaths } from "./files.ts";
import { bratWriter } from "./folder.ts";
import { contentOf, fileSink, type Sink, stdoutSink, writeWhole } from "./output.ts";
import { describeError, type Reporter, reporter } from "./report.ts";
import { type Analysed, analysed, type CommonOptions } from "./run.ts";

export interface AnnotateOptions extends CommonOptions {
  readonly format: "brat" | "jsonl" | "csv";
  readonly out?: string;
  readonly withText?: boolean;
  readonly force?: boolean;
  /** Undefined: UTF-16 code units or, where brat is to open the folder, code points. */
  readonly offsets?: OffsetUnit;
}

/** The options with nothing left open. */
export type Chosen = AnnotateOptions & { readonly offsets: OffsetUnit };

/** `lagebild annotate`. Whether every article was read and written; throws an `Error` for options that don't go together. */
export async function annotate(paths: readonly string[], given: AnnotateOptions): Promise<boolean> {
  const options: Chosen = { ...given, offsets: given.offsets ?? (given.withText ? "code-point" : "utf-16") };
  const { format, out } = options;
  if (options.withText && (format !== "brat" || out === undefined)) throw new Error("--with-text needs --format brat and --out");
  const expanded = await expandPaths(paths, options.ignoreFiles);
  if (format === "brat" && out === undefined && expanded.sources.length > 1) {
    throw new Error(`brat for ${expanded.sources.length} articles needs --out FOLDER`);
  }
  const report = reporter(expanded.sources.length, { ...options, toTerminal: out === undefined && process.stdout.isTTY });
  if (format === "jsonl") await writeLines(expanded, options, report);
  else if (format === "csv") await writeTable(expanded, options, report);
  else if (out === undefined) await printBrat(expanded, options, report);
  else await writeFolder(out, expanded, options, report);
  return report.fine();
}

async function writeLines(expanded: Expanded, options: Chosen, report: Reporter): Promise<void> {
  await intoOneFile(options.out, "articles.jsonl", async (sink) => {
    for await (const { annotated, source } of read(expanded, options, report))
      await sink.write(toJsonl(annotated, source.name, options.offsets));
  });
}

async function writeTable(expanded: Expanded, options: Chosen, report: Reporter): Promise<void> {
  await intoOneFile(options.out, "mentions.csv", async (sink) => {
    await sink.write(csvHead(","));
    for await (const { annotated, source, resources } of read(expanded, options, report))
      await sink.write(toCsv(annotated, source.name, spreadsheetWords(annotated, { resources }), ","));
  });
}

/** A file that says little must not be taken for an article that does. `check` has a finding of it. */
async function* read(expanded: Expanded, options: Chosen, report: Reporter): AsyncGenerator<Analysed> {
  for await (const one of analysed(expanded, options, report)) {
    if (isMostlyOther(one.annotated))
      report.note(`${one.source.name}: seems not to be in German; only names that are the same in any language are found in it`);
    yield one;
  }
}

async function intoOneFile(out: string | undefined, name: string, write: (sink: Sink) => Promise<void>): Promise<void> {
  const sink: Sink = out === undefined ? stdoutSink : await fileSink(path.resolve(out, name));
  try {
    await write(sink);
    await sink.close();
  } catch (error) {
    await sink.discard();
    throw error;
  }
}

async function printBrat(expanded: Expanded, options: Chosen, report: Reporter): Promise<void> {
  for await (const { annotated } of read(expanded, options, report)) await stdoutSink.write(toBrat(annotated, options.offsets));
}

async function writeFolder(out: string, expanded: Expanded, options: Chosen, report: Reporter): Promise<void> {
  const write = await bratWriter(out, expanded.sources, options);
  const config = path.join(out, "annotation.conf");
  if (options.withText && (await contentOf(config)) === undefined) await writeWhole(config, BRAT_CONFIG);
  for await (const { annotated, source } of read(expanded, options, report)) {
    try {
      await write(annotated, source);
    } catch (error) {
      report.problem(`${source.name}: ${describeError(error)}`);
    }
  }
}
