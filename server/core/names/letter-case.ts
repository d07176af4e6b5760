/** Whether a word is two capitals or more and nothing else, as abbreviations are: `DPA`. */
export const isInCapitals = (word: string): boolean => IN_CAPITALS.test(word);

const IN_CAPITALS = /^\p{Lu}{2,}$/u;
