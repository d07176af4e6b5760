import type { WeaponEntry } from "../catalogue/types.ts";
import { classPath, nameOf } from "../core/catalogue.ts";
import type { Mention } from "../core/model.ts";
import type { Messages } from "../messages/types.ts";
import type { FeatureContext } from "./context.ts";
import { approximately } from "./date-words.ts";
import { nameForReader } from "./name-for-reader.ts";

/** What the catalogue says of a system, in one line; undefined where it says nothing beyond its class. */
export function systemFacts(entry: WeaponEntry, context: FeatureContext): string | undefined {
  const { weapon, pick } = context.messages;
  const operators = (entry.operators ?? []).map((id) => nameForReader(id, context));
  const facts = [
    entry.description && pick(entry.description, entry.descriptionEn),
    entry.calibreMm !== undefined && weapon.calibres([entry.calibreMm].flat()),
    entry.rangeKm !== undefined && weapon.range(entry.rangeKm.min, entry.rangeKm.max),
    entry.from !== undefined && weapon.since(approximately(entry.from, context.messages)),
    operators.length > 0 && weapon.operators(shortened(operators, context.messages)),
  ].filter((fact): fact is string => typeof fact === "string" && fact !== "");
  return facts.length === 0 ? undefined : facts.join(" · ");
}

/** Names of a system in other naming systems. */
export function otherNames(entry: WeaponEntry, { messages }: FeatureContext): string | undefined {
  const others = entry.designations ?? [];
  // what the headline or a longer designation says is not said again: `SS-26` beside “SS-26 Stone”
  const isSaid = (name: string) =>
    [entry.name ?? "", ...others.map((one) => one.name)].some((longer) => longer !== name && longer.startsWith(`${name} `));
  const { systems } = messages.weapon;
  const names = others.filter(({ name }) => !isSaid(name)).map(({ system, name }) => `${name} (${systems[system] ?? system})`);
  return names.length === 0 ? undefined : messages.weapon.otherNames(shortened(names, messages));
}

/** Of a weapon without a name the known systems it may be; of one with a calibre those of that calibre. */
export function fittingSystems(mention: Mention, { resources: { catalogue } }: FeatureContext): WeaponEntry[] {
  const { weaponClass, calibre } = mention;
  if (weaponClass === undefined) return [];
  const { shells } = CLASSES;
  const fits = (id: string) => {
    const path = classPath(id, catalogue).map((one) => one.id);
    // a shell fits the guns of its calibre
    return path.includes(weaponClass) || (shells.has(weaponClass) && calibre !== undefined && path.includes("artillery"));
  };
  return [...catalogue.entries.values()].flatMap(({ entry }) => {
    if (entry.kind !== "weapon" || !fits(entry.class)) return [];
    if (calibre === undefined) return [entry];
    const calibres = [entry.calibreMm ?? []].flat();
    const [low, high] = calibre.from <= calibre.to ? [calibre.from, calibre.to] : [calibre.to, calibre.from];
    return calibres.some((one) => one >= low && one <= high) ? [entry] : [];
  });
}

const CLASSES = { shells: new Set(["munition", "grenade", "projectile", "artillery-shell"]) };

/** “Fits: 2S19 Msta-S, D-20 …”; only where calibre or class narrow it down. */
export function fitLine(mention: Mention, context: FeatureContext): string | undefined {
  if (mention.entity !== undefined || mention.calibre === undefined) return undefined;
  const systems = fittingSystems(mention, context);
  if (systems.length === 0) return undefined;
  const names = systems.map((entry) => nameOf(entry, context.resources.catalogue));
  return context.messages.weapon.fits(shortened(names, context.messages));
}

/** Figures of the text itself. */
export function measureLine({ measures }: Mention, { messages: { weapon } }: FeatureContext): string | undefined {
  if (measures === undefined) return undefined;
  const said = [
    measures.count !== undefined && weapon.count(measures.count),
    measures.range !== undefined && weapon.rangeHere(measures.range.from, measures.range.to),
    measures.yieldKt !== undefined && weapon.yieldHere(measures.yieldKt),
  ].filter((one) => typeof one === "string");
  return said.length === 0 ? undefined : weapon.inText(said.join(", "));
}

const MOST_NAMES = 6;

/** All where only one would be left out. */
function shortened(names: readonly string[], messages: Messages): string {
  if (names.length <= MOST_NAMES + 1) return names.join(", ");
  return messages.andMore(names.slice(0, MOST_NAMES).join(", "), names.length - MOST_NAMES);
}
