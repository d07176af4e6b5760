import type { OrganisationEntry } from "../../catalogue/types.ts";
import type { Evidence } from "../model.ts";
import type { NameCandidate } from "../names/candidate.ts";
import type { NameGrammar } from "../names/name-grammar.ts";
import { isShared } from "../names/shared-name.ts";
import type { Candidate, RecognisedBlock } from "../recognise.ts";
import { slug } from "../slug.ts";
import { isJoint, type Tokens } from "../tokens.ts";
import { type Home, homeInSentence } from "./home.ts";

/** What the name of an organisation means that several states may have: one of the catalogue, one of another state, or nobody knows which. */
export interface StateOrganisation {
  readonly entity?: string;
  readonly candidates?: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** Decides by the word before a name, else by the states the article is about, else by who else is named in its sentence. */
export interface StateOrganisations {
  /** Undefined where the name belongs to one organisation anyhow. @param index of the candidate in its block. */
  named(candidate: NameCandidate, index: number, block: RecognisedBlock): StateOrganisation | "unknown" | undefined;
  /** A part of a name that the article never names in full: `Kongress` where it is about the one state that has it. */
  part(candidate: NameCandidate): StateOrganisation | undefined;
}

export function createStateOrganisations(home: () => Home, grammar: NameGrammar): StateOrganisations {
  const { sharedNames, firstHome, definiteArticles, inPreposition } = grammar;
  const inSentence = (states: readonly string[], { firstToken }: NameCandidate, block: RecognisedBlock) => {
    const sentence = block.sentences.find(({ lastToken }) => firstToken < lastToken);
    return sentence && homeInSentence(states, sentence, block, grammar);
  };
  return {
    named(candidate, index, block) {
      const { candidates, tokens } = block;
      const [before, behind] = [candidates[index - 1], candidates[index + 1]];
      const { best, entities } = candidate;
      const [reading] = best;
      if (reading?.entry.kind !== "organisation" || reading.role !== "full") return undefined;
      const isOfSeveral = entities.length > 1;
      const states = best.map(({ entry }) => (entry as OrganisationEntry).state ?? "");
      const ownOf = (state: string | undefined) => best.find((_, index) => states[index] === state);
      const owner = ownerBefore(candidate, before, tokens) ?? ownerBehind(candidate, behind, tokens, definiteArticles);
      if (owner !== undefined) {
        const own = ownOf(owner);
        if (own !== undefined && isOfSeveral) return { entity: own.entry.id, evidence: [BEFORE] };
        if (own === undefined && (isOfSeveral || isOfStates(reading.entry)) && COMMON_NOUN.test(reading.lemma))
          return { entity: `${slug(reading.lemma)}-${owner}`, evidence: [BEFORE] };
      }
      // “die Bundeswehr in Afghanistan” is nobody else's, nor is “nach Ansicht der Bundesregierung in Afghanistan”
      const there = isOfSeveral ? ownOf(stateWhere(candidate, behind, tokens, definiteArticles, inPreposition)) : undefined;
      if (there !== undefined) return { entity: there.entry.id, evidence: [BEFORE] };
      if (isOfSeveral) {
        const about = home().among(states);
        const state = about ?? inSentence(states, candidate, block);
        const own = ownOf(state);
        if (own === undefined) return { candidates: entities, evidence: [] };
        return { entity: own.entry.id, evidence: [about === undefined ? BESIDE : ABOUT] };
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
const BESIDE: Evidence = { by: "home", from: "sentence" };
const BEFORE: Evidence = { by: "home", from: "before" };

const isOfStates = ({ type }: OrganisationEntry) => type === "government" || type === "military";
/** An abbreviation or a name of several words is nobody else's: “russische FSB-Leute”. */
const COMMON_NOUN = /^\p{Lu}\p{Ll}+$/u;

/** The state whose adjective or name stands directly before a name: “äthiopische Bundesregierung”, “US-Bundespolizei”. */
function ownerBefore({ firstToken, form }: NameCandidate, before: Candidate | undefined, tokens: Tokens): string | undefined {
  // in a compound the adjective is that of its last word
  const state = form === undefined ? stateOf(before) : undefined;
  if (state === undefined) return undefined;
  const { reading, lastToken } = state;
  if (reading.role === "adjective" && lastToken === firstToken) return reading.entry.id;
  return lastToken === firstToken - 1 && isJoint(tokens, lastToken) ? reading.entry.id : undefined;
}

/** The state in the genitive: “Bundesregierung Äthiopiens”, “Sicherheitsrat des US-Präsidenten”. */
function ownerBehind(
  { lastToken, form }: NameCandidate,
  behind: Candidate | undefined,
  tokens: Tokens,
  definiteArticles: ReadonlySet<string>,
): string | undefined {
  const state = form === undefined ? stateOf(behind) : undefined;
  if (state === undefined) return undefined;
  const { reading, firstToken } = state;
  const isGenitive = reading.role === "full" && reading.ending !== "" && firstToken === lastToken;
  const hasArticle = firstToken === lastToken + 1 && definiteArticles.has(tokens.lower(lastToken) as string);
  return isGenitive || hasArticle ? reading.entry.id : undefined;
}

/** The state behind “in”: “Grüne in der Schweiz”. */
function stateWhere(
  { lastToken, form }: NameCandidate,
  behind: Candidate | undefined,
  tokens: Tokens,
  definiteArticles: ReadonlySet<string>,
  inPreposition: string,
): string | undefined {
  const state = form === undefined && tokens.lower(lastToken) === inPreposition ? stateOf(behind) : undefined;
  if (state?.reading.role !== "full") return undefined;
  const { reading, firstToken } = state;
  const article = lastToken + 1;
  const hasArticle = firstToken === article + 1 && definiteArticles.has(tokens.lower(article) as string);
  return firstToken === article || hasArticle ? reading.entry.id : undefined;
}

/** As what a candidate names a state, and nothing else. */
function stateOf(candidate: Candidate | undefined) {
  if (candidate?.type !== "name") return undefined;
  const {
    best: [reading, other],
    firstToken,
    lastToken,
  } = candidate.candidate;
  return reading?.entry.kind === "state" && other === undefined ? { reading, firstToken, lastToken } : undefined;
}
