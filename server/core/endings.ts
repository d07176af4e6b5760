/**
 * Items by what they are the end of: of some hundred nouns, those a word can end with, by one look at its last letters.
 *
 * @returns for a word all items whose ending it has, longest ending first, of equal ones in the order given.
 */
export function indexByEnding<T>(items: readonly T[], endingOf: (item: T) => string): (word: string) => readonly T[] {
  const tail = Math.min(...items.map((item) => endingOf(item).length));
  const byTail = new Map<string, T[]>();
  for (const item of [...items].sort((a, b) => endingOf(b).length - endingOf(a).length)) {
    const key = endingOf(item).slice(-tail);
    const list = byTail.get(key);
    if (list === undefined) byTail.set(key, [item]);
    else list.push(item);
  }
  return (word) => byTail.get(word.slice(-tail))?.filter((item) => word.endsWith(endingOf(item))) ?? NONE;
}

const NONE: readonly never[] = [];
