import type { DateRule } from "../../../core/dates/rules.ts";

/** Durations of which the number is not said. */
export const openDurationRules: readonly DateRule[] = [
  {
    id: "duration-first-open",
    pattern: "[den|der|die] <ordinal> <unitPlural=unit>",
    means: { kind: "duration", unit: "$unit" },
    examples: ["In den [ersten Wochen](PXW) lief es gut, die [ersten Jahre](PXY) waren schwer."],
  },
  {
    id: "early-years",
    pattern: "[in] frühen|jungen|späten|späteren jahren",
    means: { kind: "duration", unit: "Y" },
    examples: ["Er verließ das Land in [jungen Jahren](PXY)."],
  },
  {
    id: "over-the-years",
    pattern: "[über|all|durch|lauf|laufe|verlauf die|der] <unitPlural=unit>",
    means: { kind: "duration", unit: "$unit" },
    examples: ["Im Laufe der [Jahre](PXY) wurde es besser, über die [Jahrzehnte](PXDE) auch."],
  },
  {
    id: "all-the-years",
    pattern: "[all den|diesen|dieser] <unitPlural=unit>",
    means: { kind: "duration", unit: "$unit" },
    examples: ["In all den [Jahren](PXY) schwieg er."],
  },
  {
    id: "units-passed",
    pattern: "[vergingen|vergehen|verstrichen|verstreichen noch|nur|wieder?] <unitPlural=unit>",
    means: { kind: "duration", unit: "$unit" },
    examples: ["Es vergingen [Monate](PXM)."],
  },
  {
    id: "within-a-year",
    pattern: "[binnen|innerhalb|vor|nach|in] jahresfrist",
    means: { kind: "value", type: "DURATION", value: "P1Y" },
    examples: ["Binnen [Jahresfrist](P1Y) war er zurück."],
  },
  {
    id: "within-a-week",
    pattern: "[binnen|innerhalb|vor|nach|in] wochenfrist",
    means: { kind: "value", type: "DURATION", value: "P1W" },
    examples: ["In [Wochenfrist](P1W) muss er liefern."],
  },
  {
    id: "within-a-month",
    pattern: "[binnen|innerhalb|vor|nach|in] monatsfrist",
    means: { kind: "value", type: "DURATION", value: "P1M" },
    examples: ["Binnen [Monatsfrist](P1M) muss er liefern."],
  },
  {
    id: "duration-open-ago",
    pattern: "[vor] <quantifier>? <unitPlural=unit> [^<laterWord>]",
    means: { kind: "duration", unit: "$unit", ago: 1 },
    examples: ["Vor [einigen Tagen](PXD) kam er in den [frühen Morgenstunden](2023-09-XXTMO START), vor [Wochen](PXW) ging er."],
  },
  {
    id: "duration-open",
    pattern: "[seit|vor|nach|binnen|innerhalb|über|für|auf] <unitPlural=unit>",
    means: { kind: "duration", unit: "$unit" },
    examples: ["Seit [Tagen](PXD) wird spekuliert.", "Seit [Jahrzehnten](PXDE) ist das so."],
    not: ["Die Jahre vergingen."],
  },
  {
    id: "duration-quantified",
    pattern: "<quantifier> <unitPlural=unit>",
    means: { kind: "duration", unit: "$unit" },
    examples: ["Vor [vielen Jahren](PXY) saß er dort.", "Das dauerte [mehrere Wochen](PXW)."],
  },
  {
    id: "these-days",
    pattern: "[in] diesen|jenen <unitPlural=unit>",
    means: { kind: "duration", unit: "$unit" },
    examples: ["In [diesen Tagen](PXD) wird verhandelt."],
  },
  {
    id: "a-few-ago",
    pattern: "[vor] ein paar <unitPlural=unit>",
    means: { kind: "duration", unit: "$unit", ago: 1 },
    examples: ["Vor [ein paar Wochen](PXW) kam er am [Abend](XXXX-XX-XXTEV) heim."],
  },
  {
    id: "a-few",
    pattern: "ein|einem|<shiftPast> paar <unitPlural=unit>",
    means: { kind: "duration", unit: "$unit" },
    examples: ["Das dauerte nur [ein paar Wochen](PXW), so ging es die [letzten paar Jahre](PXY)."],
  },
  {
    id: "units-before",
    pattern: "[in den|all] <unitPlural=unit> [nach|vor|seit|des|der]",
    means: { kind: "duration", unit: "$unit" },
    examples: ["In den [Jahren](PXY) nach dem Krieg hungerten sie, in den [Wochen](PXW) vor der Wahl stritten sie."],
    not: ["Die Jahre nach dem Krieg waren schwer."],
  },
  {
    id: "units-and-units",
    pattern: "[<unitPlural=first> und] <unitPlural=unit>",
    means: { kind: "duration", unit: "$unit" },
    examples: ["In den [vergangenen Wochen](PXW) und [Monaten](PXM) stieg der Preis."],
  },
  {
    id: "unit-long",
    pattern: "<unitPlural=unit> [lang]",
    means: { kind: "duration", unit: "$unit" },
    examples: ["Sie warteten [Stunden](PTXH) lang."],
  },
  {
    id: "duration-past",
    pattern: "<shiftPast> <unitPlural=unit>",
    means: { kind: "duration", unit: "$unit" },
    examples: ["In den [vergangenen Jahrzehnten](PXDE) lief wenig, in den [zurückliegenden Jahren](PXY) nichts."],
  },
  {
    id: "duration-verb",
    pattern: "[dauern|dauert|dauerte|dauere|dauerten|mitunter noch?] <unitPlural=unit>",
    means: { kind: "duration", unit: "$unit" },
    examples: ["Die Lieferung dauert [Monate](PXM), das Verfahren dauert noch [Jahre](PXY)."],
  },
  {
    id: "many-years",
    pattern: "langjährige|langjähriger|langjährigen|langjährigem|langjähriges [<lasting>]",
    means: { kind: "duration", unit: "Y" },
    examples: ["Nach [langjährigen](PXY) Ermittlungen war Schluss."],
    not: ["Der langjährige Präsident schwieg."],
  },
  {
    id: "duration-long",
    pattern: "<longAdverb=unit>",
    means: { kind: "duration", unit: "$unit" },
    examples: ["Das wurde [monatelang](PXM) bestritten.", "Nach [wochenlangen](PXW) Attacken war Ruhe."],
  },
];
