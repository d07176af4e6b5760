import type { Naming } from "../features/dossier-view.ts";
import { Arena } from "./arena.ts";
import { namingKey, PLACE_SIZE } from "./pack.ts";
import { hasSlot, type SlotList, sizeOf, slotAt, withoutSlot, withSlot } from "./slot-list.ts";

interface Referent {
  readonly namings: number[];
  /** Articles that name it. */
  slots: SlotList;
  mentions: number;
}

/**
 * Places by what they name and by the article's slot, a small whole number. A place is three numbers in a typed array; what many
 * places share, their naming, is kept once. What is left of a naming that no article uses any more goes when `compact` is called.
 */
export class MentionIndex {
  readonly #places = new Arena();
  readonly #namings: Naming[] = [];
  readonly #namingIds = new Map<string, number>();
  /** By naming: how many places have it. */
  #counts = new Uint32Array(256);
  readonly #referents = new Map<string, Referent>();
  readonly #referentOf: Referent[] = [];
  #unused = 0;

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
    const own = Uint32Array.from(places);
    for (let at = 0; at < own.length; at += PLACE_SIZE) {
      const id = ids[own[at] as number] as number;
      own[at] = id;
      const count = this.#counts[id] as number;
      if (count === 0) this.#unused--;
      this.#counts[id] = count + 1;
      const referent = this.#referentOf[id] as Referent;
      referent.mentions++;
      referent.slots = withSlot(referent.slots, slot);
    }
    this.#places.set(slot, own);
  }

  delete(slot: number): void {
    const places = this.#places.get(slot);
    for (let at = 0; at < places.length; at += PLACE_SIZE) {
      const id = places[at] as number;
      const count = (this.#counts[id] as number) - 1;
      this.#counts[id] = count;
      if (count === 0) this.#unused++;
      const referent = this.#referentOf[id] as Referent;
      referent.mentions--;
      referent.slots = withoutSlot(referent.slots, slot);
    }
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
    return this.#idsOf(referent).map((id) => this.#namings[id] as Naming);
  }

  /** Slots of articles that name one of several things, ascending. */
  slotsOf(referents: readonly string[]): Iterable<number> {
    const lists = referents.map((referent) => this.#referents.get(referent)?.slots).filter((list) => list !== undefined);
    if (lists.length === 1) return slotsIn(lists[0]);
    return [...new Set(lists.flatMap((list) => [...slotsIn(list)]))].sort((a, b) => a - b);
  }

  /** In how many of some slots each thing is named. */
  countReferents(slots: Iterable<number>): Map<string, number> {
    const counts = new Map<string, number>();
    for (const slot of slots) {
      const places = this.#places.get(slot);
      const named = new Set<string>();
      for (let at = 0; at < places.length; at += PLACE_SIZE) named.add((this.#namings[places[at] as number] as Naming).referent);
      for (const referent of named) counts.set(referent, (counts.get(referent) ?? 0) + 1);
    }
    return counts;
  }

  isNamedIn(slot: number, referent: string): boolean {
    return hasSlot(this.#referents.get(referent)?.slots, slot);
  }

  /** What places can be picked by; good until the next change. */
  namingIds(referents: Iterable<string>): ReadonlySet<number> {
    const ids = new Set<number>();
    for (const referent of referents) for (const id of this.#idsOf(referent)) ids.add(id);
    return ids;
  }

  /** The places of a slot that have one of the namings, in the order of the text. */
  *placesIn(
    slot: number,
    wanted: ReadonlySet<number>,
  ): Iterable<{ readonly naming: Naming; readonly line: number; readonly character: number }> {
    const places = this.#places.get(slot);
    for (let at = 0; at < places.length; at += PLACE_SIZE) {
      const id = places[at] as number;
      if (!wanted.has(id)) continue;
      yield { naming: this.#namings[id] as Naming, line: places[at + 1] as number, character: places[at + 2] as number };
    }
  }

  /** Whether so much has changed that it is worth its while to build the index anew with `copyTo`. */
  get isSparse(): boolean {
    return this.#places.isSparse || this.#unused > this.#namings.length / 2 + WORTH_COMPACTING;
  }

  /** Puts a slot into another index. */
  copyTo(other: MentionIndex, slot: number): void {
    const places = Uint32Array.from(this.#places.get(slot));
    const namings: Naming[] = [];
    for (let at = 0; at < places.length; at += PLACE_SIZE) {
      namings.push(this.#namings[places[at] as number] as Naming);
      places[at] = namings.length - 1;
    }
    other.set(slot, other.intern(namings), places);
  }

  #idOf(naming: Naming): number {
    const key = namingKey(naming);
    const known = this.#namingIds.get(key);
    if (known !== undefined) return known;
    const id = this.#namings.length;
    this.#namings.push(naming);
    this.#namingIds.set(key, id);
    this.#unused++;
    if (id >= this.#counts.length) {
      const grown = new Uint32Array(2 * id);
      grown.set(this.#counts);
      this.#counts = grown;
    }
    let referent = this.#referents.get(naming.referent);
    if (referent === undefined) {
      referent = { namings: [], slots: undefined, mentions: 0 };
      this.#referents.set(naming.referent, referent);
    }
    referent.namings.push(id);
    this.#referentOf[id] = referent;
    return id;
  }

  #idsOf(referent: string): number[] {
    return this.#referents.get(referent)?.namings.filter((id) => (this.#counts[id] as number) > 0) ?? [];
  }
}

const WORTH_COMPACTING = 10_000;

function* slotsIn(list: SlotList): Iterable<number> {
  for (let at = 0; at < sizeOf(list); at++) yield slotAt(list, at) as number;
}
