import type { DateRule } from "../../../core/dates/rules.ts";

/** “Heute” and its like where they are no day but these days, or an idiom. */
export const nowadaysRules: readonly DateRule[] = [
  {
    id: "from-year-until-today",
    pattern: "[zwischen <year> und] heute",
    means: { kind: "value", type: "DATE", value: "PRESENT_REF" },
    examples: ["Zwischen [1990](1990) und [heute](PRESENT_REF) stieg er."],
  },
  {
    id: "world-of-yesterday",
    pattern: "[welt|menschen|leute|politik|rezepte|rezepten|schlachten|denken|ideen|zeitung|parteien|männer|schnee von] gestern",
    means: { kind: "value", type: "DATE", value: "PAST_REF" },
    examples: ["Die Welt von [gestern](PAST_REF) ist untergegangen."],
  },
  {
    id: "nowadays",
    pattern: "[bis|noch|wir] heute noch?",
    means: { kind: "value", type: "DATE", value: "PRESENT_REF" },
    examples: ["Bis [heute](PRESENT_REF) hat er geschwiegen."],
  },
  {
    id: "also-today",
    pattern: "[auch] heute [^noch]",
    means: { kind: "value", type: "DATE", value: "PRESENT_REF" },
    past: { kind: "relative", unit: "D", amount: 0 },
    examples: ["Auch [heute](PRESENT_REF) leben dort Bauern; auch [heute](2023-09-13) wurde gestreikt."],
  },
  {
    id: "still-today",
    pattern: "heute noch",
    means: { kind: "value", type: "DATE", value: "PRESENT_REF" },
    examples: ["Davon zehrt das Land [heute noch](PRESENT_REF), davon zehrt auch [heute noch](PRESENT_REF) das Dorf."],
  },
  {
    id: "today-usually",
    pattern:
      "heute [meist|meistens|zumeist|oft|häufig|selten|kaum|weitgehend|allgemein|gemeinhin|überall|üblich|vielfach|weithin]",
    means: { kind: "value", type: "DATE", value: "PRESENT_REF" },
    examples: ["Solche Häuser werden [heute](PRESENT_REF) meist saniert, Türme [heute](PRESENT_REF) kaum gebaut."],
  },
  {
    id: "today-compared",
    pattern: "[als|wie|damals|früher|einst und?] heute [,|.|;|:|?|!|)]",
    means: { kind: "value", type: "DATE", value: "PRESENT_REF" },
    examples: ["Brot kostete weniger als [heute](PRESENT_REF), gebacken wurde wie [heute](PRESENT_REF)."],
  },
  {
    id: "supposed-today",
    pattern: "[würde|würden|könnte|könnten er|sie|es|man|das|sich? auch|sich|wohl?] heute [^um|ab|<int2>|abend]",
    means: { kind: "value", type: "DATE", value: "PRESENT_REF" },
    examples: ["Das würde [heute](PRESENT_REF) niemand verstehen, man könnte [heute](PRESENT_REF) anders reden."],
  },
  {
    id: "used-today",
    pattern: "[wird|werden|gilt|gelten|dient|dienen] heute [als]",
    means: { kind: "value", type: "DATE", value: "PRESENT_REF" },
    examples: ["Das Haus wird [heute](PRESENT_REF) als Lager genutzt."],
  },
  {
    id: "one-today",
    pattern: "[man|wer] heute [^um|ab|<int2>|abend]",
    means: { kind: "value", type: "DATE", value: "PRESENT_REF" },
    examples: ["Wer [heute](PRESENT_REF) durch das Viertel geht, sieht nichts davon."],
  },
  {
    id: "no-more-today",
    pattern: "heute [nicht|niemand|immer mehr|noch]",
    means: { kind: "value", type: "DATE", value: "PRESENT_REF" },
    examples: ["Das wird [heute](PRESENT_REF) nicht mehr gelehrt, dafür [heute](PRESENT_REF) immer noch gelesen."],
  },
  {
    id: "today-like-then",
    pattern: "heute [wie|und|oder damals|früher|einst]",
    means: { kind: "value", type: "DATE", value: "PRESENT_REF" },
    examples: ["[Heute](PRESENT_REF) wie [damals](PAST_REF) wurde gestritten."],
  },
  {
    id: "today-supposed",
    pattern: "heute [würde|würden|wohl]",
    means: { kind: "value", type: "DATE", value: "PRESENT_REF" },
    examples: ["[Heute](PRESENT_REF) würde er anders entscheiden."],
  },
  {
    id: "already-today",
    pattern: "[schon|bereits|selbst|gerade] heute [^um|ab|,|<int2>|abend]",
    means: { kind: "value", type: "DATE", value: "PRESENT_REF" },
    examples: ["Schon [heute](PRESENT_REF) fehlen Lehrer."],
  },
  {
    id: "of-today",
    pattern: "[von] heute [^um|ab|,|<int2>|abend]",
    means: { kind: "value", type: "DATE", value: "PRESENT_REF" },
    examples: ["Die Schüler von [heute](PRESENT_REF) merken es."],
  },
  {
    id: "overnight-idiom",
    pattern: "[von] heute auf morgen",
    means: { kind: "none" },
    examples: [],
    not: ["Das geht nicht von heute auf morgen."],
  },
  {
    id: "of-tomorrow",
    pattern: '[von] "morgen" [^an|ab|<dayPartAdverb>|bis|auf]',
    means: { kind: "value", type: "DATE", value: "FUTURE_REF" },
    examples: ["Sie planen die Stadt von [morgen](FUTURE_REF)."],
  },
  {
    id: "now-aged",
    pattern: "heute [<int> ~- ~jährige|jähriger|jährigen]",
    means: { kind: "value", type: "DATE", value: "PRESENT_REF" },
    examples: ["Der [heute](PRESENT_REF) 40-Jährige kam aus Ulm."],
  },
  {
    id: "now-aged-in-words",
    pattern: "heute [*jährige|*jähriger|*jährigen]",
    means: { kind: "value", type: "DATE", value: "PRESENT_REF" },
    examples: ["Die [heute](PRESENT_REF) achtjährige Tochter wurde in Ulm geboren."],
  },
  {
    id: "today-as-attribute",
    pattern:
      "heute [lebende|lebenden|lebender|bekannte|bekannten|bekannter|übliche|üblichen|gültige|gültigen|geltende|geltenden|gebräuchliche|gebräuchlichen|existierende|existierenden|vorhandene|vorhandenen|erhaltene|erhaltenen|verfügbare|verfügbaren|berühmte|berühmten|gängige|gängigen]",
    means: { kind: "value", type: "DATE", value: "PRESENT_REF" },
    examples: [
      "Das Tier ist größer als alle [heute](PRESENT_REF) lebenden Bären, der Ort trug nie den [heute](PRESENT_REF) üblichen Namen.",
    ],
  },
  {
    id: "rather-today",
    pattern: "[lieber|eher] heute als morgen",
    means: { kind: "none" },
    examples: [],
    not: ["Er wäre lieber heute als morgen gegangen."],
  },
  {
    id: "today-would-be",
    pattern: "[wäre|wären er|sie|es|das|ich|wir|man?] heute [^um|ab|<int2>|abend]",
    means: { kind: "value", type: "DATE", value: "PRESENT_REF" },
    examples: ["Ohne ihn wäre die Stadt arm, ohne ihn wäre sie [heute](PRESENT_REF) leer."],
  },
  {
    id: "today-years-later",
    pattern: "heute , <approximator>? <int>|<number> jahre|jahrzehnte später|danach",
    means: { kind: "value", type: "DATE", value: "PRESENT_REF" },
    examples: ["[Heute, zwanzig Jahre danach](PRESENT_REF), ist davon nichts zu sehen."],
  },
];
