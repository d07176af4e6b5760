import type { Article, Block, Evidence, Mention, Span } from "../model.ts";
import type { Stranger } from "../names/introduced.ts";
import type { SimilarPersons } from "../names/similar.ts";
import { surnameOf } from "../names/unknown.ts";
import type { RecognisedBlock } from "../recognise.ts";
import { isMarked, type Tokens, touches } from "../tokens.ts";
import { hashOf } from "../vocabulary.ts";
import { Mark } from "../word-marks.ts";
import type { PlacedBlock } from "./article.ts";
import { at, draft } from "./mention.ts";

export { surnameOf } from "../names/unknown.ts";

export interface Identity {
  readonly entity?: string;
  readonly evidence: readonly Evidence[];
}

/** Names of an article that the catalogue doesn't know. */
export interface Strangers {
  /** Which entity an unknown name is: a known one that is written almost so, one introduced in full, else one of its own. */
  identify(kind: "person" | "organisation", name: Span & { readonly text: string }): Identity;
  /** Whether a text is the surname of somebody who was introduced in full. */
  isSurname(text: string): boolean;
  /** What a text abbreviates in this article, whatever else it may be short for. */
  abbreviated(name: Span, text: string): Identity | undefined;
  /** Who of those named in full is meant by a surname that the catalogue's persons have, too. */
  bearer(surname: Span, text: string): Required<Identity> | undefined;
  /** The second pass: surnames and abbreviations of who was introduced in full that no recogniser found (`Watson` after “Adrienne Watson”). */
  surnames(block: Block, recognised: RecognisedBlock): Mention[];
  readonly bySurname: ReadonlyMap<string, Introduced>;
}

export interface Introduced extends Span {
  readonly kind: "person" | "organisation";
  readonly entity: string;
  readonly name: string;
  readonly evidence: readonly Evidence[];
}

/**
 * @param kindOf of an entry of the catalogue: a person is never the company whose id a slug would be (“Axel Springer”), while an
 *   entry of the kind is meant in another spelling.
 */
export function createStrangers(
  article: Article,
  placed: readonly PlacedBlock[],
  similar: SimilarPersons,
  kindOf: (id: string) => string | undefined,
): Strangers {
  const idOf: IdOf = (kind, name) => {
    const id = slug(name);
    return (kindOf(id) ?? kind) === kind ? id : `${id}-${kind}`;
  };
  const bySurname = introduce(placed, similar, idOf);
  let hasAbbreviations = false;
  for (const { kind } of bySurname.values()) hasAbbreviations ||= kind === "organisation";
  const mayBeSurname = surnameFilter(bySurname);
  const lookUp = (text: string) => bySurname.get(text) ?? (text.endsWith("s") ? bySurname.get(text.slice(0, -1)) : undefined);
  return {
    bySurname,
    isSurname: (text) => lookUp(text)?.kind === "person",
    abbreviated({ start, end }, text) {
      // few articles abbreviate anything, and all their names ask
      const introduced = hasAbbreviations ? bySurname.get(text.slice(start, end)) : undefined;
      return introduced?.kind === "organisation" ? { entity: introduced.entity, evidence: [reference(introduced)] } : undefined;
    },
    bearer({ start, end }, text) {
      const introduced = bySurname.size === 0 ? undefined : lookUp(text.slice(start, end));
      if (introduced?.kind !== "person" || !introduced.name.includes(" ")) return undefined;
      return { entity: introduced.entity, evidence: [reference(introduced)] };
    },
    identify(kind, { text, start }) {
      const name = text.replace(/\s+/g, " ");
      const words = name.split(" ");
      if (kind === "organisation") {
        const abbreviated = lookUp(name);
        if (abbreviated?.kind !== kind) return { entity: idOf(kind, name), evidence: [] };
        const isIntroduction = abbreviated.start === start;
        return { entity: abbreviated.entity, evidence: isIntroduction ? [] : [reference(abbreviated)] };
      }
      const introduced = lookUp(surnameOf(words));
      // a full name of its own, or the genitive of the one that was introduced
      if (introduced?.kind === "person" && (words.length === 1 || isSameName(introduced.name, name))) {
        return { entity: introduced.entity, evidence: words.length === 1 ? [reference(introduced)] : introduced.evidence };
      }
      return { entity: idOf(kind, name), evidence: [] };
    },
    surnames(block, { tokens, openWords }) {
      const found: Mention[] = [];
      if (bySurname.size === 0) return found;
      for (const index of openWords) {
        const { text, hash } = tokens.word(index);
        if (!mayBeSurname(hash)) continue;
        const last = endOfHyphenated(tokens, index);
        const whole = last === index ? undefined : lookUp(hyphenatedAt(tokens, index));
        const introduced = whole ?? lookUp(text);
        if (introduced === undefined) continue;
        const end = whole === undefined ? index : last;
        const span = { start: tokens.start(index), end: tokens.end(end) };
        const part = isMarked(tokens, end + 1, Mark.hyphen) && touches(tokens, end + 1) && touches(tokens, end + 2);
        const mention = draft(introduced.kind, at(article, block, span), [reference(introduced)]);
        mention.entity = introduced.entity;
        if (part) mention.form = "part";
        found.push(mention);
      }
      return found;
    },
  };
}

/**
 * Whether a word, by the hash of its lower case, may be one of the surnames or its genitive: nearly none is. What is asked about
 * few words, as after a keystroke, is not worth making it.
 */
function surnameFilter(bySurname: ReadonlyMap<string, unknown>): (hash: number) => boolean {
  let bits: Int32Array | undefined;
  let asked = 0;
  return (hash) => {
    if (bits === undefined && asked++ < bySurname.size) return true;
    bits ??= filterOf(bySurname.keys());
    return ((bits[(hash & (FILTER - 1)) >>> 5] as number) & (1 << (hash & 31))) !== 0;
  };
}

function filterOf(surnames: Iterable<string>): Int32Array {
  const bits = new Int32Array(FILTER / 32);
  for (const surname of surnames) {
    const [word] = surname.split(/[-\u2010\u2011]/);
    for (const form of [surname, `${surname}s`, word as string]) {
      const hash = hashOf(form.toLowerCase()) & (FILTER - 1);
      bits[hash >>> 5] = (bits[hash >>> 5] as number) | (1 << (hash & 31));
    }
  }
  return bits;
}

/** In bits. */
const FILTER = 4096;

type IdOf = (kind: "person" | "organisation", name: string) => string;

/** Persons named in full, by surname; of two with one surname neither is taken. Organisations by their abbreviation. */
function introduce(placed: readonly PlacedBlock[], similar: SimilarPersons, idOf: IdOf): ReadonlyMap<string, Introduced> {
  const bySurname = new Map<string, Introduced>();
  const shared = new Set<Introduced>();
  const find = (surname: string) =>
    bySurname.get(surname) ?? (surname.endsWith("s") ? bySurname.get(surname.slice(0, -1)) : undefined);
  const add = (block: Block, { kind, start, end, name, short: surname, entity }: Stranger) => {
    const match = kind === "person" && name !== surname ? similar(name) : undefined;
    const evidence: Evidence[] = match === undefined ? [] : [{ by: "similar", name: match.name }];
    const introduced: Introduced = {
      kind,
      start: block.start + start,
      end: block.start + end,
      entity: entity ?? match?.entity ?? idOf(kind, name),
      name,
      evidence,
    };
    bySurname.set(surname, introduced);
    // agencies leave out the marks that the rest of the article has
    const plain = withoutMarks(surname);
    if (plain !== surname && !bySurname.has(plain)) bySurname.set(plain, introduced);
  };
  const alone: (readonly [Block, Stranger])[] = [];
  for (const { block, recognised } of placed) {
    for (const stranger of recognised.strangers) {
      const known = find(stranger.short);
      if (stranger.alone !== undefined) alone.push([block, stranger]);
      else if (known === undefined) add(block, stranger);
      else if (known.kind === "person" && stranger.kind === "person" && !isSameName(known.name, stranger.name)) shared.add(known);
    }
  }
  // who is named by one word alone, once nobody is known whose surname it is
  const likely = new Set<string>();
  const companies = alone.length === 0 ? undefined : organisationsOf(placed);
  for (const [block, stranger] of alone) {
    if (find(stranger.short) !== undefined || companies?.has(stranger.short)) continue;
    if (stranger.alone === "behindRole" || likely.has(stranger.short)) add(block, stranger);
    likely.add(stranger.short);
  }
  for (const [surname, person] of bySurname) if (shared.has(person)) bySurname.delete(surname);
  return bySurname;
}

/** The words that some place of the article takes for an organisation. */
function organisationsOf(placed: readonly PlacedBlock[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { block, recognised } of placed)
    for (const { type, candidate } of recognised.candidates)
      if (type === "unknown" && candidate.kind === "organisation") names.add(block.text.slice(candidate.start, candidate.end));
  return names;
}

/**
 * Whether both name one person: the same name, its genitive, its letters without marks, or a part of the given names left out
 * (“Mohammed Resa Ali Samani”, “Ali Samani”).
 */
function isSameName(introduced: string, name: string): boolean {
  if (introduced === name || `${introduced}s` === name) return true;
  const [long, short] = [introduced, name].map((one) => withoutMarks(one).toLowerCase().split(" ")) as [string[], string[]];
  const surname = long.at(-1) as string;
  if (short.at(-1) !== surname && short.at(-1) !== `${surname}s`) return false;
  const [more, fewer] = long.length >= short.length ? [long, short] : [short, long];
  let next = 0;
  for (const word of more.slice(0, -1)) if (word === fewer[next]) next++;
  return next === fewer.length - 1;
}

/** “Şimşek” as “Simsek”; an umlaut makes another name. */
const withoutMarks = (name: string) => (PLAIN.test(name) ? name : name.normalize("NFD").replace(MARKS, "").normalize("NFC"));
const PLAIN = /^[\0-\x7fäöüÄÖÜß]*$/;
const MARKS = /(?!\u0308)\p{M}/gu;

/** The last token of the word `Mikl-Leitner` that begins with a token, else the token itself. */
function endOfHyphenated(tokens: Tokens, at: number): number {
  const joins =
    isMarked(tokens, at + 1, Mark.hyphen) &&
    touches(tokens, at + 1) &&
    touches(tokens, at + 2) &&
    isMarked(tokens, at + 2, Mark.capitalised);
  return joins ? at + 2 : at;
}

/** The word that begins with a token, with what a hyphen joins to it. */
export function hyphenatedAt(tokens: Tokens, at: number): string {
  const last = endOfHyphenated(tokens, at);
  return last === at ? tokens.word(at).text : `${tokens.word(at).text}-${tokens.word(last).text}`;
}

function reference({ name, start, end }: Introduced): Evidence {
  return { by: "fullName", name, span: { start, end }, where: "before" };
}

/** Lower-case letters and digits with hyphens between; the umlauts written out. */
export function slug(name: string): string {
  const known = slugs.get(name);
  if (known !== undefined) return known;
  if (slugs.size >= MOST_SLUGS) slugs.clear();
  const made = slugOf(name);
  slugs.set(name, made);
  return made;
}

/** A keystroke asks for those of all unknown names of its article again. */
const slugs = new Map<string, string>();
const MOST_SLUGS = 20_000;

function slugOf(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/ä/g, "ae")
    .replace(/ö/g, "oe")
    .replace(/ü/g, "ue")
    .replace(/ß/g, "ss")
    .normalize("NFD");
  return plain
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}
