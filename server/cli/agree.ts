import { TextDocument } from "vscode-languageserver-textdocument";
import { type Agreement, compareDecisions, type Disagreement, type Mark } from "../annotations/agreement.ts";
import { anchorAll } from "../annotations/anchor.ts";
import { type AllFigures, type Figures, figuresOf } from "../annotations/figures.ts";
import { readAnnotations } from "../annotations/jsonl.ts";
import type { Anchored } from "../annotations/model.ts";
import { messagesFor } from "../messages/index.ts";
import { stdoutSink } from "./output.ts";
import { type Annotators, pairs } from "./pairs.ts";
import { describeError, printable, type Reporter, reporter } from "./report.ts";
import { OF_ANYBODY, openVersion, type Version } from "./versions.ts";

export interface AgreeOptions {
  readonly format: "text" | "json";
  /** Whose files are compared, where several people's lie beside each other. */
  readonly annotators?: Annotators;
  readonly quiet?: boolean;
}

/**
 * `lagebild agree`: what two have decided about the same articles. `differ`: there was a disagreement.
 *
 * @param b undefined where both have their files in the folder `a`.
 */
export async function agree(
  a: string,
  b: string | undefined,
  options: AgreeOptions,
): Promise<{ allRead: boolean; differ: boolean }> {
  const one = await openVersion(a);
  const beside = b === undefined ? undefined : await openVersion(b);
  const other = beside ?? one;
  const report = reporter(0, { ...options, toTerminal: process.stdout.isTTY });
  const compared: Compared[] = [];
  for (const { mine, theirs } of pairs(one, beside, options.annotators, report)) {
    try {
      compared.push(await compare(one, mine, other, theirs, report));
    } catch (error) {
      report.problem(`${other.label(theirs)}: ${describeError(error)}`);
    }
  }
  report.end();
  await stdoutSink.write(options.format === "json" ? asJson(compared) : asText(compared));
  return { allRead: report.fine(), differ: compared.some(({ agreement }) => agreement.disagreements.length > 0) };
}

interface Compared {
  readonly file: string;
  readonly document: TextDocument;
  readonly agreement: Agreement;
}

async function compare(one: Version, mine: string, other: Version, theirs: string, report: Reporter): Promise<Compared> {
  const [first, second] = [await articleOf(one, mine), await articleOf(other, theirs)];
  const article = second ?? first;
  if (article === undefined) throw new Error("its article was not found beside it");
  const { text } = article;
  const ours = await decisions(one, mine, (first ?? article).text, text, report);
  const others = await decisions(other, theirs, (second ?? article).text, text, report);
  return {
    file: article.name,
    document: TextDocument.create("", "", 0, text),
    agreement: compareDecisions(ours, others, text),
  };
}

/** Both are anchored in one text: the article may have changed between two revisions. */
async function decisions(
  version: Version,
  name: string,
  ownText: string,
  text: string,
  report: Reporter,
): Promise<readonly Anchored[]> {
  const { annotations, problems } = readAnnotations((await version.read(name)) ?? "", ownText);
  const { annotationLine } = messagesFor("en");
  for (const problem of problems) {
    const tell = problem.code === "duplicateId" || problem.code === "foreign" ? report.note : report.problem;
    tell(`${version.label(name)}:${problem.line}: ${annotationLine(problem)}`);
  }
  const anchored = anchorAll(annotations, text);
  const lost = anchored.filter(({ anchoring }) => anchoring?.status === "uncertain" || anchoring?.status === "orphaned").length;
  if (lost > 0) report.note(`${version.label(name)}: ${lost} without a certain place in the article, not compared`);
  return anchored;
}

async function articleOf(version: Version, name: string): Promise<{ readonly name: string; readonly text: string } | undefined> {
  const stem = name.replace(OF_ANYBODY, "");
  for (const candidate of [`${stem}.txt`, `${stem}.article`, `${stem}.md`, stem]) {
    if (candidate === name) continue;
    const text = await version.read(candidate);
    if (text !== undefined) return { name: version.label(candidate), text };
  }
  return undefined;
}

function asText(compared: readonly Compared[]): string {
  const lines = compared.flatMap(({ file, document, agreement }) =>
    agreement.disagreements.map((disagreement) => {
      const { line, character } = document.positionAt(disagreement.start);
      const words = document.getText().slice(disagreement.start, disagreement.end);
      const [mine, theirs] = [said(disagreement, "mine"), said(disagreement, "theirs")];
      return printable(`${file}:${line + 1}:${character + 1} ${disagreement.differs.join(",")} “${words}”: ${mine} | ${theirs}`);
    }),
  );
  const { all, kinds } = figuresOf(compared.map(({ agreement }) => agreement));
  const table = [
    ["", "A", "B", "strict F1", "relaxed F1", "kappa", "alpha"],
    ...Object.entries(kinds).map(([kind, figures]) => row(kind, figures)),
    row("all", all),
  ];
  const shown = table.map((cells) =>
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(12) : cell.padStart(12)))
      .join("")
      .trimEnd(),
  );
  return [...lines, ...(lines.length > 0 ? [""] : []), ...shown, ""].join("\n");
}

function row(name: string, { mine, theirs, strictF1, relaxedF1, kappa, alpha }: Figures): string[] {
  return [name, String(mine), String(theirs), ...[strictF1, relaxedF1, kappa, alpha].map((figure) => figure?.toFixed(3) ?? "–")];
}

function said(disagreement: Disagreement, side: "mine" | "theirs"): string {
  const mark = disagreement[side];
  if (mark === undefined) return disagreement.rejected === undefined ? "nothing" : "rejected";
  const { kind, entity, timex, weaponClass } = mark.annotation.body;
  const words = disagreement.differs.includes("span") ? `“${mark.annotation.target.exact}”` : undefined;
  return [kind, entity, weaponClass, timex?.value, timex?.mod, words].filter((part) => part !== undefined).join(" ");
}

/** Offsets count UTF-16 code units, lines and columns from 1; a figure without a meaning is `null`. */
function asJson(compared: readonly Compared[]): string {
  const articles = compared.map(({ file, document, agreement }) => ({
    file,
    agreed: agreement.agreed.length,
    unplaced: { a: agreement.unplaced.mine, b: agreement.unplaced.theirs },
    figures: figuresAsJson(figuresOf([agreement])),
    disagreements: agreement.disagreements.map(({ start, end, differs, mine, theirs, rejected }) => {
      const { line, character } = document.positionAt(start);
      const text = document.getText().slice(start, end);
      const sides = { a: markAsJson(mine), b: markAsJson(theirs), ...(rejected !== undefined && { rejected: rejected.id }) };
      return { start, end, line: line + 1, column: character + 1, text, differs, ...sides };
    }),
  }));
  const figures = figuresAsJson(figuresOf(compared.map(({ agreement }) => agreement)));
  return `${JSON.stringify({ articles, figures }, undefined, 2)}\n`;
}

const markAsJson = (mark: Mark | undefined) =>
  mark === undefined ? null : { id: mark.annotation.id, start: mark.start, end: mark.end, ...mark.annotation.body };

function figuresAsJson({ all, kinds }: AllFigures) {
  const one = ({ mine, theirs, strictF1, relaxedF1, kappa, alpha }: Figures) => ({
    a: mine,
    b: theirs,
    strictF1: strictF1 ?? null,
    relaxedF1: relaxedF1 ?? null,
    kappa: kappa ?? null,
    alpha: alpha ?? null,
  });
  return { all: one(all), kinds: Object.fromEntries(Object.entries(kinds).map(([kind, figures]) => [kind, one(figures)])) };
}
