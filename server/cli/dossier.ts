import { readFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { TextDocument } from "vscode-languageserver-textdocument";
import { decodeText } from "../corpus/decode.ts";
import { FactIndex } from "../corpus/fact-index.ts";
import { DOSSIER_FILE } from "../corpus/file-names.ts";
import { articleFacts } from "../features/checks/article-facts.ts";
import { type DossierSettings, dossierSettingsOf, NO_DOSSIER_SETTINGS } from "../features/checks/dossier-settings.ts";
import { pathBelow } from "../main/inside.ts";
import type { Expanded, Source } from "./files.ts";
import type { Reporter } from "./report.ts";
import { analysed, type CommonOptions } from "./run.ts";

/** What the articles say together. Each is read, and nothing of it is kept but its facts; what can't be read is said when it is checked. */
export async function factsOf(expanded: Expanded, options: CommonOptions, step: () => void): Promise<FactIndex> {
  const facts = new FactIndex();
  // standard input is read once, and is an article of its own
  const sources = expanded.sources.filter((source) => source.path !== undefined);
  if (sources.length < 2) return facts;
  const silent: Reporter = { problem: () => {}, note: () => {}, step, end: () => {}, fine: () => true, problems: () => [] };
  for await (const { source, annotated, decisions, resources } of analysed({ ...expanded, sources }, options, silent)) {
    const uri = uriOf(source);
    const document = TextDocument.create(uri, "article", 0, annotated.article.text);
    facts.set(uri, articleFacts({ uri, document, annotated, decisions }, resources));
  }
  return facts;
}

export const uriOf = ({ path: file, name }: Source): string => (file === undefined ? `stdin:${name}` : pathToFileURL(file).href);

/** The `lagebild.json` of the folders given: what they say to the checks, by the article's path, the innermost folder first. */
export async function dossierSettings(
  folders: readonly string[],
  report: Reporter,
): Promise<(source: Source) => DossierSettings> {
  const known: { readonly folder: string; readonly settings: DossierSettings }[] = [];
  for (const folder of folders.map((one) => path.resolve(one)).sort((a, b) => b.length - a.length)) {
    const file = path.join(folder, DOSSIER_FILE);
    const bytes = await readFile(file).catch(() => undefined);
    if (bytes === undefined) continue;
    try {
      known.push({ folder, settings: dossierSettingsOf(JSON.parse(decodeText(bytes)?.text ?? "")) });
    } catch {
      report.note(`${file}: not used, it is no JSON`);
    }
  }
  return ({ path: file }) =>
    (file === undefined ? undefined : known.find(({ folder }) => pathBelow(folder, file) !== undefined)?.settings) ??
    NO_DOSSIER_SETTINGS;
}
