import type { LineProblemCode } from "../annotations/jsonl.ts";
import { dateWordsEn } from "./date-words-en.ts";
import { sureness } from "./sureness.ts";
import type { LeftOut, Messages } from "./types.ts";

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const number = (value: number) => value.toLocaleString("en");

const OWN = { user: "your catalogue", workspace: "the workspace catalogue" } as const;

const IGNORED_IN = {
  here: () => "here",
  file: () => "in this file",
  dossier: (text: string) => `for “${text}” in this dossier`,
} as const;

const NOT_IN = { dossier: "in this dossier", article: "in this article", everywhere: "in any dossier" } as const;

export const en: Messages = {
  language: "en",
  kinds: { person: "person", state: "state", organisation: "organisation", weapon: "weapon", date: "date", place: "place" },
  forms: { part: "part of a compound", derived: "adjective or demonym" },
  mods: {
    START: "beginning",
    MID: "middle",
    END: "end",
    APPROX: "about",
    BEFORE: "before",
    AFTER: "after",
    LESS_THAN: "less than",
    MORE_THAN: "more than",
    EQUAL_OR_LESS: "at most",
    EQUAL_OR_MORE: "at least",
  },
  timex: { DATE: "date", TIME: "time", DURATION: "duration", SET: "repeated" },
  dateWords: dateWordsEn,
  dateSources: {
    header: "the header line",
    frontMatter: "the front matter",
    dateline: "the dateline",
    fileName: "the file name",
    setting: "the setting `lagebild.articleDate`",
  },
  outline: { actors: "Actors", weapons: "Weapons", dates: "Dates", untitled: "Article" },
  links: { catalogue: "Catalogue", mentions: "All mentions" },
  pick: (german, english) => english ?? german,
  quote: (text) => `“${text}”`,
  since: (from) => `since ${from}`,
  andMore: (names, more) => `${names} and ${more} more`,
  about: (date) => `about ${date}`,
  period: (from, to) => `${from} to ${to}`,
  // ISO: the catalogue's own form, and nobody takes the day for the month
  day: (date) => date,
  asOf: (date) => `as of ${date}`,
  unchecked: "not yet checked",
  noOfficeOn: (date) => `no known office ${en.asOf(date)}`,
  lastOffice: (office) => `most recently ${office}`,
  articleDateUnknown: "the article's date is not known",
  counts: (here, mentions, articles, isComplete) => {
    const soFar = isComplete ? "" : " so far";
    return articles <= 1
      ? `${here}× here${soFar && `, nowhere else${soFar}`}`
      : `${here}× here, ${mentions}× in ${articles} articles${soFar}`;
  },
  also: (forms) => `also ${forms}`,
  ambiguous: (names) => `Could be ${names}: nothing in this article decides.`,
  placeOf: (state) => `a place here, not the government of ${state}`,
  unknownEntity: "not in the catalogue",
  calibre: (from, to) => (from === to ? `${from} mm` : `${from} to ${to} mm`),
  weapon: {
    calibres: (of) => `calibre ${of.map(number).join(", ")} mm`,
    range: (min, max) => `range ${min === undefined ? "up to" : `${number(min)} to`} ${number(max)} km`,
    since: (from) => `since ${from}`,
    operators: (names) => `operated by ${names}`,
    otherNames: (names) => `also called ${names}`,
    systems: { Nato: "NATO", DVRK: "DPRK", Russland: "Russia", USA: "US" },
    fits: (names) => `Fits: ${names}`,
    inText: (figures) => `In this text: ${figures}`,
    count: (of) => `quantity ${number(of)}`,
    rangeHere: (from, to) => `range ${from === to ? "" : `${number(from)} to `}${number(to)} km`,
    yieldHere: (kilotonnes) => `yield ${kilotonnes} kt`,
  },
  vague: (value) =>
    value === "PAST_REF" ? "some time in the past" : value === "FUTURE_REF" ? "some time to come" : "the present",
  openDate: (what = "not determined", missing, articleDate) => {
    if (missing === "anchor") return `${what}: no date before it in the text to count from`;
    if (missing === "articleDate" || articleDate === undefined) return `${what}: ${en.articleDateUnknown}`;
    return missing === "articleDay" ? `${what}: only ${articleDate} is known of the article's date` : what;
  },
  impossible: (day) => `there is no ${day}`,
  isArticleDate: "the article's date",
  maybe: (name, line) => `perhaps “${name}”, line ${line}`,
  evidence: (evidence, line) => {
    switch (evidence.by) {
      case "catalogue":
        return evidence.layer === "built-in" ? undefined : `from your ${evidence.layer} catalogue`;
      case "inflection":
        return `“${evidence.lemma}” with the ending “${evidence.ending}”`;
      case "compound":
        return `head “${evidence.head}”`;
      case "quotedName":
        return `a name in quotation marks behind “${evidence.head}”`;
      case "typeName":
        return `named as its type after “${evidence.head}”, in no catalogue`;
      case "shipName":
        return `a ship's name after “${evidence.head}”`;
      case "adjective":
        return `“${evidence.lemma}” gives the kind`;
      case "calibre":
        return `calibre read from “${evidence.text}”`;
      case "variant":
        return `“${evidence.suffix}” is a variant of ${evidence.of} that the catalogue doesn't list`;
      case "designator":
        return `has the form of the ${evidence.family} designators, but is in no catalogue`;
      case "besideWeapon":
        return `taken as a weapon because of “${evidence.text}” in the same sentence`;
      case "militaryText":
        return evidence.text === ""
          ? "taken as military: the article names other weapons"
          : `taken as military because of “${evidence.text}” nearby`;
      case "namedInFull":
        return "the article names it in full";
      case "articleDate":
        return `counted from the article's date ${evidence.value} (${en.dateSources[evidence.source]})`;
      case "direction":
        return evidence.cue === ""
          ? "nothing in the sentence looks ahead"
          : `“${evidence.cue}” looks ${evidence.direction === "future" ? "ahead" : "back"}`;
      case "story":
        return `time of the passage: ${evidence.value}`;
      case "weekday":
        return "the year in which the weekday fits";
      case "nearest":
        return "the nearest to the article's date";
      case "nowadays":
        return "no event in the sentence: these days";
      case "repeated":
        return "a time of several days, or of each";
      case "openYear":
        return evidence.because === "event"
          ? "only the event beside it tells the year"
          : "every year is meant, none in particular";
      case "undetermined":
        return evidence.missing === "direction" ? "the sentence does not say whether before or after the article" : undefined;
      case "fullName":
        return `refers to “${evidence.name}”, line ${line(evidence.span.start)} (${WHERE[evidence.where]})`;
      case "onlyBearer":
        return "the only one of this name the catalogue knows in office; no full name in this article";
      case "wellKnown":
        return "no full name in this article; the only one of this name in the catalogue who is so well known";
      case "home":
        return {
          before: "the state stands before it",
          sentence: "by whom else its sentence names",
          article: "by the states the article is about",
        }[evidence.from];
      case "metonymy":
        return `“${evidence.seat}” stands for the government`;
      case "patronymic":
        return `with the father’s name “${evidence.name}”`;
      case "similar":
        return `probably a variant or slip of “${evidence.name}”`;
      case "statistics":
        return `looks like a name here (statistics, ${sureness(evidence.margin)} sure)`;
      case "correction":
        return `follows the correction of “${evidence.name}”, line ${line(evidence.span.start)}`;
      case "byline":
        return "named in the byline";
      case "speech":
        return `behind a quotation and “${evidence.verb}”`;
      case "role":
        return `named with the role “${evidence.role}”`;
      case "dateRule":
        return undefined;
    }
  },
  moreLikeThis: (others) => `(${others} more of this kind in this article.)`,
  fixes: {
    write: (text) => `Write “${text}”`,
    writeEverywhere: (text, times) => `Write “${text}” everywhere in this article (${times}×)`,
    houseForm: (name, form) => `House spelling of this dossier for ${name}: “${form}”`,
    ignore: (code, text, where) => `Ignore ${code} ${IGNORED_IN[where](text)}`,
    dateFromName: (date) => `Date the article ${date} (from the file name)`,
    dateFromText: (date, text) => `Date the article ${date} (from “${text}”)`,
    addToCatalogue: (name, layer) => `Add “${name}” to ${OWN[layer]}`,
    addToCatalogueAs: (name, kind, layer) =>
      `Add “${name}” to ${OWN[layer]} as ${kind === "person" ? "a person" : "an organisation"}`,
    linkTo: (name, target, layer) => `Link “${name}” to ${target} in ${OWN[layer]}`,
    linkToSomebody: (name) => `Link “${name}” to …`,
    notName: (name, where, isPlace) =>
      `“${name}” is ${isPlace ? "neither an actor nor a place" : "not an actor"} ${NOT_IN[where]}`,
  },
  decisions: {
    add: "Annotate the selection as …",
    changeKind: "Correct the kind …",
    setDate: "Set the date's value …",
    withdraw: "Take the decision back",
    accept: (texts) => (texts.length === 1 ? `Accept “${texts[0]}”` : `Accept ${texts.length} suggestions`),
    reject: (text) => `Reject “${text}” here`,
    link: (text) => `“${text}” here means …`,
    decided: (state, creator, day) => `${state} by ${creator}, ${day}`,
    note: (text) => `Note: ${text}`,
    notSaved: (file, reason) => `The decision was not saved in ${file}: ${reason}`,
    changedMeanwhile: "It was changed meanwhile; nothing was undone.",
    placesChanged: (count) =>
      `${count === 1 ? "One place was" : `${count} places were`} left out: the article has changed meanwhile.`,
    noText: "it is not a text file",
    unsavedArticle: "Save the article first: decisions are kept in a file beside it.",
    states: { accepted: "accepted", corrected: "corrected", rejected: "rejected", added: "added", ignored: "ignored" },
    atSelection: (text) => `It is at the selection: “${text}”`,
  },
  sidecar: {
    place: {
      exact: (line) => `where it was, line ${line}`,
      moved: (line) => `moved, now in line ${line}`,
      uncertain: (line) => `place uncertain, perhaps line ${line}; it does not count until somebody says where it is`,
      orphaned: "the article no longer has its words; it does not count",
      wholeArticle: "in the whole article",
      noArticle: "there is no article beside this file",
    },
    instead: (what) => `instead of ${what}`,
    notInForce: (version) => `another version counts: ${version}`,
    inForce: (others) =>
      others === 1
        ? "There is another version of this decision in the file; this one was changed last and counts"
        : `There are ${others} other versions of this decision in the file; this one was changed last and counts`,
    keep: "Keep this version",
    deleteMarkers: "Delete the conflict markers",
    unknownEntity: (id) => `No catalogue has “${id}”; the name stays one of this dossier's own`,
  },
  annotationLine: ({ code, detail }) => LINE_PROBLEMS[code] + (detail === undefined || detail === "" ? "" : ` (${detail})`),
  inArticles: (articles) => plural(articles, "article", "articles"),
  summary: {
    noDate: "date not known",
    otherLanguage: "not in German",
    actors: (count) => (count === 0 ? undefined : plural(count, "actor", "actors")),
    weapons: (count) => (count === 0 ? undefined : plural(count, "weapon", "weapons")),
    dates: (count) => (count === 0 ? undefined : plural(count, "date", "dates")),
    toReview: (count) => (count === 0 ? undefined : `${count} to review`),
  },
  rename: {
    noEntity: "Only names that a catalogue knows can be renamed. Add this one to a catalogue first.",
    noTarget: "No catalogue of your own can be written to here: open a folder, or set “lagebild.userCatalogue”.",
    badName: "A name is text on one line, without spaces at its ends.",
    badId: (id) => `“${id}” is no id: lower-case letters and digits, with single hyphens between them.`,
    takenId: (id) => `There is another entry “${id}”.`,
    failed: "Your catalogue file can't be extended: it has a mistake. The Problems view says where.",
    groups: {
      catalogue: "Catalogue",
      decisions: "Decisions about the articles",
      articles: (name) => `Text of the articles: other spellings become “${name}”`,
    },
    leftOut: (files) => `Left out: ${files.map(({ name, why }) => `${name} (${LEFT_OUT[why]})`).join(", ")}.`,
  },
  spelling: {
    normalise: (name) => `Normalise spelling of ${name} …`,
    inArticle: (form, times) => `Write all spellings in this article as in “${form}” (${times}×)`,
    inDossier: (form) => `Write all spellings in this dossier as in “${form}” …`,
    summary: ({ mentions, articles, quoted, divided }) =>
      [
        `${plural(mentions, "place", "places")} in ${plural(articles, "article", "articles")}`,
        ...(quoted === 0 ? [] : [`${quoted} in quotations left out`]),
        ...(divided === 0 ? [] : [`${divided} divided at the end of a line left out`]),
      ].join("; "),
  },
  occurrences: (mentions, articles) => `${mentions}× in ${plural(articles, "article", "articles")}`,
  indexing: "Reading articles",
  tooLarge: (count, megabytes) =>
    `${plural(count, "file is", "files are")} left out, larger than ${megabytes} MB (setting “lagebild.largestArticle”). The log says which.`,
};

const LEFT_OUT: Readonly<Record<LeftOut, string>> = {
  changed: "it has changed since it was read",
  unreadable: "it can't be read",
  encoding: "it is not UTF-8, and an editor would save it as that",
  lineEnds: "its lines end in different ways, and an editor would change them",
};

const LINE_PROBLEMS: Readonly<Record<LineProblemCode, string>> = {
  notJson: "This line is not JSON; it is kept and does not count",
  cutOff: "The last line breaks off within an annotation; it is kept and does not count",
  tooLong: "This line is longer than a million characters; it is kept and does not count",
  tooDeep: "This line is nested too deeply; it is kept and does not count",
  conflictMarker: "A conflict marker of git; the annotations of both sides count",
  notAnAnnotation: "This line is not an annotation; it is kept and does not count",
  foreign: "A Web Annotation of another program; it is kept and is no decision",
  duplicateId: "Another version of an annotation in this file; the one changed last is in force",
};

const WHERE = {
  before: "last full name before",
  after: "first full name after",
  inOffice: "last full name before of somebody in office then",
} as const;
