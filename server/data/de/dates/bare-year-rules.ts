import type { DateRule } from "../../../core/dates/rules.ts";

/** Four digits that are a year by where they stand, and what they are else. */
export const bareYearRules: readonly DateRule[] = [
  {
    id: "count",
    pattern: "<year> <countable>",
    means: { kind: "none" },
    examples: [],
    not: ["Sie kamen mit 2000 Soldaten.", "Es kostet ab 1500 Euro.", "Von 2015 Tonnen blieb nichts."],
  },
  {
    id: "count-range",
    pattern: "<year> bis|-|und|oder <int> <countable>",
    means: { kind: "none" },
    examples: [],
    not: ["Bei 2000 bis 3000 Grad schmilzt es."],
  },
  {
    id: "count-range-of-nouns",
    pattern: "<roundYear> bis|-|und|oder <doubtfulYear> [<upper>]",
    means: { kind: "none" },
    examples: [],
    not: ["Zwischen 1200 und 1500 Gäste kamen, von 1000 bis 1200 Plätzen ist die Rede."],
  },
  {
    id: "room-number",
    pattern:
      "[zimmer|raum|saal|halle|kabine|linie|flug|resolution|entschließung|akte|startnummer|hausnummer|postfach|kanal] <year>",
    means: { kind: "none" },
    examples: [],
    not: ["Zimmer 1984 ist frei, in Raum 1912 wird gelehrt."],
  },
  {
    id: "year-before-word",
    pattern:
      "[^<month>|<int>|:|nr|nummer|type|typ|mit|rund|etwa|über|fast|knapp|gut|circa|ca|agenda|strategie|vision|masterplan|seite|kosten|mindestens|als|insgesamt|alle|-|–|/] <recentYear=year> [<lower>]",
    means: { kind: "calendar", year: "$year" },
    examples: [
      "Die Wirtschaft wuchs [2023](2023) nach eigenen Angaben.",
      "[2009](2009) wurde der Bau neu geordnet.",
      "Er gewann Silber [2011](2011) und Bronze [2013](2013).",
    ],
    not: ["Der Verein zählt 1200 Mitglieder.", "Das kostete rund 2000 die Nacht.", "Die Vision 2040 gilt weiter."],
  },
  {
    id: "year-behind-pronoun",
    pattern: "[er|ich|wir|ihn|ihm|sich|man|erstmals|wieder] <recentYear=year> [<upper>]",
    means: { kind: "calendar", year: "$year" },
    examples: ["Als er [1990](1990) Minister wurde, blieb sie in Bonn."],
    not: ["Dort waren es 1950 Fälle."],
  },
  {
    id: "year-range",
    pattern: "<year> [-|–|bis <year>]",
    means: { kind: "calendar", year: "$year" },
    examples: ["Georg Fuhg ([1898](1898)-[1976](1976)) malte."],
  },
  {
    id: "year-range-short",
    pattern: "[(] <year> [-|– <int2> )]",
    means: { kind: "calendar", year: "$year" },
    examples: ["Der Sultan ([1871](1871)–[88](1888)) regierte lange."],
  },
  {
    id: "year-range-short-end",
    pattern: "[( <year> -|–] <int2=year> [)]",
    means: { kind: "calendar", year: "$year", sameCentury: 1 },
    examples: ["Der Krieg ([1618](1618)–[48](1648)) war lang, der Frieden ([1899](1899)-[04](1904)) kurz."],
  },
  {
    id: "year-in-brackets",
    pattern: "[(|/] <recentYear=year> [)|,|;|-|–|/]",
    means: { kind: "calendar", year: "$year" },
    examples: ["Sein erster Roman ([1995](1995)) blieb ungelesen.", "Er siegte zweimal ([2006](2006)/[2011](2011))."],
  },
  {
    id: "year-ends-sentence",
    pattern:
      "[^<month>|<int>|mit|rund|etwa|über|fast|knapp|gut|nr|nummer|-|von|um|auf|seite|agenda|strategie|vision|masterplan|insgesamt|typ|:|als] <recentYear=year> [.|,|;|:|?|)|!|“|”|«]",
    means: { kind: "calendar", year: "$year" },
    examples: ["Das geschah im Olympiasommer [1972](1972)."],
    not: ["Es kamen mehr als 2000.", "Das Konto zeigt 2015,50 Euro.", "Der Rat billigte die Strategie 2030."],
  },
  {
    id: "year-behind-verb",
    pattern:
      '["Als"|<told>|<done>|er|sie|es|sich|schon|erst|noch|dort|hier|dann|wieder|erstmals] <year> [in|im|am|an|auf|zum|zur|nach|als|durch|aus|mit|bei|für|gegen|erstmals|ein|eine|einen|das|die|dem|den|er|sie|sich]',
    means: { kind: "calendar", year: "$year" },
    examples: [
      "Sie wurde [1749](1749) in Zürich geboren.",
      "Als [1806](1806) das Reich zerfiel, schwieg er.",
      "Das Werk erschien [1850](1850) im Eigenverlag.",
    ],
    not: ["Sie wurde 1749 Mark los.", "Es waren mehr als 1806 die Stimme abgaben."],
  },
  {
    id: "year-closes-quotation",
    pattern: '[<upper>] <recentYear=year> ["]',
    means: { kind: "calendar", year: "$year" },
    examples: ['Der "Salon der Künste [2013](2013)" war voll.'],
  },
  {
    id: "year-before-dash",
    pattern: "[<lower>|zahl|jahr|wert] <oddYear=year> [–]",
    means: { kind: "calendar", year: "$year" },
    examples: ["Die Zahl sank [2015](2015) – auch wegen des Wetters; so sank die Zahl [2017](2017) – auch im Norden."],
  },
  {
    id: "year-before-number",
    pattern: "[<told>|gab|es|betrug|lag|waren|werden|wurden|stieg|sank|haushaltsjahr] <oddYear=year> [<int>]",
    means: { kind: "calendar", year: "$year" },
    examples: ["Das Defizit betrug [2005](2005) 55 Prozent."],
  },
  {
    id: "compared-with-year",
    pattern: "[als] <oddYear=year> [^<upper>|<int>|<countable>|-|–|/]",
    means: { kind: "calendar", year: "$year" },
    examples: ["Es waren mehr als [2014](2014), sagte er."],
    not: ["Es waren mehr als 2014 Leute."],
  },
  {
    id: "year-behind-colon",
    pattern:
      "[:] <oddYear=year> [<told>|gab|lag|stieg|sank|betrug|waren|gilt|wurden|sei|seien|hat|hatte|hatten|soll|sollen|wird|werden|kamen|von|im|in|am|und]",
    means: { kind: "calendar", year: "$year" },
    examples: ["Zum Vergleich: [2014](2014) lag der Verbrauch höher, und: [2002](2002) sei gestritten worden."],
    not: ["Die Zahl: 2014 Leute."],
  },
  {
    id: "year-of-amount",
    pattern: "[werden|wurden] <recentYear=year> [<int>]",
    means: { kind: "calendar", year: "$year" },
    examples: ["Dafür werden [2030](2030) 13 Milliarden gebraucht."],
    not: ["Es werden 1950 Stück gebaut."],
  },
  {
    id: "year-of-state",
    pattern: "[wurde|war|ist|hat|will|wird|soll] <oddYear=year> [<upper>]",
    means: { kind: "calendar", year: "$year" },
    examples: ["Er wurde [2013](2013) Minister und will [2027](2027) Präsident werden."],
    not: ["Er hat 1943 Stimmen, es gibt 2013 Euro."],
  },
  {
    id: "last-year-of-range",
    pattern: "[von <recentYear> bis] <year>",
    means: { kind: "calendar", year: "$year" },
    examples: ["Von [1998](1998) bis [2000](2000) Trainer zu sein war schwer."],
  },
  {
    id: "year-written",
    pattern: "[wir|man schreiben|schreibt] <year> [^<upper>|<lower>]",
    means: { kind: "calendar", year: "$year" },
    examples: ["Wir schreiben [1517](1517)."],
    not: ["Wir schreiben 1517 Briefe."],
  },
  {
    id: "year-behind-relative",
    pattern: "[, der] <oddYear=year> [<upper>]",
    means: { kind: "calendar", year: "$year" },
    examples: ["Der Mann, der [1995](1995) Minister wurde, schwieg."],
    not: ["Die Stadt zählt 1995 Häuser."],
  },
  {
    id: "year-of-clause",
    pattern: "[nachdem|bevor|seitdem|während|ehe] <year> [der|die|das|ein|eine|er|sie|es|in|im]",
    means: { kind: "calendar", year: "$year" },
    examples: ["Er blieb, bevor [1861](1861) der Krieg begann; nachdem [1950](1950) ein Sohn kam, zog er um."],
    not: ["Es waren mehr als 1806 der Stimmen."],
  },
  {
    id: "past-year-behind-already",
    pattern: "[bereits|schon|erst|noch|erstmals|zuletzt|zuvor] <pastYear=year> [^<upper>|<countable>|<int>|-|–|/]",
    means: { kind: "calendar", year: "$year" },
    examples: ["Das Tor wurde bereits [1803](1803) abgebrochen."],
    not: ["Es kamen bereits 1803 Gäste."],
  },
  {
    id: "year-behind-name",
    pattern: '["Als"|als|seit|nachdem|bevor|weil|da|wie <upper>] <oddYear=year> [<upper>]',
    means: { kind: "calendar", year: "$year" },
    examples: ["Als Brandt [1969](1969) Kanzler wurde, war sie jung."],
    not: ["Es sind mehr als Tonnen: 1969 Kilo."],
  },
  {
    id: "year-behind-already",
    pattern: "[bereits|schon|zuletzt|erstmals|zuvor] <oddYear=year> [^<countable>|<int>|-|–|/]",
    means: { kind: "calendar", year: "$year" },
    examples: ["Die Stadt war bereits [1999](1999) Schauplatz von Unruhen."],
    not: ["Es kamen bereits 1999 Besucher."],
  },
  {
    id: "year-before-bracket",
    pattern: "[<upper>] <oddYear=year> [(]",
    means: { kind: "calendar", year: "$year" },
    examples: ["Sie fahren zur Endrunde in Ulm [2017](2017) (im Stadion)."],
  },
  {
    id: "year-at-the-latest",
    pattern:
      "[mindestens|spätestens|frühestens|voraussichtlich] <oddYear=year> [in|im|am|an|zu|zum|zur|mit|auf|der|die|das|den|.|,|wieder|nicht|ein]",
    means: { kind: "calendar", year: "$year" },
    examples: ["Sie bleibt noch bis mindestens [2024](2024) in Betrieb."],
    not: ["Es sind mindestens 2024 Euro."],
  },
];
