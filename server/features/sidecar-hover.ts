import { type Hover, MarkupKind, type Position } from "vscode-languageserver-types";
import type { Annotation } from "../annotations/model.ts";
import { annotationInWords, bodyInWords, stateOf, whoAndWhen } from "./annotation-words.ts";
import type { FeatureContext } from "./context.ts";
import { plain } from "./markdown.ts";
import { inOneLine } from "./one-line.ts";
import { lineRange, type SidecarDocument, type SidecarLine, sidecarLineAt } from "./sidecar-document.ts";

/** What a line of the file says: the words in their context, what they are decided to be, by whom, and where they stand now. */
export function sidecarHover(
  sidecar: SidecarDocument,
  { position }: { readonly position: Position },
  context: FeatureContext,
): Hover | null {
  const line = sidecarLineAt(sidecar, position);
  if (line === undefined) return null;
  const { annotation, versions } = line;
  const { messages } = context;
  const [inForce] = versions;
  const card = [
    headline(annotation, context),
    quotation(sidecar, line),
    annotation.type === "mention" && annotation.was !== undefined
      ? plain(
          messages.sidecar.instead(`${messages.quote(inOneLine(annotation.was.exact))}, ${bodyInWords(annotation.was, context)}`),
        )
      : undefined,
    `✓ ${plain(`${messages.decisions.states[stateOf(annotation)]} · ${whoAndWhen(annotation)}`)}`,
    `↳ ${plain(placeInWords(sidecar, line, context))}`,
    inForce !== undefined && inForce !== annotation
      ? plain(messages.sidecar.notInForce(annotationInWords(inForce, context)))
      : undefined,
    annotation.type === "mention" && annotation.note !== undefined ? plain(messages.decisions.note(annotation.note)) : undefined,
  ];
  return {
    contents: { kind: MarkupKind.Markdown, value: card.filter((one) => one !== undefined).join("  \n") },
    range: lineRange(sidecar, line),
  };
}

/** `where it was, line 3`. */
export function placeInWords(
  { article }: SidecarDocument,
  { annotation, anchoring }: SidecarLine,
  context: FeatureContext,
): string {
  const { place } = context.messages.sidecar;
  if (article === undefined) return place.noArticle;
  if (annotation.target === undefined || anchoring === undefined) return place.wholeArticle;
  if (anchoring.status === "orphaned") return place.orphaned;
  return place[anchoring.status](article.document.positionAt(anchoring.span.start).line + 1);
}

function headline(annotation: Annotation, context: FeatureContext): string {
  if (annotation.type !== "mention") return `**${plain(annotation.code)}**`;
  return `**${plain(inOneLine(annotation.target.exact))}** · ${plain(bodyInWords(annotation.body, context))}`;
}

/** As it reads in the article now; where that is not certain, as it did when the line was written. */
function quotation({ article }: SidecarDocument, { annotation: { target }, anchoring }: SidecarLine): string | undefined {
  if (target === undefined) return undefined;
  const span = anchoring?.status === "exact" || anchoring?.status === "moved" ? anchoring.span : undefined;
  const text = article?.document.getText();
  const [before, words, after] =
    span === undefined || text === undefined
      ? [target.prefix, target.exact, target.suffix]
      : [text.slice(Math.max(0, span.start - AROUND), span.start), text.slice(span.start, span.end), text.slice(span.end)];
  const left = plain([...before].slice(-AROUND).join(""));
  const right = plain([...after.slice(0, 2 * AROUND)].slice(0, AROUND).join(""));
  return `… ${`${left}**${plain(words.trim())}**${right}`.trim()} …`;
}

/** Characters on either side. */
const AROUND = 40;
