import type { Agreement, Disagreement } from "./agreement.ts";
import type { Agent, MentionAnnotation } from "./model.ts";
import { inOrder } from "./order.ts";

/** Whose version of a disagreement holds; undefined leaves it open. */
export type Pick = "mine" | "theirs" | undefined;

export interface Adjudicated {
  /** What both agree on (of `mine`, with its id) and what was picked, in the order of the file. */
  readonly annotations: readonly MentionAnnotation[];
  /** Those without a pick; neither version is among `annotations`. */
  readonly open: readonly Disagreement[];
}

/**
 * Makes one version of two. An annotation that was picked against another one carries the one who decided and when. Where
 * there is no mention for the one who was picked, that is kept as a rejection, if it was said.
 *
 * @param by who decides, and when, in ISO 8601 (UTC).
 */
export function adjudicate(
  { agreed, disagreements }: Agreement,
  pick: (disagreement: Disagreement) => Pick,
  by: { readonly creator: Agent; readonly modified: string },
): Adjudicated {
  const annotations = agreed.map(({ mine }) => mine.annotation);
  const open: Disagreement[] = [];
  for (const disagreement of disagreements) {
    const side = pick(disagreement);
    if (side === undefined) {
      open.push(disagreement);
      continue;
    }
    const picked = disagreement[side]?.annotation ?? disagreement.rejected;
    if (picked !== undefined) annotations.push({ ...picked, ...by });
  }
  return { annotations: annotations.sort(inOrder), open };
}
