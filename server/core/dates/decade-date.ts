import { type DateContext, type DateResult, dated, type Meaning, missing, two } from "./resolve.ts";

/** “The sixties of the last century” are those of the century before the article's. */
export function resolveDecade(means: Meaning<"decade">, context: DateContext): DateResult {
  if ("ordinal" in means || means.centuries === undefined) return { type: "DATE", value: String(decadeOf(means)), evidence: [] };
  const { year, centuries } = means;
  const thisYear = context.now?.year;
  if (thisYear === undefined) {
    const value = `XX${Math.floor((Number(year) % 100) / 10)}`;
    return { type: "DATE", value, evidence: [missing("articleDate", context)] };
  }
  const century = Math.floor(thisYear / 100) + 1 + Number(centuries);
  return { type: "DATE", value: String(decadeOf({ kind: "decade", year, century })), evidence: dated(context) };
}

/** Its years without their last digit: 199 for the nineties, 190 for the first decade of the 20th century. */
function decadeOf(means: Meaning<"decade">): number {
  if ("ordinal" in means) return 10 * (Number(means.century) - 1) + Number(means.ordinal) - 1;
  const year = Number(means.year);
  if (means.century !== undefined) return 10 * (Number(means.century) - 1) + Math.floor((year % 100) / 10);
  return Math.floor((year < 100 ? 1900 + year : year) / 10);
}

/** The years of a century without their last two digits, of a millennium without their last three: `18`, `BC04`, `2`. */
export function centuryOf({ ordinal, era, unit, turn }: Meaning<"century">): string {
  const before = Number(ordinal) - 1;
  return `${era ?? ""}${unit === "ML" ? before : two(before)}${turn === undefined ? "" : "00"}`;
}
