import type { Article, Block, Evidence, Mention } from "../model.ts";
import { announcedType } from "../names/announced.ts";
import type { NameCandidate } from "../names/candidate.ts";
import type { Introduction } from "../names/introduced.ts";
import type { UnknownName } from "../names/unknown.ts";
import { withoutBreaks } from "../one-line.ts";
import type { Candidate } from "../recognise.ts";
import type { Resources } from "../resources.ts";
import type { Tokens } from "../tokens.ts";
import type { PlacedBlock } from "./article.ts";
import { introducedByTitle } from "./by-title.ts";
import { citiesOf, type Home, homeOf } from "./home.ts";
import { createIntroductions, fullNames } from "./introductions.ts";
import { at, draft } from "./mention.ts";
import { asPlace, bearerMention, nameMention, organisationMention, withBearer } from "./name-mention.ts";
import { standingOn } from "./standing.ts";
import { createStateOrganisations } from "./state-organisations.ts";
import { createStrangers, type Identity, type Strangers } from "./strangers.ts";
import { createWellKnown } from "./well-known.ts";

/** Decides which entity each name of an article means. Where two have equal right, it names both and decides nothing. */
export interface NameResolver {
  mentionsOf(placed: PlacedBlock): NamesInBlock;
  readonly introductions: readonly Introduction[];
  readonly strangers: Strangers;
  home(): Home;
  /** The capitals that the article is about as cities. */
  cities(): ReadonlySet<string>;
}

export interface NamesInBlock {
  readonly mentions: Mention[];
  /** How far behind a stranger's full name one of them stands decides whose it is. */
  readonly byDistance: boolean;
}

export function createNameResolver(
  article: Article,
  placed: readonly PlacedBlock[],
  { catalogue, similarPersons, entityId, language: { names: grammar } }: Resources,
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
    entityId,
    (id) => catalogue.entries.get(id)?.entry,
    grammar,
  );
  const named = fullNames(placed, strangers, introducedByTitle(placed, article.date, catalogue, grammar));
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
    const text = withoutBreaks(block.text.slice(name.start, name.end));
    const kind = type === undefined ? kindOf(name, text, strangers) : name.kind;
    const identity = kind === "place" ? NOBODY : strangers.identify(kind, { start: place.start, text }, type);
    const mention = draft(kind, place, [...name.evidence, ...identity.evidence]);
    if (identity.entity !== undefined) mention.entity = identity.entity;
    if (identity.candidates !== undefined) mention.candidates = identity.candidates;
    if (name.form !== undefined) mention.form = name.form;
    return mention;
  };
  /** “gestern warf Quentel Nordeck vor”: two surnames that look like one name. */
  const joinedMentions = (block: Block, { kind, start, end }: UnknownName): Mention[] | undefined => {
    const words = kind === "person" ? withoutBreaks(block.text.slice(start, end)).split(" ") : [];
    const found = words.length === 2 ? strangers.joined(words.join(" ")) : undefined;
    return found?.map(({ entity, candidates, evidence }, index) => {
      const span = index === 0 ? { start, end: start + (words[0]?.length ?? 0) } : { start: end - (words[1]?.length ?? 0), end };
      const mention = draft("person", at(article, block, span), evidence);
      if (entity !== undefined) mention.entity = entity;
      if (candidates !== undefined) mention.candidates = candidates;
      return mention;
    });
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
      let byDistance = false;
      const noteDistance = () => {
        byDistance = true;
      };
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
          const named = stateOrganisations.named(candidate, index, recognised);
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
          const likeliest = nameMention(article, block, candidate, introductions, strangers, holdsOffice, noteDistance);
          const known = recognised.isOther && !isNamedInArticle(likeliest, candidate) ? undefined : likeliest;
          const meant = named ?? (known === undefined ? stateOrganisations.part(candidate) : undefined);
          const mention = meant === undefined ? known : organisationMention(at(article, block, candidate), candidate, meant);
          const bearer = candidate.best[0]?.role === "part" ? strangers.bearer(candidate, block.text) : undefined;
          if (mention?.kind === "state" && isSeat(candidate) && citiesHere().has(candidate.best[0]?.lemma ?? ""))
            mentions.push(asPlace(mention));
          else if (mention !== undefined) mentions.push(bearer === undefined ? mention : withBearer(mention, bearer));
          else if (otherwise !== undefined)
            mentions.push(wellKnownMention(block, candidate, otherwise) ?? unknownMention(block, otherwise, recognised.tokens));
          else if (bearer !== undefined) mentions.push(bearerMention(at(article, block, candidate), bearer, candidate.form));
        } else if (found.type === "unknown")
          mentions.push(
            ...(joinedMentions(block, found.candidate) ?? [unknownMention(block, found.candidate, recognised.tokens)]),
          );
      }
      for (const surname of strangers.surnames(block, recognised)) mentions.push(surname);
      return { mentions, byDistance };
    },
  };
}

/** In another language a surname alone is as often a word: “in May”. */
const isNamedInArticle = (mention: Mention | undefined, { best: [reading] }: NameCandidate) =>
  reading?.role !== "part" || mention?.evidence.some((one) => one.by === "fullName" && one.where !== "inOffice") === true;

const isSeat = ({ best: [reading] }: NameCandidate) => reading?.role === "seat";

/** A surname that was introduced is a person's, whatever it looks like here, and the name of an organisation is that. */
function kindOf({ kind }: UnknownName, text: string, strangers: Strangers): UnknownName["kind"] {
  if (strangers.isSurname(text)) return "person";
  return strangers.isOrganisation(text) ? "organisation" : kind;
}

const NOBODY: Identity = { evidence: [] };
