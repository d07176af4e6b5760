import type { Article, Mention, Span } from "../core/model.ts";
import type { DecidedArticle } from "./annotate.ts";
import type { Agent, Annotation, IgnoredFinding, MentionAnnotation, MentionBody, Target } from "./model.ts";
import { targetsIn } from "./target.ts";

/** One annotation that comes (`after` alone), changes (both) or goes (`before` alone). Turned around it is its own undoing. */
export interface Change {
  readonly before?: Annotation;
  readonly after?: Annotation;
  /** Its other versions in the file, where they go, come or are expected to be as they are. */
  readonly versions?: { readonly before: readonly Annotation[]; readonly after: readonly Annotation[] };
}

/** What undoes a change. */
export function turned({ before, after, versions }: Change): Change {
  return {
    ...(after && { before: after }),
    ...(before && { after: before }),
    ...(versions && { versions: { before: versions.after, after: versions.before } }),
  };
}

/** Who decides, when, and where new ids come from: the core knows neither clock nor chance. */
export interface Stamp {
  readonly creator: Agent;
  /** ISO 8601 in UTC, to the second. */
  readonly now: string;
  newId(): string;
}

/** The machine's suggestion holds. What is decided already stays as it is. */
export function accept(article: DecidedArticle, mention: Mention, stamp: Stamp): Change[] {
  return mention.decision === undefined ? [{ after: fresh(article, mention, "accepted", bodyOf(mention), stamp) }] : [];
}

/** There is no such mention here. An annotation that was only added goes altogether. */
export function reject(article: DecidedArticle, mention: Mention, stamp: Stamp): Change[] {
  const before = annotationOf(article, mention);
  if (before === undefined) return [{ after: fresh(article, mention, "rejected", bodyOf(mention), stamp) }];
  if (before.state === "added") return [removal(article, before)];
  const { was: _, ...rest } = before;
  const { exact: __, ...body } = before.was ?? { ...before.body, exact: "" };
  return [{ before, after: { ...rest, ...changed(stamp), state: "rejected", body } }];
}

/** It is a mention, but of something else or with other ends. What isn't given stays as it was. */
export function correct(
  article: DecidedArticle,
  mention: Mention,
  { body = bodyOf(mention), span = mention }: { readonly body?: MentionBody; readonly span?: Span },
  stamp: Stamp,
): Change[] {
  const before = annotationOf(article, mention);
  const target = targetIn(article, span);
  if (before === undefined) {
    const was = { ...bodyOf(mention), exact: mention.text };
    return [{ after: { ...fresh(article, span, "corrected", body, stamp), was } }];
  }
  const after: MentionAnnotation = { ...before, ...changed(stamp), target, body };
  if (before.state !== "accepted") return [{ before, after }];
  return [{ before, after: { ...after, state: "corrected", was: { ...before.body, exact: before.target.exact } } }];
}

/** A mention that the machine didn't find. */
export function add(article: DecidedArticle, span: Span, body: MentionBody, stamp: Stamp): Change[] {
  return [{ after: fresh(article, span, "added", body, stamp) }];
}

/** Takes a decision back: what the machine finds counts again. */
export function withdraw(article: DecidedArticle, mention: Mention): Change[] {
  const before = annotationOf(article, mention);
  return before === undefined ? [] : [removal(article, before)];
}

/** As if nobody had decided: also where nobody knows any more about what. Its other versions go with it, or one would count then. */
export function remove(article: DecidedArticle, annotation: Annotation): Change[] {
  return [removal(article, annotation)];
}

/** Of several versions the one that counts from now on; the others go. */
export function resolve(article: DecidedArticle, inForce: Annotation, kept: Annotation): Change[] {
  const [, ...before] = versionsOf(article, inForce);
  return before.length === 0 ? [] : [{ before: inForce, after: kept, versions: { before, after: [] } }];
}

/** All versions of an annotation, the one in force first, the others in the order of the file. */
export function versionsOf({ conflicts = [] }: Pick<DecidedArticle, "conflicts">, inForce: Annotation): readonly Annotation[] {
  return [inForce, ...conflicts.filter(({ id }) => id === inForce.id)];
}

/** A remark on a mention; with it, a suggestion is accepted. An empty one takes it away, and is none about a suggestion. */
export function annotateWith(article: DecidedArticle, mention: Mention, note: string, stamp: Stamp): Change[] {
  const before = annotationOf(article, mention);
  if (before === undefined && note.trim() === "") return [];
  const { note: _, ...rest } = before ?? fresh(article, mention, "accepted", bodyOf(mention), stamp);
  const noted = note.trim() === "" ? rest : { ...rest, note: note.trim() };
  return [before === undefined ? { after: noted } : { before, after: { ...noted, ...changed(stamp) } }];
}

/** Says where an annotation belongs that was not found any more, or not for sure. */
export function anchorAt(article: DecidedArticle, annotation: Annotation, span: Span, stamp: Stamp): Change[] {
  const target = targetIn(article, span);
  return [{ before: annotation, after: { ...annotation, ...changed(stamp), target } }];
}

/** A finding that shall not be shown again: here, or without a span in the whole article. */
export function ignore(article: DecidedArticle, code: string, span: Span | undefined, stamp: Stamp): Change[] {
  const annotation: IgnoredFinding = {
    type: "ignoredFinding",
    id: stamp.newId(),
    code,
    creator: stamp.creator,
    created: stamp.now,
  };
  return [{ after: span === undefined ? annotation : { ...annotation, target: targetIn(article, span) } }];
}

/** What a mention says, as an annotation keeps it. */
export function bodyOf({ kind, entity, timex, weaponClass }: Mention): MentionBody {
  return {
    kind,
    ...(entity !== undefined && { entity }),
    ...(timex !== undefined && { timex }),
    ...(weaponClass !== undefined && { weaponClass }),
  };
}

/** The annotation a mention was decided by. */
function annotationOf({ decisions }: DecidedArticle, { decision }: Mention): MentionAnnotation | undefined {
  if (decision === undefined) return undefined;
  const found = decisions.find(({ annotation }) => annotation.id === decision.id)?.annotation;
  return found?.type === "mention" ? found : undefined;
}

function removal(article: DecidedArticle, before: Annotation): Change {
  const [, ...others] = versionsOf(article, before);
  return others.length === 0 ? { before } : { before, versions: { before: others, after: [] } };
}

function fresh(
  article: DecidedArticle,
  span: Span,
  state: MentionAnnotation["state"],
  body: MentionBody,
  { creator, now, newId }: Stamp,
): MentionAnnotation {
  return { type: "mention", id: newId(), state, target: targetIn(article, span), body, creator, created: now };
}

/** Whoever changes a decision answers for it. */
const changed = ({ creator, now }: Stamp) => ({ creator, modified: now });

/** What makes places unique in an article is found out once for all that is decided in it. */
function targetIn({ annotated: { article } }: DecidedArticle, span: Span): Target {
  const known = targets.get(article) ?? targetsIn(article.text);
  targets.set(article, known);
  return known(span);
}

const targets = new WeakMap<Article, (span: Span) => Target>();
