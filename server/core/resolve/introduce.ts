import type { Block, Evidence, Span } from "../model.ts";
import type { Introduction, Stranger } from "../names/introduced.ts";
import { withoutMarks } from "../names/letter-marks.ts";
import type { SimilarPersons } from "../names/similar.ts";
import { withoutBreaks } from "../one-line.ts";
import type { PlacedBlock } from "./article.ts";
import type { IdOf } from "./entity-id.ts";
import { joinedSurnames } from "./joined-surnames.ts";

/** Who an article names in full and no catalogue knows, where it does so first. */
export interface Introduced extends Span {
  readonly kind: "person" | "organisation";
  readonly entity: string;
  readonly name: string;
  readonly evidence: readonly Evidence[];
  /** All who are named in full with the surname, where several are. */
  readonly candidates?: readonly string[];
  /** Of two surnames side by side who has the second one, if somebody has. */
  readonly second?: Introduced;
}

/** A place where a person is named in full whom no catalogue knows. */
export interface StrangerNamed extends Introduction {
  /** Without the marks of letters that agencies leave out. */
  readonly surname: string;
}

export interface IntroducedNames {
  readonly bySurname: ReadonlyMap<string, Introduced>;
  /** In the order of the text. */
  readonly named: readonly StrangerNamed[];
}

/**
 * Persons named in full, by surname; of two with one surname either may be meant. Organisations by their abbreviation. Surnames that stand
 * side by side by both.
 *
 * @param isPerson whether an entity of the catalogue is a person.
 */
export function introduce(
  placed: readonly PlacedBlock[],
  similar: SimilarPersons,
  idOf: IdOf,
  isPerson: (entity: string) => boolean,
): IntroducedNames {
  const bySurname = new Map<string, Introduced>();
  const named: StrangerNamed[] = [];
  const shared = new Map<Introduced, string[]>();
  // “der Filmer Quentel” may look like a full name, and has no right to the surname where “Zora Quentel” is named
  const doubtful = new Set<Introduced>();
  const find = (surname: string) =>
    bySurname.get(surname) ?? (surname.endsWith("s") ? bySurname.get(surname.slice(0, -1)) : undefined);
  const add = (block: Block, { kind, start, end, name, short: surname, entity, announced }: Stranger) => {
    const match = kind === "person" && name !== surname ? similar(name) : undefined;
    const evidence: Evidence[] = match === undefined ? [] : [{ by: "similar", name: match.name }];
    const introduced: Introduced = {
      kind,
      start: block.start + start,
      end: block.start + end,
      entity: entity ?? match?.entity ?? idOf(kind, name, announced),
      name,
      evidence,
    };
    bySurname.set(surname, introduced);
    // agencies leave out the marks that the rest of the article has
    const plain = withoutMarks(surname);
    if (plain !== surname && !bySurname.has(plain)) bySurname.set(plain, introduced);
    return introduced;
  };
  const addNamed = ({ start }: Block, stranger: Stranger, entity: string) => {
    // whom the catalogue knows in full is among its names
    if (stranger.kind !== "person" || stranger.entity !== undefined || stranger.isFull !== true) return;
    const span = { start: start + stranger.start, end: start + stranger.end };
    named.push({ entity, name: stranger.name, span, surname: withoutMarks(stranger.short) });
  };
  const alone: (readonly [Block, Stranger])[] = [];
  const joined = joinedSurnames(placed, isPerson);
  for (const { block, recognised } of placed) {
    for (const stranger of recognised.strangers) {
      if (joined.some(({ name }) => name === stranger.name)) continue;
      const known = find(stranger.short);
      if (stranger.alone !== undefined) alone.push([block, stranger]);
      else if (known === undefined) {
        const added = add(block, stranger);
        if (stranger.isDoubtful === true) doubtful.add(added);
        addNamed(block, stranger, added.entity);
      } else if (known.kind === "person" && stranger.kind === "person") {
        const isSame = isSameName(known.name, stranger.name);
        const entity = isSame ? known.entity : (stranger.entity ?? idOf("person", stranger.name));
        const [isDoubtful, wasDoubtful] = [stranger.isDoubtful === true, doubtful.has(known)];
        if (!isSame && wasDoubtful && !isDoubtful) add(block, stranger);
        else if (!isSame && wasDoubtful === isDoubtful) {
          const others = shared.get(known) ?? [known.entity];
          shared.set(known, others);
          if (!others.includes(entity)) others.push(entity);
        }
        addNamed(block, stranger, entity);
      }
    }
  }
  // who is named by one word alone, once nobody is known whose surname it is
  const likely = new Set<string>();
  const likelyOrganisations = new Set<string>();
  let companies: ReadonlySet<string> | undefined;
  for (const [block, stranger] of alone) {
    if (find(stranger.short) !== undefined) continue;
    if (stranger.alone === "organisation" || stranger.alone === "first") {
      add(block, stranger);
      continue;
    }
    if (stranger.alone === "likelyOrganisation") {
      if (likelyOrganisations.has(stranger.short)) add(block, stranger);
      likelyOrganisations.add(stranger.short);
      continue;
    }
    if (stranger.alone === "behindRole" || likely.has(stranger.short)) {
      companies ??= organisationsOf(placed);
      if (!companies.has(stranger.short)) add(block, stranger);
    }
    likely.add(stranger.short);
  }
  for (const [surname, person] of bySurname) {
    const candidates = shared.get(person);
    if (candidates !== undefined && candidates.length > 1) bySurname.set(surname, { ...person, candidates });
  }
  for (const { name, knownBy } of joined) {
    const [first, second] = name.split(" ").map((surname) => find(surname) ?? knownBy(surname));
    if (first?.kind === "person") bySurname.set(name, second?.kind === "person" ? { ...first, second } : first);
  }
  return { bySurname, named };
}

/** The words that some place of the article takes for an organisation. */
function organisationsOf(placed: readonly PlacedBlock[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { block, recognised } of placed) {
    recognised.memo.organisations ??= recognised.candidates.flatMap(({ type, candidate }) =>
      type === "unknown" && candidate.kind === "organisation"
        ? [withoutBreaks(block.text.slice(candidate.start, candidate.end))]
        : [],
    );
    for (const name of recognised.memo.organisations) names.add(name);
  }
  return names;
}

/**
 * Whether both name one person: the same name, its genitive, its letters without marks, or a part of the given names left out
 * (“Mohammed Resa Ali Samani”, “Ali Samani”).
 */
export function isSameName(introduced: string, name: string): boolean {
  if (introduced === name || `${introduced}s` === name) return true;
  const [long, short] = [introduced, name].map((one) => withoutMarks(one).toLowerCase().split(" ")) as [string[], string[]];
  const surname = long.at(-1) as string;
  if (short.at(-1) !== surname && short.at(-1) !== `${surname}s`) return false;
  const [more, fewer] = long.length >= short.length ? [long, short] : [short, long];
  let next = 0;
  for (const word of more.slice(0, -1)) if (word === fewer[next]) next++;
  return next === fewer.length - 1;
}
