/** Classes of casing; their order is part of the model file's format. */
export const Casing = {
  lower: 0,
  initial: 1,
  upper: 2,
  letter: 3,
  initialLetter: 4,
  mixed: 5,
  withDigit: 6,
  shortNumber: 7,
  year: 8,
  number: 9,
  mark: 10,
  initialInitial: 11,
  initialLower: 12,
  upperHyphen: 13,
  lowerHyphen: 14,
} as const;

/** How a word is written: `Al-Kaida` initialInitial, `US-Präsident` upperHyphen, `iPhone` mixed. */
export function casingOf(word: string): number {
  const hyphen = word.indexOf("-", 1);
  if (hyphen > 0 && hyphen < word.length - 1) {
    const head = plainCasing(word.slice(0, hyphen));
    const tail = plainCasing(word.slice(word.lastIndexOf("-") + 1));
    if (head === Casing.upper || head === Casing.letter) return Casing.upperHyphen;
    if (head === Casing.lower || head >= Casing.shortNumber) return Casing.lowerHyphen;
    return tail === Casing.lower ? Casing.initialLower : Casing.initialInitial;
  }
  return plainCasing(word);
}

function plainCasing(word: string): number {
  let upper = 0;
  let lower = 0;
  let digits = 0;
  for (let at = 0; at < word.length; at++) {
    const kind = kindOf(word.charCodeAt(at));
    if (kind === UPPER) upper++;
    else if (kind === LOWER) lower++;
    else if (kind === DIGIT) digits++;
  }
  if (upper + lower === 0) {
    if (digits === 0) return Casing.mark;
    if (digits === 4 && word.length === 4) return Casing.year;
    return digits <= 2 && word.length <= 2 ? Casing.shortNumber : Casing.number;
  }
  if (digits > 0) return Casing.withDigit;
  if (upper === 0) return Casing.lower;
  if (upper + lower === 1) return word.length > 1 ? Casing.initialLetter : Casing.letter;
  if (lower === 0) return Casing.upper;
  return upper === 1 && kindOf(word.charCodeAt(0)) === UPPER ? Casing.initial : Casing.mixed;
}

/** The word with its capitals as `X`, small letters as `x`, digits as `9`, runs shortened to one. */
export function shapeOf(word: string): string {
  let shape = "";
  let last = "";
  for (let at = 0; at < word.length; at++) {
    const kind = kindOf(word.charCodeAt(at));
    const sign = kind === UPPER ? "X" : kind === LOWER ? "x" : kind === DIGIT ? "9" : (word[at] as string);
    if (sign !== last) shape += sign;
    last = sign;
  }
  return shape;
}

const OTHER = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;

const TABLE_SIZE = 0x250;
const table = new Uint8Array(TABLE_SIZE);
for (let code = 0; code < TABLE_SIZE; code++) table[code] = classify(code);

function kindOf(code: number): number {
  return code < TABLE_SIZE ? (table[code] as number) : classify(code);
}

function classify(code: number): number {
  const character = String.fromCharCode(code);
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (!/\p{L}/u.test(character)) return OTHER;
  return /\p{Lu}|\p{Lt}/u.test(character) ? UPPER : LOWER;
}
