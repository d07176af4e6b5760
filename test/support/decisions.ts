import { writeAnnotations } from "../../server/annotations/jsonl.ts";
import type { Annotation, MentionAnnotation } from "../../server/annotations/model.ts";
import { targetsIn } from "../../server/annotations/target.ts";

/** Ada's decision about the first occurrence of words in a text. Words that are not there throw. */
export function decisionAbout(text: string, exact: string, given: Partial<MentionAnnotation> = {}): MentionAnnotation {
  const start = text.indexOf(exact);
  if (start < 0) throw new Error(`“${exact}” is not in the text`);
  return {
    type: "mention",
    id: `urn:uuid:${exact}`,
    creator: { type: "Person", name: "Ada" },
    created: "2024-06-18T09:30:00Z",
    state: "accepted",
    target: targetsIn(text)({ start, end: start + exact.length }),
    body: { kind: "person", entity: "kim-jong-un" },
    ...given,
  };
}

/** The file of some decisions about an article. */
export const sidecarText = (article: string, annotations: readonly Annotation[], fileName = "a.txt") =>
  writeAnnotations({ annotations }, { text: article, fileName });
