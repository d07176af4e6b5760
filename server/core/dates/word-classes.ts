import type { PlainWord } from "../vocabulary.ts";
import { type Choice, endsIn, meant, SHORT } from "./choices.ts";

/**
 * Words by where in patterns they may stand: those that fit the same choices are of one class, so that it is one bit whether a token
 * fits. Class 0 fits nowhere. Classes are made when a word needs them.
 */
export interface WordClasses {
  readonly classify: (word: PlainWord) => number;
  /** @param choice number of a choice, or of a group of them. */
  readonly fits: (wordClass: number, choice: number) => boolean;
}

/** Choices of which one has to fit. */
export interface ChoiceGroup {
  /** Unlike those of all choices and other groups. */
  readonly number: number;
  readonly choices: readonly Choice[];
}

export function createWordClasses(choices: readonly Choice[], groups: readonly ChoiceGroup[]): WordClasses {
  const listing = new Map<string, Choice[]>();
  for (const choice of choices) {
    for (const word of choice.words.keys()) {
      const known = listing.get(word);
      if (known === undefined) listing.set(word, [choice]);
      else known.push(choice);
    }
  }
  const unlisted = {
    number: choices.filter(({ numbers }) => numbers.length > 0),
    word: choices.filter(
      ({ lowerCase, upperCase, endings }) => lowerCase !== undefined || upperCase !== undefined || endings.length > 0,
    ),
    mark: [],
  };
  const width = Math.ceil((choices.length + groups.length) / 32);
  let bits = new Int32Array(width * 64);
  const byKey = new Map<string, number>();
  const classOf = (fitting: ReadonlySet<Choice>): number => {
    const key = Array.from(fitting, ({ number }) => number).join();
    const known = byKey.get(key);
    if (known !== undefined) return known;
    const made = byKey.size;
    byKey.set(key, made);
    if ((made + 1) * width > bits.length) {
      const longer = new Int32Array(bits.length * 2);
      longer.set(bits);
      bits = longer;
    }
    const set = ({ number }: { readonly number: number }) => {
      const at = made * width + (number >>> 5);
      bits[at] = (bits[at] as number) | (1 << (number & 31));
    };
    fitting.forEach(set);
    for (const group of groups) if (group.choices.some((choice) => fitting.has(choice))) set(group);
    return made;
  };
  const classify = (word: PlainWord): number => {
    const fitting = new Set<Choice>();
    for (const choice of listing.get(word.lower) ?? []) if (meant(choice, word) !== undefined) fitting.add(choice);
    for (const choice of unlisted[word.kind]) if (meant(choice, word) !== undefined) fitting.add(choice);
    return classOf(fitting);
  };
  // a text has hundreds of numbers of a few kinds
  const kindsOfNumbers = [...new Set(unlisted.number.flatMap(({ numbers }) => numbers.map(({ fits }) => fits)))];
  const byKinds = new Map<string, number>();
  const classifyNumber = (word: PlainWord): number => {
    let key = "";
    for (const fits of kindsOfNumbers) key += fits(word.text) ? "1" : "0";
    let known = byKinds.get(key);
    if (known === undefined) {
      known = classify(word);
      byKinds.set(key, known);
    }
    return known;
  };
  classOf(new Set());
  // most words are in no list: what tells them apart is upper case and a few endings
  classOf(new Set(choices.filter(({ upperCase }) => upperCase !== undefined)));
  classOf(new Set(choices.filter(({ lowerCase }) => lowerCase !== undefined)));
  const endings = [...new Set(choices.flatMap(({ endings }) => endings))];
  for (const ending of endings.filter(({ length }) => length <= SHORT))
    classOf(new Set(choices.filter(({ lowerCase, endings }) => lowerCase !== undefined || endings.includes(ending))));
  const byEndings = new Map<string, number>();
  const classifyUnlisted = (word: PlainWord): number => {
    let key = word.text === word.lower ? "a" : "A";
    for (const ending of endings) if (endsIn(word.text, word.lower, ending)) key += ending;
    let known = byEndings.get(key);
    if (known === undefined) {
      known = classify(word);
      byEndings.set(key, known);
    }
    return known;
  };
  return {
    classify: (word) => {
      if (listing.has(word.lower)) return classify(word);
      if (word.kind === "number") return classifyNumber(word);
      if (word.kind === "mark") return 0;
      return classifyUnlisted(word);
    },
    fits: (wordClass, choice) => (((bits[wordClass * width + (choice >>> 5)] as number) >>> (choice & 31)) & 1) !== 0,
  };
}
