import { type DocumentSymbol, SymbolKind } from "vscode-languageserver-types";
import { stateOf, wordsOf } from "./annotation-words.ts";
import type { FeatureContext } from "./context.ts";
import { inOneLine } from "./one-line.ts";
import { lineRange, type SidecarDocument } from "./sidecar-document.ts";
import { SYMBOL_KINDS } from "./symbol-kind.ts";

/** A symbol a decision: `“Kim Jong Un” · accepted · Ada`, so that it is found by all three. */
export function sidecarSymbol(sidecar: SidecarDocument, _params: unknown, { messages }: FeatureContext): DocumentSymbol[] {
  return sidecar.lines.map((line): DocumentSymbol => {
    const { annotation } = line;
    const words = annotation.target === undefined ? wordsOf(annotation) : messages.quote(wordsOf(annotation));
    const range = lineRange(sidecar, line);
    return {
      name: [words, messages.decisions.states[stateOf(annotation)], inOneLine(annotation.creator.name)].join(" · "),
      kind: annotation.type === "mention" ? SYMBOL_KINDS[annotation.body.kind] : SymbolKind.Event,
      range,
      selectionRange: range,
    };
  });
}
