/**
 * Items by what they are the end of: of some hundred nouns, those a word can end with, by one look at its last letters.
 *
 * @returns for a word all items whose ending it has, longest ending first, of equal ones in the order given.
 */
export function indexByEnding<T>(items: readonly T[], endingOf: (item: T) => string): (word: string) => readonly T[] {
  const tail = Math.min(...items.map((item) => endingOf(item).length));
  const byTail = new Map<string, T[]>();
  // most words end in nothing of the list: a number made of their last letters tells
  const marks = new Uint8Array(PLACES);
  for (const item of [...items].sort((a, b) => endingOf(b).length - endingOf(a).length)) {
    const key = endingOf(item).slice(-tail);
    marks[placeOf(key)] = 1;
    const list = byTail.get(key);
    if (list === undefined) byTail.set(key, [item]);
    else list.push(item);
  }
  const letters = Math.min(tail, LETTERS);
  return (word) => {
    if (word.length < letters || marks[placeOf(word)] === 0) return NONE;
    return byTail.get(word.slice(-tail))?.filter((item) => word.endsWith(endingOf(item))) ?? NONE;
  };

  function placeOf(word: string): number {
    let place = 0;
    for (let at = word.length - Math.min(tail, LETTERS); at < word.length; at++) place = place * 37 + word.charCodeAt(at);
    return place & (PLACES - 1);
  }
}

const PLACES = 0x2000;
const LETTERS = 4;
const NONE: readonly never[] = [];
