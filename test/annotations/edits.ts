import fc from "fast-check";

/**
 * A text of which every character knows where it comes from: `ids` has for every code unit the offset in the first text of
 * the character it belongs to (with its accents), another negative number for each character that was put in. So after any edit the true place of a passage is
 * where its characters are.
 */
export interface Tracked {
  readonly text: string;
  readonly ids: readonly number[];
}

export function track(text: string): Tracked {
  const ids: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) for (let i = 0; i < cluster.length; i++) ids.push(index);
  return { text, ids };
}

/** Undefined unless every character of the passage is there, in order, with nothing but white space put in, and no letter beside it. */
export function truePlace(before: Tracked, now: Tracked, start: number, end: number): { start: number; end: number } | undefined {
  const wanted = inked(before, start, end);
  const from = now.ids.indexOf(wanted[0]!);
  const to = now.ids.lastIndexOf(wanted.at(-1)!) + 1;
  if (from < 0 || to <= from || inked(now, from, to).join() !== wanted.join()) return undefined;
  const grew = (was: number, is: number) => joined(now.text, is) && !joined(before.text, was);
  return grew(start, from) || grew(end, to) ? undefined : { start: from, end: to };
}

export const joined = (text: string, offset: number) =>
  /[\p{L}\p{N}\p{M}]/u.test(text[offset - 1] ?? "") && /[\p{L}\p{N}\p{M}]/u.test(text[offset] ?? "");

/** The characters that can be seen, each once. */
export function inked({ text, ids }: Tracked, start: number, end: number): number[] {
  const found: number[] = [];
  for (let i = start; i < end; i++) if (!/[\s\u00ad]/.test(text[i]!) && ids[i] !== found.at(-1)) found.push(ids[i]!);
  return found;
}

const CLUSTER = /\r\n|\P{M}\p{M}*|\p{M}+/gu;

export type Edit = (text: Tracked) => Tracked;
export interface NamedEdit {
  readonly name: string;
  readonly edit: Edit;
}

const join = (parts: readonly Tracked[]): Tracked => ({
  text: parts.map(({ text }) => text).join(""),
  ids: parts.flatMap(({ ids }) => ids),
});
const piece = ({ text, ids }: Tracked, start: number, end?: number): Tracked => ({
  text: text.slice(start, end),
  ids: ids.slice(start, end),
});
let putIn = 0;
export const put = (text: string): Tracked => ({ text, ids: Array.from({ length: text.length }, () => --putIn) });
const splice = (all: Tracked, start: number, end: number, into: Tracked): Tracked =>
  join([piece(all, 0, start), into, piece(all, end)]);

/** Replaces what the pattern finds; `keep` is the part of the match that stays, with its origin. */
function replace(all: Tracked, pattern: RegExp, by: (match: Tracked) => Tracked): Tracked {
  const parts: Tracked[] = [];
  let at = 0;
  for (const match of all.text.matchAll(pattern)) {
    parts.push(piece(all, at, match.index), by(piece(all, match.index, match.index + match[0].length)));
    at = match.index + match[0].length;
  }
  return join([...parts, piece(all, at)]);
}

const normalised = (form: "NFC" | "NFD") => (all: Tracked) =>
  replace(all, /\P{M}\p{M}*/gu, (cluster) => {
    const text = cluster.text.normalize(form);
    return text === cluster.text ? cluster : { text, ids: Array.from({ length: text.length }, () => cluster.ids[0]!) };
  });

/** Paragraphs with the breaks between them. */
export function paragraphs(all: Tracked): { readonly content: Tracked[]; readonly breaks: Tracked[] } {
  const content: Tracked[] = [];
  const breaks: Tracked[] = [];
  let at = 0;
  for (const { 0: found, index } of all.text.matchAll(/(?:\r?\n)+/g)) {
    content.push(piece(all, at, index));
    breaks.push(piece(all, index, index + found.length));
    at = index + found.length;
  }
  content.push(piece(all, at));
  return { content, breaks };
}
const rejoin = (content: readonly Tracked[], breaks: readonly Tracked[]) =>
  join(content.flatMap((part, i) => (i === 0 ? [part] : [breaks[i - 1] ?? put("\n\n"), part])));

const SNIPPETS = [
  " ",
  "x",
  "s",
  ",",
  "\n",
  "\n\n",
  "😀",
  " sehr",
  " Kim ",
  " Putin,",
  " und auch Nordkorea",
  " Der nordkoreanische Machthaber Kim Jong Un schwieg dazu.",
  " Das sagte Käthe Größlich der Zeitung.",
  "\n\nKim Jong Un ließ sich am Montag in Pjöngjang nicht blicken, Putin auch nicht.\n\n",
  " Rheinmetall äußerte sich dazu nicht, Pistorius schon, und zwar ausführlich.",
];

const where = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const offsetAt = (text: string, share: number, aligned: boolean): number => {
  let at = Math.floor(share * (text.length + 1));
  if (aligned) while (at > 0 && !/\s/.test(text[at - 1]!)) at--;
  // people's editors don't cut characters in two
  while (at > 0 && /[\uDC00-\uDFFF\p{M}\u200d]/u.test(text[at] ?? "")) at--;
  return at;
};

const insert = fc.tuple(where, fc.boolean(), fc.constantFrom(...SNIPPETS)).map(([share, aligned, snippet]) => ({
  name: `insert ${JSON.stringify(snippet)} at ${share}`,
  edit: (all: Tracked) => {
    const at = offsetAt(all.text, share, aligned);
    return splice(all, at, at, put(snippet));
  },
}));
const remove = fc.tuple(where, fc.boolean(), fc.oneof(fc.nat(12), fc.nat(60), fc.nat(400))).map(([share, aligned, length]) => ({
  name: `remove ${length} at ${share}`,
  edit: (all: Tracked) => {
    const at = offsetAt(all.text, share, aligned);
    const to = Math.max(at, offsetAt(all.text, Math.min(1, (at + length) / (all.text.length + 1)), aligned));
    return splice(all, at, to, put(""));
  },
}));
const removeParagraph = where.map((share) => ({
  name: `remove paragraph ${share}`,
  edit: (all: Tracked) => {
    const { content, breaks } = paragraphs(all);
    const i = Math.floor(share * content.length);
    return rejoin(content.toSpliced(i, 1), breaks.toSpliced(i, 1));
  },
}));
const swap = fc.tuple(where, where).map(([a, b]) => ({
  name: `swap paragraphs ${a} ${b}`,
  edit: (all: Tracked) => {
    const { content, breaks } = paragraphs(all);
    const [i, j] = [Math.floor(a * content.length), Math.floor(b * content.length)];
    return rejoin(content.with(i, content[j]!).with(j, content[i]!), breaks);
  },
}));
const move = fc.tuple(where, where).map(([a, b]) => ({
  name: `move paragraph ${a} ${b}`,
  edit: (all: Tracked) => {
    const { content, breaks } = paragraphs(all);
    const [moved] = content.splice(Math.floor(a * content.length), 1);
    content.splice(Math.floor(b * (content.length + 1)), 0, moved!);
    return rejoin(content, breaks);
  },
}));
const wrap = fc.integer({ min: 20, max: 80 }).map((width) => ({
  name: `wrap at ${width}`,
  edit: (all: Tracked) => {
    let column = 0;
    return replace(all, /\S+|\s/g, (part) => {
      if (/\n/.test(part.text)) column = 0;
      if (part.text !== " ") {
        column += part.text.length;
        return part;
      }
      column++;
      if (column < width) return part;
      column = 0;
      return put("\n");
    });
  },
}));
const always = (name: string, edit: Edit) => fc.constant({ name, edit });

/** One thing that a person or a program does to a text. */
export const anyEdit: fc.Arbitrary<NamedEdit> = fc.oneof(
  { weight: 6, arbitrary: insert },
  { weight: 5, arbitrary: remove },
  { weight: 1, arbitrary: removeParagraph },
  { weight: 3, arbitrary: swap },
  { weight: 3, arbitrary: move },
  { weight: 1, arbitrary: always("CRLF", (all) => replace(all, /\r?\n/g, () => put("\r\n"))) },
  { weight: 1, arbitrary: always("LF", (all) => replace(all, /\r\n/g, () => put("\n"))) },
  { weight: 1, arbitrary: always("NFD", normalised("NFD")) },
  { weight: 1, arbitrary: always("NFC", normalised("NFC")) },
  { weight: 1, arbitrary: always("emoji first", (all) => join([put("🇰🇵👩‍🚀 "), all])) },
  { weight: 1, arbitrary: wrap },
  { weight: 1, arbitrary: always("unwrap", (all) => replace(all, /(?<=[^\n\r])\r?\n(?=[^\n\r])/g, () => put(" "))) },
  { weight: 1, arbitrary: always("single breaks", (all) => replace(all, /(?:\r?\n)+/g, () => put("\n"))) },
  { weight: 1, arbitrary: always("double breaks", (all) => replace(all, /(?:\r?\n)+/g, () => put("\n\n"))) },
  { weight: 1, arbitrary: always("no-break spaces", (all) => replace(all, /(?<=\d) (?=\p{L})/gu, () => put("\u00a0"))) },
);
