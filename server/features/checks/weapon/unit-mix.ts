import type { DistanceUnit } from "../../../core/model.ts";
import type { CheckRule, InEachLanguage } from "../rule.ts";

export const mixedUnits: CheckRule = {
  code: "weapon/unit-mix",
  severity: "information",
  most: 1,
  docs: {
    en: {
      title: "Ranges in kilometres and in miles",
      text: "The article gives the range of one weapon in kilometres and of another in miles. Told once, at the first that changes the unit.",
    },
    de: {
      title: "Reichweiten in Kilometern und in Meilen",
      text: "Der Artikel gibt die Reichweite einer Waffe in Kilometern an, die einer anderen in Meilen. Einmal gemeldet, wo die Einheit zum ersten Mal wechselt.",
    },
  },
  examples: {
    fires: [
      "Die KN-23 hat eine Reichweite von 690 Kilometern. Die KN-24 hat eine Reichweite von [[250 Meilen]].",
      "Die ATACMS hat eine Reichweite von 190 Meilen. Die KN-23 hat eine Reichweite von [[690 Kilometern]].",
      "Die KN-24 hat eine Reichweite von 410 Kilometern. Es regnete. Die KN-23 hat eine Reichweite von [[430 Meilen]].",
    ],
    silent: [
      "Die KN-23 hat eine Reichweite von 690 Kilometern. Die KN-24 hat eine Reichweite von 410 Kilometern.",
      "Die KN-23 hat eine Reichweite von 690 Kilometern. Das Schiff lag 200 Meilen vor der Küste.",
      "Die Granate hat eine Reichweite von 900 Metern. Die KN-23 hat eine Reichweite von 690 Kilometern.",
      "Die KN-23 flog 690 Kilometer. Die KN-24 hat eine Reichweite von 250 Meilen.",
      "Die Strecke ist 690 Kilometer lang, 250 Meilen davon im Gebirge.",
    ],
  },
  check: ({ annotated: { mentions }, messages }) => {
    const ranges = mentions.flatMap(({ measures }) => (measures?.range === undefined ? [] : [measures.range]));
    const [first] = ranges;
    const other = ranges.find(({ unit }) => first !== undefined && isMetric(unit) !== isMetric(first.unit));
    if (first === undefined || other === undefined) return [];
    const { start, end } = other;
    const message = TEXTS[messages.language](first.unit, other.unit);
    return [{ message, start, end, related: [{ of: first, message: `${first.to} km` }] }];
  },
};

const isMetric = (unit: DistanceUnit) => unit === "km" || unit === "m";

const TEXTS: InEachLanguage<(one: DistanceUnit, other: DistanceUnit) => string> = {
  en: (one, other) => `Ranges in this article are given in ${one} and in ${other}.`,
  de: (one, other) => `Reichweiten stehen in diesem Artikel in ${one} und in ${other}.`,
};
