import type { LocationLink, Position } from "vscode-languageserver-types";
import type { FeatureContext } from "./context.ts";
import { lineRange, type SidecarDocument, sidecarLineAt } from "./sidecar-document.ts";

/** From a line to its words in the article, where they stand now or are guessed to; what has no place leads nowhere. */
export function sidecarDefinition(
  sidecar: SidecarDocument,
  { position }: { readonly position: Position },
  _context: FeatureContext,
): LocationLink[] {
  const { article } = sidecar;
  const line = sidecarLineAt(sidecar, position);
  if (line === undefined || article === undefined || line.anchoring?.status === "orphaned") return [];
  const { start, end } = line.anchoring?.span ?? { start: 0, end: 0 };
  const range = { start: article.document.positionAt(start), end: article.document.positionAt(end) };
  return [
    {
      originSelectionRange: lineRange(sidecar, line),
      targetUri: article.uri,
      targetRange: range,
      targetSelectionRange: range,
    },
  ];
}
