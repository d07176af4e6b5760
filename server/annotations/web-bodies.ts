import { timexToEdtf } from "../core/dates/edtf.ts";
import type { MentionKind, Timex, TimexMod, TimexType } from "../core/model.ts";
import type { Annotation, MentionAnnotation, MentionBody } from "./model.ts";
import { type Json, type JsonObject, over } from "./web-json.ts";

/** What a Web Annotation says of its target. */
export interface Body extends JsonObject {
  readonly type?: string;
  readonly purpose?: string;
  readonly source?: string;
  readonly value?: string;
  readonly "lagebild:timexType"?: TimexType;
  readonly "lagebild:timexMod"?: TimexMod;
  readonly "lagebild:timexFreq"?: string;
}

/** What an annotation of ours says, one body each, in the order in which they are written. */
const STATEMENTS = ["kind", "weaponClass", "entity", "timex", "check", "note"] as const;
type Statement = (typeof STATEMENTS)[number];

/** What the ids of entities stand behind, where a link names one. */
export const ENTITY_SPACE = "lagebild:entity/";

const SOURCES: Readonly<Partial<Record<Statement, { readonly purpose: string; readonly space: string; readonly name: RegExp }>>> =
  {
    kind: { purpose: "classifying", space: "lagebild:kind/", name: /^(?:person|state|organisation|weapon|date|place)$/ },
    weaponClass: { purpose: "classifying", space: "lagebild:weapon-class/", name: /./s },
    entity: { purpose: "identifying", space: ENTITY_SPACE, name: /./s },
    check: { purpose: "moderating", space: "lagebild:check/", name: /./s },
  };

/** The body that says it; of several the first, the others are not ours. */
function find(all: readonly Body[], statement: Statement): Body | undefined {
  const wanted = SOURCES[statement];
  return all.find(({ purpose, source, value, "lagebild:timexType": timexType }) => {
    if (wanted === undefined)
      return value !== undefined && (statement === "note" ? purpose === "commenting" : purpose === "describing" && timexType);
    return purpose === wanted.purpose && source?.startsWith(wanted.space) && wanted.name.test(source.slice(wanted.space.length));
  });
}

/** @param original the bodies that the annotation was read from: what is not ours among them is carried over. */
export function bodiesOf(annotation: Annotation, original: readonly Body[]): Json {
  const said: Readonly<Partial<Record<Statement, JsonObject>>> =
    annotation.type === "mention" ? statements(annotation) : { check: resource("check", annotation.code) };
  const known = new Map(STATEMENTS.map((statement) => [statement, find(original, statement)]));
  // A comment on an ignored finding is not ours: it has no note.
  const read = new Set(STATEMENTS.filter((one) => one in said || !("check" in said)).map((one) => known.get(one)));
  const own = STATEMENTS.flatMap((statement) => {
    const body = said[statement];
    return body === undefined ? [] : [over(known.get(statement), TIMEX, body)];
  });
  return [...own, ...original.filter((body) => !read.has(body))];
}

const TIMEX = ["lagebild:timexMod", "lagebild:timexFreq", "lagebild:edtf"];

export function mentionIn(all: readonly Body[]): MentionBody | undefined {
  const kind = nameIn(find(all, "kind"));
  const entity = nameIn(find(all, "entity"));
  const weaponClass = nameIn(find(all, "weaponClass"));
  const { value, "lagebild:timexType": type, "lagebild:timexMod": mod, "lagebild:timexFreq": freq } = find(all, "timex") ?? {};
  if (kind === undefined) return undefined;
  return {
    kind: kind as MentionKind,
    ...(entity !== undefined && { entity }),
    ...(value !== undefined &&
      type !== undefined && { timex: { type, value, ...(mod !== undefined && { mod }), ...(freq !== undefined && { freq }) } }),
    ...(weaponClass !== undefined && { weaponClass }),
  };
}

function statements({ body: { kind, entity, timex, weaponClass }, note }: MentionAnnotation) {
  return {
    kind: resource("kind", kind),
    ...(weaponClass !== undefined && { weaponClass: resource("weaponClass", weaponClass) }),
    ...(entity !== undefined && { entity: resource("entity", entity) }),
    ...(timex !== undefined && { timex: description(timex) }),
    ...(note !== undefined && { note: { type: "TextualBody", purpose: "commenting", value: note } }),
  };
}

function description(timex: Timex): JsonObject {
  const edtf = timexToEdtf(timex);
  return {
    type: "TextualBody",
    purpose: "describing",
    value: timex.value,
    "lagebild:timexType": timex.type,
    ...(timex.mod !== undefined && { "lagebild:timexMod": timex.mod }),
    ...(timex.freq !== undefined && { "lagebild:timexFreq": timex.freq }),
    ...(edtf !== undefined && { "lagebild:edtf": edtf }),
  };
}

function resource(statement: Statement, name: string): JsonObject {
  const { purpose, space } = SOURCES[statement] ?? { purpose: "", space: "" };
  return { type: "SpecificResource", purpose, source: space + escaped(name) };
}

/** Code of a check. */
export const checkIn = (all: readonly Body[]): string | undefined => nameIn(find(all, "check"));
export const noteIn = (all: readonly Body[]): string | undefined => find(all, "note")?.value;

const nameIn = (body: Body | undefined): string | undefined =>
  body?.source === undefined ? undefined : unescaped(body.source.slice(body.source.indexOf("/") + 1));

/** What an IRI cannot hold (RFC 3987), and the sign of escaping itself; letters of every script stay readable. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are among the ones meant
export const escaped = (name: string): string => name.replace(/[\x00-\x20%<>"{}|\\^`#?\x7f]/g, percent);
const percent = (char: string): string => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
export const unescaped = (iri: string): string =>
  iri.replace(/%([0-7][0-9A-Fa-f])/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
