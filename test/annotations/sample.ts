import fc from "fast-check";
import type { Annotation, IgnoredFinding, MentionAnnotation, MentionBody, Target } from "../../server/annotations/model.ts";
import type { Span } from "../../server/core/model.ts";

/** `[…]` marks a place in a text; more or fewer than one throws. */
export function marked(text: string): { readonly text: string; readonly span: Span } {
  const [before, inner, after, ...rest] = text.split(/[[\]]/);
  if (before === undefined || inner === undefined || after === undefined || rest.length > 0)
    throw new Error(`not one mark: ${text}`);
  return { text: before + inner + after, span: { start: before.length, end: before.length + inner.length } };
}

export const ANNA = { type: "Person", name: "Anna Ährenfeld" } as const;
export const CREATED = "2024-06-18T09:30:00Z";

/** A decision about a place, with as much context as asked for. */
export function mention(
  text: string,
  { start, end }: Span,
  given: Partial<MentionAnnotation> & { readonly body?: MentionBody } = {},
): MentionAnnotation {
  const target: Target = {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - 10), start),
    suffix: text.slice(end, end + 10),
    position: { start, end },
  };
  return {
    type: "mention",
    id: `urn:uuid:${start}-${end}`,
    creator: ANNA,
    created: CREATED,
    state: "accepted",
    target,
    body: { kind: "person" },
    ...given,
  };
}

/** Any article, with characters of every width, and annotations of places in it. */
export const anyAnnotated: fc.Arbitrary<{ readonly text: string; readonly annotations: readonly Annotation[] }> = fc
  .array(
    fc.oneof(
      fc.constantFrom("a", "ß", " ", "\n", "\r\n", "😀", "𝔘", "\u2028", '"'),
      fc.string({ unit: "grapheme", maxLength: 3 }),
    ),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .chain((some) => {
    const parts = some.filter((part) => part !== "").concat(".");
    const edges = [...parts.keys(), parts.length].map((i) => parts.slice(0, i).join("").length);
    const text = parts.join("");
    return fc.record({
      text: fc.constant(text),
      annotations: fc.uniqueArray(anAnnotation(text, edges), { selector: ({ id }) => id, maxLength: 12 }),
    });
  })
  // generated objects have no prototype
  .map((value) => structuredClone(value));

const name = fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 });
const instant = fc.constantFrom("2024-06-18T09:30:00Z", "2023-01-01T00:00:00Z", "2025-12-31T23:59:59Z");
const timex = fc.record(
  {
    type: fc.constantFrom("DATE" as const, "DURATION" as const),
    value: fc.constantFrom("2023-09-13", "P24Y", "XXXX-WXX-3"),
    mod: fc.constantFrom("END" as const, "APPROX" as const),
    freq: fc.constantFrom("3X", "X"),
  },
  { requiredKeys: ["type", "value"] },
);
const body: fc.Arbitrary<MentionBody> = fc.record(
  { kind: fc.constantFrom("person" as const, "weapon" as const, "date" as const), entity: name, timex, weaponClass: name },
  { requiredKeys: ["kind"] },
);

function anAnnotation(text: string, edges: readonly number[]): fc.Arbitrary<Annotation> {
  const span = fc
    .tuple(fc.nat(edges.length - 2), fc.nat(4))
    .map(([from, length]) => ({ start: edges[from]!, end: edges[Math.min(from + 1 + length, edges.length - 1)]! }));
  const target = span.map((place) => mention(text, place).target);
  const common = { id: fc.uuid().map((id) => `urn:uuid:${id}`), created: instant, creator: agent, target };
  const one = fc.record(
    {
      ...common,
      type: fc.constant("mention" as const),
      state: fc.constantFrom("accepted" as const, "corrected" as const, "rejected" as const, "added" as const),
      body,
      modified: instant,
      note: fc.string(),
      was: fc.tuple(body, name).map(([what, exact]) => ({ ...what, exact })),
    },
    { requiredKeys: ["type", "id", "created", "creator", "state", "body", "target"] },
  );
  const finding: fc.Arbitrary<IgnoredFinding> = fc.record(
    { ...common, type: fc.constant("ignoredFinding" as const), code: fc.constantFrom("date/impossible", "x"), modified: instant },
    { requiredKeys: ["type", "id", "created", "creator", "code"] },
  );
  return fc.oneof({ weight: 4, arbitrary: one }, finding);
}

const agent = fc.oneof(
  fc.record({ type: fc.constant("Person" as const), name: fc.string() }),
  fc.record({ type: fc.constant("Software" as const), name, version: fc.constant("1.2.3") }),
);
