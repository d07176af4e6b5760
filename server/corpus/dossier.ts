import type { Resources } from "../core/resources.ts";
import { uriKey } from "../core/uri-key.ts";
import type { ArticleDocument } from "../features/article-document.ts";
import type { DossierFacts } from "../features/checks/dossier-facts.ts";
import type { ArticlePlaces, ArticleSummary, DossierView, Naming, Place } from "../features/dossier-view.ts";
import { FactIndex } from "./fact-index.ts";
import { MentionIndex } from "./mention-index.ts";
import { createPacker, type PackedArticles, PLACE_SIZE } from "./pack.ts";

interface Slot {
  readonly key: string;
  /** Absent while nothing is known of the article. */
  summary?: ArticleSummary;
}

/**
 * Articles by what they name, kept in step one article at a time. An article that is given as it is open is packed when something
 * is asked, not at each keystroke.
 */
export class Dossier implements DossierView {
  readonly #slots: (Slot | undefined)[] = [];
  /** By key of the uri. */
  readonly #slotOf = new Map<string, number>();
  readonly #free: number[] = [];
  readonly #fresh = new Map<string, ArticleDocument>();
  #index = new MentionIndex();

  readonly #facts = new FactIndex();

  isComplete = true;

  /** @param resources what an article that is set has been analysed by. */
  constructor(private readonly resources: () => Resources) {}

  /** Keeps a place for articles that are yet to come, so that all are in this order however they come. */
  reserve(uris: Iterable<string>): void {
    for (const uri of uris) this.#reserve(uriKey(uri));
  }

  set(article: ArticleDocument): void {
    this.#fresh.set(uriKey(article.uri), article);
  }

  /** Puts packed articles in place of what was known of them. */
  add({ namings, articles, places }: PackedArticles): void {
    const ids = this.#index.intern(namings);
    let from = 0;
    for (const { uri, title, undecided, astray, date, places: count, facts } of articles) {
      const to = from + PLACE_SIZE * count;
      const key = uriKey(uri);
      this.#fresh.delete(key);
      const slot = this.#reserve(key);
      this.#index.set(slot, ids, places.subarray(from, to));
      // one by one: taking the others apart costs more than all the rest of this
      const summary = { uri, title, undecided, astray };
      (this.#slots[slot] as Slot).summary = date === undefined ? summary : { ...summary, date };
      this.#facts.set(uri, facts);
      from = to;
    }
    if (this.#index.isSparse) this.#compact();
  }

  delete(uri: string): void {
    const key = uriKey(uri);
    this.#fresh.delete(key);
    const slot = this.#slotOf.get(key);
    if (slot === undefined) return;
    this.#index.delete(slot);
    this.#facts.delete(uri);
    this.#slotOf.delete(key);
    this.#slots[slot] = undefined;
    this.#free.push(slot);
  }

  get facts(): DossierFacts {
    this.#current();
    return this.#facts;
  }

  referents(): Iterable<string> {
    return this.#current().referents();
  }

  totals(referent: string): { readonly mentions: number; readonly articles: number } {
    return this.#current().totals(referent);
  }

  namingsOf(referent: string): readonly Naming[] {
    return this.#current().namingsOf(referent);
  }

  namingsLike(letters: string): Iterable<Naming> {
    return this.#current().namingsLike(letters);
  }

  firstPlace(referent: string): (Place & { readonly uri: string }) | undefined {
    const first = this.#current().firstOf(referent);
    return first && { uri: this.#summary(first.slot).uri, naming: first.naming, range: first.range };
  }

  *placesOf(referents: Iterable<string>): Iterable<ArticlePlaces> {
    const index = this.#current();
    const all = [...referents];
    const wanted = index.wanted(all);
    for (const slot of index.slotsOf(all)) yield { uri: this.#summary(slot).uri, places: index.placesIn(slot, wanted) };
  }

  placesIn(uri: string, referent: string): readonly Place[] {
    const index = this.#current();
    const slot = this.#slotOf.get(uriKey(uri));
    return slot === undefined ? [] : index.placesIn(slot, index.wanted([referent]));
  }

  *articlesNaming(referents: readonly string[]): Iterable<ArticleSummary> {
    for (const slot of this.#slotsNaming(referents)) yield this.#summary(slot);
  }

  namedWith(referents: readonly string[]): ReadonlyMap<string, number> {
    const index = this.#current();
    // that is known without looking at any article
    if (referents.length === 0) return new Map([...index.referents()].map((one) => [one, index.totals(one).articles]));
    return index.countReferents(this.#slotsNaming(referents));
  }

  *#slotsNaming([first, ...others]: readonly string[]): Iterable<number> {
    const index = this.#current();
    if (first === undefined) {
      for (const [at, slot] of this.#slots.entries()) if (slot?.summary !== undefined) yield at;
      return;
    }
    for (const slot of index.slotsOf([first])) if (others.every((referent) => index.isNamedIn(slot, referent))) yield slot;
  }

  #summary(slot: number): ArticleSummary {
    return this.#slots[slot]?.summary as ArticleSummary;
  }

  #reserve(key: string): number {
    let slot = this.#slotOf.get(key);
    if (slot === undefined) {
      slot = this.#free.pop() ?? this.#slots.length;
      this.#slots[slot] = { key };
      this.#slotOf.set(key, slot);
    }
    return slot;
  }

  /** The index with what is open brought up to date. */
  #current(): MentionIndex {
    if (this.#fresh.size > 0) {
      const packer = createPacker(this.resources());
      for (const article of this.#fresh.values()) packer.add(article);
      this.#fresh.clear();
      this.add(packer.packed());
    }
    return this.#index;
  }

  #compact(): void {
    const compact = new MentionIndex();
    for (const [at, slot] of this.#slots.entries()) if (slot?.summary !== undefined) this.#index.copyTo(compact, at);
    this.#index = compact;
  }
}
