import type { DateRule } from "../../../core/dates/rules.ts";

/** What a date is compared with: the year or month before it, or the same part of that year. */
export const previousRules: readonly DateRule[] = [
  {
    id: "previous-year",
    pattern: "gesamten|ganzen? vorjahr|vorjahres|vorjahrs|vorjahre",
    means: { kind: "relative", unit: "Y", amount: -1, from: "sentence" },
    examples: ["Im [Vorjahr](2022) war es weniger.", "Im [Jahr 2009](2009) war es weniger als im [Vorjahr](2008)."],
  },
  {
    id: "same-period",
    pattern: "gleichen|selben|vergleichbaren zeitraum|zeit|quartal|monat des vorjahres|vorjahrs",
    means: { kind: "relative", unit: "Y", amount: -1, from: "text", keep: 1 },
    examples: ["Im [ersten Quartal 2011](2011-Q1) lag der Absatz unter dem im [gleichen Zeitraum des Vorjahres](2010-Q1)."],
  },
  {
    id: "same-period-word",
    pattern: "vorjahreszeitraum|vorjahreszeitraums|vorjahresquartal|vorjahresquartals|vorjahresmonat|vorjahresmonats",
    means: { kind: "relative", unit: "Y", amount: -1, from: "text", keep: 1 },
    examples: ["Im [Mai 2009](2009-05) kamen mehr Gäste als im [Vorjahresmonat](2008-05)."],
  },
  {
    id: "previous-month",
    pattern: "vormonat|vormonats|vormonates",
    means: { kind: "relative", unit: "M", amount: -1, from: "sentence" },
    examples: ["Das sind mehr als im [Vormonat](2023-08).", "Im [Juni 2021](2021-06) waren es mehr als im [Vormonat](2021-05)."],
  },
  {
    id: "previous-quarter",
    pattern: "vorquartal|vorquartals",
    means: { kind: "relative", unit: "Q", amount: -1, from: "sentence" },
    examples: [
      "Im [ersten Quartal 2021](2021-Q1) waren es mehr als im [Vorquartal](2020-Q4).",
      "Das sind mehr als im [Vorquartal](2023-Q2).",
    ],
  },
  {
    id: "previous-week",
    pattern: "vorwoche",
    means: { kind: "relative", unit: "W", amount: -1, from: "sentence" },
    examples: ["In der [Vorwoche](2023-W36) war es kühler."],
  },
];
