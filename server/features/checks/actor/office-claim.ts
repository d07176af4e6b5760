import type { PersonEntry } from "../../../catalogue/types.ts";
import type { OfficeWords } from "../../../core/check-words.ts";
import type { Mention, Span } from "../../../core/model.ts";
import { isMarked, touches } from "../../../core/tokens.ts";
import { Mark } from "../../../core/word-marks.ts";
import type { CheckInput } from "../rule.ts";
import { type SentenceAt, tokenFrom } from "../texts.ts";
import { officeNamed } from "./offices.ts";

/** The text says that a person holds an office; the span is of the words that say so. */
export interface Claim extends Span {
  readonly person: PersonEntry;
  readonly office: OfficeWords;
  /** Id of the state or organisation. */
  readonly of: string;
  readonly at: SentenceAt;
}

/**
 * The office that a name is given in the words directly before it (“Russlands Regierungschef Wladimir Putin”) or in an apposition
 * behind it (“Wladimir Putin, Russlands Regierungschef,”). Undefined where there is none, or the words say that it isn't held now.
 */
export function claimAt(
  mention: Mention,
  index: number,
  person: PersonEntry,
  input: CheckInput,
  sentenceAt: (offset: number) => SentenceAt | undefined,
): Claim | undefined {
  const { article } = input.annotated;
  const { offices, backThen } = input.resources.language.checks;
  // one look around the name before the sentence is taken apart: hardly any name has such a title
  const before = article.text.slice(Math.max(0, mention.start - LONGEST_TITLE), mention.start);
  const behind = article.text.slice(mention.end, mention.end + LONGEST_APPOSITION);
  const mayBeBefore = TITLE_BEFORE.test(before) && namesOffice(before.toLowerCase(), offices);
  const mayBeBehind = APPOSITION.test(behind) && namesOffice(behind.toLowerCase(), offices);
  const at = mayBeBefore || mayBeBehind ? sentenceAt(mention.start) : undefined;
  if (at === undefined) return undefined;
  const { lower, sentence } = at;
  if (lower.slice(sentence.firstToken, sentence.lastToken).some((word) => backThen.has(word))) return undefined;
  const given = { mention, index, person, at };
  return (mayBeBefore ? claimBefore(given, input) : undefined) ?? (mayBeBehind ? claimBehind(given, input) : undefined);
}

const LONGEST_TITLE = 40;
const TITLE_BEFORE = /\p{L}[ \u00A0]$/u;
const LONGEST_APPOSITION = 80;
const APPOSITION = /^(?:,| \()/;

const namesOffice = (lower: string, offices: readonly OfficeWords[]): boolean =>
  offices.some(({ titles }) => titles.some((title) => lower.includes(title)));

interface Given {
  readonly mention: Mention;
  readonly index: number;
  readonly person: PersonEntry;
  readonly at: SentenceAt;
}

/** “Russlands Regierungschef”, “der russische Präsident”, “US-Präsident”, “Außenminister” directly before the name. */
function claimBefore({ mention, index, person, at }: Given, { annotated, resources }: CheckInput): Claim | undefined {
  const { article, mentions } = annotated;
  const { offices, titleEndings, notInOffice, titleJoints } = resources.language.checks;
  const { tokens, lower, sentence, block } = at;
  const name = tokenFrom(at, mention.start);
  const title = tokens.at(name - 1);
  if (title === undefined || name - 1 < sentence.firstToken) return undefined;
  const named = officeNamed(lower[name - 1] as string, offices, titleEndings);
  if (named === undefined) return undefined;
  const { office } = named;
  const around = lower.slice(Math.max(sentence.firstToken, name - 6), name - 1);
  if (around.some((word) => notInOffice.some((stem) => word.startsWith(stem)))) return undefined;
  const isCompound = isHyphenBefore(at, name - 1);
  if (!isCompound && titleJoints.has(lower[name - 2] ?? "")) return undefined;
  const bearer = mentions.slice(Math.max(0, index - 2), index).findLast((one) => one.start >= at.start);
  const gap = bearer && article.text.slice(bearer.end, block.start + title.start);
  const isBearer = gap !== undefined && (isCompound ? /^[-\u2010\u2011]$/.test(gap) : /^ (?:\p{Ll}+e[rnm] )?$/u.test(gap));
  const claim = { person, office, end: mention.end, at };
  if (isBearer && bearer?.entity !== undefined && isOfSomebody(bearer, isCompound)) {
    return { ...claim, of: bearer.entity, start: bearer.start };
  }
  if (isCompound || !office.national.includes(named.title) || person.state === undefined) return undefined;
  // behind a genitive it may be somebody else's: “Außenminister” of the party or of a region that is no state here
  const previous = tokens.at(name - 2);
  if (previous !== undefined && name - 2 > sentence.firstToken && previous.text !== lower[name - 2]) return undefined;
  return { ...claim, of: person.state, start: block.start + title.start };
}

/**
 * “, Russlands Regierungschef,”, “, die deutsche Bundespräsidentin.”, “, Präsident der Ukraine,”, “ (US-Außenminister)”: nothing else
 * between the marks. A name in a row of names has no apposition, it is followed by the next.
 */
function claimBehind({ mention, index, person, at }: Given, { annotated, resources }: CheckInput): Claim | undefined {
  const { names, checks } = resources.language;
  const { tokens, lower, sentence, block } = at;
  const name = tokenFrom(at, mention.start);
  const opening = tokenFrom(at, mention.end);
  // “Putins Sohn, der Präsident”, “die Frau von Putin, der Präsident”, “Macron, Putin, der Präsident und”
  const isInflected = mention.evidence.some(({ by }) => by === "inflection");
  const wordBefore = name > sentence.firstToken ? (lower[name - 1] ?? "") : "";
  if (opening >= sentence.lastToken || isInflected || checks.ofWords.has(wordBefore) || wordBefore === ",") return undefined;
  const mentions = annotated.mentions.slice(index + 1, index + 3);
  const bearerAt = (token: number): Mention | undefined => {
    const start = tokens.at(token)?.start;
    return start === undefined ? undefined : mentions.find((one) => one.start === block.start + start && isState(one));
  };
  const behind = (one: Mention) => tokenFrom(at, one.end);
  const beginning = opening + (names.articles.has(lower[opening + 1] ?? "") ? 2 : 1);
  const before = bearerAt(beginning);
  const isCompound = before !== undefined && isHyphenBefore(at, behind(before) + 1);
  if (before !== undefined && !isOfSomebody(before, isCompound)) return undefined;
  const title = before === undefined ? beginning : behind(before) + (isCompound ? 1 : 0);
  const named = officeNamed(lower[title] ?? "", checks.offices, checks.titleEndings);
  if (named === undefined) return undefined;
  const joints = [1, 2].filter((one) => checks.ofWords.has(lower[title + one] ?? "")).length;
  const after = before === undefined ? bearerAt(title + joints + 1) : undefined;
  const isOfAfter = after !== undefined && (joints > 0 || isOfSomebody(after, false));
  const national = joints === 0 && named.office.national.includes(named.title) ? person.state : undefined;
  const of = before?.entity ?? (isOfAfter ? after.entity : national);
  const closing = isOfAfter ? behind(after) : title + 1;
  if (of === undefined || !isClosed(at, opening, closing, (word) => names.articles.has(word) || checks.titleJoints.has(word)))
    return undefined;
  const isBracketed = tokens.at(opening)?.text === "(";
  const end = block.start + (tokens.at(isBracketed ? closing : closing - 1)?.end ?? 0);
  return { person, office: named.office, of, start: mention.start, end, at };
}

/** Whether the apposition ends with the token `closing`, and no row of names goes on behind it. */
function isClosed(at: SentenceAt, opening: number, closing: number, goesOn: (word: string) => boolean): boolean {
  const { tokens, lower, sentence } = at;
  const mark = closing >= sentence.lastToken ? "." : (tokens.at(closing)?.text ?? ".");
  if (tokens.at(opening)?.text === "(") return mark === ")";
  if (/^[.!?]$/.test(mark)) return true;
  const following = tokens.at(closing + 1);
  return mark === "," && following !== undefined && following.text === lower[closing + 1] && !goesOn(following.text);
}

/** `russische`, `Russlands`, `US-`: not the state itself beside the title. */
function isOfSomebody(bearer: Mention, isCompound: boolean): boolean {
  return isState(bearer) && (isCompound || bearer.form === "derived" || bearer.evidence.some(({ by }) => by === "inflection"));
}

const isState = ({ kind }: Mention): boolean => kind === "state" || kind === "organisation";

function isHyphenBefore({ tokens }: SentenceAt, token: number): boolean {
  return isMarked(tokens, token - 1, Mark.hyphen) && touches(tokens, token);
}
