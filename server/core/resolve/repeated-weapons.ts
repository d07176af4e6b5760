import type { Article, Evidence, Mention } from "../model.ts";
import { ownCopy } from "../own-copy.ts";
import { isQuote } from "../quotes.ts";
import type { RecognisedBlock } from "../recognise.ts";
import { isMarked, type Tokens } from "../tokens.ts";
import type { WeaponGrammar } from "../weapons/weapon-grammar.ts";
import { Mark } from "../word-marks.ts";
import type { PlacedBlock } from "./article.ts";
import { draft } from "./mention.ts";
import { overlapWith } from "./overlap.ts";

/** A weapon by the name that its noun introduced: “der Marschflugkörper Zwirbelit … Der Zwirbelit traf”. */
interface NewWeapon {
  /** Of a ship that the catalogue has under its kind and name alone. */
  readonly entity: string | undefined;
  readonly weaponClass: string;
  readonly evidence: Evidence;
  /** Where the name alone, without quotation marks, counts: everywhere, or only where the tagger takes it for a name again. */
  readonly counts: "everywhere" | "tagged" | "quoted";
}

/** The names by which an article calls weapons behind their nouns: nearly all are in no catalogue. */
export interface RepeatedWeapons {
  /** What is said again of them in a block, in the order of the text. @param taken mentions that are no weapons by those names. */
  mentionsOf(placed: PlacedBlock, taken: readonly Mention[]): Mention[];
  /** Tells whether a block has a name that is one of a weapon in this version of the article or in another, not in both. */
  changes(other: RepeatedWeapons): (recognised: RecognisedBlock) => boolean;
  readonly names: ReadonlyMap<string, NewWeapon>;
}

export function createRepeatedWeapons(
  article: Article,
  placed: readonly PlacedBlock[],
  { typeNouns }: WeaponGrammar,
  isOrdinaryWord: (word: string) => boolean,
): RepeatedWeapons {
  const names = new Map<string, NewWeapon>();
  for (const { block, recognised } of placed) {
    for (const { doubt, entity, weaponClass, evidence, start, end, firstToken } of recognised.weapons) {
      if (doubt !== undefined) continue;
      const introduced = evidence.find(({ by }) => by === "typeName" || by === "quotedName" || by === "shipName");
      if (introduced === undefined || end - start < SHORTEST_NAME) continue;
      const name = ownCopy(block.text, start, end);
      if (names.has(name)) continue;
      const isType =
        introduced.by === "typeName" && (name.includes(" ") || typeNouns.has(recognised.tokens.lower(firstToken - 1) ?? ""));
      const isQuotedOnly = introduced.by === "quotedName" || name.includes(" ") || isOrdinaryWord(name);
      const counts = CODE.test(name) || (isType && !isOrdinaryWord(name)) ? "everywhere" : isQuotedOnly ? "quoted" : "tagged";
      names.set(name, { entity, weaponClass, evidence: introduced, counts });
    }
  }
  const byWord = byFirstWord(names);
  return {
    names,
    mentionsOf({ block, recognised: { tokens, weapons, candidates } }, taken) {
      const mentions: Mention[] = [];
      if (names.size === 0) return mentions;
      const isNamed = overlapWith(taken);
      const isWeapon = overlapWith(weapons);
      let proposed: ReadonlyMap<number, number> | undefined;
      const isProposed = (start: number, end: number) => {
        proposed ??= new Map(
          candidates.flatMap(({ type, candidate }) => (type === "unknown" ? [[candidate.start, candidate.end]] : [])),
        );
        return proposed.get(start) === end;
      };
      for (const at of wordsAmong(tokens, byWord)) {
        const { text } = tokens.word(at);
        const start = tokens.start(at);
        // `ZWR-20` is no `20`
        if (isMarked(tokens, at - 1, Mark.hyphen) && tokens.end(at - 1) === start) continue;
        for (const [name, { entity, weaponClass, evidence, counts }] of byWord.get(text) ?? byWord.get(text.slice(0, -1)) ?? []) {
          const end = endOfName(block.text, start, name);
          if (end === undefined || isWeapon({ start, end })) continue;
          const isQuoted = isQuote(tokens.at(at - 1)?.text) && isQuote(block.text.charAt(end));
          const span = { start: block.start + start, end: block.start + end };
          const isMeant = isQuoted || counts === "everywhere" || (counts === "tagged" && isProposed(start, end));
          if (!isMeant || (!isQuoted && isNamed(span))) continue;
          const place = { ...span, text: ownCopy(article.text, span.start, span.end) };
          const mention = draft("weapon", place, [evidence, { by: "namedInFull", entry: name }]);
          mention.weaponClass = weaponClass;
          if (entity !== undefined) mention.entity = entity;
          mentions.push(mention);
          break;
        }
      }
      return mentions;
    },
    changes(other) {
      const changed = new Set<string>();
      for (const [one, another] of [[names, other.names] as const, [other.names, names] as const])
        for (const [name, weapon] of one) if (!isSame(weapon, another.get(name))) changed.add(firstWord(name));
      return ({ tokens }) => changed.size > 0 && wordsAmong(tokens, changed).next().done !== true;
    },
  };
}

type Named = readonly [name: string, weapon: NewWeapon];

/** Of each first word the names that begin with it, the longest first. */
function byFirstWord(names: ReadonlyMap<string, NewWeapon>): ReadonlyMap<string, readonly Named[]> {
  const found = new Map<string, Named[]>();
  for (const named of [...names].sort(([one], [other]) => other.length - one.length)) {
    const word = firstWord(named[0]);
    const known = found.get(word);
    if (known === undefined) found.set(word, [named]);
    else known.push(named);
  }
  return found;
}

/** The capitalised tokens that are one of some words, or it with a genitive's or plural's ending. */
function* wordsAmong(tokens: Tokens, words: Pick<ReadonlySet<string>, "has">): Generator<number> {
  for (let at = tokens.next(0, Mark.capitalised); at < tokens.length; at = tokens.next(at + 1, Mark.capitalised)) {
    const { text } = tokens.word(at);
    if (words.has(text) || (text.endsWith("s") && words.has(text.slice(0, -1)))) yield at;
  }
}

const SHORTEST_NAME = 4;
/** `ZWR-20`, `Zwirbel 30`, `ZWIRBEL` */
const CODE = /\d|^\p{Lu}{4,}/u;
const LETTER = /[\p{L}\p{N}-]/u;

const firstWord = (name: string) => /^[\p{L}\p{N}]+/u.exec(name)?.[0] ?? name;

const isSame = (one: NewWeapon, other: NewWeapon | undefined) =>
  other !== undefined && one.entity === other.entity && one.weaponClass === other.weaponClass && one.counts === other.counts;

/** Where a name ends that begins at an offset, with its genitive or plural; undefined where the word goes on otherwise. */
function endOfName(text: string, start: number, name: string): number | undefined {
  if (!text.startsWith(name, start)) return undefined;
  const end = start + name.length;
  if (!LETTER.test(text.charAt(end))) return end;
  return text.charAt(end) === "s" && !LETTER.test(text.charAt(end + 1)) ? end + 1 : undefined;
}
