import { at, type PlacedBlock } from "../analyse.ts";
import { dayOf, resolveDate } from "../dates/resolve.ts";
import type { Language } from "../language.ts";
import type { Article, Mention } from "../model.ts";

/** Resolves the time expressions of an article in the order of the text, each in the light of the day named before it. */
export function resolveDates(article: Article, placed: readonly PlacedBlock[], { dates: { tense } }: Language): Mention[] {
  const mentions: Mention[] = [];
  let lastDay: string | undefined;
  for (const { block, recognised } of placed) {
    let dayOfBlock: string | undefined;
    for (const { type, candidate } of recognised.candidates) {
      if (type !== "date") continue;
      // a clock time belongs to a day of its own paragraph; “am Tag darauf” may look further back
      const belongsToDay = candidate.means.kind === "clock" || candidate.means.kind === "dayPart";
      const { timex, impossible, evidence } = resolveDate(candidate, article.date, belongsToDay ? dayOfBlock : lastDay);
      mentions.push({
        ...at(article, block, candidate),
        kind: "date",
        timex,
        evidence,
        ...(impossible !== undefined && { impossible }),
      });
      const day = timex.type === "DATE" || timex.type === "TIME" ? dayOf(timex.value) : undefined;
      // “zum ersten Mal seit dem 25. April” looks aside: the story stays on its own day
      const aside = tense.pastPrepositions.has(candidate.direction?.cue.toLowerCase() ?? "");
      if (day !== undefined && !day.startsWith("XXXX-XX") && !aside) dayOfBlock = lastDay = day;
    }
  }
  return mentions;
}
