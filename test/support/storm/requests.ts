import type { Position, Range } from "vscode-languageserver/node";
import type { Chance } from "./chance.ts";

export type Request = readonly [method: string, params: object];

const AT_POSITION = [
  ...["hover", "definition", "declaration", "typeDefinition", "implementation", "documentHighlight", "prepareRename"],
  ...["prepareTypeHierarchy", "completion"],
].map((name) => `textDocument/${name}`);
const OF_DOCUMENT = [
  ...["textDocument/documentSymbol", "textDocument/codeLens", "textDocument/diagnostic"],
  ...["lagebild/reviewCounts", "lagebild/astray", "lagebild/sidecar", "lagebild/findings", "lagebild/mentions"],
];

/** Some request of all that the server answers. */
export function anyRequest(uri: string, position: Position, range: Range, random: Chance): Request {
  const textDocument = { uri };
  const at = { textDocument, position };
  const isYes = () => random.below(2) === 0;
  const requests: (readonly [string, () => object])[] = [
    ...AT_POSITION.map((method) => [method, () => at] as const),
    ...OF_DOCUMENT.map((method) => [method, () => ({ textDocument })] as const),
    ["textDocument/references", () => ({ ...at, context: { includeDeclaration: isYes() } })],
    ["textDocument/rename", () => ({ ...at, newName: random.of(["Kim Dschong Un", "x", "", "kim-jong-un"]) })],
    ["textDocument/codeAction", () => ({ textDocument, range, context: { diagnostics: [] } })],
    ["textDocument/inlayHint", () => ({ textDocument, range })],
    ["textDocument/semanticTokens/range", () => ({ textDocument, range })],
    ["textDocument/selectionRange", () => ({ textDocument, positions: [position, range.start] })],
    ["workspace/symbol", () => ({ query: random.of(["", "kim", "Lom", "\u{1F680}", "xx"]) })],
    ["lagebild/findEntities", () => ({ ...at, query: random.of(["", "kim", "ß"]), here: isYes() })],
    ["lagebild/linkToEntity", () => ({ ...at, id: "kim-jong-un" })],
    ["lagebild/rejectName", () => at],
    ["lagebild/mentionAt", () => at],
    ["lagebild/spellings", () => at],
    ["lagebild/mentions", () => ({ textDocument, range })],
    ["lagebild/readDate", () => ({ textDocument, text: random.of(["gestern", "2023-05", "31. Juni", ""]) })],
    ["lagebild/articles", () => ({})],
    ["lagebild/review", () => ({})],
    ["lagebild/nextSuggestion", () => ({ ...at, backwards: isYes() })],
    ["lagebild/occurrences", () => ({ textDocument, range, what: "annotate", scope: random.of(["article", "dossier"]) })],
    ["lagebild/exportArticle", () => ({ textDocument, format: random.of(["brat", "jsonl", "csv"]), file: "a.txt" })],
    ["lagebild/normaliseSpelling", () => ({ ...at, scope: random.of(["article", "dossier"]), quotations: isYes() })],
    ["lagebild/articlesNaming", () => ({ ids: random.of([[], ["kim-jong-un"], ["kim-jong-un", "wladimir-putin"]]) })],
  ];
  const [method, params] = random.of(requests);
  return [method, params()];
}

/** Some decision, or the undoing of one. */
export function anyDecision(uri: string, range: Range, random: Chance): Request {
  if (random.below(5) === 0) return [random.of(["lagebild/undoDecision", "lagebild/redoDecision"]), {}];
  const action = random.of([
    { action: "accept" },
    { action: "accept" },
    { action: "reject", scope: random.of(["here", "article"]) },
    { action: "kind", kind: random.of(["person", "state", "organisation", "weapon", "date", "place"]) },
    { action: "link", entity: random.of(["kim-jong-un", "nobody", "kn-23"]) },
    { action: "add", kind: random.of(["person", "weapon", "date"]) },
    { action: "withdraw" },
    { action: "note", note: random.of(["", "sicher"]) },
    { action: "resize", edge: random.of(["start", "end"]), by: random.of([1, -1]) },
    { action: "ignore", code: "date/impossible", scope: random.of(["here", "article"]) },
  ]);
  return ["lagebild/decide", { steps: [{ textDocument: { uri }, range, ...action }] }];
}
