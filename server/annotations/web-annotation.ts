import { offsetsIn } from "../formats/offsets.ts";
import type { Agent, Annotation, DecisionState, MentionAnnotation, Target } from "./model.ts";
import { type Body, bodiesOf, checkIn, escaped, mentionIn, noteIn } from "./web-bodies.ts";
import { type Json, type JsonObject, over } from "./web-json.ts";

/**
 * An annotation as W3C Web Annotation (https://www.w3.org/TR/annotation-model/), in the form that
 * `annotation.schema.json` describes. What the vocabulary has no word for is `lagebild:…`, an IRI as it stands, so that
 * no context of our own has to be fetched by anybody.
 */
export interface WebAnnotation extends JsonObject {
  readonly id: string;
  readonly creator: JsonObject & { readonly type: Agent["type"]; readonly name: string; readonly "lagebild:version"?: string };
  readonly created: string;
  readonly modified?: string;
  readonly "lagebild:state": DecisionState | "ignored";
  readonly "lagebild:was"?: NonNullable<MentionAnnotation["was"]> & JsonObject;
  readonly body: readonly Body[];
  readonly target: JsonObject & { readonly source: string; readonly selector?: readonly Selector[] };
}

interface Selector extends JsonObject {
  readonly type: string;
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: number;
  readonly end?: number;
}

/** From the file's offsets to those of the text as it is now, or back. */
export type OffsetMap = (offset: number) => number;

const ANNO = "http://www.w3.org/ns/anno.jsonld";

/**
 * @param value what the schema has found valid.
 * @param toUtf16 from code points to UTF-16 offsets in the article.
 */
export function fromWebAnnotation(value: WebAnnotation, toUtf16: OffsetMap): Annotation | undefined {
  const { name, type } = value.creator;
  const version = value.creator["lagebild:version"];
  const common = {
    id: value.id,
    creator: { type, name, ...(version !== undefined && { version }) },
    created: value.created,
    ...(value.modified !== undefined && { modified: value.modified }),
  };
  const target = targetOf(value.target.selector ?? [], toUtf16);
  const state = value["lagebild:state"];
  if (state === "ignored") {
    const code = checkIn(value.body);
    return code === undefined ? undefined : { ...common, type: "ignoredFinding", code, ...(target !== undefined && { target }) };
  }
  const body = mentionIn(value.body);
  if (body === undefined || target === undefined) return undefined;
  const was = value["lagebild:was"];
  const note = noteIn(value.body);
  return {
    ...common,
    type: "mention",
    state,
    target,
    body,
    ...(was !== undefined && { was: wasOf(was) }),
    ...(note !== undefined && { note }),
  };
}

/**
 * @param source the article's file name.
 * @param toCodePoints from UTF-16 offsets in the article to code points.
 * @param original the object this annotation was read from: what is not ours in it is carried over.
 */
export function toWebAnnotation(
  annotation: Annotation,
  source: string,
  toCodePoints: OffsetMap,
  original?: WebAnnotation,
): JsonObject {
  const { id, creator, created, modified, target } = annotation;
  const isMention = annotation.type === "mention";
  return over(original, ["modified", "lagebild:was"], {
    "@context": original?.["@context"] ?? ANNO,
    id,
    type: "Annotation",
    motivation: isMention ? "identifying" : "moderating",
    creator: over(original?.creator, ["lagebild:version"], {
      type: creator.type,
      name: creator.name,
      ...(creator.version !== undefined && { "lagebild:version": creator.version }),
    }),
    created,
    ...(modified !== undefined && { modified }),
    "lagebild:state": isMention ? annotation.state : "ignored",
    ...(isMention && annotation.was !== undefined && { "lagebild:was": over(original?.["lagebild:was"], WAS, annotation.was) }),
    body: bodiesOf(annotation, original?.body ?? []),
    target: over(original?.target, ["selector"], {
      source: escaped(source),
      ...(target !== undefined && { selector: selectors(target, toCodePoints, original?.target.selector ?? []) }),
    }),
  });
}

const WAS = ["exact", "kind", "entity", "weaponClass", "timex"];

function targetOf(all: readonly Selector[], toUtf16: OffsetMap): Target | undefined {
  const quote = all.find(isQuote);
  const position = all.find(isPosition);
  if (quote?.exact === undefined || position?.start === undefined || position.end === undefined) return undefined;
  const prefix = quote.prefix ?? "";
  // A prefix that begins with the text is all that was before: no text that has changed since has to be asked how wide it was.
  const isAll = position.start === codePointsOf(prefix) && !/^[\uDC00-\uDFFF]/.test(prefix);
  const start = isAll ? prefix.length : toUtf16(position.start);
  return {
    exact: quote.exact,
    prefix,
    suffix: quote.suffix ?? "",
    position: { start, end: Math.max(start, toUtf16(position.end)) },
  };
}

function selectors({ exact, prefix, suffix, position }: Target, toCodePoints: OffsetMap, original: readonly Selector[]): Json {
  const quote = original.find(isQuote);
  const place = original.find(isPosition);
  const start = position.start === prefix.length ? codePointsOf(prefix) : toCodePoints(position.start);
  const end = Math.max(start, toCodePoints(position.end));
  return [
    over(quote, [], { type: "TextQuoteSelector", exact, prefix, suffix }),
    over(place, [], { type: "TextPositionSelector", start, end }),
    ...original.filter((selector) => selector !== quote && selector !== place),
  ];
}

const codePointsOf = (text: string): number => offsetsIn(text, "code-point")(text.length);

const isQuote = ({ type, exact }: Selector): boolean => type === "TextQuoteSelector" && typeof exact === "string";
const isPosition = ({ type, start, end }: Selector): boolean =>
  type === "TextPositionSelector" && typeof start === "number" && typeof end === "number";

function wasOf({ kind, entity, timex, weaponClass, exact }: NonNullable<MentionAnnotation["was"]>) {
  return {
    kind,
    ...(entity !== undefined && { entity }),
    ...(timex !== undefined && { timex }),
    ...(weaponClass !== undefined && { weaponClass }),
    exact,
  };
}
