/** Numbers for words by two hashes, without the words: a map of strings costs more than all the rest of what is done with a known word. */
export interface WordNumbers {
  /** What was added for the word, or 0; remembers the word for `add`. */
  readonly find: (word: string) => number;
  /** Gives the word that was just not found a number other than 0. */
  readonly add: (number: number) => void;
  readonly clear: () => void;
}

/** @param most how many words there will be at most; two of so many share both hashes once in some hundred thousand programs. */
export function createWordNumbers(most: number): WordNumbers {
  const size = 2 ** Math.ceil(Math.log2(most * 2));
  // a word's second hash and its number, side by side since they are read together
  const slots = new Int32Array(size * 2);
  let slot = 0;
  let check = 0;
  return {
    find: (word) => {
      let first = 0x811c9dc5 | 0;
      let second = word.length;
      for (let at = 0; at < word.length; at++) {
        const code = word.charCodeAt(at);
        first = Math.imul(first ^ code, 0x01000193);
        second = Math.imul(second + code, 0x9e3779b1) ^ (second >>> 15);
      }
      slot = ((first ^ (first >>> 15)) & (size - 1)) << 1;
      check = second;
      let number = slots[slot + 1] as number;
      while (number !== 0 && slots[slot] !== check) {
        slot = (slot + 2) & (size * 2 - 1);
        number = slots[slot + 1] as number;
      }
      return number;
    },
    add: (number) => {
      slots[slot] = check;
      slots[slot + 1] = number;
    },
    clear: () => {
      slots.fill(0);
    },
  };
}
