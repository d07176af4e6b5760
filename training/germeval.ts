import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { LABELS, type Label, OUTSIDE } from "../server/core/tagger/labels.ts";
import { relabel, type Sample, type SampleWord } from "./sample.ts";

/**
 * Reads GermEval 2014 (Benikova et al. 2014): one token a line with number, token, outer label; an empty line ends a sentence.
 * In the training part `⟦…⟧` hides a word; the fourth column then tells its casing.
 */
export function readGermEval(file: string, weight: number): Sample[] {
  return parseTable(file).map((rows) => ({ words: rows.flatMap(toWords), weight }));
}

/** The sentences as they are, for evaluation: tokens and outer labels. */
export function readGermEvalGold(file: string): { readonly tokens: readonly string[]; readonly labels: readonly string[] }[] {
  return parseTable(file).map((rows) => ({
    tokens: rows.map(([, token]) => token as string),
    labels: rows.map(([, , label]) => label as string),
  }));
}

export function readText(file: string): string {
  const bytes = readFileSync(file);
  return (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

function parseTable(file: string): string[][][] {
  const sentences: string[][][] = [];
  let rows: string[][] = [];
  for (const line of `${readText(file)}\n\n`.split("\n")) {
    const row = line.split("\t");
    if (/^\d+$/.test(row[0] as string)) rows.push(row);
    else if (line === "" && rows.length > 0) {
      sentences.push(rows);
      rows = [];
    }
  }
  return sentences;
}

function toWords([, token = "", name = "O", casing = ""]: string[]): SampleWord[] {
  const label = toLabel(name);
  if (token.startsWith("⟦")) return [{ text: undefined, hiddenCasing: casing, allowed: 1 << label }];
  return relabel(token, label).map(({ text, label }) => ({ text, allowed: 1 << label }));
}

function toLabel(name: string): number {
  const folded = name.endsWith("LOCderiv")
    ? "LOCderiv"
    : name.endsWith("deriv")
      ? "deriv"
      : name.endsWith("part")
        ? "part"
        : name;
  const label = LABELS.indexOf(folded as Label);
  return label < 0 ? OUTSIDE : label;
}
