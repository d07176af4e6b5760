import fc from "fast-check";
import type { AnnotatedArticle, Mention } from "../../server/core/model.ts";

type Given = Partial<Mention> & Pick<Mention, "kind">;

/** `[…]` marks the mentions in their order; a missing or surplus mark throws. */
export function annotated(marked: string, ...given: Given[]): AnnotatedArticle {
  const mentions: Mention[] = [];
  let text = "";
  for (const part of marked.split(/(\[[^\]]*\])/)) {
    const inner = /^\[(.*)\]$/s.exec(part)?.[1];
    const start = text.length;
    text += inner ?? part;
    if (inner === undefined) continue;
    const mention = given[mentions.length];
    if (!mention) throw new Error(`no annotation for [${inner}]`);
    mentions.push({ evidence: [], ...mention, start, end: text.length, text: inner });
  }
  if (mentions.length !== given.length) throw new Error(`${given.length} annotations for ${mentions.length} marks`);
  return { article: { text, blocks: [], problems: [] }, mentions };
}

/** Texts full of breaks and astral characters, cut into mentions and gaps. */
const character = fc.oneof(
  fc.constantFrom("a", "ß", "é", " ", "\n", "\r", "\r\n", "\t", "\u2028", "\x85", "\x1d", "😀", "𝔘"),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
);
export const anyArticle: fc.Arbitrary<AnnotatedArticle> = fc
  .array(
    fc.tuple(
      fc.array(character, { minLength: 1, maxLength: 5 }).map((all) => all.join("")),
      fc.boolean(),
    ),
    { maxLength: 20 },
  )
  .map((parts) => {
    const mentions: Mention[] = [];
    let text = "";
    for (const [part, marked] of parts) {
      const span = { start: text.length, end: text.length + part.length, text: part };
      if (marked) mentions.push({ ...span, kind: "person", entity: `id-${mentions.length}`, evidence: [] });
      text += part;
    }
    return { article: { text, blocks: [], problems: [] }, mentions };
  });
