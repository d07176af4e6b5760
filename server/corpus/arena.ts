/** Numbers in a few large typed arrays, a stretch for each slot: no object for each article, nothing for the garbage collector. */
export class Arena {
  readonly #chunks: Uint32Array[] = [];
  /** Where the last chunk is free. */
  #free = 0;
  #chunkOf = new Uint32Array(64);
  #startOf = new Uint32Array(64);
  #lengthOf = new Uint32Array(64);
  #live = 0;
  #dead = 0;

  /** Puts numbers in place of those of a slot. */
  set(slot: number, values: Uint32Array): void {
    this.delete(slot);
    if (slot >= this.#lengthOf.length) this.#grow(slot + 1);
    if (values.length === 0) return;
    const last = this.#chunks.at(-1);
    if (last === undefined || last.length - this.#free < values.length) {
      this.#dead += last === undefined ? 0 : last.length - this.#free;
      this.#chunks.push(new Uint32Array(Math.max(CHUNK, values.length)));
      this.#free = 0;
    }
    this.#chunks.at(-1)?.set(values, this.#free);
    this.#chunkOf[slot] = this.#chunks.length - 1;
    this.#startOf[slot] = this.#free;
    this.#lengthOf[slot] = values.length;
    this.#free += values.length;
    this.#live += values.length;
  }

  /** A view of the numbers of a slot, good until the next change; empty where there are none. */
  get(slot: number): Uint32Array {
    const length = this.#lengthOf[slot] ?? 0;
    if (length === 0) return NOTHING;
    const start = this.#startOf[slot] as number;
    return (this.#chunks[this.#chunkOf[slot] as number] as Uint32Array).subarray(start, start + length);
  }

  delete(slot: number): void {
    const length = this.#lengthOf[slot] ?? 0;
    if (length === 0) return;
    this.#lengthOf[slot] = 0;
    this.#live -= length;
    this.#dead += length;
  }

  /** Whether more is wasted than kept. */
  get isSparse(): boolean {
    return this.#dead > this.#live + CHUNK;
  }

  #grow(size: number): void {
    const capacity = Math.max(2 * this.#lengthOf.length, size);
    const grown = (before: Uint32Array) => {
      const after = new Uint32Array(capacity);
      after.set(before);
      return after;
    };
    this.#chunkOf = grown(this.#chunkOf);
    this.#startOf = grown(this.#startOf);
    this.#lengthOf = grown(this.#lengthOf);
  }
}

/** 1 MB. */
const CHUNK = 1 << 18;
const NOTHING = new Uint32Array(0);
