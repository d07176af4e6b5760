import { TextDocument } from "vscode-languageserver-textdocument";
import type { Anchored } from "../../server/annotations/model.ts";
import type { CatalogueFile } from "../../server/catalogue/types.ts";
import { analyseArticle } from "../../server/core/analyse.ts";
import type { CatalogueEntry } from "../../server/core/catalogue.ts";
import type { Span } from "../../server/core/model.ts";
import type { Resources } from "../../server/core/resources.ts";
import { FactIndex } from "../../server/corpus/fact-index.ts";
import { articleFacts } from "../../server/features/checks/article-facts.ts";
import type { CatalogueRule } from "../../server/features/checks/catalogue/rule.ts";
import { catalogueFindings } from "../../server/features/checks/catalogue/run.ts";
import type { CheckRule, Example, ExampleDecision, Finding } from "../../server/features/checks/rule.ts";
import { findings } from "../../server/features/checks/run.ts";
import type { SidecarExample, SidecarRule } from "../../server/features/checks/sidecar/rule.ts";
import { type SidecarDocument, sidecarDocument } from "../../server/features/sidecar-document.ts";
import { builtInResources } from "../../server/main/resources.ts";
import { messagesFor } from "../../server/messages/index.ts";

const MARK = /\[\[([\s\S]*?)\]\]/g;
const shipped = builtInResources();
const FOLDER = "file:///dossier/";

/** The text of an example with what the rule finds in it marked, as it should read. */
export function marked(rule: CheckRule, example: Example, locale = "en"): string {
  const text = textOf(example).replace(MARK, "$1");
  return mark(text, found(rule, example, locale));
}

export const textOf = (example: Example): string => (typeof example === "string" ? example : example.text);

/** What the rule alone finds in an example. */
export function found(rule: CheckRule, example: Example, locale = "en"): Finding[] {
  const {
    text: given,
    fileName,
    beside = [],
    houseForms = {},
    decisions = [],
  } = typeof example === "string" ? { text: example } : example;
  const text = given.replace(MARK, "$1");
  const facts = new FactIndex();
  const uri = FOLDER + (fileName ?? "article.txt");
  const annotated = analyse(text, uri, facts, fileName);
  for (const [index, other] of beside.entries()) analyse(other, `${FOLDER}other-${index}.txt`, facts);
  return findings(
    {
      annotated,
      decisions: decisions.map((one) => anchored(text, one)),
      conflicts: decisions.flatMap((one) => (one.others ?? []).map((other) => anchored(text, { ...one, ...other }).annotation)),
      resources: shipped,
      messages: messagesFor(locale),
      ...(fileName !== undefined && { fileName }),
      dossier: { facts, uri, houseForms },
    },
    [rule],
  );
}

/** The same for a catalogue file. */
export function markedCatalogue(rule: CatalogueRule, example: string): string {
  const text = example.replace(MARK, "$1");
  return mark(text, catalogueFindings(text, withFile(text), messagesFor("en"), [rule]));
}

/** The same for a file of decisions. */
export function markedSidecar(rule: SidecarRule, { file, article }: SidecarExample, locale = "en"): string {
  const text = file.replace(MARK, "$1");
  return mark(text, rule.check({ sidecar: openedSidecar(text, article), resources: shipped, messages: messagesFor(locale) }));
}

function openedSidecar(text: string, article: string | undefined): SidecarDocument {
  const of = article === undefined ? undefined : TextDocument.create(`${FOLDER}besuch.txt`, "article", 1, article);
  return sidecarDocument(
    TextDocument.create(`${FOLDER}besuch.annotations.jsonl`, "jsonl", 1, text),
    of && { uri: of.uri, document: of, decisions: [] },
  );
}

/** What is shipped with a file above it. Nothing is compiled anew: the checks of catalogues look at its entries alone. */
function withFile(text: string): Resources {
  try {
    const file = JSON.parse(text) as CatalogueFile;
    const own = file.entries.map((entry): [string, CatalogueEntry] => [
      entry.id,
      { entry, layer: "workspace", uri: `${FOLDER}lagebild.catalogue.json` },
    ]);
    return { ...shipped, catalogue: { ...shipped.catalogue, entries: new Map([...shipped.catalogue.entries, ...own]) } };
  } catch {
    return shipped;
  }
}

function analyse(text: string, uri: string, facts: FactIndex, fileName?: string) {
  const annotated = analyseArticle({ text, uri, ...(fileName !== undefined && { fileName }) }, shipped);
  const document = TextDocument.create(uri, "article", 1, text);
  facts.set(uri, articleFacts({ uri, document, annotated, decisions: [] }, shipped));
  return annotated;
}

/** A decision made by hand, as the store would give it. */
function anchored(text: string, { exact, nth = 0, anchoring, state, body }: ExampleDecision): Anchored {
  let start = -1;
  for (let turn = 0; turn <= nth; turn++) start = text.indexOf(exact, start + 1);
  if (anchoring !== "orphaned" && start < 0) throw new Error(`“${exact}” is not in the example`);
  const span = { start, end: start + exact.length };
  return {
    annotation: {
      type: "mention",
      id: "urn:uuid:00000000-0000-4000-8000-000000000000",
      creator: { type: "Person", name: "Zora" },
      created: "2024-06-18T09:30:00Z",
      state,
      target: { exact, prefix: "", suffix: "", position: span },
      body,
    },
    anchoring: anchoring === "orphaned" ? { status: "orphaned" } : { status: anchoring, span },
  };
}

/** Findings of one rule do not overlap. */
function mark(text: string, of: readonly Span[]): string {
  let whole = "";
  let at = 0;
  for (const { start, end } of of) {
    whole += `${text.slice(at, start)}[[${text.slice(start, end)}]]`;
    at = end;
  }
  return whole + text.slice(at);
}
