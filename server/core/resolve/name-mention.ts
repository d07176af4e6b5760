import type { Article, Block, Evidence, Mention, Span } from "../model.ts";
import type { NameCandidate } from "../names/candidate.ts";
import type { NameReading } from "../names/gazetteer.ts";
import type { Introductions } from "./introductions.ts";
import { at, draft } from "./mention.ts";
import type { StateOrganisation } from "./state-organisations.ts";
import type { Bearer, Strangers } from "./strangers.ts";

/**
 * What a name of the catalogue means in its place; undefined for a part of a name that nothing in the article speaks for.
 *
 * @param noteDistance called where it depends on how far behind a stranger's full name it stands.
 */
export function nameMention(
  article: Article,
  block: Block,
  candidate: NameCandidate,
  introductions: Introductions,
  strangers: Strangers,
  holdsOffice: (entity: string) => boolean,
  noteDistance: () => void,
): Mention | undefined {
  const place = at(article, block, candidate);
  const { best, form } = candidate;
  // of two persons with one full name the one in office on the article's date
  const inOffice = candidate.entities.length > 1 && best[0]?.role === "full" ? candidate.entities.filter(holdsOffice) : [];
  const entities = inOffice.length === 1 ? inOffice : candidate.entities;
  const { role, entry, lemma } = best[0] as NameReading;
  let choice = role === "part" ? introductions.choose(entities, place.start, block.start) : undefined;
  if (role === "part" && choice === undefined) return undefined;
  const others = entry.kind === "person" && choice?.evidence.some(isFullName) ? strangers.namesakes(lemma) : undefined;
  const rivals = others?.filter((id) => !entities.includes(id)) ?? [];
  if (rivals.length > 0) {
    choice = introductions.choose([...entities, ...rivals], place.start, block.start);
    const nearest = choice?.entity !== undefined && rivals.includes(choice.entity) ? choice.entity : undefined;
    const [last] = nearest === undefined ? [] : (choice?.evidence.filter(isFullName) ?? []);
    if (nearest !== undefined && last !== undefined && choice !== undefined) {
      const { evidence } = choice;
      noteDistance();
      if (place.start - last.span.end <= FRESH) return bearerMention(place, { entity: nearest, evidence }, form);
      // “Suha Arafat sprach mit …”, and long after it “Arafat”: whom the article named so before may be meant again
      choice = { candidates: [nearest, ...entities.filter((id) => introductions.isNamed(id))], evidence };
    }
  }
  const whereWritten = isInDateline(article, place) || (block.kind === "byline" && role === "seat");
  const kind = whereWritten ? "place" : (candidate.kind ?? (entry.kind === "weapon" ? "organisation" : entry.kind));
  const evidence = choice === undefined ? candidate.evidence : [...candidate.evidence, ...choice.evidence];
  const mention = draft(kind, place, kind === "place" ? evidence.filter(({ by }) => by !== "metonymy") : evidence);
  const entity = choice !== undefined ? choice.entity : entities.length === 1 ? entities[0] : undefined;
  if (form !== undefined) mention.form = form;
  if (entity !== undefined) mention.entity = entity;
  else mention.candidates = choice?.candidates ?? entities;
  return mention;
}

/** A seat of government as the mere city. */
export function asPlace({ start, end, text, evidence, form, entity, candidates }: Mention): Mention {
  const mention = draft(
    "place",
    { start, end, text },
    evidence.filter(({ by }) => by !== "metonymy"),
  );
  if (form !== undefined) mention.form = form;
  if (entity !== undefined) mention.entity = entity;
  if (candidates !== undefined) mention.candidates = candidates;
  return mention;
}

export function organisationMention(
  place: Span & { readonly text: string },
  { form, evidence }: NameCandidate,
  { entity, candidates, evidence: why }: StateOrganisation,
): Mention {
  const mention = draft("organisation", place, [...evidence, ...why]);
  if (form !== undefined) mention.form = form;
  if (entity !== undefined) mention.entity = entity;
  if (candidates !== undefined) mention.candidates = candidates;
  return mention;
}

/** A surname of the catalogue that only somebody bears whom the article introduces and the catalogue doesn't know. */
export function bearerMention(place: Span & { readonly text: string }, { entity, evidence }: Bearer, form: Mention["form"]) {
  const mention = draft("person", place, evidence);
  mention.entity = entity;
  if (form !== undefined) mention.form = form;
  return mention;
}

/**
 * Who is only taken for granted has no more right to the name than somebody the article introduces: “Bilal Erdogan … Erdogan”. Before that
 * there is nobody else: “Erdogan … sein Sohn Bilal Erdogan”.
 */
export function withBearer(mention: Mention, bearer: Bearer): Mention {
  const { entity, candidates, ...rest } = mention;
  if (entity === bearer.entity || mention.evidence.some(isFullName)) return mention;
  if (bearer.evidence.some((one) => isFullName(one) && one.span.start > mention.start)) return mention;
  const granted = entity === undefined ? (candidates ?? []) : [entity];
  return { ...rest, evidence: [...mention.evidence, ...bearer.evidence], candidates: [bearer.entity, ...granted] };
}

function isInDateline({ dateline }: Article, { start }: Span): boolean {
  return dateline !== undefined && start < dateline.end && dateline.places.some((place) => place.start === start);
}

const isFullName = (evidence: Evidence): evidence is Extract<Evidence, { by: "fullName" }> => evidence.by === "fullName";

/** So many UTF-16 code units behind a stranger's full name the surname means nobody else. */
const FRESH = 300;
