import type { WeaponEntry } from "../../../catalogue/types.ts";
import { type Catalogue, classPath, nameOf, type WeaponClass } from "../../../core/catalogue.ts";
import type { CheckInput, CheckRule, Found, InEachLanguage } from "../rule.ts";
import { factOf } from "../texts.ts";
import { whoseCalibre } from "./calibre-of.ts";
import { weaponOf } from "./system.ts";

export const implausibleCalibre: CheckRule = {
  code: "weapon/calibre-implausible",
  severity: "information",
  docs: {
    en: {
      title: "A calibre that the weapon does not have",
      text: "The text gives a calibre that the named system, or no system of the class, has in the catalogue, whether it stands with the weapon itself (“152-mm-Haubitze D-30”), with its gun (“Leopard 2 mit 105-mm-Kanone”, “ist mit einer 105-mm-Kanone bewaffnet”) or with munition for it or that it fires. Of classes only those are looked at of which the catalogue knows all calibres since about 1950, howitzers for example.",
    },
    de: {
      title: "Ein Kaliber, das die Waffe nicht hat",
      text: "Der Text nennt ein Kaliber, das im Katalog das genannte System oder kein System der Klasse hat, ob bei der Waffe selbst („152-mm-Haubitze D-30“), bei ihrer Kanone („Leopard 2 mit 105-mm-Kanone“, „ist mit einer 105-mm-Kanone bewaffnet“) oder bei Munition, die für sie ist oder die sie verschießt. Von den Klassen zählen nur solche, deren Kaliber seit etwa 1950 der Katalog vollständig kennt, etwa Haubitzen.",
    },
  },
  examples: {
    fires: [
      "Geliefert wurden [[152-mm-Granaten]] für die Panzerhaubitze 2000.",
      "Geliefert wurden [[100-mm-Haubitzen]].",
      "Geliefert wurden [[100-mm-Granaten]] für Haubitzen.",
      "Geliefert wurden [[155-mm-Haubitzen]] vom Typ D-30.",
      "Geliefert wurde die [[155-mm-Haubitze]] D-30.",
      "Der Leopard 2 mit einer [[105-mm-Kanone]] fuhr vor.",
      "Die [[105-mm-Kanone]] des Leopard 2 schoss.",
      "Der Leopard 2 ist mit einer [[125-mm-Kanone]] bewaffnet.",
      "Der Leopard 2 verfüge über eine [[105-mm-Kanone]].",
      "Die Panzerhaubitze 2000 verschießt [[152-mm-Granaten]].",
    ],
    silent: [
      "Geliefert wurden 155-mm-Granaten für die Panzerhaubitze 2000.",
      "Geliefert wurden 152-mm-Granaten und eine Panzerhaubitze 2000.",
      "Geliefert wurden 105-mm-Haubitzen und 152-mm-Haubitzen.",
      "Geliefert wurden 100-mm-Granaten.",
      "Geliefert wurden 227-mm-Raketen für HIMARS.",
      "Es fehlt 152-Millimeter-Munition.",
      "Geliefert wurde die 122-mm-Haubitze D-30.",
      "Geliefert wurden 155-mm-Haubitzen und die D-30.",
      "Der Leopard 2 mit 20-mm-Maschinenkanone fuhr vor, die 120-mm-Kanone des Leopard 2 schoss.",
      "Der Leopard 2 und eine 105-mm-Kanone standen da.",
      "Der Leopard 2 ist mit einer 120-mm-Kanone bewaffnet.",
      "Der Leopard 2 ist größer als die 105-mm-Kanone.",
      "Die Panzerhaubitze 2000 verschießt 155-mm-Granaten und keine 152-mm-Granaten.",
    ],
  },
  check: (input) => {
    const { annotated, resources, messages } = input;
    const { catalogue } = resources;
    const weapons = annotated.mentions.filter(({ kind }) => kind === "weapon");
    return weapons.flatMap((mention, index): Found[] => {
      const { calibre, start, end } = mention;
      if (calibre === undefined || calibre.from > calibre.to) return [];
      const meant = whoseCalibre(weapons, index, input);
      const fits = (one: number) => near(one, calibre.from) || near(one, calibre.to);
      const system = weaponOf(meant, catalogue);
      const found =
        system === undefined
          ? ofClass(meant.weaponClass, calibre.from, fits, catalogue, messages)
          : ofSystem(system, calibre.from, fits, catalogue, messages);
      return found === undefined ? [] : [{ ...found, start, end }];
    });
  },
};

type Messages = CheckInput["messages"];
type What = Pick<Found, "message" | "facts">;

function ofSystem(
  system: WeaponEntry,
  written: number,
  fits: (one: number) => boolean,
  catalogue: Catalogue,
  messages: Messages,
): What | undefined {
  const known = [system.calibreMm ?? []].flat();
  if (known.length === 0 || known.some(fits)) return undefined;
  const message = TEXTS[messages.language].system(nameOf(system, catalogue), known, written);
  return { message, facts: [factOf(system, catalogue)] };
}

function ofClass(
  id: string | undefined,
  written: number,
  fits: (one: number) => boolean,
  catalogue: Catalogue,
  messages: Messages,
): What | undefined {
  const known = calibresOfClass(id, catalogue);
  if (known.size === 0 || [...known.values()].flat().some(fits)) return undefined;
  const nearest = [...known.entries()]
    .flatMap(([entry, of]) => of.map((one) => ({ entry, one, distance: Math.abs(one - written) })))
    .sort((a, b) => a.distance - b.distance);
  const [first] = nearest;
  const second = nearest.find(({ one }) => one !== first?.one);
  if (first === undefined || second === undefined) return undefined;
  const { name, nameEn } = catalogue.classes.get(id as string) as WeaponClass;
  return {
    message: TEXTS[messages.language].none(messages.pick(name, nameEn), written, [first.one, second.one]),
    facts: [first, second].map(({ entry }) => factOf(entry, catalogue)),
  };
}

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

interface Texts {
  /** @param known calibres of the system in millimetres. */
  system(system: string, known: readonly number[], written: number): string;
  /** @param nearest calibres of the class in millimetres. */
  none(weaponClass: string, written: number, nearest: readonly number[]): string;
}

const decimal = (value: number) => String(value).replace(".", ",");

const TEXTS: InEachLanguage<Texts> = {
  en: {
    system: (system, known, written) => `${system} has the calibre ${known.join(" or ")} mm in the catalogue, not ${written} mm.`,
    none: (weaponClass, written, nearest) =>
      `No ${weaponClass} in the catalogue has ${written} mm; the nearest are ${nearest.join(" and ")} mm.`,
  },
  de: {
    system: (system, known, written) =>
      `${system} hat im Katalog das Kaliber ${known.map(decimal).join(" oder ")} mm, nicht ${decimal(written)} mm.`,
    none: (weaponClass, written, nearest) =>
      `${weaponClass}: ${decimal(written)} mm hat kein System des Katalogs; am nächsten sind ${nearest.map(decimal).join(" und ")} mm.`,
  },
};
