import type { Position, SemanticTokens } from "vscode-languageserver/node";
import type { TestClient } from "../client.ts";

/** What people see of open articles and of the folder; what has no order is sorted. */
export async function seenBy(client: TestClient, uris: readonly string[]): Promise<Record<string, unknown>> {
  const seen: Record<string, unknown> = {};
  for (const query of ["", "kim", "lomow", "putin"]) {
    // which of the places is told, and of which kind it is, depends on which article came first
    const symbols = await client.request<object[]>("workspace/symbol", { query });
    seen[`symbols ${query}`] = sorted(symbols.map((one) => ({ ...one, location: undefined, kind: undefined })));
  }
  for (const method of ["articles", "review"]) seen[method] = sorted(await client.request<unknown[]>(`lagebild/${method}`, {}));
  for (const uri of uris) {
    const textDocument = { uri };
    for (const method of ["lagebild/findings", "lagebild/mentions", "lagebild/astray", "textDocument/documentSymbol"])
      seen[`${method} ${uri}`] = await client.request(method, { textDocument });
    const { data } = await client.request<SemanticTokens>("textDocument/semanticTokens/full", { textDocument });
    seen[`tokens ${uri}`] = data;
    const mentions = await client.request<{ range: { start: Position } }[] | null>("lagebild/mentions", { textDocument });
    for (const { range } of (mentions ?? []).slice(0, MOST_CARDS)) {
      const at = { textDocument, position: range.start };
      const place = `${uri} ${range.start.line}:${range.start.character}`;
      seen[`hover ${place}`] = await client.request("textDocument/hover", at);
      const context = { includeDeclaration: false };
      seen[`references ${place}`] = sorted(await client.request<unknown[]>("textDocument/references", { ...at, context }));
    }
  }
  return seen;
}

const MOST_CARDS = 12;

const sorted = (answer: readonly unknown[]) => answer.map((one) => JSON.stringify(one)).sort();
