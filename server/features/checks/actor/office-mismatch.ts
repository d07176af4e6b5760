import { nameOf } from "../../../core/catalogue.ts";
import { readCues } from "../../../core/dates/tense-cues.ts";
import type { AnnotatedArticle, Block, Mention, Span } from "../../../core/model.ts";
import { approximately, dateInSentence } from "../../date-words.ts";
import { isQuoted } from "../quotations.ts";
import type { CheckInput, CheckRule, Found, InEachLanguage } from "../rule.ts";
import { factOf, firstBehind, isChecked, type SentenceAt, sentenceFinder } from "../texts.ts";
import { type Claim, claimAt } from "./office-claim.ts";
import { type Days, daysOf, type Holder, holderOf, mayBeTitle, timeOf } from "./offices.ts";

export const officeMismatch: CheckRule = {
  code: "actor/office-mismatch",
  severity: "information",
  docs: {
    en: {
      title: "An office that somebody else held",
      text: "The text calls a person the holder of an office, before the name (“Russlands Regierungschef Wladimir Putin”) or behind it (“Wladimir Putin, Russlands Regierungschef,”), and on the article's date the catalogue has somebody else in that office, while the person did not hold it then nor on any date that the paragraph names. A sentence with one earlier date is measured by that. Words such as former, designated, acting, deputy or back then are respected, as are quotations, sentences with several earlier dates, and the five months before and two months after an office; of past holders only what is told of the present counts. Only offices that one person holds at a time are looked at: head of government, president, foreign and defence minister, secretary-general. Where one of the two entries has not been looked up by anybody it is a hint, and says so.",
    },
    de: {
      title: "Ein Amt, das jemand anders hatte",
      text: "Der Text nennt eine Person als Inhaber eines Amtes, vor dem Namen („Russlands Regierungschef Wladimir Putin“) oder dahinter („Wladimir Putin, Russlands Regierungschef,“), und am Datum des Artikels hat im Katalog jemand anders dieses Amt, die Person aber hatte es weder da noch an einem Datum, das der Absatz nennt. Ein Satz mit einem früheren Datum wird an diesem gemessen. Wörter wie ehemalig, designiert, amtierend, stellvertretend oder damals werden beachtet, ebenso Zitate, Sätze mit mehreren früheren Daten und die fünf Monate vor und zwei Monate nach einem Amt; bei früheren Inhabern zählt nur, was von der Gegenwart erzählt. Angesehen werden nur Ämter, die eine Person allein hat: Regierungschef, Präsident, Außen- und Verteidigungsminister, Generalsekretär. Hat einen der beiden Einträge noch niemand nachgeschlagen, ist es nur ein Hinweis, und er sagt es.",
    },
  },
  examples: {
    fires: [
      " date 2023-09 Reise\n\nKim soll mit [[Russlands Regierungschef Wladimir Putin]] verhandeln.",
      " date 2023-09-12 Reise\n\nDer [[russische Ministerpräsident Sergej Lawrow]] reiste am Montag nach Pjöngjang.",
      " date 2023-09-12 Reise\n\n[[Russlands Außenminister Sergej Schoigu]] kommt.",
      " date 2023-09 Reise\n\nKim soll mit [[Russlands Regierungschef Wladimir Putin]] verhandeln. Seit Februar 2022 ist Krieg.",
      " date 2023-09-12 Reise\n\nAm Montag traf [[Wladimir Putin, Russlands Regierungschef]], in Pjöngjang ein.",
      " date 2019-09-12 Reise\n\nDer Rat empfing [[Angela Merkel, die deutsche Bundespräsidentin]].",
      " date 2023-09-12 Reise\n\n[[Sergej Lawrow, der Präsident Russlands]], reist nach Pjöngjang.",
      " date 2023-09-12 Reise\n\nNach [[Antony Blinken (US-Verteidigungsminister)]] sprach niemand.",
      " date 2023-09-12 Reise\n\nGespräche mit [[Sergej Schoigu, dem Außenminister der Russischen Föderation]], sind geplant.",
      " date 2023-09-12 Rückblick\n\nIm Mai 2010 reiste [[Russlands Außenminister Sergej Schoigu]] nach China.",
    ],
    silent: [
      " date 2023-09-12 Reise\n\nRusslands Präsident Wladimir Putin kommt.",
      " date 2023-09-12 Reise\n\nDer frühere russische Ministerpräsident Wladimir Putin kommt.",
      " date 2023-09-12 Reise\n\nIm Mai 2010 reiste Russlands Ministerpräsident Wladimir Putin nach China.",
      " date 2010-09-12 Reise\n\nRusslands Regierungschef Wladimir Putin kommt.",
      " date 2023-09-12 Reise\n\nEr sprach: „Russlands Regierungschef Wladimir Putin kommt.“",
      " date 2023-09-12 Reise\n\nRusslands bot Ministerpräsident Wladimir Putin Hilfe an.",
      " date 2023-09-12 Reise\n\nRusslands Vizepräsident Wladimir Putin kommt.",
      " date 2024-05-20 Reise\n\nRusslands Verteidigungsminister Sergej Schoigu kommt.",
      "Russlands Regierungschef Wladimir Putin kommt.",
      " date 2023-09-12 Reise\n\nMinisterpräsident Markus Söder kommt, Außenminister Sergej Lawrow auch.",
      " date 2023-09-12 Reise\n\nWladimir Putin, Russlands Präsident, reist nach Pjöngjang.",
      " date 2023-09-12 Reise\n\nWladimir Putin, der frühere russische Ministerpräsident, reist nach Pjöngjang.",
      " date 2023-09-12 Reise\n\nWladimir Putin, damals Russlands Ministerpräsident, reiste nach Pjöngjang.",
      " date 2023-09-12 Reise\n\nWladimir Putin, designierter Regierungschef Russlands, reist nach Pjöngjang.",
      " date 2019-09-12 Reise\n\nAngela Merkel, die amtierende deutsche Bundespräsidentin, kommt.",
      " date 2019-09-12 Reise\n\nAngela Merkel, der französische Präsident und Wladimir Putin reden.",
      " date 2019-09-12 Reise\n\nAngela Merkel, der französische Präsident, die Nato: alle reden.",
      " date 2019-09-12 Reise\n\nEs kamen Angela Merkel, Frankreichs Präsident Emmanuel Macron und Wladimir Putin.",
      " date 2023-09-12 Reise\n\nDer Freund von Sergej Lawrow, der russische Präsident, reist nach Pjöngjang.",
      " date 2023-09-12 Reise\n\nSergej Lawrows Gast, der russische Präsident, reist nach Pjöngjang.",
      " date 2023-09-12 Reise\n\nAntony Blinken (US-Verteidigungsminister von 2030 an?) reist nach Pjöngjang.",
      " date 2023-09-12 Rückblick\n\nDamals reiste Russlands Ministerpräsident Wladimir Putin nach China.",
      " date 2023-09-12 Rückblick\n\nIm Mai 2010 reiste Wladimir Putin, Russlands Ministerpräsident, nach China.",
      " date 2023-09-12 Rückblick\n\nIm Mai 2010 reiste Russlands Präsident Wladimir Putin nach China.",
    ],
  },
  check: (input) => {
    const { annotated, resources, quotations } = input;
    const { date } = annotated.article;
    const days = date && daysOf(date.value);
    if (date === undefined || days === undefined) return [];
    const sentenceAt = sentenceFinder(annotated.article, resources);
    const times = timesOf(annotated);
    return annotated.mentions.flatMap((mention, index): Found[] => {
      const entry = mention.entity === undefined ? undefined : resources.catalogue.entries.get(mention.entity)?.entry;
      if (entry?.kind !== "person" || mention.kind !== "person" || mention.form !== undefined) return [];
      if (mention.evidence.some(({ by }) => by === "similar")) return [];
      if (isQuoted(mention.start, quotations)) return [];
      const claim = claimAt(mention, index, entry, input, sentenceAt);
      const against = claim && contradiction(claim, { days, value: date.value }, times, input);
      return claim === undefined || against === undefined ? [] : [finding(claim, against, input)];
    });
  },
};

/** Days before the beginning and after the end of an office in which its holder may well be called so. */
const BEFORE = 150;
const AFTER = 60;

/** A time, and how it is written. */
interface Time {
  readonly days: Days;
  readonly value: string;
}

interface Contradiction {
  readonly holder: Holder;
  readonly time: Time;
}

/** Who held the office instead, and when, where the catalogue leaves no doubt. */
function contradiction(
  { person, office, of, at }: Claim,
  written: Time,
  times: Times,
  input: CheckInput,
): Contradiction | undefined {
  const { catalogue, language } = input.resources;
  if (office.notOf.has(of)) return undefined;
  const own = (person.offices ?? []).filter((one) => mayBeTitle(one, office) && (one.of === undefined || one.of === of));
  const holds = ({ days: { first, last } }: Time) =>
    own.some((one) => {
      const time = timeOf(one);
      return time.first - BEFORE <= last && time.last + AFTER >= first;
    });
  if ([written, ...times.ofBlock(at.block)].some(holds)) return undefined;
  const here = times.within(at);
  const isOfOtherTimes = here.some(({ days }) => days.last < written.days.first - AFTER);
  // of several times it is open which one the office is of
  if (isOfOtherTimes && here.length > 1) return undefined;
  const time = isOfOtherTimes ? (here[0] as Time) : written;
  const heldOnce = own.some((one) => timeOf(one).last < written.days.first);
  if (heldOnce && here.length === 0 && isTold(at, input)) return undefined;
  const holder = holderOf(office, of, time.days, language.checks.titleEndings, catalogue);
  return holder === undefined || holder.person.id === person.id ? undefined : { holder, time };
}

interface Times {
  /** In text order. */
  within(span: Span): readonly Time[];
  /** Each once: a paragraph may be long, and every claim in it asks. */
  ofBlock(block: Block): readonly Time[];
}

/** The times that a text names. */
function timesOf({ mentions }: AnnotatedArticle): Times {
  const dates = mentions.filter(({ kind }) => kind === "date");
  const known = new Map<Block, readonly Time[]>();
  const within = ({ start, end }: Span): Time[] => {
    const found: Time[] = [];
    for (let index = firstBehind(dates, start); index < dates.length; index++) {
      const { start: at, timex } = dates[index] as Mention;
      if (at >= end) break;
      const days = timex && daysOf(timex.value);
      if (at >= start && timex !== undefined && days !== undefined) found.push({ days, value: timex.value });
    }
    return found;
  };
  return {
    within,
    ofBlock(block) {
      const times = known.get(block) ?? [...new Map(within(block).map((time) => [time.value, time])).values()];
      known.set(block, times);
      return times;
    },
  };
}

/** Whether a sentence tells of the past: of whoever held the office then it may be right. */
function isTold({ tokens, sentence }: SentenceAt, { resources: { language } }: CheckInput): boolean {
  const { past, perfect, resulting } = readCues(tokens, sentence, language.dates.tense);
  return past.length + perfect.length + resulting.length > 0;
}

function finding(
  claim: Claim,
  { holder: { person: other, office }, time: { days, value } }: Contradiction,
  input: CheckInput,
): Found {
  const { annotated, resources, messages } = input;
  const { person, start, end } = claim;
  const { catalogue } = resources;
  const { pick, since, period } = messages;
  const texts = TEXTS[messages.language];
  const day = (date: string) => approximately(date, messages);
  const heldFor =
    office.to === undefined || office.to === "" ? since(day(office.from)) : period(day(office.from), day(office.to));
  const held = `${pick(office.title, office.titleEn)} ${heldFor}`;
  const facts = [factOf(other, catalogue, `${nameOf(other, catalogue)}, ${held}`)];
  const [own] = (person.offices ?? []).filter((one) => timeOf(one).first <= days.last && timeOf(one).last >= days.first);
  if (own !== undefined)
    facts.push(
      factOf(person, catalogue, `${nameOf(person, catalogue)}, ${pick(own.title, own.titleEn)} ${since(day(own.from))}`),
    );
  const sure = isChecked(person, catalogue) && isChecked(other, catalogue);
  const precision = PRECISIONS[value.length] ?? "other";
  const written = annotated.article.text.slice(start, end).replace(/\s+/g, " ");
  return {
    message:
      texts.held(written, texts.on[precision], dateInSentence(value, messages.dateWords), nameOf(other, catalogue)) +
      (sure ? "" : texts.unchecked),
    ...(!sure && { atMost: "hint" }),
    start,
    end,
    facts,
  };
}

type Precision = "day" | "month" | "year" | "other";

/** By the length of an ISO date. */
const PRECISIONS: Readonly<Record<number, Precision>> = { 10: "day", 7: "month", 4: "year" };

interface Texts {
  held(text: string, on: string, date: string, holder: string): string;
  /** What stands before a date. */
  readonly on: Readonly<Record<Precision, string>>;
  readonly unchecked: string;
}

const TEXTS: InEachLanguage<Texts> = {
  en: {
    held: (text, on, date, holder) => `“${text}”: ${on} ${date} ${holder} held this office.`,
    on: { day: "on", month: "in", year: "in", other: "in" },
    unchecked: " (Not yet checked: an entry of the catalogue has no source that was looked up.)",
  },
  de: {
    held: (text, on, date, holder) => `„${text}“: ${on} ${date} hatte ${holder} dieses Amt.`,
    on: { day: "am", month: "im", year: "im Jahr", other: "im Zeitraum" },
    unchecked: " (Noch nicht geprüft: ein Eintrag des Katalogs hat keine nachgeschlagene Quelle.)",
  },
};
