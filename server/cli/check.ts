import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Resources } from "../core/resources.ts";
import { decodeText } from "../corpus/decode.ts";
import { catalogueFindings } from "../features/checks/catalogue/run.ts";
import { SEVERITIES, type Severity } from "../features/checks/rule.ts";
import { capped, findings, withoutIgnored } from "../features/checks/run.ts";
import { type Severities, withSeverities } from "../features/severities.ts";
import { messagesFor } from "../messages/index.ts";
import { dossierSettings, factsOf, uriOf } from "./dossier.ts";
import { expandPaths, type Source } from "./files.ts";
import { fileKeys } from "./folder.ts";
import { fileSink, type Sink, stdoutSink } from "./output.ts";
import { describeError, printable, reporter } from "./report.ts";
import { type Row, rowsOf } from "./rows.ts";
import { analysed, type CommonOptions } from "./run.ts";
import { SARIF } from "./sarif.ts";

export interface CheckOptions extends CommonOptions {
  readonly format: "text" | "json" | "sarif";
  /** By code or group. */
  readonly severity?: Severities;
  /** From which severity on the run counts as failed. */
  readonly failOn: Severity | "never";
  readonly language?: string;
  /** A file, or a folder for a file of its own name; else standard output. */
  readonly out?: string;
}

const FORMATS = {
  text: { file: "findings.log", head: () => "", row: (row: Row) => `${asText(row)}\n`, between: "", tail: () => "" },
  json: {
    file: "findings.json",
    head: () => "[",
    row: (row: Row) => `\n${JSON.stringify(row)}`,
    between: ",",
    tail: (rows: number) => (rows > 0 ? "\n]\n" : "]\n"),
  },
  sarif: {
    file: "findings.sarif",
    head: SARIF.head,
    row: SARIF.result,
    between: ",",
    tail: (_: number, problems: readonly string[]) => SARIF.tail(problems),
  },
} as const;

/**
 * `lagebild check`: prints as it goes. Articles are read twice, so that each can be compared with all others and none has to be kept.
 * `alarming`: there was a finding of the severity asked for, or louder.
 */
export async function check(paths: readonly string[], options: CheckOptions): Promise<{ allRead: boolean; alarming: boolean }> {
  const expanded = await expandPaths(paths, options.ignoreFiles);
  const { sources, folders } = expanded;
  const steps = sources.length * (sources.length > 1 ? 2 : 1);
  const report = reporter(steps, { ...options, toTerminal: options.out === undefined && process.stdout.isTTY });
  const messages = messagesFor(options.language);
  const facts = await factsOf(expanded, options, report.step);
  const settingsOf = await dossierSettings(folders, report);
  const names = new Map(sources.map((source) => [uriOf(source), source.name]));
  const format = FORMATS[options.format];
  const sink = options.out === undefined ? stdoutSink : await openOut(options.out, format.file, sources);
  let printed = 0;
  let alarming = false;
  let cataloguesDone = false;
  const print = async (rows: readonly Row[]) => {
    for (const row of rows) {
      alarming ||= options.failOn !== "never" && SEVERITIES.indexOf(row.severity) <= SEVERITIES.indexOf(options.failOn);
      await sink.write((printed > 0 ? format.between : "") + format.row(row));
      printed++;
    }
  };
  try {
    await sink.write(format.head());
    for await (const { source, annotated, decisions, resources } of analysed(expanded, options, report)) {
      if (!cataloguesDone) await print(await ofCatalogues(resources, options));
      cataloguesDone = true;
      const { ignore, houseForms } = settingsOf(source);
      const { text } = annotated.article;
      const { fileName } = source;
      const found = findings({
        annotated,
        decisions,
        resources,
        messages,
        ...(fileName !== undefined && { fileName }),
        dossier: { facts, uri: uriOf(source), houseForms },
      });
      const wanted = withoutIgnored(withSeverities(found, options.severity ?? {}), decisions, ignore, text);
      await print(rowsOf(source.name, text, capped(wanted, messages.moreLikeThis), (uri) => names.get(uri) ?? uri));
    }
    await sink.write(format.tail(printed, report.problems()));
    await sink.close();
  } catch (error) {
    await sink.discard();
    throw error;
  }
  return { allRead: report.fine(), alarming };
}

/** In a folder that is there, or that is written as one, a file named after the format. Never in the place of an article that is read. */
async function openOut(out: string, name: string, sources: readonly Source[]): Promise<Sink> {
  const isFolder = /[/\\]$/.test(out) || ((await stat(out).catch(() => undefined))?.isDirectory() ?? false);
  const target = path.resolve(out, isFolder ? name : "");
  const keyOf = fileKeys();
  const key = await keyOf(target);
  for (const { path: article } of sources)
    if (article !== undefined && (await keyOf(article)) === key) throw new Error(`not written, ${out} is an article itself`);
  return fileSink(target).catch((error: unknown) => {
    throw new Error(`${out}: ${describeError(error)}`);
  });
}

const asText = ({ file, line, column, severity, code, message }: Row): string =>
  printable(`${file}:${line}:${column} ${severity} ${code} ${message}`);

/** The findings in the user's own catalogue files that are in use; what can't be used has been told on the way. */
async function ofCatalogues(resources: Resources, options: CheckOptions): Promise<Row[]> {
  const own = new Set(
    [...resources.catalogue.entries.values()].filter(({ layer }) => layer !== "built-in").map(({ uri }) => uri),
  );
  const rows: Row[] = [];
  for (const uri of own) {
    const file = fileURLToPath(uri);
    const text = decodeText(await readFile(file))?.text ?? "";
    const found = catalogueFindings(text, resources, messagesFor(options.language));
    rows.push(
      ...rowsOf(
        path.relative("", file).replaceAll(path.sep, "/"),
        text,
        withSeverities(found, options.severity ?? {}),
        (other) => other,
      ),
    );
  }
  return rows;
}
