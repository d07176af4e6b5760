import { type Change, shiftOf } from "../change.ts";
import type { Span } from "../model.ts";
import type { Introduction } from "../names/introduced.ts";
import { withoutMarks } from "../names/letter-marks.ts";
import { surnameOf } from "../names/unknown.ts";
import { withoutBreaks } from "../one-line.ts";
import type { PlacedBlock } from "./article.ts";
import { hasSeat, needsHome } from "./home.ts";
import type { Introduced } from "./introduce.ts";
import { LONGEST_JOINT } from "./introductions.ts";
import type { NameResolver } from "./names.ts";
import { hyphenatedAt } from "./strangers.ts";

/** The names of a version of an article, and the stretch of it that is not as in the other version. */
export interface NamesOf {
  readonly names: NameResolver;
  readonly region: Span;
}

/** What is introduced otherwise in one version of an article than in the other. */
export interface ChangedNames {
  /** Whether the names of a block may mean somebody else than before. */
  concern(placed: PlacedBlock): boolean;
}

export function changedNames(old: NamesOf, now: NamesOf, change: Change, sharedNames: ReadonlySet<string>): ChangedNames {
  let isHomeSame: boolean | undefined;
  let areCitiesSame: boolean | undefined;
  const entities = new Set([...introducedIn(old), ...introducedIn(now)].map(({ entity }) => entity));
  const surnames = changedSurnames(old.names.strangers.bySurname, now.names.strangers.bySurname, change);
  const namesakes = new Set([...strangersIn(old), ...strangersIn(now)].map(({ surname }) => surname));
  const isChanged = (text: string) => surnames.has(text) || (text.endsWith("s") && surnames.has(text.slice(0, -1)));
  return {
    concern({ block, recognised }) {
      const { candidates, openWords, tokens } = recognised;
      if (needsHome(recognised, sharedNames)) {
        const [before, after] = [old.names.home(), now.names.home()];
        isHomeSame ??= isSameCount(before.counts, after.counts) && isSameCount(before.politics, after.politics);
        if (!isHomeSame) return true;
      }
      if (hasSeat(recognised)) {
        areCitiesSame ??= isSameSet(old.names.cities(), now.names.cities());
        if (!areCitiesSame) return true;
      }
      if (entities.size > 0) {
        for (const { type, candidate } of candidates) {
          const [reading] = type === "name" ? candidate.best : [];
          if (type !== "name" || reading?.role !== "part") continue;
          if (candidate.entities.some((id) => entities.has(id)) || namesakes.has(withoutMarks(reading.lemma))) return true;
        }
      }
      if (surnames.size === 0) return false;
      if (openWords.some((word) => isChanged(tokens.word(word).text) || isChanged(hyphenatedAt(tokens, word)))) return true;
      return candidates.some(({ type, candidate: { start, end } }) => {
        if (type !== "name" && type !== "unknown") return false;
        // names are known with spaces for their line breaks
        const text = withoutBreaks(block.text.slice(start, end));
        return isChanged(text) || isChanged(surnameOf(text.split(/\s+/)));
      });
    },
  };
}

function isSameSet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((item) => other.has(item));
}

function isSameCount(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean {
  return one.size === other.size && [...one].every(([key, count]) => other.get(key) === count);
}

/** The entities that the changed stretch introduces, or what is so near to it that names stand beside each other which did not. */
const introducedIn = ({ names, region }: NamesOf) => near(names.introductions, region);
const strangersIn = ({ names, region }: NamesOf) => near(names.strangers.named, region);

function near<T extends Introduction>(introductions: readonly T[], region: Span): T[] {
  return introductions.filter(({ span }) => span.end + LONGEST_JOINT >= region.start && span.start <= region.end + LONGEST_JOINT);
}

function changedSurnames(
  old: ReadonlyMap<string, Introduced>,
  now: ReadonlyMap<string, Introduced>,
  change: Change,
): ReadonlySet<string> {
  const changed = new Set<string>();
  for (const surname of old.keys()) if (!now.has(surname)) changed.add(surname);
  for (const [surname, person] of now) {
    const before = old.get(surname);
    if (before === undefined || !isSamePerson(before, person, change)) changed.add(surname);
  }
  // names of several words are looked for by the first
  for (const name of [...changed]) if (name.includes(" ")) changed.add(name.slice(0, name.indexOf(" ")));
  return changed;
}

function isSamePerson(before: Introduced, now: Introduced, change: Change): boolean {
  const by = shiftOf(before, change);
  const [secondBefore, second] = [before.second, now.second];
  const isSameSecond =
    secondBefore === undefined || second === undefined ? secondBefore === second : isSamePerson(secondBefore, second, change);
  return (
    isSameSecond &&
    before.kind === now.kind &&
    before.entity === now.entity &&
    before.name === now.name &&
    before.candidates?.join() === now.candidates?.join() &&
    before.start + by === now.start &&
    before.end + by === now.end
  );
}
