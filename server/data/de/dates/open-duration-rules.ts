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
    pattern: "[in] frühen|früheren|jungen|jüngeren|mittleren|reiferen|reifen|späten|späteren jahren",
    means: { kind: "duration", unit: "Y" },
    examples: ["Er verließ das Land in [jungen Jahren](PXY); in [früheren Jahren](PXY) war er dort."],
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
    id: "units-passing",
    pattern:
      "[^die|der|den|diese|dieser|jene|jener|seine|ihre|meine|unsere|*e|*en|*er|<int>|<number>] <unitPlural=unit> [vergingen|verstrichen|sollten|sollen|mussten|müssen|gingen vergehen|verstreichen|dahin|ins?]",
    means: { kind: "duration", unit: "$unit" },
    examples: ["[Monate](PXM) vergingen, ehe er schrieb; [Jahre](PXY) sollten vergehen."],
    not: ["Die Jahre vergingen, die wilden Jahre vergingen auch."],
  },
  {
    id: "units-behind-event",
    pattern:
      "[^die|der|den|diese|dieser|jene|jener|seine|ihre|meine|unsere|alle|<upper>|*e|*en|*er|<int>|<number>] <unitPlural=unit> [vor|nach dem|der|den|seinem|seiner|ihrem|ihrer|einem|einer]",
    means: { kind: "duration", unit: "$unit" },
    examples: ["[Tage](PXD) nach dem Beben wird gesucht, er starb [Jahre](PXY) nach ihrer Flucht."],
    not: ["Die Jahre nach dem Krieg waren schwer, wilde Jahre nach dem Krieg auch."],
  },
  {
    id: "within-units",
    pattern: "[binnen|innerhalb von] <unitPlural=unit>",
    means: { kind: "duration", unit: "$unit" },
    examples: ["Innerhalb von [Minuten](PTXM) brannte alles."],
  },
  {
    id: "first-years-of",
    pattern: "[den|der|die] <ordinal>|<lastOne> <unitsOf=unit>",
    means: { kind: "duration", unit: "$unit" },
    examples: ["In den [letzten Lebenstagen](PXD) schwieg er, in den [ersten Nachkriegsjahren](PXY) hungerte er."],
  },
  {
    id: "own-years-of",
    pattern: "[seinen|ihren|seine|ihre|meinen|unseren] <ordinal>|<lastOne> <unitsOf=unit>",
    means: { kind: "duration", unit: "$unit" },
    examples: ["In seinen [letzten Lebensjahren](PXY) malte er."],
  },
  {
    id: "with-the-years",
    pattern: "[mit den] jahren [^<int>|<year>|,|der|des|vor|nach|von]",
    means: { kind: "duration", unit: "Y" },
    examples: ["Mit den [Jahren](PXY) wurde es besser."],
    not: ["Er verband das mit den Jahren der Not."],
  },
  {
    id: "year-and-day",
    pattern: "[seit|nach|vor|binnen] jahr und tag",
    means: { kind: "duration", unit: "Y" },
    examples: ["Seit [Jahr und Tag](PXY) ist das so."],
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
    pattern: "ein|einem|<shiftPast>|<shiftFuture> paar <unitPlural=unit>",
    means: { kind: "duration", unit: "$unit" },
    examples: [
      "Das dauerte nur [ein paar Wochen](PXW), so ging es die [letzten paar Jahre](PXY), so geht es die [nächsten paar Tage](PXD).",
    ],
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
    pattern: "[^die|der|den] <unitPlural=unit> [lang|hindurch]",
    means: { kind: "duration", unit: "$unit" },
    examples: ["Sie warteten [Stunden](PTXH) lang, [Jahre](PXY) hindurch."],
  },
  {
    id: "duration-past",
    pattern: "<shiftPast> <unitPlural=unit>",
    means: { kind: "duration", unit: "$unit" },
    examples: ["In den [vergangenen Jahrzehnten](PXDE) lief wenig, in den [zurückliegenden Jahren](PXY) nichts."],
  },
  {
    id: "units-of-alternatives",
    pattern: "[<unitPlural=first> oder|bis] <unitPlural=unit>",
    means: { kind: "duration", unit: "$unit" },
    examples: ["Seit [Jahren](PXY) oder [Jahrzehnten](PXDE) ist er verstummt."],
  },
  {
    id: "units-of-climax",
    pattern:
      "[<unitPlural=first> ,|oder|und wenn|sondern|ja|sogar|gar|auch|vielleicht nicht? gar|sogar?] <unitPlural=unit> [^<laterWord>]",
    means: { kind: "duration", unit: "$unit" },
    examples: ["Es dauert [Monate](PXM), wenn nicht [Jahre](PXY); sie dauern [Monate](PXM) oder sogar [Jahre](PXY)."],
  },
  {
    id: "units-before-units",
    pattern:
      "[^die|der|den|diese|dieser|diesen|jene|jener|jenen|seine|ihre|meine|unsere|alle|all|*e|*en|*er|<int>|<number>] <unitPlural=unit> [und|oder|bis sogar|gar? <unitPlural=other>]",
    means: { kind: "duration", unit: "$unit" },
    examples: [
      "Das braucht [Wochen](PXW) und [Monate](PXM); es geht nicht um [Jahre](PXY) und [Jahrzehnte](PXDE), sondern um [Jahrhunderte](PXCE).",
    ],
    not: ["Die Jahre und ihre Sorgen sind vorbei."],
  },
  {
    id: "previous-years",
    pattern: "[den] vorjahren",
    means: { kind: "duration", unit: "Y" },
    examples: ["Es kamen mehr als in den [Vorjahren](PXY)."],
  },
  {
    id: "parts-of-days-long",
    pattern: "abende|nachmittage|vormittage [lang]",
    means: { kind: "duration", unit: "D" },
    examples: ["[Nachmittage](PXD) lang saß sie am Fenster."],
    not: ["Abende sind lang."],
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
  {
    id: "units-before-event",
    pattern: "[nur|schon|erst|bereits|noch|wenige] <unitPlural=unit> [vor|nach]",
    means: { kind: "duration", unit: "$unit" },
    examples: ["Nur [Stunden](PTXH) vor dem Besuch fiel der Strom aus."],
  },
  {
    id: "units-to-last",
    pattern: "<unitPlural=unit> [dauern|vergehen|gedauert|vergangen|her|andauernde|andauernden|andauernder]",
    means: { kind: "duration", unit: "$unit" },
    examples: ["Das Verfahren kann [Monate](PXM) dauern, das letzte ist [Jahre](PXY) her."],
  },
  {
    id: "by-units",
    pattern: "[um] <unitPlural=unit> [^<upper>|herum]",
    means: { kind: "duration", unit: "$unit" },
    examples: ["Das verzögert den Bau um [Jahre](PXY)."],
  },
  {
    id: "during-those",
    pattern: "[während] dieser|jener <unitPlural=unit>",
    means: { kind: "duration", unit: "$unit" },
    examples: ["Während [jener Jahre](PXY) schwieg er."],
  },
  {
    id: "first-of-someone",
    pattern: "[seinen|ihren|seine|ihre|meinen|unseren] <ordinal>|<lastOne> <unitPlural=unit>",
    means: { kind: "duration", unit: "$unit" },
    examples: ["In seinen [ersten Monaten](PXM) lernte er viel, in ihren [letzten Jahren](PXY) malte sie nicht mehr."],
  },
  {
    id: "duration-quantified-twice",
    pattern: "<quantifier> <emphasis>|<quantifier>|*e|*en <unitPlural=unit>",
    means: { kind: "duration", unit: "$unit" },
    examples: ["Er blieb [einige wenige Tage](PXD), sie [mehrere lange Monate](PXM), er [viele verlorene Jahre](PXY)."],
  },
  {
    id: "a-few-emphatic",
    pattern: "ein paar <emphasis>|*e|*en <unitPlural=unit>",
    means: { kind: "duration", unit: "$unit" },
    examples: ["Er blieb [ein paar kurze Wochen](PXW), sie [ein paar schlaflose Nächte](PXD)."],
  },
  {
    id: "units-back",
    pattern: "[liegt|liegen|lag|lagen nun|schon|nur|noch|lange?] <unitPlural=unit> [zurück]",
    means: { kind: "duration", unit: "$unit" },
    examples: ["Der Streit liegt [Jahre](PXY) zurück, der Brief lag schon [Wochen](PXW) zurück."],
  },
  {
    id: "units-it-took",
    pattern:
      "[dauerte|dauert|dauerten|dauern|brauchte|vergehen|vergingen nur|bloß|lediglich|also|jedoch|oft|meist|manchmal] <unitPlural=unit>",
    means: { kind: "duration", unit: "$unit" },
    examples: ["Es dauerte nur [Sekunden](PTXS), es dauert oft [Jahre](PXY)."],
  },
];
