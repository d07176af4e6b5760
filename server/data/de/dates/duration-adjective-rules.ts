import type { DateRule } from "../../../core/dates/rules.ts";

/** Adjectives of duration. */
export const durationAdjectiveRules: readonly DateRule[] = [
  {
    id: "duration-adjective",
    pattern: "<int=amount> ~- <unitAdjectiveShort=unit>",
    means: { kind: "duration", unit: "$unit", amount: "$amount" },
    examples: ["Nach [14-tägiger](P14D) Pause kam er."],
    not: ["Die 14-Jährigen turnten."],
  },
  {
    id: "years-long",
    pattern: "<approximator>? <int=amount> ~- <unitAdjective=unit> [<lasting>]",
    means: { kind: "duration", unit: "$unit", amount: "$amount" },
    mod: "$approximator",
    examples: ["Zum [70-jährigen](P70Y) Waffenstillstand kam er."],
    not: ["Der 55-jährige Maler schwieg."],
  },
  {
    id: "years-long-word",
    pattern: "<yearAdjective=amount> [<lasting>]",
    means: { kind: "duration", unit: "Y", amount: "$amount" },
    examples: ["Nach [zehnjähriger](P10Y) Haft kam er frei."],
    not: ["Seine zehnjährige Tochter lachte."],
  },
  {
    id: "duration-adjective-word",
    pattern: "<durationAdjective>",
    means: { kind: "value", type: "DURATION", value: "$durationAdjective" },
    examples: ["Nach [dreitägigen](P3D) Kämpfen fiel der Ort.", "Eine [mehrstündige](PTXH) Sitzung endete."],
  },
  {
    id: "several-years-long",
    pattern:
      "mehrjährig|mehrjährige|mehrjähriger|mehrjährigen|mehrjährigem|mehrjähriges [^pflanze|pflanzen|staude|stauden|kräuter|gräser|gräsern]",
    means: { kind: "duration", unit: "Y" },
    examples: ["Das [mehrjährige](PXY) Vorhaben endete."],
    not: ["Mehrjährige Pflanzen blühen."],
  },
];
