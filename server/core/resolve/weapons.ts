import type { Article, Block, Mention } from "../model.ts";
import type { RecognisedBlock } from "../recognise.ts";
import type { Arsenal } from "../weapons/arsenal.ts";
import { isByTextAlone } from "../weapons/bearers.ts";
import { meaningsOf, sure, type WeaponCandidate } from "../weapons/candidate.ts";
import { settleNames } from "../weapons/settle-names.ts";
import type { WeaponGrammar } from "../weapons/weapon-grammar.ts";
import type { PlacedBlock } from "./article.ts";
import { at, draft, movedMeasures } from "./mention.ts";

/** The weapons of an article: what its own block left in doubt is decided by what else the article names. */
export interface WeaponResolver {
  /** @param named the names of the block, sorted: who is called like a weapon that nothing but the text speaks for. */
  mentionsOf(placed: PlacedBlock, named: readonly Mention[]): Mention[];
  isDoubtful(recognised: RecognisedBlock): boolean;
  /** Whether the weapons of another version of the article decide all doubts alike. */
  isSameArticle(other: WeaponResolver): boolean;
  /** Systems that are named for certain; undefined among them where a weapon has no system. */
  readonly named: ReadonlySet<string | undefined>;
  /** The classes of certain weapons. */
  readonly classes: ReadonlySet<string>;
  /** How many certain weapons there are, as far as that matters. */
  readonly certain: number;
}

export function createWeaponResolver(
  article: Article,
  placed: readonly PlacedBlock[],
  arsenal: Arsenal,
  grammar: WeaponGrammar,
): WeaponResolver {
  const named = new Set<string | undefined>();
  const classes = new Set<string>();
  let certain = 0;
  for (const { recognised } of placed) {
    for (const { doubt, entity, weaponClass } of recognised.weapons) {
      if (doubt !== undefined) continue;
      named.add(entity);
      classes.add(weaponClass);
      certain = Math.min(certain + 1, ENOUGH_WEAPONS);
    }
  }
  return {
    named,
    classes,
    certain,
    mentionsOf({ block, recognised: { tokens, sentences, weapons } }, names) {
      const found = weapons.map((candidate) => decide(candidate, named, classes, certain, arsenal));
      const isOpen = certain > 0 && found.some(({ doubt }) => doubt !== undefined);
      const decided = isOpen ? settleNames(found, { tokens, sentences }, arsenal, grammar) : found;
      const mentions: Mention[] = [];
      for (const candidate of decided) {
        if (candidate.doubt !== undefined) continue;
        const start = block.start + candidate.start;
        const isBearer = isByTextAlone(candidate) && names.some((name) => name.start <= start && start < name.end);
        if (!isBearer) mentions.push(toMention(article, block, candidate));
      }
      return mentions;
    },
    isDoubtful: ({ weapons }) => weapons.some(({ doubt }) => doubt !== undefined),
    isSameArticle: (other) => other.certain === certain && isSameSet(other.named, named) && isSameSet(other.classes, classes),
  };
}

const isSameSet = <T>(one: ReadonlySet<T>, other: ReadonlySet<T>) =>
  one.size === other.size && [...one].every((item) => other.has(item));

function toMention(article: Article, block: Block, candidate: WeaponCandidate): Mention {
  const { weaponClass, entity, calibre, measures, evidence } = candidate;
  const mention = draft("weapon", at(article, block, candidate), evidence);
  mention.weaponClass = weaponClass;
  if (entity !== undefined) mention.entity = entity;
  if (calibre !== undefined) mention.calibre = calibre;
  if (measures !== undefined) mention.measures = movedMeasures(measures, block.start);
  return mention;
}

function decide(
  candidate: WeaponCandidate,
  named: ReadonlySet<string | undefined>,
  classes: ReadonlySet<string>,
  certain: number,
  arsenal: Arsenal,
): WeaponCandidate {
  const { doubt, entity, weaponClass } = candidate;
  if (doubt?.of === "name" && entity !== undefined) {
    for (const meant of meaningsOf(candidate)) {
      if (meant.entity !== undefined && named.has(meant.entity)) return sure(meant, { by: "namedInFull", entry: meant.entity });
    }
  }
  // “NH 90” in an article about transport helicopters
  if (doubt?.short === true && entity !== undefined && certain >= ENOUGH_WEAPONS && classes.has(weaponClass))
    return sure(candidate, { by: "militaryText", text: "" });
  const isEnough = doubt?.of === "word" || doubt?.hyphenated === true || (doubt?.prominent === true && doubt.called !== true);
  if (isEnough && certain >= ENOUGH_WEAPONS) return sure(candidate, { by: "militaryText", text: "" });
  // “ein Militärhubschrauber … der Hubschrauber”
  if (doubt?.of === "word" && [...classes].some((one) => arsenal.path(one).includes(weaponClass)))
    return sure(candidate, { by: "militaryText", text: "" });
  return candidate;
}

/** So many weapons make an article one about weapons. */
const ENOUGH_WEAPONS = 2;
