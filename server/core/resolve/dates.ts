import { at, type PlacedBlock } from "../analyse.ts";
import type { DateCandidate } from "../dates/recognise.ts";
import { dayOf, type ResolvedDate, resolveDate, type Story } from "../dates/resolve.ts";
import type { Language } from "../language.ts";
import type { Article, Mention } from "../model.ts";

/** Resolves the time expressions of an article in the order of the text, each in the light of what was told before it. */
export function resolveDates(article: Article, placed: readonly PlacedBlock[], { dates: { tense } }: Language): Mention[] {
  const mentions: Mention[] = [];
  const articleYear = article.date && Number(article.date.value.slice(0, 4));
  let told: Story = {};
  for (const { block, recognised } of placed) {
    // a clock time belongs to a day of its own paragraph; “am Tag darauf” may look further back
    let here: Story = {};
    for (const { type, candidate } of recognised.candidates) {
      if (type !== "date") continue;
      const resolved = resolveDate(candidate, article.date, storyFor(candidate, here, told));
      const { timex, impossible, evidence } = resolved;
      const { start, end, text } = at(article, block, candidate);
      const mention: Mention = { start, end, text, kind: "date", timex, evidence };
      mentions.push(impossible === undefined ? mention : { ...mention, impossible });
      // “zum ersten Mal seit dem 25. April 2019” looks aside: the story stays on its own day
      if (tense.pastPrepositions.has(candidate.direction?.cue.toLowerCase() ?? "")) continue;
      const step = advance(candidate, resolved, articleYear);
      if (step === NOTHING) continue;
      here = { ...here, ...step };
      told = here.date === undefined ? told : { ...told, ...here };
    }
  }
  return mentions;
}

/**
 * Years belong to the paragraph; what is counted from a date may look back over the whole text. A time belongs to a day of its
 * sentence, or of one before where the sentence has a verb that tells: in a list of events each entry stands for itself.
 */
function storyFor({ means, sentence, direction }: DateCandidate, here: Story, told: Story): Story {
  if (means.kind === "relative") {
    const { year: _, ...rest } = told;
    return { ...rest, ...here };
  }
  if (means.kind !== "clock" && means.kind !== "dayPart") return here;
  return here.sentence === sentence || (direction !== undefined && direction.weak !== true) ? here : {};
}

/** What an expression adds to the story. “Dieses Jahr” leads back from another year into the present. */
const NOTHING: Story = {};
function advance({ means, sentence, direction }: DateCandidate, { timex }: ResolvedDate, articleYear: number | undefined): Story {
  if (timex.type !== "DATE" && timex.type !== "TIME") return NOTHING;
  const day = dayOf(timex.value);
  const date = /^\d{4}/.test(timex.value) || day !== undefined ? timex.value : undefined;
  const told = { ...(day !== undefined && { day, sentence }), ...(date !== undefined && { date }) };
  if (means.kind === "relative" && means.unit === "Y" && means.from === undefined) return { ...told, year: undefined };
  const namesYear =
    means.kind === "calendar" && means.year !== undefined && direction?.direction === "past" && /^\d{4}/.test(timex.value);
  const year = namesYear ? Number(timex.value.slice(0, 4)) : articleYear;
  return year === articleYear ? told : { ...told, year };
}
