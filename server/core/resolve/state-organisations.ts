import type { OrganisationEntry } from "../../catalogue/types.ts";
import type { Evidence } from "../model.ts";
import type { NameGrammar } from "../names/name-grammar.ts";
import type { NameCandidate } from "../names/recognise.ts";
import { isShared } from "../names/shared-name.ts";
import type { Candidate } from "../recognise.ts";
import { slug } from "../slug.ts";
import { isJoint, type Tokens } from "../tokens.ts";
import type { Home } from "./home.ts";

/** What the name of an organisation means that several states may have: one of the catalogue, one of another state, or nobody knows which. */
export interface StateOrganisation {
  readonly entity?: string;
  readonly candidates?: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** Decides by the word before a name, else by the states the article is about. */
export interface StateOrganisations {
  /** Undefined where the name belongs to one organisation anyhow. @param before, behind the candidates before and behind it. */
  named(
    candidate: NameCandidate,
    before: Candidate | undefined,
    behind: Candidate | undefined,
    tokens: Tokens,
  ): StateOrganisation | "unknown" | undefined;
  /** A part of a name that the article never names in full: `Kongress` where it is about the one state that has it. */
  part(candidate: NameCandidate): StateOrganisation | undefined;
}

export function createStateOrganisations(
  home: () => Home,
  { sharedNames, firstHome, definiteArticles, inPreposition }: NameGrammar,
): StateOrganisations {
  return {
    named(candidate, before, behind, tokens) {
      const { best, entities } = candidate;
      const [reading] = best;
      if (reading?.entry.kind !== "organisation" || reading.role !== "full") return undefined;
      // “die Bundeswehr in Afghanistan” is nobody else's
      const where = entities.length > 1 ? inPreposition : undefined;
      const owner = ownerBefore(candidate, before, tokens) ?? ownerBehind(candidate, behind, tokens, definiteArticles, where);
      const states = best.map(({ entry }) => (entry as OrganisationEntry).state ?? "");
      if (owner !== undefined) {
        const own = best.find((_, index) => states[index] === owner);
        if (own !== undefined && entities.length > 1) return { entity: own.entry.id, evidence: [BEFORE] };
        if (own === undefined && isOfStates(reading.entry) && COMMON_NOUN.test(reading.lemma))
          return { entity: `${slug(reading.lemma)}-${owner}`, evidence: [BEFORE] };
      }
      if (entities.length > 1) {
        const state = home().among(states);
        const own = best.find((_, index) => states[index] === state);
        return own === undefined ? { candidates: entities, evidence: [] } : { entity: own.entry.id, evidence: [ABOUT] };
      }
      const [state] = states;
      if (!isShared(reading, sharedNames) || state === undefined || state === "") return undefined;
      if (owner !== undefined) return owner === state ? undefined : "unknown";
      const { counts } = home();
      // where no state is named at all the first home is meant; one that the article names in passing has no more right than another
      if (counts.size === 0) return state === firstHome ? undefined : "unknown";
      return 2 * (counts.get(state) ?? 0) >= Math.max(...counts.values()) ? undefined : "unknown";
    },
    part({ best }) {
      if (best[0]?.entry.kind !== "organisation" || best[0].role !== "part") return undefined;
      const own = best.filter(
        ({ entry }) =>
          entry.kind === "organisation" && entry.type === "government" && entry.state !== undefined && home().isOf(entry.state),
      );
      return own.length === 1 && own[0] !== undefined ? { entity: own[0].entry.id, evidence: [ABOUT] } : undefined;
    },
  };
}

const ABOUT: Evidence = { by: "home", from: "article" };
const BEFORE: Evidence = { by: "home", from: "before" };

const isOfStates = ({ type }: OrganisationEntry) => type === "government" || type === "military";
/** An abbreviation or a name of several words is nobody else's: “russische FSB-Leute”. */
const COMMON_NOUN = /^\p{Lu}\p{Ll}+$/u;

/** The state whose adjective or name stands directly before a name: “äthiopische Bundesregierung”, “US-Bundespolizei”. */
function ownerBefore({ firstToken, form }: NameCandidate, before: Candidate | undefined, tokens: Tokens): string | undefined {
  // in a compound the adjective is that of its last word
  if (before?.type !== "name" || form !== undefined) return undefined;
  const [reading, other] = before.candidate.best;
  if (reading?.entry.kind !== "state" || other !== undefined) return undefined;
  const { lastToken } = before.candidate;
  if (reading.role === "adjective" && lastToken === firstToken) return reading.entry.id;
  return lastToken === firstToken - 1 && isJoint(tokens, lastToken) ? reading.entry.id : undefined;
}

/** The state in the genitive or behind “in”: “Bundesregierung Äthiopiens”, “Sicherheitsrat des US-Präsidenten”, “Grüne in der Schweiz”. */
function ownerBehind(
  { lastToken, form }: NameCandidate,
  behind: Candidate | undefined,
  tokens: Tokens,
  definiteArticles: ReadonlySet<string>,
  inPreposition: string | undefined,
): string | undefined {
  if (behind?.type !== "name" || form !== undefined) return undefined;
  const [reading, other] = behind.candidate.best;
  if (reading?.entry.kind !== "state" || other !== undefined) return undefined;
  const { firstToken } = behind.candidate;
  const isGenitive = reading.role === "full" && reading.ending !== "" && firstToken === lastToken;
  const isIn = inPreposition !== undefined && tokens.lower(lastToken) === inPreposition && reading.role === "full";
  const article = isIn ? lastToken + 1 : lastToken;
  const hasArticle = firstToken === article + 1 && definiteArticles.has(tokens.lower(article) as string);
  return isGenitive || hasArticle || (isIn && firstToken === article) ? reading.entry.id : undefined;
}
