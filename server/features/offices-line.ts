import type { Office, PersonEntry } from "../catalogue/types.ts";
import { officesOn, officesPerhaps } from "../core/offices.ts";
import type { FeatureContext } from "./context.ts";
import { approximately } from "./date-words.ts";
import { plain } from "./markdown.ts";
import { nameForReader } from "./name-for-reader.ts";

/**
 * The offices on the article's date, as Markdown; where it is unknown the last ones with their times, which are true on any date.
 * Of somebody who held none any more the last one that was over by then.
 *
 * @param date EDTF `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 * @param otherwise what is said of somebody who held none then, where the catalogue says it.
 * @returns undefined where nothing is known.
 */
export function officesLine(
  person: PersonEntry,
  date: string | undefined,
  otherwise: string | undefined,
  context: FeatureContext,
): string | undefined {
  const { messages } = context;
  const all = person.offices ?? [];
  const sure = date === undefined ? [...all].sort(byRecency) : officesOn(person, date);
  const held = date === undefined || sure.length > 0 ? sure : officesPerhaps(person, date);
  const say = (office: Office) => officeWithTime(office, person, context);
  if (held.length > 0)
    return `${held.slice(0, MOST_OFFICES).map(say).join("; ")} — ${date === undefined ? messages.articleDateUnknown : messages.asOf(date)}`;
  if (otherwise !== undefined || date === undefined || all.length === 0) return otherwise;
  const [last] = all.filter(({ from }) => from < date).sort(byRecency);
  return last === undefined ? messages.noOfficeOn(date) : `${messages.noOfficeOn(date)} · ${messages.lastOffice(say(last))}`;
}

const MOST_OFFICES = 2;

/** Offices that are still held, then the one that began last. */
function byRecency(a: Office, b: Office): number {
  return Number(a.to !== undefined) - Number(b.to !== undefined) || (a.from < b.from ? 1 : -1);
}

function officeWithTime(office: Office, person: PersonEntry, context: FeatureContext): string {
  const { title, titleEn, from, to } = office;
  const { messages } = context;
  const begin = plain(approximately(from, messages));
  const period = to === undefined ? messages.since(begin) : messages.period(begin, plain(approximately(to || "?", messages)));
  const elsewhere = isElsewhere(office, person, context) ? `, ${nameForReader(office.of as string, context)}` : "";
  return `${plain(messages.pick(title, titleEn) + elsewhere)} (${period})`;
}

/**
 * Whether the title would be taken for one of the person's own state: “Generalsekretär”, but not “UN-Sondergesandter”, which says whose he
 * is, or “Parteichef”: readers know which party somebody leads.
 */
function isElsewhere({ title, of }: Office, { state }: PersonEntry, { resources: { catalogue } }: FeatureContext): boolean {
  const entry = of === undefined || of === state ? undefined : catalogue.entries.get(of)?.entry;
  if (entry === undefined) return false;
  if (entry.kind === "state") return state !== undefined;
  if (entry.kind === "organisation" && entry.type === "party" && entry.state === state) return false;
  return ![entry.name, ...(entry.aliases ?? [])].some((name) => name !== undefined && title.includes(name));
}
