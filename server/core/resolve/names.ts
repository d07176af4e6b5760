import type { Article, Block, Evidence, Mention, Span } from "../model.ts";
import { announcedType } from "../names/announced.ts";
import type { NameReading } from "../names/gazetteer.ts";
import type { Introduction } from "../names/introduced.ts";
import type { NameCandidate } from "../names/recognise.ts";
import type { UnknownName } from "../names/unknown.ts";
import type { Candidate } from "../recognise.ts";
import type { Resources } from "../resources.ts";
import type { Tokens } from "../tokens.ts";
import type { PlacedBlock } from "./article.ts";
import { citiesOf, type Home, homeOf } from "./home.ts";
import { createIntroductions, fullNames, type Introductions } from "./introductions.ts";
import { at, draft } from "./mention.ts";
import { standingOn } from "./standing.ts";
import { createStateOrganisations, type StateOrganisation } from "./state-organisations.ts";
import { createStrangers, type Identity, type Strangers } from "./strangers.ts";
import { createWellKnown } from "./well-known.ts";

/** Decides which entity each name of an article means. Where two have equal right, it names both and decides nothing. */
export interface NameResolver {
  mentionsOf(placed: PlacedBlock): Mention[];
  readonly introductions: readonly Introduction[];
  readonly strangers: Strangers;
  home(): Home;
  /** The capitals that the article is about as cities. */
  cities(): ReadonlySet<string>;
}

export function createNameResolver(
  article: Article,
  placed: readonly PlacedBlock[],
  { catalogue, similarPersons, language: { names: grammar } }: Resources,
): NameResolver {
  const { holdsOffice, isProminent, isFormer } = standingOn(article.date, catalogue);
  const strangers = createStrangers(
    article,
    placed,
    (name) => {
      const match = similarPersons(name);
      // somebody in office is meant more likely than a namesake who differs in a letter
      return match !== undefined && holdsOffice(match.entity) ? match : undefined;
    },
    (id) => catalogue.entries.get(id)?.entry,
    grammar,
  );
  const named = fullNames(placed, strangers);
  const introductions = createIntroductions(named, isProminent, isFormer);
  const wellKnown = createWellKnown(catalogue, article.date);
  let about: Home | undefined;
  // few articles ask
  const home = () => {
    about ??= homeOf(
      placed.map(({ recognised }) => recognised),
      grammar,
    );
    return about;
  };
  let cities: ReadonlySet<string> | undefined;
  const citiesHere = () => {
    cities ??= citiesOf(
      placed.map(({ recognised }) => recognised),
      grammar,
    );
    return cities;
  };
  const stateOrganisations = createStateOrganisations(home, grammar);
  const unknownMention = (block: Block, name: UnknownName, tokens: Tokens): Mention => {
    const place = at(article, block, name);
    const type = name.kind === "organisation" ? announcedType(tokens, name.firstToken, grammar) : undefined;
    const kind = type === undefined ? kindOf(name, place.text, strangers) : name.kind;
    const identity = kind === "place" ? NOBODY : strangers.identify(kind, place, type);
    const mention = draft(kind, place, [...name.evidence, ...identity.evidence]);
    if (identity.entity !== undefined) mention.entity = identity.entity;
    if (name.form !== undefined) mention.form = name.form;
    return mention;
  };
  /** A surname that statistics take for one, of somebody whom everybody knows. */
  const wellKnownMention = (block: Block, candidate: NameCandidate, otherwise: UnknownName): Mention | undefined => {
    const [reading] = candidate.best;
    if (otherwise.kind !== "person" || reading?.role !== "part" || strangers.isSurname(reading.lemma)) return undefined;
    const entity = wellKnown(candidate.entities);
    if (entity === undefined) return undefined;
    const mention = draft("person", at(article, block, candidate), [...candidate.evidence, { by: "wellKnown", name: entity }]);
    mention.entity = entity;
    if (candidate.form !== undefined) mention.form = candidate.form;
    return mention;
  };
  return {
    introductions: named,
    strangers,
    home,
    cities: citiesHere,
    mentionsOf({ block, recognised }) {
      const mentions: Mention[] = [];
      const { candidates } = recognised;
      for (let index = 0; index < candidates.length; index++) {
        const found = candidates[index] as Candidate;
        if (found.type === "name") {
          const { candidate, otherwise } = found;
          const namesake = strangers.abbreviated(candidate, block.text);
          if (namesake?.entity !== undefined) {
            const mention = draft("organisation", at(article, block, candidate), namesake.evidence);
            mention.entity = namesake.entity;
            if (candidate.form !== undefined) mention.form = candidate.form;
            mentions.push(mention);
            continue;
          }
          const named = stateOrganisations.named(
            candidate,
            recognised.candidates[index - 1],
            recognised.candidates[index + 1],
            recognised.tokens,
          );
          // “Demokratische Partei” in an article about Thailand: the one that the catalogue knows is not meant
          if (named === "unknown") {
            const { start, end, firstToken, lastToken, best } = candidate;
            const noun = best[0]?.lemma.split(" ").at(-1) ?? "";
            const evidence: Evidence[] = [{ by: "role", role: noun }];
            const other = unknownMention(
              block,
              { kind: "organisation", start, end, firstToken, lastToken, evidence },
              recognised.tokens,
            );
            const isSameId = other.entity !== undefined && candidate.entities.includes(other.entity);
            mentions.push(isSameId ? { ...other, entity: `${other.entity}-organisation` } : other);
            continue;
          }
          const known = nameMention(article, block, candidate, introductions, strangers, holdsOffice);
          const meant = named ?? (known === undefined ? stateOrganisations.part(candidate) : undefined);
          const mention = meant === undefined ? known : organisationMention(at(article, block, candidate), candidate, meant);
          const bearer = candidate.best[0]?.role === "part" ? strangers.bearer(candidate, block.text) : undefined;
          if (mention?.kind === "state" && isSeat(candidate) && citiesHere().has(candidate.best[0]?.lemma ?? ""))
            mentions.push(asPlace(mention));
          else if (mention !== undefined) mentions.push(bearer === undefined ? mention : withBearer(mention, bearer));
          else if (otherwise !== undefined)
            mentions.push(wellKnownMention(block, candidate, otherwise) ?? unknownMention(block, otherwise, recognised.tokens));
          else if (bearer !== undefined) mentions.push(bearerMention(at(article, block, candidate), bearer, candidate.form));
        } else if (found.type === "unknown") mentions.push(unknownMention(block, found.candidate, recognised.tokens));
      }
      for (const surname of strangers.surnames(block, recognised)) mentions.push(surname);
      return mentions;
    },
  };
}

const isSeat = ({ best: [reading] }: NameCandidate) => reading?.role === "seat";

/** A seat of government as the mere city. */
function asPlace({ start, end, text, evidence, form, entity, candidates }: Mention): Mention {
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

/** A surname that was introduced is a person's, whatever it looks like here, and the name of an organisation is that. */
function kindOf({ kind }: UnknownName, text: string, strangers: Strangers): UnknownName["kind"] {
  if (strangers.isSurname(text)) return "person";
  return strangers.isOrganisation(text) ? "organisation" : kind;
}

const NOBODY: Identity = { evidence: [] };

function organisationMention(
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
function bearerMention(place: Span & { readonly text: string }, { entity, evidence }: Required<Identity>, form: Mention["form"]) {
  const mention = draft("person", place, evidence);
  mention.entity = entity;
  if (form !== undefined) mention.form = form;
  return mention;
}

/** Who is only taken for granted has no more right to the name than somebody the article introduces: “Bilal Erdogan … Erdogan”. */
function withBearer(mention: Mention, bearer: Required<Identity>): Mention {
  const { entity, candidates, ...rest } = mention;
  if (entity === bearer.entity || mention.evidence.some(isFullName)) return mention;
  const granted = entity === undefined ? (candidates ?? []) : [entity];
  return { ...rest, evidence: [...mention.evidence, ...bearer.evidence], candidates: [bearer.entity, ...granted] };
}

function nameMention(
  article: Article,
  block: Block,
  candidate: NameCandidate,
  introductions: Introductions,
  strangers: Strangers,
  holdsOffice: (entity: string) => boolean,
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
      if (place.start - last.span.end <= FRESH) return bearerMention(place, { entity: nearest, evidence }, form);
      // “Suha Arafat sprach mit …”, and long after it “Arafat”: whom the article named so before may be meant again
      choice = { candidates: [nearest, ...entities.filter((id) => introductions.isNamed(id))], evidence };
    }
  }
  const whereWritten = isInDateline(article, place) || (block.kind === "byline" && role === "seat");
  const kind = whereWritten ? "place" : (candidate.kind ?? (entry.kind === "weapon" ? "organisation" : entry.kind));
  const evidence = choice === undefined ? candidate.evidence : [...candidate.evidence, ...choice.evidence];
  const mention = draft(kind, place, evidence);
  const entity = choice !== undefined ? choice.entity : entities.length === 1 ? entities[0] : undefined;
  if (form !== undefined) mention.form = form;
  if (entity !== undefined) mention.entity = entity;
  else mention.candidates = choice?.candidates ?? entities;
  return mention;
}

function isInDateline({ dateline }: Article, { start }: Span): boolean {
  return dateline !== undefined && start < dateline.end && dateline.places.some((place) => place.start === start);
}

const isFullName = (evidence: Evidence): evidence is Extract<Evidence, { by: "fullName" }> => evidence.by === "fullName";

/** So many UTF-16 code units behind a stranger's full name the surname means nobody else. */
const FRESH = 300;
