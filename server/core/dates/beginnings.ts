/** What may begin with some classes of words, one behind the other, as numbers: 0 is before the first of them. */
export interface Beginnings<T> {
  /** The number of what begins with one more class; at most three are read. */
  readonly next: (beginning: number, wordClass: number) => number;
  /** What is left by then. */
  readonly of: (beginning: number) => readonly T[];
  /** To be called before a text: forgets all if there are too many to keep. */
  readonly makeRoom: () => void;
}

/**
 * A tree of beginnings that grows as texts need it: asked at every fifth token. Classes are too many for arrays by class, so most of it
 * stands in one open-addressed table; the first class of all, and the first few classes, which most words are of, are asked most.
 *
 * @param narrow of what is left those that may go on with a class, in the same order.
 */
export function createBeginnings<T>(
  all: readonly T[],
  narrow: (left: readonly T[], classes: readonly number[]) => readonly T[],
): Beginnings<T> {
  let left: (readonly T[])[] = [];
  let read: (readonly number[])[] = [];
  let slots = new Int32Array(0);
  /** By class, what begins with it; by beginning and class, what goes on with one of the few. 0 where that is not known yet. */
  let firsts = new Int32Array(0);
  let common = new Int32Array(0);
  let used = 0;
  const forget = (): void => {
    left = [all, []];
    read = [[], []];
    slots = new Int32Array(SLOT * 4096);
    firsts = new Int32Array(1024);
    common = new Int32Array(FEW * 1024);
    used = 0;
  };
  forget();
  /** Where a longer beginning stands, or the free place for it. */
  const slotOf = (key: number, wordClass: number): number => {
    const last = slots.length - 1;
    let slot = ((Math.imul(key, 0x9e3779b1) ^ Math.imul(wordClass, 0x85ebca6b)) >>> 7) & (last ^ (SLOT - 1));
    while (slots[slot] !== 0 && (slots[slot] !== key || slots[slot + CLASS] !== wordClass)) slot = (slot + SLOT) & last;
    return slot;
  };
  const put = (key: number, wordClass: number, longer: number): void => {
    if (key === 1) {
      if (wordClass >= firsts.length) firsts = withRoom(firsts, wordClass);
      firsts[wordClass] = longer;
    } else if (wordClass < FEW) common[(key - 1) * FEW + wordClass] = longer;
    const slot = slotOf(key, wordClass);
    slots[slot] = key;
    slots[slot + CLASS] = wordClass;
    slots[slot + LONGER] = longer;
  };
  const grow = (): void => {
    const before = slots;
    slots = new Int32Array(before.length * 2);
    for (let at = 0; at < before.length; at += SLOT)
      if (before[at] !== 0) put(before[at] as number, before[at + CLASS] as number, before[at + LONGER] as number);
  };
  const add = (beginning: number, wordClass: number): number => {
    const classes = [...(read[beginning] as readonly number[]), wordClass];
    const rest = narrow(left[beginning] as readonly T[], classes);
    let made = NOTHING;
    if (rest.length > 0) {
      made = left.push(rest) - 1;
      read.push(classes);
      if (left.length * FEW > common.length) common = withRoom(common, left.length * FEW);
    }
    if (++used * SLOT * 2 > slots.length) grow();
    put(beginning + 1, wordClass, made);
    return made;
  };
  return {
    next: (beginning, wordClass) => {
      if (beginning === NOTHING) return NOTHING;
      // beyond its end an array has undefined, which is none either
      const known = beginning === 0 ? firsts[wordClass] : wordClass < FEW ? common[beginning * FEW + wordClass] : 0;
      if (known) return known;
      const slot = slotOf(beginning + 1, wordClass);
      return slots[slot] === 0 ? add(beginning, wordClass) : (slots[slot + LONGER] as number);
    },
    of: (beginning) => left[beginning] as readonly T[],
    makeRoom: () => {
      if (used > MOST) forget();
    },
  };
}

function withRoom(before: Int32Array, at: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(Math.max(before.length * 2, at + 1));
  longer.set(before);
  return longer;
}

/** Classes of words that are in no list come first. */
const FEW = 8;
/** What nothing begins with. */
const NOTHING = 1;
// Places in a slot, behind the beginning's number and one: 0 is free.
const CLASS = 1;
const LONGER = 2;
const SLOT = 4;
/** News needs a tenth of them. */
const MOST = 100_000;
