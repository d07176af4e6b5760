import type { MentionKind } from "../core/model.ts";
import type { ArticleFacts } from "../features/checks/dossier-facts.ts";
import type { Naming, Undecided } from "../features/dossier-view.ts";
import { type PackedArticle, type PackedArticles, PLACE_SIZE } from "./pack.ts";

/** Changes with the form of what is kept. */
export const SEGMENT_FORMAT = 4;

/** A hash of bytes, of one length for all. */
export type Digest = (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>;

type StoredNaming = readonly [string, MentionKind, string, string, string, 0 | 1, string];
type StoredArticle = readonly [
  uri: string,
  date: string,
  title: string,
  undecided: Undecided,
  astray: number,
  facts: ArticleFacts,
  places: number,
  stamp: string,
  hash: string,
];

/** What is written and read as one. */
export interface Segment {
  readonly packed: PackedArticles;
  /** What of the user's own it was made by, for who makes it by something else. */
  readonly madeBy: string;
}

/**
 * Bytes of packed articles: the lengths of a JSON part and of the places, that part, and the places, as the machine writes numbers: no
 * other reads them. Articles without a version are left out: nobody could tell whether they are out of date.
 *
 * @param digest tells whether the bytes behind it are whole; it is put in front of them.
 */
export async function encodeSegment({ packed, madeBy }: Segment, digest: Digest): Promise<Uint8Array> {
  const { namings, articles, places } = pick([{ packed, wanted: ({ version }) => version !== undefined }]);
  const json = new TextEncoder().encode(
    inAscii({
      madeBy,
      namings: namings.map(
        ({ referent, kind, text, lemma, name, isListed, weaponClass = "" }): StoredNaming => [
          referent,
          kind,
          text,
          lemma,
          name,
          isListed ? 1 : 0,
          weaponClass,
        ],
      ),
      articles: articles.map(
        ({ uri, date = "", title, undecided, astray, facts, places, version }): StoredArticle => [
          uri,
          date,
          title,
          undecided,
          astray,
          facts,
          places,
          version?.stamp ?? "",
          version?.hash ?? "",
        ],
      ),
    }),
  );
  const body = new Uint8Array(8 + json.length + 4 * places.length);
  const view = new DataView(body.buffer);
  view.setUint32(0, json.length, true);
  view.setUint32(4, places.length, true);
  body.set(json, 8);
  body.set(new Uint8Array(places.buffer, places.byteOffset, places.byteLength), 8 + json.length);
  const head = await digest(body);
  const whole = new Uint8Array(head.length + body.length);
  whole.set(head);
  whole.set(body, head.length);
  return whole;
}

/** JSON that is read several times as fast as with other characters in it. */
const inAscii = (value: unknown): string =>
  JSON.stringify(value).replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** Rejects with whatever is wrong with bytes that are no segment, or not the whole of one. */
export async function decodeSegment(bytes: Uint8Array, digest: Digest): Promise<Segment> {
  const { length } = await digest(new Uint8Array(0));
  const body = bytes.subarray(length);
  if ((await digest(body)).some((byte, index) => byte !== bytes[index])) throw new Error("damaged");
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  const jsonLength = view.getUint32(0, true);
  const from = 8 + jsonLength;
  // a copy begins where numbers may; `slice` makes none of a Node buffer
  const places = new Uint32Array(new Uint8Array(body.subarray(from, from + 4 * view.getUint32(4, true))).buffer);
  const stored = JSON.parse(new TextDecoder().decode(body.subarray(8, 8 + jsonLength))) as {
    readonly madeBy: string;
    readonly namings: readonly StoredNaming[];
    readonly articles: readonly StoredArticle[];
  };
  const packed = { namings: stored.namings.map(namingOf), articles: stored.articles.map(articleOf), places };
  return { packed, madeBy: stored.madeBy };
}

// Without spreading: there are tens of thousands, and whoever opens the folder waits for them.

function namingOf([referent, kind, text, lemma, name, listed, weaponClass]: StoredNaming): Naming {
  const isListed = listed === 1;
  return weaponClass === ""
    ? { referent, kind, text, lemma, name, isListed }
    : { referent, kind, text, lemma, name, isListed, weaponClass };
}

function articleOf([uri, date, title, undecided, astray, facts, places, stamp, hash]: StoredArticle): PackedArticle {
  const version = { stamp, hash };
  return date === ""
    ? { uri, title, undecided, astray, facts, places, version }
    : { uri, title, undecided, astray, facts, places, version, date };
}

/** Some of the articles of several packs, as one. */
export function pick(
  from: readonly { readonly packed: PackedArticles; readonly wanted: (article: PackedArticle) => boolean | PackedArticle }[],
): PackedArticles {
  const answered = from.map(({ packed, wanted }) => ({ packed, answers: packed.articles.map(wanted) }));
  const [first] = answered;
  // most are read as they were written
  if (answered.length === 1 && first?.answers.every((answer) => answer === true)) return first.packed;
  return merge(answered);
}

/** The articles that name something. */
export function articlesNaming({ namings, articles, places }: PackedArticles, isMeant: (referent: string) => boolean) {
  const meant = namings.map(({ referent }) => isMeant(referent));
  const found = new Set<PackedArticle>();
  let at = 0;
  for (const article of articles) {
    const end = at + PLACE_SIZE * article.places;
    for (; at < end; at += PLACE_SIZE) if (meant[places[at] as number] === true) found.add(article);
  }
  return found;
}

function merge(
  from: readonly { readonly packed: PackedArticles; readonly answers: readonly (boolean | PackedArticle)[] }[],
): PackedArticles {
  const namings: Naming[] = [];
  const ids = new Map<string, number>();
  const articles: PackedArticle[] = [];
  const places: number[] = [];
  for (const { packed, answers } of from) {
    const idOf = new Map<number, number>();
    let at = 0;
    for (const [index, article] of packed.articles.entries()) {
      const end = at + PLACE_SIZE * article.places;
      const taken = answers[index] ?? false;
      if (taken !== false) articles.push(taken === true ? article : taken);
      for (; at < end && taken !== false; at += PLACE_SIZE) {
        const from = packed.places[at] as number;
        let id = idOf.get(from);
        if (id === undefined) {
          const naming = packed.namings[from] as Naming;
          const key = namingKey(naming);
          id = ids.get(key) ?? namings.length;
          if (id === namings.length) namings.push(naming);
          ids.set(key, id);
          idOf.set(from, id);
        }
        places.push(id, packed.places[at + 1] as number, packed.places[at + 2] as number);
      }
      at = end;
    }
  }
  return { namings, articles, places: Uint32Array.from(places) };
}

/** Equal for equal namings. */
function namingKey({ referent, kind, text, lemma, name, isListed, weaponClass = "" }: Naming): string {
  return `${referent}\0${kind}\0${text}\0${lemma}\0${name}\0${weaponClass}\0${isListed ? 1 : 0}`;
}
