import type { Invocation, Location, Notification, ReportingDescriptor, Result, Run } from "sarif";
import { ALL_RULES, pageName } from "../features/checks/page.ts";
import type { Severity } from "../features/checks/rule.ts";
import type { Row } from "./rows.ts";

/**
 * SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/) piece by piece: what stands before the results, and what behind
 * them, so that memory doesn't grow with their number. Columns count UTF-16 code units, as everywhere.
 */
export const SARIF = {
  head: (): string => {
    const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [] };
    const { results: _, ...run }: Run = { tool: { driver: driver() }, columnKind: "utf16CodeUnits", results: [] };
    return `${JSON.stringify(log).slice(0, -"]}".length)}${JSON.stringify(run).slice(0, -1)},"results":[`;
  },
  result: (row: Row): string => JSON.stringify(resultOf(row)),
  /** @param problems what could not be read, which says nothing of its findings */
  tail: (problems: readonly string[]): string => {
    const notifications = problems.map((text): Notification => ({ level: "error", message: { text } }));
    const invocation: Invocation = {
      executionSuccessful: problems.length === 0,
      ...(problems.length > 0 && { toolExecutionNotifications: notifications }),
    };
    return `],"invocations":${JSON.stringify([invocation])}}]}\n`;
  },
} as const;

function driver(): Run["tool"]["driver"] {
  return { name: "Lagebild", version: LAGEBILD_VERSION, informationUri: REPOSITORY, rules: ALL_RULES.map(descriptor) };
}

const REPOSITORY = "https://github.com/lagebild/lagebild";

function descriptor({ code, severity, docs }: (typeof ALL_RULES)[number]): ReportingDescriptor {
  return {
    id: code,
    shortDescription: { text: docs.en.title },
    fullDescription: { text: docs.en.text },
    helpUri: `${REPOSITORY}/blob/main/docs/checks/${pageName(code)}`,
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

const LEVELS: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  information: "note",
  hint: "note",
};

function resultOf({ file, line, column, endLine, endColumn, severity, code, message, related, facts }: Row): Result {
  const relatedLocations = (related ?? []).map((one, id): Location => ({ id, ...place(one), message: { text: one.message } }));
  const sources = (facts ?? []).map(({ text, source }) => (source === undefined ? text : `${text}: ${source}`));
  return {
    ruleId: code,
    ruleIndex: ALL_RULES.findIndex((rule) => rule.code === code),
    level: LEVELS[severity],
    message: { text: [message, ...sources].join("\n") },
    locations: [place({ file, line, column, endLine, endColumn })],
    ...(relatedLocations.length > 0 && { relatedLocations }),
    // a hint and an information are both notes: which of them is still told
    properties: { severity },
  };
}

function place({
  file,
  line,
  column,
  endLine,
  endColumn,
}: Pick<Row, "file" | "line" | "column" | "endLine" | "endColumn">): Location {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file) },
      region: { startLine: line, startColumn: column, endLine, endColumn },
    },
  };
}

/** A relative path stays one, seen from where the command ran. A drive is no scheme, and the name of a share no folder. */
function uriOf(file: string): string {
  const escaped = file.split("/").map(encodeURIComponent).join("/");
  const [drive] = /^[a-z]:(?=\/)/i.exec(file) ?? [];
  if (drive !== undefined) return `file:///${drive}${escaped.slice(encodeURIComponent(drive).length)}`;
  if (file.startsWith("//")) return `file:${escaped}`;
  return file.startsWith("/") ? `file://${escaped}` : escaped;
}
