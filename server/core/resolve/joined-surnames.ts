import type { Stranger } from "../names/introduced.ts";
import type { RecognisedBlock } from "../recognise.ts";
import type { PlacedBlock } from "./article.ts";
import type { Introduced } from "./introduce.ts";

/** Two surnames that stand side by side: “gestern warf Quentel Nordeck vor, dass …”. */
export interface JoinedSurnames {
  /** Both, as written. */
  readonly name: string;
  /** Who has a surname, of the catalogue's persons that the article names in full. */
  knownBy(surname: string): Introduced | undefined;
}

/**
 * What looks like somebody's name of two words and begins with the surname of somebody else whom the article names in full. Where that may
 * be a given name as well (`Thomas`), the second word must be a surname of the article, too.
 *
 * @param isPerson whether an entity of the catalogue is a person.
 */
export function joinedSurnames(placed: readonly PlacedBlock[], isPerson: (entity: string) => boolean): readonly JoinedSurnames[] {
  /** With whether the first word is hardly a given name. */
  const names = new Map<string, boolean>();
  for (const { recognised } of placed)
    for (const { name, isDoubtful = false } of pairsIn(recognised)) names.set(name, isDoubtful);
  // few articles have any
  if (names.size === 0) return [];
  const words = new Set([...names.keys()].flatMap((name) => name.split(" ")));
  const full = new Map<string, string>();
  const known = new Map<string, Introduced>();
  for (const { block, recognised } of placed) {
    for (const { kind, name, short, isFull } of recognised.strangers)
      if (kind === "person" && isFull === true && name !== short && words.has(short)) full.set(short, name);
    for (const { entity, name, span } of recognised.introductions) {
      const surname = name.slice(name.lastIndexOf(" ") + 1);
      if (!words.has(surname) || surname === name || known.has(surname) || !isPerson(entity)) continue;
      full.set(surname, name);
      const [start, end] = [block.start + span.start, block.start + span.end];
      known.set(surname, { kind: "person", start, end, entity, name, evidence: [] });
    }
  }
  const knownBy = (surname: string) => known.get(surname);
  const isOthers = (surname: string | undefined, name: string) => (full.get(surname ?? "") ?? name) !== name;
  return [...names].flatMap(([name, isDoubtful]) => {
    const [first, second] = name.split(" ");
    return isOthers(first, name) && (isDoubtful || isOthers(second, name)) ? [{ name, knownBy }] : [];
  });
}

/** Remembered, since every edit asks all blocks. */
function pairsIn({ memo, strangers }: RecognisedBlock): readonly Stranger[] {
  memo.pairs ??= strangers.filter(
    ({ kind, name, entity, isFull }) => kind === "person" && entity === undefined && isFull !== true && TWO_WORDS.test(name),
  );
  return memo.pairs;
}

const TWO_WORDS = /^\S+ \S+$/;
