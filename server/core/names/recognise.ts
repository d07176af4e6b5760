import type { Entry } from "../../catalogue/types.ts";
import { CLOSING_QUOTES } from "../quotes.ts";
import { isJoint, isMarked, type Tokens, touches } from "../tokens.ts";
import { Mark } from "../word-marks.ts";
import { isAmongParties } from "./among-parties.ts";
import { isBehindArticle } from "./behind-article.ts";
import { atWordEdge, candidateOf, formOf, isPart, isWeapon, type NameCandidate } from "./candidate.ts";
import { behindLegalForm, behindNoun } from "./edges.ts";
import type { Gazetteer, GazetteerMatch, NameReading } from "./gazetteer.ts";
import { isIdiom } from "./idioms.ts";
import { isInCapitals } from "./letter-case.ts";
import { isMedium, isTitle } from "./media.ts";
import type { NameGrammar } from "./name-grammar.ts";
import { opensSentence } from "./open-words.ts";
import { fullWithPatronymic } from "./patronymic.ts";
import { isPlace } from "./place.ts";

/** Finds catalogue names, adjectives and demonyms with prefixes, and the first parts of compounds. */
export function recogniseNames(tokens: Tokens, gazetteer: Gazetteer, grammar: NameGrammar): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (let at = tokens.next(0, MAY_BE_NAME); at < tokens.length; at = tokens.next(at + 1, MAY_BE_NAME)) {
    if (!isMarked(tokens, at, Mark.word | Mark.number)) continue;
    const match = gazetteer.longestAt(tokens, at) ?? gazetteer.derivedAt(tokens, at);
    if (match === undefined || match.lastToken === at + 1) {
      const medium = gazetteer.mediumOf(tokens.word(at).text);
      if (medium !== undefined && isMedium(tokens, at, grammar)) {
        const first = isTitle(tokens, at, grammar.definiteArticles) ? at - 1 : at;
        found.push(candidateOf(medium, tokens, first, at + 1, formOf(medium, tokens, at + 1), false));
        continue;
      }
    }
    if (match === undefined || isRegion(tokens, at, grammar)) continue;
    if (isBehindOwnArticle(match, tokens, at, gazetteer)) continue;
    const whole = wholeOf(match, tokens, at, gazetteer, grammar);
    if (whole !== undefined) {
      found.push(candidateOf(whole, tokens, at + 2, match.lastToken, formOf(whole, tokens, match.lastToken), false));
      at = match.lastToken - 1;
      continue;
    }
    let readings = atWordEdge(tokens, match.lastToken) ? match.readings : [];
    if (match.lastToken === at + 1 && isIdiom(tokens, at, grammar)) continue;
    const withFather = readings.length === 0 ? undefined : fullWithPatronymic(match, tokens, at, grammar);
    if (withFather !== undefined) {
      if (withFather.length === 0 || (found.at(-1)?.lastToken ?? 0) > at - 2) continue;
      const { lastToken } = match;
      const name = candidateOf(withFather, tokens, at - 2, lastToken, formOf(withFather, tokens, lastToken), false);
      found.push({ ...name, evidence: [...name.evidence, { by: "patronymic", name: tokens.word(at - 1).text }] });
      at = lastToken - 1;
      continue;
    }
    if (readings.length > 0) {
      const lastToken = isWeapon(readings[0] as NameReading)
        ? behindOverlap(match, tokens, at, gazetteer)
        : behindLegalForm(match, tokens, grammar);
      const form = formOf(readings, tokens, lastToken);
      if (form === "part") readings = ownOf(readings, tokens, at, lastToken, grammar);
      else if (isAmongParties(readings[0] as NameReading, tokens, at, found, gazetteer, grammar)) readings = readings.map(asFull);
      else if (form === undefined && readings.every(isPart) && grammar.partyWords.get(tokens.word(at).text) === "beside")
        continue;
      // “der Leopard”, “die Kommission”: what a weapon's or an organisation's short name means is decided by what else is named
      if (form === undefined && readings.every(isPart)) {
        if (isBehindArticle(tokens, at, grammar)) {
          const isDefinite = grammar.definiteArticles.has(tokens.lower(at - 1) as string);
          readings = readings.filter((reading) => isWeapon(reading) || (isDefinite && reading.entry.kind === "organisation"));
        } else if (isFamily(readings, tokens, at)) readings = readings.filter(isWeapon);
      }
      if (readings.length === 0) continue;
      const place = isPlace(readings, tokens, at, lastToken, grammar, found.at(-1)?.lastToken === at);
      const first = behindNoun(readings, tokens, at, lastToken, grammar);
      const owner = first > at + 1 && isJoint(tokens, at + 1) ? gazetteer.readingsOf(tokens.word(at).text) : [];
      // “US-Umweltbehörde EPA”
      if (owner.length > 0 && owner.every(({ entry, role }) => entry.kind === "state" && role === "full"))
        found.push(candidateOf(owner, tokens, at, at + 1, "part", false));
      found.push(candidateOf(readings, tokens, first, lastToken, form, place));
      at = lastToken - 1;
    }
  }
  return found;
}

/** “Politbüro der Arbeiterpartei”: an organ is a common noun, and the name is whose it is. @returns what that means. */
function wholeOf(
  { lastToken, readings }: GazetteerMatch,
  tokens: Tokens,
  at: number,
  gazetteer: Gazetteer,
  { organs, definiteArticles }: NameGrammar,
): readonly NameReading[] | undefined {
  if (lastToken < at + 3 || !definiteArticles.has(tokens.lower(at + 1) as string)) return undefined;
  const organ = tokens.lower(at) as string;
  if (!organs.some((ending) => organ.endsWith(ending))) return undefined;
  const inner = gazetteer.longestAt(tokens, at + 2);
  if (inner?.lastToken !== lastToken) return undefined;
  const owners = inner.readings.filter(
    ({ entry }) => entry.kind === "organisation" && readings.every((one) => isOrganOf(one, entry)),
  );
  // the organ's name says whose it is, as a full name would
  return owners.length === 0 ? undefined : owners.map((owner) => ({ ...owner, role: "full" }));
}

const isOrganOf = ({ entry: organ }: NameReading, owner: Entry) =>
  organ.kind === "organisation" && owner.kind === "organisation" && (organ.parent === owner.id || organ.state === owner.state);

/** “Atombombe B61-12”: a weapon's name that begins with its noun ends as the one behind the noun does. */
function behindOverlap({ lastToken, readings }: GazetteerMatch, tokens: Tokens, at: number, gazetteer: Gazetteer): number {
  for (let next = at + 1; next < lastToken; next++) {
    const longer = gazetteer.longestAt(tokens, next);
    if (longer === undefined || longer.lastToken <= lastToken || !atWordEdge(tokens, longer.lastToken)) continue;
    if (longer.readings.some((one) => readings.some(({ entry }) => entry === one.entry))) return longer.lastToken;
  }
  return lastToken;
}

/** “Die Grünen fordern” as in “dass die Grünen fordern”: at the beginning of a sentence the article is none of a name that is one without it. */
function isBehindOwnArticle({ lastToken, readings }: GazetteerMatch, tokens: Tokens, at: number, gazetteer: Gazetteer): boolean {
  if (!isMarked(tokens, at, Mark.article) || lastToken === at + 1) return false;
  // “Die linke Hand” is not the party
  if (!isMarked(tokens, at + 1, Mark.capitalised | Mark.number) && readings.every(({ lemma }) => / \p{Lu}/u.test(lemma)))
    return true;
  // “DER SPIEGEL berichtete”: in capitals it belongs to the title
  if (isInCapitals(tokens.at(at)?.text ?? "") && !isInCapitals(tokens.at(lastToken)?.text ?? "")) return false;
  // “„Die Grünen sind stark“”, but “das Magazin „Der Spiegel“”
  if (at > 0 && (!opensSentence(tokens, at) || isQuoteOf(tokens, at, lastToken))) return false;
  // “Die Partei siegte”, of one that writes itself “Die PARTEI”
  if (
    lastToken === at + 2 &&
    readings.every(({ lemma }) => CAPITALS_BEHIND.test(lemma)) &&
    !isInCapitals(tokens.at(at + 1)?.text ?? "")
  )
    return true;
  const rest = gazetteer.longestAt(tokens, at + 1);
  return (
    rest?.lastToken === lastToken &&
    rest.readings.some((one) => !isPart(one) && readings.some(({ entry }) => entry === one.entry))
  );
}

const CAPITALS_BEHIND = / \p{Lu}{2,}$/u;

/** Whether quotation marks hold some tokens and nothing else. */
const isQuoteOf = (tokens: Tokens, at: number, lastToken: number): boolean =>
  !isMarked(tokens, at - 1, Mark.terminator) &&
  touches(tokens, at) &&
  lastToken < tokens.length &&
  touches(tokens, lastToken) &&
  CLOSING_QUOTES.has(tokens.word(lastToken).text);

/** “Minister wechseln, die Kims bleiben”: a plural, unless something of theirs follows. */
function isFamily(readings: readonly NameReading[], tokens: Tokens, at: number): boolean {
  return (
    isMarked(tokens, at - 1, Mark.article) &&
    readings.every(({ ending }) => ending !== "") &&
    !isMarked(tokens, at + 1, Mark.capitalised)
  );
}

const MAY_BE_NAME = Mark.name | Mark.derivedName;

const asFull = (reading: NameReading): NameReading => ({ ...reading, role: "full" });

/** “Linken-Fraktion”: a part of a name that with such a noun behind it is nobody else's says whose it is, as the full name would. */
function ownOf(
  readings: readonly NameReading[],
  tokens: Tokens,
  at: number,
  hyphen: number,
  { ownCompounds }: NameGrammar,
): readonly NameReading[] {
  const own = hyphen === at + 1 ? ownCompounds.get(tokens.word(at).text) : undefined;
  const head = own === undefined ? "" : (tokens.lower(hyphen + 1) as string);
  const only = own?.heads.some((ending) => head.endsWith(ending)) && readings.find(({ entry }) => entry.id === own.id);
  return only ? [asFull(only)] : readings;
}

/** “Ost-Ukraine” is a region, no state. */
function isRegion(tokens: Tokens, at: number, { regionPrefixes }: NameGrammar): boolean {
  return isMarked(tokens, at - 1, Mark.hyphen) && touches(tokens, at) && regionPrefixes.has(tokens.at(at - 2)?.text as string);
}
