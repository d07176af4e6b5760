import type { DateRule } from "../../../core/dates/rules.ts";

/** Centuries. */
export const centuryRules: readonly DateRule[] = [
  {
    id: "century",
    pattern: "<earlyLate>? <int2=ordinal> . jahrhundert|jahrhunderts",
    means: { kind: "century", ordinal: "$ordinal" },
    mod: "$earlyLate",
    examples: ["Im [19. Jahrhundert](18) war das anders, im [frühen 20. Jahrhundert](19 START) auch."],
  },
  {
    id: "century-word",
    pattern: "<earlyLate>? <centuryOrdinal=ordinal> jahrhundert|jahrhunderts",
    means: { kind: "century", ordinal: "$ordinal" },
    mod: "$earlyLate",
    examples: ["Im [neunzehnten Jahrhundert](18) war das anders, im [ausgehenden achtzehnten Jahrhundert](17 END) auch."],
  },
  {
    id: "century-before-christ",
    pattern: "<earlyLate>? <int2=ordinal>|<centuryOrdinal=ordinal> .? <age> v . chr .",
    means: { kind: "century", ordinal: "$ordinal", unit: "$age", era: "BC" },
    mod: "$earlyLate",
    examples: [
      "Im [3. Jahrhundert v. Chr.](BC02) blühte die Stadt, im [zweiten Jahrtausend v. Chr.](BC1) lag sie wüst.",
      "Sie stammt aus dem [frühen ersten Jahrtausend v. Chr.](BC0 START)",
    ],
  },
  {
    id: "century-before-era",
    pattern: "<earlyLate>? <int2=ordinal>|<centuryOrdinal=ordinal> .? <age> v . u . z .",
    means: { kind: "century", ordinal: "$ordinal", unit: "$age", era: "BC" },
    mod: "$earlyLate",
    examples: ["Im [4. Jahrhundert v. u. Z.](BC03) blühte sie."],
  },
  {
    id: "century-before-christ-words",
    pattern: "<earlyLate>? <int2=ordinal>|<centuryOrdinal=ordinal> .? <age> vor christus|christi|unserer geburt|zeitrechnung?",
    means: { kind: "century", ordinal: "$ordinal", unit: "$age", era: "BC" },
    mod: "$earlyLate",
    examples: [
      "Im [dritten Jahrtausend vor Christus](BC2) war dort nichts.",
      "Im [5. Jahrhundert vor Christus](BC04) und im [dritten Jahrhundert vor Christi Geburt](BC02) blühte sie.",
    ],
  },
  {
    id: "position-century",
    pattern: "<position> des <int2=ordinal> . jahrhunderts",
    means: { kind: "century", ordinal: "$ordinal" },
    mod: "$position",
    examples: ["Zu [Beginn des 20. Jahrhunderts](19 START) war er dort.", "Das war [Mitte des 19. Jahrhunderts](18 MID)."],
  },
  {
    id: "position-century-word",
    pattern: "<position> des <centuryOrdinal=ordinal> jahrhunderts",
    means: { kind: "century", ordinal: "$ordinal" },
    mod: "$position",
    examples: ["Zu [Beginn des zwanzigsten Jahrhunderts](19 START) war er dort."],
  },
  {
    id: "position-century-of-list",
    pattern: "<position> des <int2=ordinal> ~. [,|und|oder|bis zum|zur|zu? <position=other> des <int2=next> . jahrhunderts]",
    means: { kind: "century", ordinal: "$ordinal" },
    mod: "$position",
    examples: [
      "[Ende des 19.](18 END), [Anfang des 20. Jahrhunderts](19 START) zogen sie fort, vom [Ende des 17.](16 END) bis zur [Mitte des 18. Jahrhunderts](17 MID) nicht.",
    ],
    not: ["Am Ende des 3. Kapitels stirbt er."],
  },
  {
    id: "position-century-word-of-list",
    pattern:
      "<position> des <centuryOrdinal=ordinal> [,|und|oder|bis zum|zur|zu? <position=other> des <centuryOrdinal=next> jahrhunderts]",
    means: { kind: "century", ordinal: "$ordinal" },
    mod: "$position",
    examples: ["[Ende des neunzehnten](18 END) und [Anfang des zwanzigsten Jahrhunderts](19 START) zogen sie fort."],
    not: ["Am Ende des zweiten und Anfang des dritten Kapitels schläft er."],
  },
  {
    id: "turn-of-century",
    pattern: "jahrhundertwende",
    means: { kind: "value", type: "DATE", value: "1900" },
    mod: "APPROX",
    examples: ["Um die [Jahrhundertwende](1900 APPROX) kamen sie nach Wien."],
  },
  {
    id: "turn-of-millennium",
    pattern: "jahrtausendwende",
    means: { kind: "value", type: "DATE", value: "2000" },
    mod: "APPROX",
    examples: ["Um die [Jahrtausendwende](2000 APPROX) platzte die Blase."],
  },
  {
    id: "century-of-list",
    pattern: "<int2=ordinal> ~. [und|oder|bis|,|–|-|/|sowie zum|ins|dem|das? <int2> . jahrhundert|jahrhunderts]",
    means: { kind: "century", ordinal: "$ordinal" },
    examples: [
      "Im [18.](17) und [19. Jahrhundert](18) war das anders.",
      "Vom [16.](15) bis zum [18. Jahrhundert](17) war Ruhe, im [18.](17)/[19. Jahrhundert](18) auch.",
    ],
  },
  {
    id: "century-of-early-list",
    pattern:
      "<earlyLate>? <int2=ordinal> ~. [und|oder|bis|zum|ins zum|ins|im? <earlyLate=other>? <int2> . jahrhundert|jahrhunderts]",
    means: { kind: "century", ordinal: "$ordinal" },
    mod: "$earlyLate",
    examples: [
      "Im [19.](18) und [frühen 20. Jahrhundert](19 START), im [späten 17.](16 END) und [18. Jahrhundert](17) wurde gebaut.",
    ],
    not: ["Er wurde der 19. und blieb es."],
  },
  {
    id: "century-of-long-list",
    pattern: "<int2=ordinal> ~. [, <int2> . und|oder|bis|sowie <int2> . jahrhundert|jahrhunderts]",
    means: { kind: "century", ordinal: "$ordinal" },
    examples: ["Im [16.](15), [17.](16) und [18. Jahrhundert](17) war Ruhe."],
  },
  {
    id: "century-word-of-list",
    pattern: "<centuryOrdinal=ordinal> [und|oder|bis|sowie zum|ins|dem|das? <centuryOrdinal=other> jahrhundert|jahrhunderts]",
    means: { kind: "century", ordinal: "$ordinal" },
    examples: [
      "Im [sechzehnten](15) und [siebzehnten Jahrhundert](16) war Ruhe, vom [achtzehnten](17) bis ins [zwanzigste Jahrhundert](19) nicht.",
    ],
  },
  {
    id: "our-century",
    pattern: "unserem|unseres <age>",
    means: { kind: "relative", unit: "$age", amount: 0 },
    examples: ["In [unserem Jahrhundert](20) ist das anders."],
  },
  {
    id: "second-half-of-century",
    pattern: "zweiten|zweite|zweiter hälfte des <int2=ordinal>|<centuryOrdinal=ordinal> .? jahrhunderts",
    means: { kind: "century", ordinal: "$ordinal" },
    mod: "END",
    examples: ["In der [zweiten Hälfte des 19. Jahrhunderts](18 END) wuchs die Stadt."],
  },
  {
    id: "half-century",
    pattern: "<stretch=part> hälfte|drittel|viertel des <int2=ordinal>|<centuryOrdinal=ordinal> .? jahrhunderts",
    means: { kind: "century", ordinal: "$ordinal" },
    mod: "$part",
    examples: [
      "Das Tor stammt aus der [ersten Hälfte des 13. Jahrhunderts](12 START), das Dach aus dem [letzten Drittel des neunzehnten Jahrhunderts](18 END).",
    ],
  },
  {
    id: "turn-to-century",
    pattern: "wende zum|ins <int2=ordinal>|<centuryOrdinal=ordinal> .? jahrhundert",
    means: { kind: "century", ordinal: "$ordinal", turn: 1 },
    mod: "APPROX",
    examples: ["Um die [Wende zum 20. Jahrhundert](1900 APPROX) kamen sie."],
    not: ["Die Wende zum Besseren kam."],
  },
  {
    id: "turn-between-centuries",
    pattern: "wende vom <int2=first>|<centuryOrdinal=first> .? zum|ins <int2=ordinal>|<centuryOrdinal=ordinal> .? jahrhundert",
    means: { kind: "century", ordinal: "$ordinal", turn: 1 },
    mod: "APPROX",
    examples: ["An der [Wende vom 18. zum 19. Jahrhundert](1800 APPROX) kamen sie."],
  },
  {
    id: "century-after-christ",
    pattern: "<int2=ordinal>|<centuryOrdinal=ordinal> .? <age> n . chr .",
    means: { kind: "century", ordinal: "$ordinal", unit: "$age" },
    examples: ["Im [1. Jahrhundert n. Chr.](00) blühte sie."],
  },
  {
    id: "century-after-christ-words",
    pattern: "<int2=ordinal>|<centuryOrdinal=ordinal> .? <age> nach christus|christi|unserer geburt|zeitrechnung?",
    means: { kind: "century", ordinal: "$ordinal", unit: "$age" },
    examples: ["Im [dritten Jahrhundert nach Christus](02) blühte sie."],
  },
  {
    id: "pre-christian-century",
    pattern: "<int2=ordinal>|<centuryOrdinal=ordinal> .? vorchristlichen|vorchristliche <age>",
    means: { kind: "century", ordinal: "$ordinal", unit: "$age", era: "BC" },
    examples: ["Im [ersten vorchristlichen Jahrhundert](BC00) blühte sie."],
  },
  {
    id: "millennium",
    pattern: "<int2=ordinal>|<centuryOrdinal=ordinal> .? jahrtausend|jahrtausends",
    means: { kind: "century", ordinal: "$ordinal", unit: "ML" },
    examples: ["Im [dritten Jahrtausend](2) sind wir nicht klüger."],
  },
  {
    id: "century-like-other",
    pattern: "<int2=ordinal> ~. [wie im|des <int2> . jahrhundert|jahrhunderts]",
    means: { kind: "century", ordinal: "$ordinal" },
    examples: ["Im [18.](17) wie im [19. Jahrhundert](18) wurde gebaut."],
  },
  {
    id: "half-of-this-century",
    pattern: "<halfStretch=part> jahrhunderthälfte",
    means: { kind: "relative", unit: "CE", amount: 0 },
    mod: "$part",
    examples: ["In der [zweiten Jahrhunderthälfte](20 END) wird es wärmer."],
  },
];
