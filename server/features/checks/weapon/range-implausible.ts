import { classPath, nameOf } from "../../../core/catalogue.ts";
import type { CheckRule, Found, InEachLanguage } from "../rule.ts";
import { factOf, factOfClass } from "../texts.ts";
import { weaponOf } from "./system.ts";

export const implausibleRange: CheckRule = {
  code: "weapon/range-implausible",
  severity: "information",
  docs: {
    en: {
      title: "A range far outside the one that is known",
      text: "The text gives a range far outside the one the catalogue has for the named system, or outside of what defines its class (a short-range missile of 5000 kilometres). Sources differ and versions grow: only what exceeds the known figure by more than half is told.",
    },
    de: {
      title: "Eine Reichweite weit außerhalb der bekannten",
      text: "Der Text nennt eine Reichweite weit außerhalb derjenigen, die der Katalog für das genannte System kennt, oder außerhalb dessen, was seine Klasse ausmacht (eine Kurzstreckenrakete mit 5000 Kilometern). Quellen unterscheiden sich und Versionen wachsen: gemeldet wird nur, was die bekannte Zahl um mehr als die Hälfte übertrifft.",
    },
  },
  examples: {
    fires: [
      "Die KN-23 hat eine Reichweite von [[6900 Kilometern]].",
      "Eine Kurzstreckenrakete mit einer Reichweite von rund [[5000 Kilometern]] flog.",
      "Die ATACMS hat eine Reichweite von [[3000 Kilometern]].",
      "Die Reichweite der KN-23 beträgt [[6900 Kilometer]].",
      "Die Rakete vom Typ KN-23 (Reichweite: [[6900 km]]) flog.",
    ],
    silent: [
      "Die KN-23 hat eine Reichweite von bis zu 800 Kilometern.",
      "Die KN-23 flog 6900 Kilometer von hier.",
      "Eine Mittelstreckenrakete mit 3000 Kilometern Reichweite flog.",
      "Die Drohne hat eine Reichweite von 2000 Kilometern.",
      "Die Kurzstreckenrakete flog 300 Meilen weit.",
      "Die Reichweite der KN-23 beträgt 690 Kilometer.",
      "Die KN-23 fliegt weit, die Reichweite der Drohne beträgt 2000 Kilometer.",
    ],
  },
  check: ({ annotated: { mentions }, resources: { catalogue }, messages }) =>
    mentions.flatMap((mention): Found[] => {
      const range = mention.measures?.range;
      if (range === undefined || mention.weaponClass === undefined || range.from > range.to) return [];
      const { start, end, to } = range;
      const system = weaponOf(mention, catalogue);
      const ofClass = classPath(mention.weaponClass, catalogue).find(({ rangeKm }) => rangeKm !== undefined);
      const band = system === undefined ? ofClass?.rangeKm : system.rangeKm;
      if (band === undefined || !isFarOutside(band, to)) return [];
      const what = system === undefined ? mention.text : nameOf(system, catalogue);
      const message = TEXTS[messages.language](what, band.min, band.max, to);
      const facts =
        system !== undefined
          ? [factOf(system, catalogue)]
          : ofClass === undefined
            ? []
            : [factOfClass(ofClass, messages.pick(ofClass.name, ofClass.nameEn))];
      return [{ message, start, end, facts }];
    }),
};

/** Sources differ and ranges grow with each version: only what no version explains is told. */
const MARGIN = 1.6;

function isFarOutside({ min = 0, max }: { readonly min?: number; readonly max?: number }, value: number): boolean {
  return (max !== undefined && value > max * MARGIN) || value * MARGIN * 2 < min;
}

/** All in kilometres. */
const TEXTS: InEachLanguage<(what: string, min: number | undefined, max: number | undefined, written: number) => string> = {
  en: (what, min, max, written) =>
    `A range of ${written} km; the catalogue gives ${max === undefined ? `${min} km and more` : min === undefined ? `up to ${max} km` : `${min} to ${max} km`} for ${what}.`,
  de: (what, min, max, written) =>
    `Eine Reichweite von ${decimal(written)} km; der Katalog nennt ${max === undefined ? `mindestens ${min} km` : min === undefined ? `bis ${max} km` : `${min} bis ${max} km`} für ${what}.`,
};

const decimal = (value: number) => String(value).replace(".", ",");
