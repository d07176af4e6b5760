import type { WeaponEntry } from "../../catalogue/types.ts";
import { type Catalogue, classPath, nameOf, type WeaponClass } from "../../core/catalogue.ts";
import type { Mention } from "../../core/model.ts";
import type { Check, Finding } from "../diagnostics.ts";
import { sourceOf } from "./weapon-names.ts";

/**
 * `weapon/calibre-implausible`: a calibre that the named system or no system of the class has, whether it stands with the weapon
 * itself or with munition for it (“152-mm-Granaten für die Panzerhaubitze 2000”, “100-mm-Haubitzen”); `weapon/reversed-range`: `152 bis 122 Millimeter`.
 */
export const implausibleCalibres: Check = ({ article: { text }, mentions }, { catalogue, language }, { findings, pick }) => {
  const weapons = mentions.filter(({ kind }) => kind === "weapon");
  return weapons.flatMap((mention, index): Finding[] => {
    const { calibre, start, end } = mention;
    if (calibre === undefined) return [];
    if (calibre.from > calibre.to)
      return [
        { code: "weapon/reversed-range", severity: "information", message: findings.reversedRange(mention.text), start, end },
      ];
    const next = weapons[index + 1];
    const between = next === undefined ? "" : text.slice(end, next.start).trim().toLowerCase();
    const [preposition, ...articles] = between.split(/\s+/);
    const meant =
      next !== undefined &&
      language.weapons.ammunitionPrepositions.has(preposition ?? "") &&
      articles.every((word) => language.names.articles.has(word))
        ? next
        : mention;
    const finding = { code: "weapon/calibre-implausible", severity: "information", start, end } as const;
    const fits = (one: number) => near(one, calibre.from) || near(one, calibre.to);
    const system = weaponOf(meant, catalogue);
    if (system !== undefined) {
      const known = [system.calibreMm ?? []].flat();
      if (known.length === 0 || known.some(fits)) return [];
      const message = findings.calibreImplausible(nameOf(system, catalogue), known, calibre.from);
      return [{ ...finding, message, related: [{ of: system.id, message: sourceOf(system) }] }];
    }
    const ofClass = calibresOfClass(meant.weaponClass, catalogue);
    if (ofClass.size === 0 || [...ofClass.values()].flat().some(fits)) return [];
    const nearest = [...ofClass.entries()]
      .flatMap(([entry, of]) => of.map((one) => ({ entry, one, distance: Math.abs(one - calibre.from) })))
      .sort((a, b) => a.distance - b.distance);
    const [first] = nearest;
    const second = nearest.find(({ one }) => one !== first?.one);
    if (first === undefined || second === undefined) return [];
    const weaponClass = catalogue.classes.get(meant.weaponClass as string) as WeaponClass;
    return [
      {
        ...finding,
        message: findings.calibreOfNone(pick(weaponClass.name, weaponClass.nameEn), calibre.from, [first.one, second.one]),
        related: [first, second].map(({ entry }) => ({ of: entry.id, message: sourceOf(entry) })),
      },
    ];
  });
};

/** The calibres of all systems of a class and below, where those are all there are: of howitzers, not of guns from 20 mm up. */
function calibresOfClass(id: string | undefined, catalogue: Catalogue): Map<WeaponEntry, number[]> {
  const found = new Map<WeaponEntry, number[]>();
  if (id === undefined || catalogue.classes.get(id)?.calibresComplete !== true) return found;
  for (const { entry } of catalogue.entries.values()) {
    if (entry.kind !== "weapon" || entry.calibreMm === undefined) continue;
    if (classPath(entry.class, catalogue).some((one) => one.id === id)) found.set(entry, [entry.calibreMm].flat());
  }
  return found;
}

const near = (one: number, other: number) => Math.abs(one - other) < 0.6;

function weaponOf({ entity }: Mention, catalogue: Catalogue): WeaponEntry | undefined {
  const entry = entity === undefined ? undefined : catalogue.entries.get(entity)?.entry;
  return entry?.kind === "weapon" ? entry : undefined;
}

/**
 * `weapon/range-implausible`: a range far outside the one the catalogue gives for the system, or that which defines its class
 * (“Kurzstreckenrakete mit einer Reichweite von 5000 Kilometern”); `weapon/reversed-range` where it ends below its beginning.
 */
export const implausibleRanges: Check = ({ mentions }, { catalogue }, { findings, pick }) =>
  mentions.flatMap((mention): Finding[] => {
    const range = mention.measures?.range;
    if (range === undefined || mention.weaponClass === undefined) return [];
    const { start, end, from, to } = range;
    if (from > to)
      return [
        { code: "weapon/reversed-range", severity: "information", message: findings.reversedRange(mention.text), start, end },
      ];
    const system = weaponOf(mention, catalogue);
    const classBand = classPath(mention.weaponClass, catalogue).find(({ rangeKm }) => rangeKm !== undefined);
    const band = system?.rangeKm ?? (system === undefined ? classBand?.rangeKm : undefined);
    if (band === undefined || !isFarOutside(band, to)) return [];
    return [
      {
        code: "weapon/range-implausible",
        severity: "information",
        message: findings.rangeImplausible(
          system === undefined ? mention.text : nameOf(system, catalogue),
          band.min,
          band.max,
          to,
        ),
        start,
        end,
        related: [
          system !== undefined
            ? { of: system.id, message: sourceOf(system) }
            : {
                of: (classBand as WeaponClass).id,
                message: sourceOf({ ...classBand, name: pick((classBand as WeaponClass).name, classBand?.nameEn) }),
              },
        ],
      },
    ];
  });

/** Sources differ and ranges grow with each version: only what no version explains is told. */
const MARGIN = 1.6;

function isFarOutside({ min = 0, max }: { readonly min?: number; readonly max?: number }, value: number): boolean {
  return (max !== undefined && value > max * MARGIN) || value * MARGIN * 2 < min;
}

/** `weapon/unit-mix`: ranges in kilometres and in miles in one article, told at the first that changes the unit. */
export const mixedUnits: Check = ({ mentions }, _resources, { findings }) => {
  const ranges = mentions.flatMap(({ measures }) => (measures?.range === undefined ? [] : [measures.range]));
  const metric = (unit: string) => unit === "km" || unit === "m";
  const [first] = ranges;
  const other = ranges.find(({ unit }) => first !== undefined && metric(unit) !== metric(first.unit));
  if (first === undefined || other === undefined) return [];
  const { start, end } = other;
  return [
    {
      code: "weapon/unit-mix",
      severity: "information",
      message: findings.unitMix(first.unit, other.unit),
      start,
      end,
      related: [{ of: first, message: `${first.to} km` }],
    },
  ];
};
