import { at, type PlacedBlock } from "../analyse.ts";
import type { DateCandidate } from "../dates/recognise.ts";
import { resolveDate, type Story } from "../dates/resolve.ts";
import type { Language } from "../language.ts";
import type { Article, Mention } from "../model.ts";
import type { Candidate } from "../recognise.ts";
import { advance, lastDay, NOTHING, repeats, storyFor } from "./story.ts";

/** Resolves the time expressions of an article in the order of the text, each in the light of what was told before it. */
export function resolveDates(article: Article, placed: readonly PlacedBlock[], { dates: { tense } }: Language): Mention[] {
  const mentions: Mention[] = [];
  const articleYear = article.date && Number(article.date.value.slice(0, 4));
  let told: Story = NOTHING;
  let before: Story = NOTHING;
  for (const { block, recognised } of placed) {
    let here: Story = NOTHING;
    let repeatedIn: number | undefined;
    let last: DateCandidate | undefined;
    const candidates = datesOf(recognised.candidates);
    candidates.forEach((candidate, index) => {
      const story = storyFor(candidate, { here, before, told, repeatedIn });
      const resolved = resolveDate(candidate, article.date, hasTime(candidates, index) ? { ...story, timed: true } : story);
      const { timex, impossible, evidence } = resolved;
      const { start, end, text } = at(article, block, candidate);
      const mention: Mention = { start, end, text, kind: "date", timex, evidence };
      mentions.push(impossible === undefined ? mention : { ...mention, impossible });
      const repeated = repeats(candidate, last, timex);
      if (repeated !== undefined) repeatedIn = repeated ? candidate.sentence : undefined;
      last = candidate;
      // “zum ersten Mal seit dem 25. April 2019” looks aside: the story stays on its own day
      if (tense.pastPrepositions.has(candidate.direction?.cue.toLowerCase() ?? "")) return;
      const step = advance(candidate, resolved, articleYear);
      if (step === NOTHING) return;
      here = { ...here, ...step };
      told = here.date === undefined ? told : { ...told, ...here };
    });
    before = lastDay(here);
  }
  return mentions;
}

function datesOf(candidates: readonly Candidate[]): DateCandidate[] {
  const dates: DateCandidate[] = [];
  for (const { type, candidate } of candidates) if (type === "date") dates.push(candidate);
  return dates;
}

/** Whether a clock time of its sentence follows a day: “heute im Filmklub um 20 Uhr” is no “heutzutage”. */
function hasTime(candidates: readonly DateCandidate[], index: number): boolean {
  const { means, sentence } = candidates[index] as DateCandidate;
  if (means.kind !== "relative" || means.unit !== "D") return false;
  const next = candidates[index + 1];
  return next?.sentence === sentence && next.means.kind === "clock";
}
