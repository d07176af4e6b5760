/**
 * Items by what they are the end of: of some hundred nouns, those a word can end with, by one look at its last letters.
 *
 * @returns for a word all items whose ending it has, longest ending first, of equal ones in the order given.
 */
export function indexByEnding<T>(items: readonly T[], endingOf: (item: T) => string): (word: string) => readonly T[] {
  const tail = Math.min(...items.map((item) => endingOf(item).length));
  const letters = Math.min(tail, LETTERS);
  const byTail = new Map<string, T[]>();
  // most words end in nothing of the list: a number made of their last letters tells, of more letters where the endings have them
  const short = new Uint8Array(PLACES);
  const long = new Uint8Array(PLACES);
  for (const item of [...items].sort((a, b) => endingOf(b).length - endingOf(a).length)) {
    const ending = endingOf(item);
    const isLong = ending.length >= LETTERS;
    (isLong ? long : short)[placeOf(ending, isLong ? LETTERS : letters)] = 1;
    const key = ending.slice(-tail);
    const list = byTail.get(key);
    if (list === undefined) byTail.set(key, [item]);
    else list.push(item);
  }
  return (word) =>
    mayEnd(word) ? (byTail.get(word.slice(-tail))?.filter((item) => word.endsWith(endingOf(item))) ?? NONE) : NONE;

  function mayEnd(word: string): boolean {
    if (word.length < letters) return false;
    const place = placeOf(word, letters);
    if (short[place] === 1) return true;
    return word.length >= LETTERS && long[placeOf(word, LETTERS)] === 1;
  }
}

/** Of so many last letters, the last one first. */
function placeOf(word: string, letters: number): number {
  let place = 0;
  for (let at = 1; at <= letters; at++) place = place * 37 + word.charCodeAt(word.length - at);
  return place & (PLACES - 1);
}

const PLACES = 0x4000;
const LETTERS = 5;
const NONE: readonly never[] = [];
