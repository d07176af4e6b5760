import { readFile } from "node:fs/promises";
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
import { expandPaths } from "./files.ts";
import { stdoutSink } from "./output.ts";
import { printable, reporter } from "./report.ts";
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
}

const FORMATS = {
  text: { head: () => "", row: (row: Row) => `${asText(row)}\n`, between: "", tail: () => "" },
  json: {
    head: () => "[",
    row: (row: Row) => `\n${JSON.stringify(row)}`,
    between: ",",
    tail: (rows: number) => (rows > 0 ? "\n]\n" : "]\n"),
  },
  sarif: { head: SARIF.head, row: SARIF.result, between: ",", tail: () => SARIF.tail },
} as const;

/**
 * `lagebild check`: prints as it goes. Articles are read twice, so that each can be compared with all others and none has to be kept.
 * `alarming`: there was a finding of the severity asked for, or louder.
 */
export async function check(paths: readonly string[], options: CheckOptions): Promise<{ allRead: boolean; alarming: boolean }> {
  const expanded = await expandPaths(paths, options.ignoreFiles);
  const { sources, folders } = expanded;
  const steps = sources.length * (sources.length > 1 ? 2 : 1);
  const report = reporter(steps, { ...options, toTerminal: process.stdout.isTTY });
  const messages = messagesFor(options.language);
  const facts = await factsOf(expanded, options, report.step);
  const settingsOf = await dossierSettings(folders, report);
  const names = new Map(sources.map((source) => [uriOf(source), source.name]));
  const format = FORMATS[options.format];
  let printed = 0;
  let alarming = false;
  let cataloguesDone = false;
  const print = async (rows: readonly Row[]) => {
    for (const row of rows) {
      alarming ||= options.failOn !== "never" && SEVERITIES.indexOf(row.severity) <= SEVERITIES.indexOf(options.failOn);
      await stdoutSink.write((printed > 0 ? format.between : "") + format.row(row));
      printed++;
    }
  };
  await stdoutSink.write(format.head());
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
  await stdoutSink.write(format.tail(printed));
  return { allRead: report.fine(), alarming };
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
