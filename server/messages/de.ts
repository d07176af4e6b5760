import { dateWordsDe } from "./date-words-de.ts";
import type { Messages } from "./types.ts";

const OWN = { user: "den eigenen Katalog", workspace: "den Katalog des Arbeitsbereichs" } as const;
const OWN_IN = { user: "im eigenen Katalog", workspace: "im Katalog des Arbeitsbereichs" } as const;

const NOT_IN = { dossier: "in diesem Dossier", article: "in diesem Artikel", everywhere: "in allen Dossiers" } as const;

const decimal = (value: number) => String(value).replace(".", ",");

const band = (min: number | undefined, max: number | undefined) =>
  max === undefined
    ? `mindestens ${min} km`
    : min === undefined
      ? `bis ${decimal(max)} km`
      : `${decimal(min)} bis ${decimal(max)} km`;

export const de: Messages = {
  kinds: { person: "Person", state: "Staat", organisation: "Organisation", weapon: "Waffe", date: "Datum", place: "Ort" },
  forms: { part: "Teil einer Zusammensetzung", derived: "Adjektiv oder Einwohnername" },
  mods: {
    START: "Anfang",
    MID: "Mitte",
    END: "Ende",
    APPROX: "etwa",
    BEFORE: "vor",
    AFTER: "nach",
    LESS_THAN: "weniger als",
    MORE_THAN: "mehr als",
    EQUAL_OR_LESS: "höchstens",
    EQUAL_OR_MORE: "mindestens",
  },
  timex: { DATE: "Datum", TIME: "Zeit", DURATION: "Dauer", SET: "wiederholt" },
  dateWords: dateWordsDe,
  dateSources: {
    header: "aus der Kopfzeile",
    frontMatter: "aus dem Vorspann",
    dateline: "aus der Ortsmarke",
    fileName: "aus dem Dateinamen",
    setting: "aus der Einstellung `lagebild.articleDate`",
  },
  outline: { actors: "Akteure", weapons: "Waffen", dates: "Daten", untitled: "Artikel" },
  links: { catalogue: "Katalog", mentions: "Alle Nennungen" },
  pick: (german) => german,
  since: (from) => `seit ${from}`,
  period: (from, to) => `${from} bis ${to}`,
  asOf: (date) => `Stand ${date}`,
  unchecked: "noch nicht geprüft",
  noOfficeOn: (date) => `kein Amt bekannt — ${de.asOf(date)}`,
  articleDateUnknown: "das Datum des Artikels ist nicht bekannt",
  counts: (here, mentions, articles, isComplete) => {
    const soFar = isComplete ? "" : "bisher ";
    return articles <= 1
      ? `${here}× hier${soFar && `, ${soFar}sonst nirgends`}`
      : `${here}× hier, ${soFar}${mentions}× in ${articles} Artikeln`;
  },
  also: (forms) => `auch ${forms}`,
  ambiguous: (names) => `Kann ${names} sein: Nichts in diesem Artikel entscheidet.`,
  placeOf: (state) => `hier ein Ort, nicht die Regierung (${state})`,
  unknownEntity: "nicht im Katalog",
  calibre: (from, to) => (from === to ? `${from} mm` : `${from} bis ${to} mm`),
  weapon: {
    calibres: (of) => `Kaliber ${of.map(decimal).join(", ")} mm`,
    range: (min, max) => `Reichweite ${min === undefined ? "bis" : `${decimal(min)} bis`} ${decimal(max)} km`,
    since: (from) => `seit ${from}`,
    operators: (names) => `genutzt von ${names}`,
    otherNames: (names) => `auch ${names}`,
    fits: (names) => `Passt zu: ${names}`,
    inText: (figures) => `Im Text: ${figures}`,
    count: (of) => `${of} Stück`,
    rangeHere: (from, to) => `Reichweite ${from === to ? "" : `${decimal(from)} bis `}${decimal(to)} km`,
    yieldHere: (kilotonnes) => `Sprengkraft ${decimal(kilotonnes)} kt`,
  },
  vague: (value) =>
    value === "PAST_REF"
      ? "irgendwann in der Vergangenheit"
      : value === "FUTURE_REF"
        ? "irgendwann in der Zukunft"
        : "die Gegenwart",
  openDate: (what = "nicht bestimmbar", missing, articleDate) => {
    if (missing === "anchor") return `${what}: Davor nennt der Text kein Datum, von dem aus zu zählen wäre`;
    if (missing === "articleDate" || articleDate === undefined) return `${what}: Das Datum des Artikels ist nicht bekannt`;
    return missing === "articleDay" ? `${what}: Vom Datum des Artikels ist nur ${articleDate} bekannt` : what;
  },
  impossible: (day) => `${day} gibt es nicht`,
  evidence: (evidence, line) => {
    switch (evidence.by) {
      case "catalogue":
        return evidence.layer === "built-in"
          ? undefined
          : evidence.layer === "user"
            ? "aus Ihrem eigenen Katalog"
            : "aus dem Katalog dieses Ordners";
      case "inflection":
        return `„${evidence.lemma}“ mit der Endung „${evidence.ending}“`;
      case "compound":
        return `Grundwort „${evidence.head}“`;
      case "quotedName":
        return `ein Name in Anführungszeichen hinter „${evidence.head}“`;
      case "typeName":
        return `nach „${evidence.head}“ als Typ genannt, steht in keinem Katalog`;
      case "shipName":
        return `Schiffsname nach „${evidence.head}“`;
      case "adjective":
        return `„${evidence.lemma}“ nennt die Art`;
      case "calibre":
        return `Kaliber aus „${evidence.text}“`;
      case "variant":
        return `„${evidence.suffix}“ ist eine Variante von ${evidence.of}, die der Katalog nicht nennt`;
      case "designator":
        return `gebildet wie die Bezeichnungen ${evidence.family}-…, steht aber in keinem Katalog`;
      case "besideWeapon":
        return `als Waffe verstanden wegen „${evidence.text}“ im selben Satz`;
      case "militaryText":
        return evidence.text === ""
          ? "militärisch verstanden: der Artikel nennt weitere Waffen"
          : `militärisch verstanden wegen „${evidence.text}“ im Umfeld`;
      case "namedInFull":
        return "der Artikel nennt den vollen Namen";
      case "articleDate":
        return `gezählt vom Datum des Artikels, ${evidence.value} (${de.dateSources[evidence.source]})`;
      case "direction":
        return evidence.cue === ""
          ? "nichts im Satz blickt voraus"
          : `„${evidence.cue}“ blickt ${evidence.direction === "future" ? "voraus" : "zurück"}`;
      case "story":
        return `im Zusammenhang geht es um ${evidence.value}`;
      case "weekday":
        return "das Jahr, in dem der Wochentag stimmt";
      case "nearest":
        return "dem Datum des Artikels am nächsten";
      case "nowadays":
        return "kein Ereignis im Satz: heutzutage";
      case "repeated":
        return "eine Uhrzeit mehrerer Tage oder jedes Tages";
      case "undetermined":
        return evidence.missing === "direction" ? "der Satz sagt nicht, ob davor oder danach" : undefined;
      case "fullName":
        return `bezieht sich auf „${evidence.name}“, Zeile ${line(evidence.span.start)} (${evidence.where === "before" ? "letzter voller Name davor" : "erster voller Name danach"})`;
      case "onlyBearer":
        return "im Katalog die einzige Person dieses Namens im Amt; im Artikel kein voller Name";
      case "metonymy":
        return `„${evidence.seat}“ steht für die Regierung`;
      case "similar":
        return `vermutlich eine Variante oder Verschreibung von „${evidence.name}“`;
      case "statistics":
        return `sieht hier wie ein Name aus (Statistik, Abstand ${evidence.margin})`;
      case "byline":
        return "in der Autorenzeile genannt";
      case "role":
        return `mit der Rolle „${evidence.role}“ genannt`;
      case "dateRule":
        return undefined;
    }
  },
  findings: {
    dateMissing:
      "Das Datum des Artikels ist nicht bekannt: Wochentage und Daten ohne Jahr bleiben offen. Beginnen Sie die Datei mit „date JJJJ-MM-TT“.",
    malformedDate: (text) => `„${text}“ ist kein Datum: erwartet wird JJJJ-MM-TT oder JJJJ-MM.`,
    malformedFrontMatter: (text) => `Der Vorspann ist nicht lesbar: ${text}`,
    impossibleDate: (text, day) => `„${text}“: ${day} gibt es nicht.`,
    weekdayMismatch: (day, actual, named) => `Der ${day} ist ein ${actual}, kein ${named}.`,
    reversedRange: (text) => `„${text}“ endet, bevor es beginnt.`,
    spellingVaries: (here, other, name) => `${name} heißt hier „${here}“, anderswo im Artikel „${other}“.`,
    spelledHere: (form) => `„${form}“`,
    unknownDesignator: (text, nearest) =>
      `„${text}“ steht in keinem Katalog${nearest.length === 0 ? "" : `; am nächsten sind ${nearest.join(", ")}`}.`,
    namesMixed: (one, other, system) => `„${one}“ und „${other}“ sind Namen eines Systems, ${system}.`,
    calibreImplausible: (system, known, written) =>
      `${system} hat im Katalog das Kaliber ${known.map(decimal).join(" oder ")} mm, nicht ${decimal(written)} mm.`,
    calibreOfNone: (weaponClass, written, nearest) =>
      `${weaponClass}: ${decimal(written)} mm hat kein System des Katalogs; am nächsten sind ${nearest.map(decimal).join(" und ")} mm.`,
    rangeImplausible: (what, min, max, written) =>
      `Eine Reichweite von ${decimal(written)} km; der Katalog nennt ${band(min, max)} für ${what}.`,
    unitMix: (one, other) => `Reichweiten stehen in diesem Artikel in ${one} und in ${other}.`,
    catalogueInvalid: (problem) => `Dieser Katalog wird nicht verwendet: ${problem}.`,
  },
  fixes: {
    write: (text) => `„${text}“ schreiben`,
    dateFromName: (date) => `Artikel auf ${date} datieren (aus dem Dateinamen)`,
    dateFromText: (date, text) => `Artikel auf ${date} datieren (aus „${text}“)`,
    addToCatalogue: (name, layer) => `„${name}“ in ${OWN[layer]} aufnehmen`,
    addToCatalogueAs: (name, kind, layer) =>
      `„${name}“ als ${kind === "person" ? "Person" : "Organisation"} in ${OWN[layer]} aufnehmen`,
    linkTo: (name, target, layer) => `„${name}“ ${OWN_IN[layer]} mit ${target} verknüpfen`,
    linkToSomebody: (name) => `„${name}“ verknüpfen mit …`,
    notName: (name, where, isPlace) => `„${name}“ ist ${NOT_IN[where]} ${isPlace ? "weder Akteur noch Ort" : "kein Akteur"}`,
  },
  inArticles: (articles) => `${articles} Artikel`,
  summary: {
    noDate: "Datum unbekannt",
    actors: (count) => (count === 0 ? undefined : `${count} ${count === 1 ? "Akteur" : "Akteure"}`),
    weapons: (count) => (count === 0 ? undefined : `${count} ${count === 1 ? "Waffe" : "Waffen"}`),
    dates: (count) => (count === 0 ? undefined : `${count} ${count === 1 ? "Datum" : "Daten"}`),
  },
  rename: {
    noEntity: "Umbenennen lassen sich nur Namen, die ein Katalog kennt. Nehmen Sie diesen erst in einen Katalog auf.",
    noTarget:
      "Hier gibt es keinen eigenen Katalog, in den geschrieben werden kann: Öffnen Sie einen Ordner, oder setzen Sie „lagebild.userCatalogue“.",
    badName: "Ein Name ist Text in einer Zeile, ohne Leerzeichen an den Enden.",
    badId: (id) => `„${id}“ ist keine Kennung: Kleinbuchstaben und Ziffern mit einzelnen Bindestrichen dazwischen.`,
    takenId: (id) => `Es gibt schon einen Eintrag „${id}“.`,
    failed: "Die Katalogdatei kann nicht ergänzt werden.",
  },
  occurrences: (mentions, articles) => `${mentions}× in ${articles} Artikel${articles === 1 ? "" : "n"}`,
  indexing: "Artikel werden gelesen",
  tooLarge: (count, megabytes) =>
    `${count === 1 ? "Eine Datei bleibt" : `${count} Dateien bleiben`} außer Acht, größer als ${megabytes.toLocaleString("de")} MB (Einstellung „lagebild.largestArticle“). Das Protokoll nennt sie.`,
};
