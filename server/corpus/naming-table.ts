import type { Naming } from "../features/dossier-view.ts";
import { hasLetters, lettersOf } from "../features/letters.ts";

/** Namings by small whole numbers, each kept once, with how many places have it. */
export class NamingTable {
  readonly #namings: Naming[] = [];
  /** By text: the number, or several where one text names different things. */
  readonly #ids = new Map<string, number | number[]>();
  #counts = new Uint32Array(256);
  /** Which letters the forms have. */
  #letters = new Uint32Array(256);
  #unused = 0;

  get size(): number {
    return this.#namings.length;
  }

  /** Of how many there is no place. */
  get unused(): number {
    return this.#unused;
  }

  at(id: number): Naming {
    return this.#namings[id] as Naming;
  }

  isUsed(id: number): boolean {
    return (this.#counts[id] as number) > 0;
  }

  /** One place more. */
  use(id: number): void {
    const count = this.#counts[id] as number;
    if (count === 0) this.#unused--;
    this.#counts[id] = count + 1;
  }

  /** One place less. */
  drop(id: number): void {
    const count = (this.#counts[id] as number) - 1;
    if (count === 0) this.#unused++;
    this.#counts[id] = count;
  }

  /** The number of a naming; a new one where it hasn't been there: then `size` is larger. */
  idOf(naming: Naming): number {
    const known = this.#ids.get(naming.text);
    const ids = typeof known === "number" ? [known] : (known ?? []);
    for (const id of ids) if (isSame(this.at(id), naming)) return id;
    const id = this.#namings.length;
    this.#namings.push(naming);
    this.#ids.set(naming.text, known === undefined ? id : [...ids, id]);
    this.#unused++;
    if (id >= this.#counts.length) {
      this.#counts = doubled(this.#counts);
      this.#letters = doubled(this.#letters);
    }
    const { name, lemma, text } = naming;
    this.#letters[id] = lettersOf(name === text && lemma === text ? text : `${name}${lemma}${text}`);
    return id;
  }

  /** Those in use of which a form has some letters in their order (`hasLetters`). */
  *like(letters: string): Iterable<Naming> {
    const lower = letters.toLowerCase();
    const wanted = lettersOf(lower);
    for (let id = 0; id < this.#namings.length; id++) {
      if (((this.#letters[id] as number) & wanted) >>> 0 !== wanted || this.#counts[id] === 0) continue;
      const naming = this.at(id);
      const { name, lemma, text } = naming;
      if (hasLetters(name, lower) || (lemma !== name && hasLetters(lemma, lower)) || (text !== name && hasLetters(text, lower)))
        yield naming;
    }
  }
}

function isSame(a: Naming, b: Naming): boolean {
  return (
    a.referent === b.referent &&
    a.text === b.text &&
    a.kind === b.kind &&
    a.lemma === b.lemma &&
    a.name === b.name &&
    a.isListed === b.isListed &&
    a.weaponClass === b.weaponClass
  );
}

function doubled(before: Uint32Array): Uint32Array<ArrayBuffer> {
  const after = new Uint32Array(2 * before.length);
  after.set(before);
  return after;
}
