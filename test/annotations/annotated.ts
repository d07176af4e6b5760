import type { Annotation } from "../../server/annotations/model.ts";
import { targetsIn } from "../../server/annotations/target.ts";
import type { Span } from "../../server/core/model.ts";
import { mention } from "./sample.ts";

export interface Annotated {
  readonly text: string;
  readonly annotations: readonly Annotation[];
}

/** Takes the marks `[…]` off and annotates what they held. */
export function annotate(marked: string): Annotated {
  const spans: Span[] = [];
  let text = "";
  for (const [i, part] of marked.split(/[[\]]/).entries()) {
    if (i % 2 === 1) spans.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  return { text, annotations: annotationsAt(text, spans) };
}

export function annotationsAt(text: string, spans: readonly Span[]): Annotation[] {
  const targetOf = targetsIn(text);
  return spans.map((span) => mention(text, span, { target: targetOf(span) }));
}
