import type { Disagreement } from "./agreement.ts";
import type { Change } from "./decide.ts";
import type { Agent, Annotation, MentionAnnotation } from "./model.ts";

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

/**
 * The same as changes of the article's own decisions, which may hold what either side has: after two revisions were compared, one of them is
 * likely what is there. What the other side has there goes.
 */
export function settling(disagreement: Disagreement, after: MentionAnnotation, own: readonly Annotation[]): Change[] {
  const inOwn = own.filter(({ id }) => versionsOf(disagreement).some((one) => one.id === id));
  const before = inOwn.find(({ id }) => id === after.id);
  return [
    { ...(before !== undefined && { before }), after },
    ...inOwn.filter((one) => one !== before).map((one): Change => ({ before: one })),
  ];
}

/**
 * Whether the article's own decisions say already which side holds: they have a later version of one of them. A copy of a side, as it is
 * there after a checkout, says nothing.
 */
export function isSettled(disagreement: Disagreement, own: readonly Annotation[]): boolean {
  const versions = versionsOf(disagreement);
  return own.some((one) => versions.some(({ id }) => id === one.id) && !versions.some((side) => isVersion(side, one)));
}

function versionsOf({ mine, theirs, rejected }: Disagreement): MentionAnnotation[] {
  return [mine?.annotation, theirs?.annotation, rejected].filter((one) => one !== undefined);
}

/** Where it stands makes no difference: an article that was edited moves it. */
function isVersion(one: Annotation, other: Annotation): boolean {
  const stamp = ({ id, created, modified, creator }: Annotation) => [id, modified ?? created, creator.name].join("\0");
  return stamp(one) === stamp(other);
}
