import type { LineProblemCode } from "../../../annotations/jsonl.ts";
import type { Found } from "../rule.ts";
import type { SidecarInput } from "./rule.ts";

/** The lines with one of these problems, each told in the words of the reader. */
export function linesWith(codes: ReadonlySet<LineProblemCode>): (input: SidecarInput) => Found[] {
  return ({ sidecar, messages }) =>
    sidecar.problems
      .filter(({ code }) => codes.has(code))
      .map(({ start, end, ...problem }) => ({ start, end, message: messages.annotationLine(problem) }));
}
