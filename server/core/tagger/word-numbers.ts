/** Numbers for words by two hashes, without the words: a map of strings costs more than all the rest of what is done with a known word. */
export interface WordNumbers {
  /** The word's number, or -1; remembers the word for `add`. */
  readonly find: (word: string) => number;
  /** Gives the word that was just not found a number. */
  readonly add: (number: number) => void;
  readonly clear: () => void;
}

/** @param most how many words there will be at most; two of so many share both hashes once in some hundred thousand programs. */
export function createWordNumbers(most: number): WordNumbers {
  const size = 2 ** Math.ceil(Math.log2(most * 2));
  const checks = new Int32Array(size);
  const numbers = new Int32Array(size).fill(-1);
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
      slot = (first ^ (first >>> 15)) & (size - 1);
      check = second;
      while (numbers[slot] !== -1 && checks[slot] !== check) slot = (slot + 1) & (size - 1);
      return numbers[slot] as number;
    },
    add: (number) => {
      checks[slot] = check;
      numbers[slot] = number;
    },
    clear: () => {
      numbers.fill(-1);
    },
  };
}
