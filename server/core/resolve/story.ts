import type { DateCandidate } from "../dates/recognise.ts";
import { dayOf, type Passage, type ResolvedDate, type Story, UNKNOWN_DAY } from "../dates/resolve.ts";
import type { DateTemplate } from "../dates/rules.ts";
import type { Evidence, Timex } from "../model.ts";

/** What has been told up to a point of the text. */
export interface Telling {
  /** By its paragraph so far. */
  readonly here: Story;
  /** The day the paragraph before ended on. */
  readonly before: Story;
  /** By the whole text so far. */
  readonly told: Story;
  /** Index of the sentence that named several days or a repetition last. */
  readonly repeatedIn: number | undefined;
  /** The text has told of days about the article's own. */
  readonly isNews: boolean;
  /** The article's day, where it is known. */
  readonly today: string | undefined;
}

/**
 * What an expression may look back on. Years belong to the paragraph; what is counted from a date may look back over the whole
 * text. A time belongs to a day of its sentence, or of one before where the sentence has a verb that tells: in a list of events
 * each entry stands for itself. A telling verb may even go on from the paragraph before.
 */
export function storyFor(candidate: DateCandidate, { here, before, told, repeatedIn, isNews, today }: Telling): Story {
  const { means, sentence, direction } = candidate;
  if (means.kind === "relative" && means.from === "sentence") return here.dateSentence === sentence ? here : NOTHING;
  // hours are counted from what was told just now
  if (means.kind === "relative" && String(means.unit).startsWith("T") && sentence - (here.dateSentence ?? -CLOSE) >= CLOSE)
    return NOTHING;
  if (means.kind === "relative" || (means.kind === "weekday" && means.from !== undefined)) {
    const story = toldWith(told, here);
    return here.passage !== undefined && isBehind(here.passage, sentence) ? withoutPassage(story) : story;
  }
  if (means.kind === "weekday" && isNews) return NOTHING;
  if (means.kind !== "clock" && means.kind !== "dayPart")
    return leftPassage(here, candidate, isNews) ? withoutPassage(here) : here;
  if (means.kind === "clock" && repeatedIn === sentence) return { repeated: true };
  if (here.sentence === sentence) return here;
  // a day that was only looked back on is left again with its sentence
  const day = lastDay(here);
  if (!isNews && here.passage !== undefined && !isBehind(here.passage, sentence)) return day === NOTHING ? SOME_DAY : day;
  if (direction === undefined || (direction.weak === true && direction.beside !== true)) return NOTHING;
  if (direction.direction !== "past") return day;
  // “Es tritt am Montag in Kraft. Kurz vor Mitternacht wusch sie ab”
  if (day !== NOTHING) return isToCome(day, today) ? SOME_DAY : day;
  // “1968 kam er nach Ulm. Um acht stand er vor der Tür”
  return here.passage?.aside === false && !isBehind(here.passage, sentence) ? SOME_DAY : before;
}

/**
 * Whether an expression of a later sentence is no longer of the year that was named: too much was told since, more so where the year
 * was said in passing, or it does not go on telling.
 */
function leftPassage({ passage }: Story, { sentence, direction }: DateCandidate, isNews: boolean): boolean {
  if (passage === undefined) return false;
  if ((passage.preterite || passage.present) && direction?.perfect === true) return true;
  if (passage.sentence === sentence) return false;
  if (passage.present && !passage.aside && !isNews && direction?.since !== true && direction?.bound !== true)
    return isBehind(passage, sentence);
  if (
    direction?.direction !== (passage.ahead ? "future" : "past") ||
    direction.since === true ||
    (isNews && direction.bound === true)
  )
    return true;
  return isBehind(passage, sentence) || (passage.aside && direction.earlier === true);
}

function isBehind({ sentence, aside }: Passage, now: number): boolean {
  return now - sentence > (aside ? ASIDE_REACH : PASSAGE_REACH);
}

/** Sentences. */
const PASSAGE_REACH = 2;
const ASIDE_REACH = 1;

function withoutPassage({ day, sentence, date, dateSentence, repeated }: Story): Story {
  return { day, sentence, date, dateSentence, repeated };
}

export const NOTHING: Story = {};
const SOME_DAY: Story = { day: UNKNOWN_DAY };

export function isSameStory(one: Story, other: Story): boolean {
  return one === other || (STORY_KEYS.every((key) => one[key] === other[key]) && isSamePassage(one.passage, other.passage));
}

function isSamePassage(one: Passage | undefined, other: Passage | undefined): boolean {
  return (
    one === other ||
    (one?.year === other?.year &&
      one?.sentence === other?.sentence &&
      one?.aside === other?.aside &&
      one?.preterite === other?.preterite &&
      one?.present === other?.present)
  );
}

const STORY_KEYS = ["day", "sentence", "date", "dateSentence", "repeated", "timed"] as const satisfies (keyof Story)[];

/** So many sentences on a clock time is no longer what “an hour later” is counted from. */
const CLOSE = 2;

/** The story of its paragraph with what an expression adds to it. “Dieses Jahr” leads back from another year into the present. */
export function advance(
  here: Story,
  candidate: DateCandidate,
  { timex, ago, evidence }: ResolvedDate,
  articleYear: number | undefined,
): Story {
  const { means, sentence } = candidate;
  if (ago !== undefined) return sinceThen(here, ago, sentence);
  if (timex.type !== "DATE" && timex.type !== "TIME") return here;
  const { value } = timex;
  const day = dayOf(value);
  // written out, here and below: what is put together by spreading costs more than all the rest of a date
  const named: Story =
    day === undefined
      ? here
      : { day, sentence, date: here.date, dateSentence: here.dateSentence, passage: here.passage, repeated: here.repeated };
  // “am Tag zuvor hatte er gewarnt” looks aside: what follows is counted from the day it was counted from
  if (looksAside(means)) return here.passage === undefined ? named : { ...named, passage: goesOn(here.passage, sentence) };
  const valueYear = YEAR.test(value) ? Number(value.slice(0, 4)) : undefined;
  const isTold = means.kind === "weekday" && evidence.some(isStory);
  const passage = isTold ? goesOn(here.passage, sentence) : passageOf(here.passage, candidate, valueYear, articleYear);
  const isDate = valueYear !== undefined || day !== undefined;
  if (!isDate && passage === here.passage) return here;
  // of “an einem Sonntag im Mai 1968” and what goes on from there
  if (!isDate || (valueYear === undefined && passage !== undefined && (isTold || means.kind === "value")))
    return { ...named, passage };
  return { day: named.day, sentence: named.sentence, date: value, dateSentence: sentence, passage, repeated: here.repeated };
}

/** The passage behind an expression: it goes on where its year is named again. */
function passageOf(
  before: Passage | undefined,
  candidate: DateCandidate,
  year: number | undefined,
  articleYear: number | undefined,
): Passage | undefined {
  const { means, sentence, direction, opens } = candidate;
  if (leavesYear(means)) return undefined;
  if (year === undefined)
    return isFromText(means) || means.kind === "dayPart" || means.kind === "clock" ? goesOn(before, sentence) : before;
  const ahead = articleYear !== undefined && year > articleYear;
  const known = before?.year === year ? before : undefined;
  const present = known?.present ?? (!ahead && direction?.direction !== "past");
  // “das Stück spielt im Jahr 1938”
  const sets = present && direction?.weak === true && direction.state !== true;
  const preterite = known?.preterite ?? (!present && direction?.perfect !== true);
  if (known ? known.sentence === sentence : !leadsToYear(candidate, year, articleYear)) return before;
  if (year === articleYear) return undefined;
  return { year, sentence, aside: known?.aside !== false && opens !== true && !sets, preterite, present, ahead };
}

/** “Two years ago”: its hours are of no day we know; where nothing else was told, it is what follows is counted from. */
function sinceThen(here: Story, ago: string, sentence: number): Story {
  if (here.sentence === sentence) return here;
  const { date = ago, dateSentence = sentence, passage, repeated } = here;
  return { day: dayOf(ago) ?? UNKNOWN_DAY, sentence, date, dateSentence, passage, repeated };
}

/** What has been told with what a paragraph adds; the years of other paragraphs count no longer. */
export function toldWith(told: Story, here: Story): Story {
  const day = here.day === undefined ? told : here;
  const date = here.date === undefined ? told : here;
  const { passage, repeated } = here;
  return { day: day.day, sentence: day.sentence, date: date.date, dateSentence: date.dateSentence, passage, repeated };
}

const YEAR = /^\d{4}/;

/** What is counted from the article's day is told from there. */
function leavesYear(means: DateTemplate): boolean {
  return (means.kind === "relative" || means.kind === "weekday") && means.from === undefined;
}

/** Whether what follows is told of the year: “three years later”, “in 1968 he moved”, but not “until 1968” or “for 2016”. */
function leadsToYear({ means, direction, opens }: DateCandidate, year: number, articleYear: number | undefined): boolean {
  if (means.kind === "relative") return means.from === "text" && means.unit === "Y";
  if (means.kind !== "calendar") return false;
  if (means.after !== undefined || means.sameYear !== undefined) return direction?.direction === "past";
  if (means.year === undefined || direction?.bound === true) return false;
  if (direction?.direction === "past") return direction.earlier !== true;
  // “1968 geht er nach Paris”
  if (articleYear === undefined) return false;
  return year < articleYear ? opens === true || direction?.weak === true : opens === true && direction?.direction === "future";
}

/** Whether it was told by the story what an expression means. */
export const isStory = ({ by }: Evidence) => by === "story";

/** Of a passage that this sentence goes on with, too. */
function goesOn(passage: Passage | undefined, sentence: number): Passage | undefined {
  return passage === undefined || passage.sentence === sentence || isBehind(passage, sentence)
    ? passage
    : { ...passage, sentence };
}

const isFromText = (means: DateTemplate) => means.kind === "relative" && means.from === "text";

function looksAside(means: DateTemplate): boolean {
  if (means.kind !== "relative" && means.kind !== "weekday") return false;
  return means.from === "text" && (means.kind === "relative" ? Number(means.amount) : 1) * Number(means.sign ?? 1) < 0;
}

/** The day a paragraph ends on, which the next one may go on with. */
export function lastDay({ date }: Story): Story {
  const day = date === undefined ? undefined : dayOf(date);
  return day === undefined ? NOTHING : { day };
}

/** Whether a story has come to a day behind the article's. */
export function isToCome({ day }: Story, today: string | undefined): boolean {
  return today !== undefined && day !== undefined && /^\d/.test(day) && day > today;
}

/**
 * Whether the expression names days that a clock time behind it cannot be a time of: several of a list (“25. und 26. August,
 * 10 bis 18 Uhr”), or every Monday or morning. False where it names a single one, undefined where it names none.
 */
export function repeats({ means, head }: DateCandidate, before: DateCandidate | undefined, timex: Timex): boolean | undefined {
  if (timex.type === "SET") return REPEATED_DAYS.test(timex.value) ? true : undefined;
  if (timex.type !== "DATE" || dayOf(timex.value) === undefined) return undefined;
  return head !== undefined || (before?.head !== undefined && before.head === means);
}

const REPEATED_DAYS = /^(?:XXXX-WXX-\d(?:T[A-Z]{2})?|XXXX-XX-XXT[A-Z]{2}|P1D)$/;
