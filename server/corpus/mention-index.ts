import type { Range } from "vscode-languageserver-types";
import type { Naming, Place } from "../features/dossier-view.ts";
import { Arena } from "./arena.ts";
import { NamingTable } from "./naming-table.ts";
import { PLACE_SIZE } from "./pack.ts";
import { hasSlot, type SlotList, sizeOf, slotAt, withoutSlot, withSlot } from "./slot-list.ts";

interface Referent {
  readonly id: string;
  readonly namings: number[];
  /** Articles that name it. */
  slots: SlotList;
  mentions: number;
  /** The slot it was met in last, while one is gone through: what counts for an article counts once. */
  met: number;
}

/** Which namings are asked for, by their numbers, and whether they run over a line end; good until the next change. */
export type Wanted = Uint8Array;

/**
 * Places by what they name and by the article's slot, a small whole number. A place is three numbers in a typed array; what many
 * places share, their naming, is kept once. What is left of a naming that no article uses any more goes with `copyTo` another index.
 */
export class MentionIndex {
  readonly #places = new Arena();
  readonly #namings = new NamingTable();
  readonly #referents = new Map<string, Referent>();
  /** By naming. */
  readonly #referentOf: Referent[] = [];
  #scratch = new Uint32Array(1024);

  /** The numbers by which `set` takes namings. */
  intern(namings: readonly Naming[]): Uint32Array {
    return Uint32Array.from(namings, (naming) => this.#idOf(naming));
  }

  /**
   * Puts places in place of those of a slot.
   *
   * @param places as in `PackedArticles`, the namings as indices in `ids`.
   */
  set(slot: number, ids: Uint32Array, places: Uint32Array): void {
    this.delete(slot);
    const own = this.#scratchFor(places);
    for (let at = 0; at < own.length; at += PLACE_SIZE) {
      const id = ids[own[at] as number] as number;
      own[at] = id;
      this.#namings.use(id);
      const referent = this.#referentOf[id] as Referent;
      referent.mentions++;
      if (referent.met === slot) continue;
      referent.met = slot;
      referent.slots = withSlot(referent.slots, slot);
    }
    this.#forget(own);
    this.#places.set(slot, own);
  }

  delete(slot: number): void {
    const places = this.#places.get(slot);
    for (let at = 0; at < places.length; at += PLACE_SIZE) {
      const id = places[at] as number;
      this.#namings.drop(id);
      const referent = this.#referentOf[id] as Referent;
      referent.mentions--;
      if (referent.met === slot) continue;
      referent.met = slot;
      referent.slots = withoutSlot(referent.slots, slot);
    }
    this.#forget(places);
    this.#places.delete(slot);
  }

  *referents(): Iterable<string> {
    for (const [referent, { mentions }] of this.#referents) if (mentions > 0) yield referent;
  }

  totals(referent: string): { readonly mentions: number; readonly articles: number } {
    const known = this.#referents.get(referent);
    return { mentions: known?.mentions ?? 0, articles: sizeOf(known?.slots) };
  }

  namingsOf(referent: string): Naming[] {
    return this.#idsOf(referent).map((id) => this.#namings.at(id));
  }

  namingsLike(letters: string): Iterable<Naming> {
    return this.#namings.like(letters);
  }

  /** Slots of articles that name one of several things, ascending. */
  slotsOf(referents: readonly string[]): Iterable<number> {
    const lists = referents.map((referent) => this.#referents.get(referent)?.slots).filter((list) => list !== undefined);
    if (lists.length === 1) return slotsIn(lists[0]);
    return [...new Set(lists.flatMap((list) => [...slotsIn(list)]))].sort((a, b) => a - b);
  }

  isNamedIn(slot: number, referent: string): boolean {
    return hasSlot(this.#referents.get(referent)?.slots, slot);
  }

  /** In how many of some slots each thing is named. */
  countReferents(slots: Iterable<number>): Map<string, number> {
    const counts = new Map<Referent, number>();
    for (const slot of slots) {
      const places = this.#places.get(slot);
      for (let at = 0; at < places.length; at += PLACE_SIZE) {
        const referent = this.#referentOf[places[at] as number] as Referent;
        if (referent.met === slot) continue;
        referent.met = slot;
        counts.set(referent, (counts.get(referent) ?? 0) + 1);
      }
      this.#forget(places);
    }
    return new Map([...counts].map(([{ id }, count]) => [id, count]));
  }

  /** What `placesIn` takes. */
  wanted(referents: Iterable<string>): Wanted {
    const wanted = new Uint8Array(this.#namings.size);
    for (const referent of referents)
      for (const id of this.#referents.get(referent)?.namings ?? [])
        wanted[id] = LINE_END.test(this.#namings.at(id).text) ? WRAPPED : IN_LINE;
    return wanted;
  }

  /** The places of a slot that are wanted, in the order of the text. */
  placesIn(slot: number, wanted: Wanted): Place[] {
    const places = this.#places.get(slot);
    const found: Place[] = [];
    for (let at = 0; at < places.length; at += PLACE_SIZE) {
      const how = wanted[places[at] as number] as number;
      if (how !== 0) found.push(this.#placeAt(places, at, how === WRAPPED));
    }
    return found;
  }

  /** The first place of a thing, with its slot. */
  firstOf(referent: string): (Place & { readonly slot: number }) | undefined {
    const known = this.#referents.get(referent);
    const slot = slotAt(known?.slots, 0);
    if (slot === undefined) return undefined;
    const places = this.#places.get(slot);
    let at = 0;
    while (this.#referentOf[places[at] as number] !== known) at += PLACE_SIZE;
    const isWrapped = LINE_END.test(this.#namings.at(places[at] as number).text);
    return { slot, ...this.#placeAt(places, at, isWrapped) };
  }

  /** Whether so much has changed that it is worth its while to build the index anew with `copyTo`. */
  get isSparse(): boolean {
    return this.#places.isSparse || this.#namings.unused > this.#namings.size / 2 + WORTH_COMPACTING;
  }

  /** Puts a slot into another index. */
  copyTo(other: MentionIndex, slot: number): void {
    const places = this.#places.get(slot).slice();
    const namings: Naming[] = [];
    for (let at = 0; at < places.length; at += PLACE_SIZE) {
      namings.push(this.#namings.at(places[at] as number));
      places[at] = namings.length - 1;
    }
    other.set(slot, other.intern(namings), places);
  }

  /** A copy, good until the next one: memory of its own for each article would cost more than all else that is done with it. */
  #scratchFor(places: Uint32Array): Uint32Array {
    if (this.#scratch.length < places.length) this.#scratch = new Uint32Array(2 * places.length);
    this.#scratch.set(places);
    return this.#scratch.subarray(0, places.length);
  }

  #placeAt(places: Uint32Array, at: number, isWrapped: boolean): Place {
    const naming = this.#namings.at(places[at] as number);
    return { naming, range: rangeFrom(places[at + 1] as number, places[at + 2] as number, naming.text, isWrapped) };
  }

  #idOf(naming: Naming): number {
    const before = this.#namings.size;
    const id = this.#namings.idOf(naming);
    if (id < before) return id;
    let referent = this.#referents.get(naming.referent);
    if (referent === undefined) {
      referent = { id: naming.referent, namings: [], slots: undefined, mentions: 0, met: NONE };
      this.#referents.set(naming.referent, referent);
    }
    referent.namings.push(id);
    this.#referentOf[id] = referent;
    return id;
  }

  #idsOf(referent: string): number[] {
    return this.#referents.get(referent)?.namings.filter((id) => this.#namings.isUsed(id)) ?? [];
  }

  /** Ends the going through of a slot. */
  #forget(places: Uint32Array): void {
    for (let at = 0; at < places.length; at += PLACE_SIZE) (this.#referentOf[places[at] as number] as Referent).met = NONE;
  }
}

const WORTH_COMPACTING = 10_000;
/** No slot. */
const NONE = -1;

// In `Wanted`, beside 0.
const IN_LINE = 1;
const WRAPPED = 2;

function* slotsIn(list: SlotList): Iterable<number> {
  for (let at = 0; at < sizeOf(list); at++) yield slotAt(list, at) as number;
}

const LINE_END = /\r\n|\n|\r/;

/** Of a text that begins at a position; it may run over line ends where lines are wrapped by hand. */
function rangeFrom(line: number, character: number, text: string, isWrapped: boolean): Range {
  const start = { line, character };
  if (!isWrapped) return { start, end: { line, character: character + text.length } };
  const lines = text.split(LINE_END);
  return { start, end: { line: line + lines.length - 1, character: lines.at(-1)?.length ?? 0 } };
}
