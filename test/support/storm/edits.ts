import type { Range, SemanticTokens, SemanticTokensDelta } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Chance } from "./chance.ts";
import { articleText, pieceOfText } from "./texts.ts";

export interface TextChange {
  readonly range?: Range;
  readonly text: string;
}

/** Changes a document in place by some edit: mostly as people type, sometimes all of it, near its head, or by a large paste. */
export function edited(document: TextDocument, random: Chance): TextChange {
  const change = anyChange(document, random);
  TextDocument.update(
    document,
    [change.range === undefined ? { text: change.text } : { range: change.range, text: change.text }],
    document.version,
  );
  return change;
}

function anyChange(document: TextDocument, random: Chance): TextChange {
  const { length } = document.getText();
  const kind = random.below(40);
  if (kind === 0) return { text: "" };
  if (kind === 1) return { text: articleText(random) };
  const isPaste = kind === 2 && length < 20_000 && random.below(8) === 0;
  const start = random.below(kind < 6 ? Math.min(60, length + 1) : length + 1);
  const longest = kind < 8 ? length : 12;
  const end = Math.min(length, start + (random.below(3) > 0 ? 0 : random.below(longest)));
  const typed = () => (random.below(4) === 0 ? "" : pieceOfText(random));
  const text = isPaste ? articleText(random).repeat(400) : typed();
  return { range: { start: document.positionAt(start), end: document.positionAt(end) }, text };
}

/** Tokens as a client has them after an answer. */
export function withDelta(before: SemanticTokens, answer: SemanticTokens | SemanticTokensDelta): SemanticTokens {
  if ("data" in answer) return answer;
  const data = [...before.data];
  for (const { start, deleteCount, data: put = [] } of answer.edits) data.splice(start, deleteCount, ...put);
  return { ...(answer.resultId !== undefined && { resultId: answer.resultId }), data };
}
