import { hashOf } from "./tokens.ts";

/**
 * What a token surely is not: for every word of some lists a mark at the place its hash gives. A token without a mark is in none
 * of the lists; one with it has to be looked up. One look at a table instead of one at each list, for nearly every word of a text.
 */
export type WordFilter = Uint8Array;

const PLACES = 0x20000;

/** @param lists words in lower case, or hashes of such; the first list marks with 1, the second with 2, the next with 4 … up to eight. */
export function createWordFilter(...lists: readonly Iterable<string | number>[]): WordFilter {
  const filter = new Uint8Array(PLACES);
  lists.forEach((words, list) => {
    for (const word of words) {
      const place = (typeof word === "number" ? word : hashOf(word)) & (PLACES - 1);
      filter[place] = (filter[place] as number) | (1 << list);
    }
  });
  return filter;
}

/** The marks of a token: 0 where it is in no list. @param hash of the token. */
export function marksOf(filter: WordFilter, hash: number): number {
  return filter[hash & (PLACES - 1)] as number;
}
