import { at, draft, type PlacedBlock } from "../analyse.ts";
import type { WeaponGrammar } from "../language.ts";
import type { Article, Block, Measures, Mention } from "../model.ts";
import type { Arsenal } from "../weapons/arsenal.ts";
import { meaningsOf, sure, type WeaponCandidate } from "../weapons/candidate.ts";
import { settleNames } from "../weapons/settle-names.ts";

/** The weapons of an article: what its own block left in doubt is decided by what else the article names. */
export function resolveWeapons(
  article: Article,
  placed: readonly PlacedBlock[],
  arsenal: Arsenal,
  grammar: WeaponGrammar,
): Mention[] {
  const blocks = placed.map(({ block, recognised }) => {
    const found = recognised.candidates.flatMap(({ type, candidate }) => (type === "weapon" ? [candidate] : []));
    return { block, recognised, found };
  });
  const certain = blocks.flatMap(({ found }) => found.filter(({ doubt }) => doubt === undefined));
  const named = new Set(certain.map(({ entity }) => entity));
  return blocks.flatMap(({ block, recognised: { tokens, sentences }, found }) => {
    if (found.length === 0) return [];
    const decided = found.map((candidate) => decide(candidate, named, certain.length));
    const isOpen = certain.length > 0 && decided.some(({ doubt }) => doubt !== undefined);
    const around = { tokens, sentences };
    return (isOpen ? settleNames(decided, around, arsenal, grammar) : decided)
      .filter(({ doubt }) => doubt === undefined)
      .map((candidate) => toMention(article, block, candidate));
  });
}

function toMention(article: Article, block: Block, candidate: WeaponCandidate): Mention {
  const { weaponClass, entity, calibre, measures, evidence } = candidate;
  const mention = draft("weapon", at(article, block, candidate), evidence);
  mention.weaponClass = weaponClass;
  if (entity !== undefined) mention.entity = entity;
  if (calibre !== undefined) mention.calibre = calibre;
  if (measures !== undefined) mention.measures = moved(measures, block.start);
  return mention;
}

function moved(measures: Measures, by: number): Measures {
  const { range } = measures;
  return range === undefined ? measures : { ...measures, range: { ...range, start: range.start + by, end: range.end + by } };
}

function decide(candidate: WeaponCandidate, named: ReadonlySet<string | undefined>, certain: number): WeaponCandidate {
  const { doubt, entity } = candidate;
  if (doubt?.of === "name" && entity !== undefined) {
    for (const meant of meaningsOf(candidate)) {
      if (meant.entity !== undefined && named.has(meant.entity)) return sure(meant, { by: "namedInFull", entry: meant.entity });
    }
  }
  const isEnough = doubt?.of === "word" || (doubt?.prominent === true && doubt.called !== true);
  if (isEnough && certain >= ENOUGH_WEAPONS) return sure(candidate, { by: "militaryText", text: "" });
  return candidate;
}

/** So many weapons make an article one about weapons. */
const ENOUGH_WEAPONS = 2;
