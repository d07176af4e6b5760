import { type Catalogue, classPath } from "../../../core/catalogue.ts";
import type { Mention } from "../../../core/model.ts";
import type { CheckInput } from "../rule.ts";
import { weaponOf } from "./system.ts";

/**
 * The weapon that a calibre is said of: the one behind it in “Granaten für die Panzerhaubitze 2000”, “Haubitze D-30”, “Haubitzen vom
 * Typ D-30” and “Kanone des Leopard 2”, the one before in “Leopard 2 ist mit einer Kanone bewaffnet” and “Leopard 2 verschießt Granaten”; else the one that it stands with.
 */
export function whoseCalibre(weapons: readonly Mention[], index: number, { annotated, resources }: CheckInput): Mention {
  const { catalogue, language } = resources;
  const { ammunitionPrepositions, gunPrepositions, fireVerbs, measures, typeWords, typeNouns } = language.weapons;
  const [previous, mention, next] = [weapons[index - 1], weapons[index] as Mention, weapons[index + 1]];
  const isSystem = weaponOf(mention, catalogue) !== undefined;
  const wordsBetween = (one: Mention, other: Mention) => {
    const between = annotated.article.text.slice(one.end, Math.max(one.end, other.start));
    return between.length > LONGEST_GAP ? undefined : between.trim().toLowerCase().split(/\s+/).filter(Boolean);
  };
  const allIn = (words: readonly string[], set: ReadonlySet<string>) => words.every((word) => set.has(word));
  const behind = next && wordsBetween(mention, next);
  if (next !== undefined && behind !== undefined) {
    const [first, ...others] = behind;
    if (first !== undefined && ammunitionPrepositions.has(first) && allIn(others, language.names.articles)) return next;
    const isNamed = !isSystem && weaponOf(next, catalogue) !== undefined && isOfOneClass(mention, next, catalogue);
    const typed = behind.filter((word) => !typeNouns.has(word));
    if (isNamed && (typed.length < behind.length || behind.length === 0) && allIn(typed, typeWords)) return next;
    if (!isSystem && isMainGun(mention, catalogue) && first !== undefined && allIn(behind, measures.owners)) return next;
  }
  const before = (previous && wordsBetween(previous, mention)) ?? [];
  const links = (set: ReadonlySet<string>) =>
    before.some((word) => set.has(word)) && before.every((word) => set.has(word) || language.names.articles.has(word));
  const isOfPrevious =
    (links(gunPrepositions) && isMainGun(mention, catalogue)) || (links(fireVerbs) && isShell(mention, catalogue));
  return previous !== undefined && !isSystem && isOfPrevious ? previous : mention;
}

const LONGEST_GAP = 30;

/** A howitzer that is a D-30, not a grenade beside one. */
const isOfOneClass = (noun: Mention, system: Mention, catalogue: Catalogue): boolean =>
  noun.weaponClass !== undefined && isOf(noun.weaponClass, system, catalogue);

const isOf = (id: string, { weaponClass }: Mention, catalogue: Catalogue): boolean =>
  weaponClass !== undefined && classPath(weaponClass, catalogue).some((one) => one.id === id);

/** Vehicles have smaller ones besides. In millimetres. */
const LEAST_MAIN_GUN = 60;

const isMain = ({ calibre }: Mention): boolean => calibre !== undefined && calibre.from >= LEAST_MAIN_GUN;

const isMainGun = (mention: Mention, catalogue: Catalogue): boolean => isMain(mention) && isOf("gun", mention, catalogue);

const isShell = (mention: Mention, catalogue: Catalogue): boolean => isMain(mention) && isOf("munition", mention, catalogue);
