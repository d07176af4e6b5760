import type { DateCandidate } from "../dates/recognise.ts";
import { dateFrame, resolveDate, type Story } from "../dates/resolve.ts";
import type { DateTemplate } from "../dates/rules.ts";
import type { Article, Mention } from "../model.ts";
import type { Candidate } from "../recognise.ts";
import type { PlacedBlock } from "./article.ts";
import { at, draft } from "./mention.ts";
import { advance, isSameStory, lastDay, NOTHING, repeats, storyFor, toldWith } from "./story.ts";

/** What the blocks so far have told. */
export interface Told {
  /** The day the block before ended on. */
  readonly before: Story;
  readonly told: Story;
  /** The day on which something began; `SEVERAL` where the text named more than one. */
  readonly start?: string | undefined;
}

export const NOTHING_TOLD: Told = { before: NOTHING, told: NOTHING };

/** Days on which something began: nobody can tell from which of them is counted. */
const SEVERAL = "several";

export function isSameTold(one: Told, other: Told): boolean {
  return (
    one === other || (one.start === other.start && isSameStory(one.before, other.before) && isSameStory(one.told, other.told))
  );
}

/** Resolves the time expressions of a block in the order of the text, each in the light of what was told before it. */
export function resolveBlockDates(
  article: Article,
  { block, recognised }: PlacedBlock,
  { before, told: toldBefore, start: startBefore }: Told,
): { readonly mentions: Mention[]; readonly told: Told } {
  const mentions: Mention[] = [];
  const articleYear = article.date && Number(article.date.value.slice(0, 4));
  let told = toldBefore;
  let start = startBefore;
  let here: Story = NOTHING;
  let repeatedIn: number | undefined;
  let last: DateCandidate | undefined;
  const candidates = datesOf(recognised.candidates);
  const frame = dateFrame(article.date);
  for (let index = 0; index < candidates.length; index++) {
    const candidate = candidates[index] as DateCandidate;
    const telling = { here, before, told, repeatedIn };
    const ahead = here.sentence === candidate.sentence ? undefined : dayAhead(block.text, candidates, index);
    const story =
      ahead === undefined
        ? storyFor(candidate, telling)
        : lastDay({ date: resolveDate(ahead, frame, storyFor(ahead, telling)).timex.value });
    const known = candidate.means.kind === "counted" ? { start } : hasTime(candidates, index) ? { ...story, timed: true } : story;
    const resolved = resolveDate(candidate, frame, known);
    const { timex, impossible, evidence } = resolved;
    if (candidate.begins === true && candidate.direction?.bound !== true && DAY.test(timex.value))
      start = start === undefined || start === timex.value ? timex.value : SEVERAL;
    const mention = draft("date", at(article, block, candidate), evidence);
    mention.timex = timex;
    if (impossible !== undefined) mention.impossible = impossible;
    mentions.push(mention);
    const repeated = repeats(candidate, last, timex);
    if (repeated !== undefined) repeatedIn = repeated ? candidate.sentence : undefined;
    last = candidate;
    // “zum ersten Mal seit dem 25. April 2019” looks aside: the story stays on its own day
    if (candidate.direction?.since === true) continue;
    const step = advance(here, candidate, resolved, articleYear);
    if (step === here) continue;
    here = step;
    if (here.date !== undefined) told = toldWith(told, here);
  }
  // a paragraph that names no date leaves the day as it was, and so does one that ends on a day to come: what is told goes on from the past
  const end = lastDay(here);
  const isAhead = article.date?.precision === "day" && DAY.test(end.day ?? "") && String(end.day) > article.date.value;
  const after = here === NOTHING || isAhead ? before : end;
  return { mentions, told: { before: after, told, start } };
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
