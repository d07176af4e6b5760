import type { Disagreement } from "./agreement.ts";
import type { Agent, MentionAnnotation } from "./model.ts";

/** Whose version of a disagreement holds. */
export type Pick = "mine" | "theirs";

/**
 * The annotation that settles a disagreement: that of the one who was picked, in the name of whoever picks. Where there is no mention for the
 * one picked, it is a rejection of what the other one has: else the machine would go on suggesting it.
 *
 * @param by who decides, and when, in ISO 8601 (UTC).
 */
export function settle(
  { rejected, ...versions }: Disagreement,
  pick: Pick,
  by: { readonly creator: Agent; readonly modified: string },
): MentionAnnotation {
  const picked = versions[pick]?.annotation ?? rejected;
  if (picked !== undefined) return { ...picked, ...by };
  const other = versions[pick === "mine" ? "theirs" : "mine"]?.annotation;
  if (other === undefined) throw new Error("a disagreement has at least one version");
  return { ...other, ...by, state: "rejected" };
}
