import type { LineProblemCode } from "../annotations/jsonl.ts";
import { dateWordsDe } from "./date-words-de.ts";
import { sureness } from "./sureness.ts";
import type { LeftOut, Messages } from "./types.ts";

const OWN = { user: "den eigenen Katalog", workspace: "den Katalog des Arbeitsbereichs" } as const;
const OWN_IN = { user: "im eigenen Katalog", workspace: "im Katalog des Arbeitsbereichs" } as const;

const IGNORED_IN = {
  here: () => "hier",
  file: () => "in dieser Datei",
  dossier: (text: string) => `für „${text}“ in diesem Dossier`,
} as const;

const NOT_IN = { dossier: "in diesem Dossier", article: "in diesem Artikel", everywhere: "in allen Dossiers" } as const;

const number = (value: number) => value.toLocaleString("de");

const SURE = { barely: "kaum", fairly: "ziemlich", very: "sehr" } as const;

/** `29.6.2016` and `Juni 2016`, as newspapers write them. */
function germanDay(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? [];
  if (month === undefined) return date;
  return day === undefined ? `${dateWordsDe.months[Number(month) - 1]} ${year}` : `${Number(day)}.${Number(month)}.${year}`;
}

export const de: Messages = {
  language: "de",
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
  quote: (text) => `„${text}“`,
  since: (from) => `seit ${from}`,
  andMore: (names, more) => `${names} und ${more} weitere`,
  about: (date) => `etwa ${date}`,
  period: (from, to) => `${from} bis ${to}`,
  day: germanDay,
  asOf: (date) => `Stand ${germanDay(date)}`,
  unchecked: "noch nicht geprüft",
  noOfficeOn: (date) => `kein Amt bekannt — ${de.asOf(date)}`,
  lastOffice: (office) => `zuletzt ${office}`,
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
  calibre: (from, to) => (from === to ? `${number(from)} mm` : `${number(from)} bis ${number(to)} mm`),
  weapon: {
    calibres: (of) => `Kaliber ${of.map(number).join(", ")} mm`,
    range: (min, max) => `Reichweite ${min === undefined ? "bis" : `${number(min)} bis`} ${number(max)} km`,
    since: (from) => `seit ${from}`,
    operators: (names) => `Nutzer: ${names}`,
    otherNames: (names) => `auch ${names}`,
    systems: {},
    fits: (names) => `Passt zu: ${names}`,
    inText: (figures) => `Im Text: ${figures}`,
    count: (of) => `${number(of)} Stück`,
    rangeHere: (from, to) => `Reichweite ${from === to ? "" : `${number(from)} bis `}${number(to)} km`,
    yieldHere: (kilotonnes) => `Sprengkraft ${number(kilotonnes)} kt`,
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
  isArticleDate: "das Datum des Artikels",
  maybe: (name, line) => `vielleicht „${name}“, Zeile ${line}`,
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
        return `gezählt vom Datum des Artikels, ${germanDay(evidence.value)} (${de.dateSources[evidence.source]})`;
      case "direction":
        return evidence.cue === ""
          ? "nichts im Satz blickt voraus"
          : `„${evidence.cue}“ blickt ${evidence.direction === "future" ? "voraus" : "zurück"}`;
      case "story":
        return `Zeit im Zusammenhang: ${evidence.value}`;
      case "weekday":
        return "das Jahr, in dem der Wochentag stimmt";
      case "nearest":
        return "dem Datum des Artikels am nächsten";
      case "nowadays":
        return "kein Ereignis im Satz: heutzutage";
      case "repeated":
        return "eine Uhrzeit mehrerer Tage oder jedes Tages";
      case "openYear":
        return evidence.because === "event"
          ? "das Jahr sagt nur das Ereignis daneben"
          : "jedes Jahr ist gemeint, kein bestimmtes";
      case "undetermined":
        return evidence.missing === "direction" ? "der Satz sagt nicht, ob davor oder danach" : undefined;
      case "fullName":
        return `bezieht sich auf „${evidence.name}“, Zeile ${line(evidence.span.start)} (${WHERE[evidence.where]})`;
      case "onlyBearer":
        return "im Katalog die einzige Person dieses Namens im Amt; im Artikel kein voller Name";
      case "wellKnown":
        return "im Artikel kein voller Name; im Katalog die einzige Person dieses Namens, die so bekannt ist";
      case "home":
        return {
          before: "der Staat steht davor",
          sentence: "nach denen, die im selben Satz stehen",
          article: "nach den Staaten, von denen der Artikel handelt",
        }[evidence.from];
      case "metonymy":
        return `„${evidence.seat}“ steht für die Regierung`;
      case "patronymic":
        return `mit dem Vatersnamen „${evidence.name}“`;
      case "similar":
        return `vermutlich eine Variante oder Verschreibung von „${evidence.name}“`;
      case "statistics":
        return `sieht hier wie ein Name aus (Statistik, ${SURE[sureness(evidence.margin)]} sicher)`;
      case "correction":
        return `folgt der Korrektur von „${evidence.name}“, Zeile ${line(evidence.span.start)}`;
      case "byline":
        return "in der Autorenzeile genannt";
      case "speech":
        return `hinter einem Zitat und „${evidence.verb}“`;
      case "role":
        return `mit der Rolle „${evidence.role}“ genannt`;
      case "dateRule":
        return undefined;
    }
  },
  moreLikeThis: (others) => `(Noch ${others} dieser Art in diesem Artikel.)`,
  fixes: {
    write: (text) => `„${text}“ schreiben`,
    writeEverywhere: (text, times) => `„${text}“ überall in diesem Artikel schreiben (${times}×)`,
    houseForm: (name, form) => `Schreibweise dieses Dossiers für ${name}: „${form}“`,
    ignore: (code, text, where) => `${code} ${IGNORED_IN[where](text)} nicht mehr melden`,
    dateFromName: (date) => `Artikel auf ${date} datieren (aus dem Dateinamen)`,
    dateFromText: (date, text) => `Artikel auf ${date} datieren (aus „${text}“)`,
    addToCatalogue: (name, layer) => `„${name}“ in ${OWN[layer]} aufnehmen`,
    addToCatalogueAs: (name, kind, layer) =>
      `„${name}“ als ${kind === "person" ? "Person" : "Organisation"} in ${OWN[layer]} aufnehmen`,
    linkTo: (name, target, layer) => `„${name}“ ${OWN_IN[layer]} mit ${target} verknüpfen`,
    linkToSomebody: (name) => `„${name}“ verknüpfen mit …`,
    notName: (name, where, isPlace) => `„${name}“ ist ${NOT_IN[where]} ${isPlace ? "weder Akteur noch Ort" : "kein Akteur"}`,
  },
  decisions: {
    add: "Auswahl annotieren als …",
    changeKind: "Art berichtigen …",
    setDate: "Wert des Datums setzen …",
    withdraw: "Entscheidung zurücknehmen",
    accept: (texts) => (texts.length === 1 ? `„${texts[0]}“ annehmen` : `${texts.length} Vorschläge annehmen`),
    reject: (text) => `„${text}“ hier ablehnen`,
    link: (text) => `„${text}“ meint hier …`,
    decided: (state, creator, day) =>
      `${state === "accepted" ? "angenommen" : state === "corrected" ? "korrigiert" : "hinzugefügt"} von ${creator}, ${germanDay(day)}`,
    note: (text) => `Notiz: ${text}`,
    notSaved: (file, reason) => `Die Entscheidung wurde nicht in ${file} gespeichert: ${reason}`,
    changedMeanwhile: "Sie wurde inzwischen geändert; nichts wurde rückgängig gemacht.",
    placesChanged: (count) =>
      `${count === 1 ? "Eine Stelle wurde" : `${count} Stellen wurden`} ausgelassen: Der Artikel ist inzwischen ein anderer.`,
    noText: "Sie ist keine Textdatei",
    unsavedArticle: "Bitte den Artikel zuerst speichern: Entscheidungen stehen in einer Datei neben ihm.",
    states: {
      accepted: "angenommen",
      corrected: "korrigiert",
      rejected: "abgelehnt",
      added: "hinzugefügt",
      ignored: "nicht mehr gemeldet",
    },
    atSelection: (text) => `Sie gehört zur Auswahl: „${text}“`,
  },
  sidecar: {
    place: {
      exact: (line) => `steht, wo sie stand, Zeile ${line}`,
      moved: (line) => `verschoben, jetzt in Zeile ${line}`,
      uncertain: (line) => `Stelle ungewiss, vielleicht Zeile ${line}; zählt nicht, bis jemand sagt, wo sie ist`,
      orphaned: "der Artikel enthält die Wörter nicht mehr; zählt nicht",
      wholeArticle: "im ganzen Artikel",
      noArticle: "neben dieser Datei liegt kein Artikel",
    },
    instead: (what) => `statt ${what}`,
    notInForce: (version) => `eine andere Fassung zählt: ${version}`,
    inForce: (others) =>
      others === 1
        ? "In der Datei steht noch eine Fassung dieser Entscheidung; diese wurde zuletzt geändert und zählt"
        : `In der Datei stehen noch ${others} Fassungen dieser Entscheidung; diese wurde zuletzt geändert und zählt`,
    keep: "Diese Fassung behalten",
    deleteMarkers: "Die Konfliktmarken löschen",
    unknownEntity: (id) => `„${id}“ steht in keinem Katalog; der Name bleibt ein eigener dieses Dossiers`,
  },
  annotationLine: ({ code, detail }) => LINE_PROBLEMS[code] + (detail === undefined || detail === "" ? "" : ` (${detail})`),
  inArticles: (articles) => `${articles} Artikel`,
  summary: {
    noDate: "Datum unbekannt",
    otherLanguage: "nicht deutsch",
    actors: (count) => (count === 0 ? undefined : `${count} ${count === 1 ? "Akteur" : "Akteure"}`),
    weapons: (count) => (count === 0 ? undefined : `${count} ${count === 1 ? "Waffe" : "Waffen"}`),
    dates: (count) => (count === 0 ? undefined : `${count} ${count === 1 ? "Datum" : "Daten"}`),
    toReview: (count) => (count === 0 ? undefined : `${count} offen`),
  },
  rename: {
    noEntity: "Umbenennen lassen sich nur Namen, die ein Katalog kennt. Nehmen Sie diesen erst in einen Katalog auf.",
    noTarget:
      "Hier gibt es keinen eigenen Katalog, in den geschrieben werden kann: Öffnen Sie einen Ordner, oder setzen Sie „lagebild.userCatalogue“.",
    badName: "Ein Name ist Text in einer Zeile, ohne Leerzeichen an den Enden.",
    badId: (id) => `„${id}“ ist keine Kennung: Kleinbuchstaben und Ziffern mit einzelnen Bindestrichen dazwischen.`,
    takenId: (id) => `Es gibt schon einen Eintrag „${id}“.`,
    failed: "Ihre Katalogdatei lässt sich nicht ergänzen: Sie enthält einen Fehler. Das Problemfenster sagt, wo.",
    groups: {
      catalogue: "Katalog",
      decisions: "Entscheidungen zu den Artikeln",
      articles: (name) => `Text der Artikel: andere Schreibweisen werden zu „${name}“`,
    },
    leftOut: (files) => `Ausgelassen: ${files.map(({ name, why }) => `${name} (${LEFT_OUT[why]})`).join(", ")}.`,
  },
  spelling: {
    normalise: (name) => `Schreibweise von ${name} vereinheitlichen …`,
    inArticle: (form, times) => `Alle Schreibweisen in diesem Artikel wie in „${form}“ schreiben (${times}×)`,
    inDossier: (form) => `Alle Schreibweisen in diesem Dossier wie in „${form}“ schreiben …`,
    summary: ({ mentions, articles, quoted, divided }) =>
      [
        `${mentions} ${mentions === 1 ? "Stelle" : "Stellen"} in ${articles} ${articles === 1 ? "Artikel" : "Artikeln"}`,
        ...(quoted === 0 ? [] : [`${quoted} in Zitaten ausgelassen`]),
        ...(divided === 0 ? [] : [`${divided} am Zeilenende getrennte ausgelassen`]),
      ].join("; "),
  },
  occurrences: (mentions, articles) => `${mentions}× in ${articles} Artikel${articles === 1 ? "" : "n"}`,
  indexing: "Artikel werden gelesen",
  tooLarge: (count, megabytes) =>
    `${count === 1 ? "Eine Datei bleibt" : `${count} Dateien bleiben`} außer Acht, größer als ${megabytes.toLocaleString("de")} MB (Einstellung „lagebild.largestArticle“). Das Protokoll nennt sie.`,
};

const LEFT_OUT: Readonly<Record<LeftOut, string>> = {
  changed: "seit dem Einlesen geändert",
  unreadable: "nicht lesbar",
  encoding: "kein UTF-8; ein Editor würde die Datei so speichern",
  lineEnds: "uneinheitliche Zeilenenden; ein Editor würde sie ändern",
};

const LINE_PROBLEMS: Readonly<Record<LineProblemCode, string>> = {
  notJson: "Die Zeile ist kein JSON; sie bleibt stehen und zählt nicht",
  cutOff: "Die letzte Zeile bricht mitten in einer Annotation ab; sie bleibt stehen und zählt nicht",
  tooLong: "Die Zeile ist länger als eine Million Zeichen; sie bleibt stehen und zählt nicht",
  tooDeep: "Die Zeile ist zu tief verschachtelt; sie bleibt stehen und zählt nicht",
  conflictMarker: "Hier steht eine Konfliktmarke von git; die Annotationen beider Seiten zählen",
  notAnAnnotation: "Die Zeile ist keine Annotation; sie bleibt stehen und zählt nicht",
  foreign: "Web Annotation eines anderen Programms; sie bleibt stehen und ist keine Entscheidung",
  duplicateId: "Eine andere Fassung einer Annotation dieser Datei; in Kraft ist die zuletzt geänderte",
};

const WHERE = {
  before: "letzter voller Name davor",
  after: "erster voller Name danach",
  inOffice: "letzter voller Name davor von jemandem, der damals im Amt war",
} as const;
