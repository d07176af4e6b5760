import { parseIsoDate, toDayNumber } from "../calendar.ts";
import type { DateCandidate } from "../dates/recognise.ts";
import { type DateFrame, dateFrame, dayOf, resolveDate, type Story } from "../dates/resolve.ts";
import { type DateTemplate, STANDS_ALONE } from "../dates/rules.ts";
import type { Article, Mention } from "../model.ts";
import type { Candidate } from "../recognise.ts";
import type { PlacedBlock } from "./article.ts";
import { at, draft } from "./mention.ts";
import { advance, isSameStory, isStory, isToCome, lastDay, NOTHING, repeats, storyFor, toldWith } from "./story.ts";

/** What the blocks so far have told. */
export interface Told {
  /** The day the block before ended on. */
  readonly before: Story;
  readonly told: Story;
  /** The day on which something began; `SEVERAL` where the text named more than one. */
  readonly start?: string | undefined;
  /** Sentences told without a day about the article's own, at most `LONG`; undefined once there was one. */
  readonly timeless: number | undefined;
}

export const NOTHING_TOLD: Told = { before: NOTHING, told: NOTHING, timeless: 0 };

/** Sentences: news has named its day by then, an essay never does. */
const LONG = 5;

/** Days: what is as close to the article's own is news. */
const NEWS = 14;

/** Days on which something began: nobody can tell from which of them is counted. */
const SEVERAL = "several";

export function isSameTold(one: Told, other: Told): boolean {
  return (
    one === other ||
    (one.start === other.start &&
      one.timeless === other.timeless &&
      isSameStory(one.before, other.before) &&
      isSameStory(one.told, other.told))
  );
}

/** Resolves the time expressions of a block in the order of the text, each in the light of what was told before it. */
export function resolveBlockDates(
  article: Article,
  { block, recognised }: PlacedBlock,
  { before, told: toldBefore, start: startBefore, timeless: timelessBefore }: Told,
): { readonly mentions: Mention[]; readonly told: Told } {
  const candidates = datesOf(recognised.candidates);
  const sentences = recognised.sentences.length;
  const stillTimeless = (before: number | undefined) => (before === undefined ? undefined : Math.min(LONG, before + sentences));
  if (candidates.length === 0)
    return { mentions: [], told: { before, told: toldBefore, start: startBefore, timeless: stillTimeless(timelessBefore) } };
  const mentions: Mention[] = [];
  const today = article.date?.precision === "day" ? article.date.value : undefined;
  const articleYear = article.date && Number(article.date.value.slice(0, 4));
  let told = toldBefore;
  let start = startBefore;
  let timeless = timelessBefore;
  let here: Story = NOTHING;
  let repeatedIn: number | undefined;
  // without the days that are only looked back on: “hatte schon am Dienstag gewarnt”
  let onward: Story = NOTHING;
  let since: Story = NOTHING;
  let last: DateCandidate | undefined;
  const frame = dateFrame(article.date);
  for (let index = 0; index < candidates.length; index++) {
    const candidate = candidates[index] as DateCandidate;
    const telling = { here, before, told, repeatedIn, isNews: timeless === undefined, today };
    const ahead = here.sentence === candidate.sentence ? undefined : dayAhead(block.text, candidates, index);
    const story =
      ahead !== undefined
        ? lastDay({ date: resolveDate(ahead, frame, storyFor(ahead, telling)).timex.value })
        : STANDS_ALONE.has(candidate.means.kind)
          ? NOTHING
          : since.dateSentence === candidate.sentence && isSame(candidate.means)
            ? since
            : storyFor(candidate, telling);
    const isTimeless = timeless !== undefined && timeless + candidate.sentence >= LONG;
    const resolved = resolveDate(candidate, frame, knownOf(candidates, index, story, start, isTimeless));
    const { timex, impossible, evidence } = resolved;
    if (candidate.begins === true && candidate.direction?.bound !== true && DAY.test(timex.value))
      start = start === undefined || start === timex.value ? timex.value : SEVERAL;
    if (timeless !== undefined && saysWhen(candidate.means) && !evidence.some(isStory) && isNews(timex.value, frame))
      timeless = undefined;
    const mention = draft("date", at(article, block, candidate), evidence);
    mention.timex = timex;
    if (impossible !== undefined) mention.impossible = impossible;
    mentions.push(mention);
    const repeated = repeats(candidate, last, timex);
    if (repeated !== undefined) repeatedIn = repeated ? candidate.sentence : undefined;
    last = candidate;
    // “zum ersten Mal seit dem 25. April 2019” looks aside: the story stays on its own day
    if (candidate.direction?.since === true) {
      since = { date: timex.value, dateSentence: candidate.sentence };
      continue;
    }
    const step = advance(here, candidate, resolved, articleYear);
    if (step === here) continue;
    here = step;
    since = NOTHING;
    if (dayOf(timex.value) === undefined || candidate.direction?.earlier !== true) onward = here;
    if (here.date !== undefined) told = toldWith(told, here);
  }
  // a paragraph that names no date leaves the day as it was, and so does one that ends on a day to come: what is told goes on from the past
  const end = lastDay(onward);
  const after = onward === NOTHING || isToCome(end, today) ? before : end;
  return { mentions, told: { before: after, told, start, timeless: stillTimeless(timeless) } };
}

/** “Seit 2003, demselben Jahr, in dem …” */
const isSame = (means: DateTemplate) => means.kind === "relative" && means.from === "text" && Number(means.amount) === 0;

function knownOf(
  candidates: readonly DateCandidate[],
  index: number,
  story: Story,
  start: string | undefined,
  timeless: boolean,
): Story {
  const { means } = candidates[index] as DateCandidate;
  if (means.kind === "counted") return { start };
  if (means.kind !== "relative" || means.unit !== "D") return story;
  if (hasTime(candidates, index)) return { ...story, timed: true };
  return timeless ? { ...story, timeless } : story;
}

/** “Morgen” is as often the future as “heute” is the present; some Sunday or every Sunday is no day. */
const saysWhen = (means: DateTemplate) =>
  means.kind === "relative" ? means.unit !== "D" || Number(means.amount) * Number(means.sign ?? 1) <= 0 : means.kind !== "value";

/** A day near the article's, or one by its weekday alone. */
function isNews(value: string, { now }: DateFrame): boolean {
  const day = dayOf(value);
  if (day === undefined) return false;
  const { year, month, day: ofMonth } = parseIsoDate(day) ?? {};
  if (year === undefined || month === undefined || ofMonth === undefined) return true;
  if (now?.year === undefined || now.month === undefined || now.day === undefined) return true;
  const article = toDayNumber({ year: now.year, month: now.month, day: now.day });
  return Math.abs(toDayNumber({ year, month, day: ofMonth }) - article) <= NEWS;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function datesOf(candidates: readonly Candidate[]): DateCandidate[] {
  const dates: DateCandidate[] = [];
  for (const { type, candidate } of candidates) if (type === "date") dates.push(candidate);
  return dates;
}

/** The day a time belongs to where its clause names it later: “Um 14.30 Uhr landete er am Montag”. */
function dayAhead(text: string, candidates: readonly DateCandidate[], index: number): DateCandidate | undefined {
  const { means, sentence, end } = candidates[index] as DateCandidate;
  if (means.kind !== "clock" && means.kind !== "dayPart") return undefined;
  const next = candidates.slice(index + 1).find((one) => one.means.kind !== "clock");
  if (next?.sentence !== sentence || !namesDay(next.means) || /[,;:–]/.test(text.slice(end, next.start))) return undefined;
  return next;
}

function namesDay(means: DateTemplate): boolean {
  if (means.kind === "weekday") return means.dayPart === undefined && means.from === undefined;
  return means.kind === "calendar" && means.day !== undefined;
}

/** Whether a clock time of its sentence follows a day: “heute im Filmklub um 20 Uhr” is no “heutzutage”. */
function hasTime(candidates: readonly DateCandidate[], index: number): boolean {
  const { means, sentence } = candidates[index] as DateCandidate;
  if (means.kind !== "relative" || means.unit !== "D") return false;
  const next = candidates[index + 1];
  return next?.sentence === sentence && next.means.kind === "clock";
}
