import type { PersonEntry } from "../../../catalogue/types.ts";
import { nameOf } from "../../../core/catalogue.ts";
import { readCues } from "../../../core/dates/tense-cues.ts";
import type { OfficeWords } from "../../../core/language.ts";
import type { Mention } from "../../../core/model.ts";
import { isQuoted } from "../quotations.ts";
import type { CheckInput, CheckRule, Found, InEachLanguage } from "../rule.ts";
import { factOf, isChecked, type SentenceAt, sentenceAt } from "../texts.ts";
import { type Days, daysOf, type Holder, holderOf, mayBeTitle, officeNamed, timeOf } from "./offices.ts";

export const officeMismatch: CheckRule = {
  code: "actor/office-mismatch",
  severity: "information",
  docs: {
    en: {
      title: "An office that somebody else held",
      text: "The text calls a person the holder of an office (“Russlands Regierungschef Wladimir Putin”), and on the article's date the catalogue has somebody else in that office, while the person did not hold it then nor on any date that the paragraph names. Words such as former, designated, acting or deputy before the title are respected, as are quotations, sentences about earlier times, and the five months before and two months after an office; of past holders only what is told of the present counts. Only offices that one person holds at a time are looked at: head of government, president, foreign and defence minister, secretary-general. Where one of the two entries has not been looked up by anybody it is a hint, and says so.",
    },
    de: {
      title: "Ein Amt, das jemand anders hatte",
      text: "Der Text nennt eine Person als Inhaber eines Amtes („Russlands Regierungschef Wladimir Putin“), und am Datum des Artikels hat im Katalog jemand anders dieses Amt, die Person aber hatte es weder da noch an einem Datum, das der Absatz nennt. Wörter wie ehemalig, designiert, amtierend oder stellvertretend vor dem Titel werden beachtet, ebenso Zitate, Sätze über frühere Zeiten und die fünf Monate vor und zwei Monate nach einem Amt; bei früheren Inhabern zählt nur, was von der Gegenwart erzählt. Angesehen werden nur Ämter, die eine Person allein hat: Regierungschef, Präsident, Außen- und Verteidigungsminister, Generalsekretär. Hat einen der beiden Einträge noch niemand nachgeschlagen, ist es nur ein Hinweis, und er sagt es.",
    },
  },
  examples: {
    fires: [
      " date 2023-09 Reise\n\nKim soll mit [[Russlands Regierungschef Wladimir Putin]] verhandeln.",
      " date 2023-09-12 Reise\n\nDer [[russische Ministerpräsident Sergej Lawrow]] reiste am Montag nach Pjöngjang.",
      " date 2023-09-12 Reise\n\n[[Russlands Außenminister Sergej Schoigu]] kommt.",
      " date 2023-09 Reise\n\nKim soll mit [[Russlands Regierungschef Wladimir Putin]] verhandeln. Seit Februar 2022 ist Krieg.",
    ],
    silent: [
      " date 2023-09-12 Reise\n\nRusslands Präsident Wladimir Putin kommt.",
      " date 2023-09-12 Reise\n\nDer frühere russische Ministerpräsident Wladimir Putin kommt.",
      " date 2023-09-12 Reise\n\nIm Mai 2010 reiste Russlands Ministerpräsident Wladimir Putin nach China.",
      " date 2010-09-12 Reise\n\nRusslands Regierungschef Wladimir Putin kommt.",
      " date 2023-09-12 Reise\n\nEr sprach: „Russlands Regierungschef Wladimir Putin kommt.“",
      " date 2023-09-12 Reise\n\nRusslands bot Ministerpräsident Wladimir Putin Hilfe an.",
      " date 2023-09-12 Reise\n\nRusslands Vizepräsident Wladimir Putin kommt.",
      " date 2024-05-20 Reise\n\nRusslands Verteidigungsminister Sergej Schoigu kommt.",
      "Russlands Regierungschef Wladimir Putin kommt.",
      " date 2023-09-12 Reise\n\nMinisterpräsident Markus Söder kommt, Außenminister Sergej Lawrow auch.",
    ],
  },
  check: (input) => {
    const { annotated, resources, quotations } = input;
    const { date } = annotated.article;
    const days = date && daysOf(date.value);
    if (days === undefined) return [];
    return annotated.mentions.flatMap((mention, index): Found[] => {
      const entry = mention.entity === undefined ? undefined : resources.catalogue.entries.get(mention.entity)?.entry;
      if (entry?.kind !== "person" || mention.kind !== "person" || mention.form !== undefined) return [];
      if (mention.evidence.some(({ by }) => by === "similar")) return [];
      // one look before the sentence is taken apart: hardly any name has such a title
      const before = annotated.article.text.slice(Math.max(0, mention.start - LONGEST_TITLE), mention.start);
      if (!TITLE_BEFORE.test(before) || isQuoted(mention.start, quotations)) return [];
      const claim = claimBefore(mention, index, entry, input);
      const holder = claim && contradiction(claim, days, input);
      return claim === undefined || holder === undefined ? [] : [finding(claim, holder, days, input)];
    });
  },
};

const LONGEST_TITLE = 40;
const TITLE_BEFORE = /\p{L}[ \u00A0]$/u;

/** The text says that a person holds an office. */
interface Claim {
  readonly person: PersonEntry;
  readonly mention: Mention;
  readonly office: OfficeWords;
  /** Id of the state or organisation. */
  readonly of: string;
  /** Where the words begin that say so. */
  readonly start: number;
  readonly at: SentenceAt;
}

/** “Russlands Regierungschef”, “der russische Präsident”, “US-Präsident”, “Außenminister” directly before the name. */
function claimBefore(mention: Mention, index: number, person: PersonEntry, input: CheckInput): Claim | undefined {
  const { annotated, resources } = input;
  const { article, mentions } = annotated;
  const { offices, titleEndings, notInOffice, titleJoints } = resources.language.checks;
  const at = sentenceAt(article, mention.start, resources);
  if (at === undefined) return undefined;
  const { tokens, lower, sentence, block } = at;
  const name = [...tokens].findIndex(({ start }) => block.start + start === mention.start);
  const title = tokens.at(name - 1);
  if (title === undefined || name - 1 < sentence.firstToken) return undefined;
  const named = officeNamed(lower[name - 1] as string, offices, titleEndings);
  if (named === undefined) return undefined;
  const { office } = named;
  const around = lower.slice(Math.max(sentence.firstToken, name - 6), name - 1);
  if (around.some((word) => notInOffice.some((stem) => word.startsWith(stem)))) return undefined;
  const hyphen = tokens.at(name - 2);
  const isCompound = hyphen !== undefined && hyphen.end === title.start && /^[-\u2010\u2011]$/.test(hyphen.text);
  if (!isCompound && titleJoints.has(lower[name - 2] ?? "")) return undefined;
  const bearer = mentions.slice(Math.max(0, index - 2), index).findLast((one) => one.start >= at.start);
  const gap = bearer && article.text.slice(bearer.end, block.start + title.start);
  const isBearer = gap !== undefined && (isCompound ? /^[-\u2010\u2011]$/.test(gap) : /^ (?:\p{Ll}+e[rnm] )?$/u.test(gap));
  if (isBearer && bearer?.entity !== undefined && isOfSomebody(bearer, isCompound)) {
    return { person, mention, office, of: bearer.entity, start: bearer.start, at };
  }
  if (isCompound || !office.national.includes(named.title) || person.state === undefined) return undefined;
  // behind a genitive it may be somebody else's: “Außenminister” of the party or of a region that is no state here
  const previous = tokens.at(name - 2);
  if (previous !== undefined && name - 2 >= sentence.firstToken && previous.text !== lower[name - 2] && !isFirst(at, name - 2))
    return undefined;
  return { person, mention, office, of: person.state, start: block.start + title.start, at };
}

/** `russische`, `Russlands`, `US-`: not the state itself beside the title. */
function isOfSomebody({ kind, form, evidence }: Mention, isCompound: boolean): boolean {
  if (kind !== "state" && kind !== "organisation") return false;
  return isCompound || form === "derived" || evidence.some(({ by }) => by === "inflection");
}

const isFirst = ({ sentence }: SentenceAt, token: number): boolean => token === sentence.firstToken;

/** Days before the beginning and after the end of an office in which its holder may well be called so. */
const BEFORE = 150;
const AFTER = 60;

/** Who held the office instead, where the catalogue leaves no doubt. */
function contradiction({ person, office, of, at }: Claim, days: Days, input: CheckInput): Holder | undefined {
  const { resources, annotated } = input;
  const { catalogue, language } = resources;
  if (office.notOf.has(of)) return undefined;
  const own = (person.offices ?? []).filter((one) => mayBeTitle(one, office) && (one.of === undefined || one.of === of));
  const datesIn = (from: number, to: number): Days[] =>
    annotated.mentions
      .filter(({ kind, start }) => kind === "date" && from <= start && start < to)
      .flatMap(({ timex }) => (timex === undefined ? [] : (daysOf(timex.value) ?? [])));
  const holds = ({ first, last }: Days) =>
    own.some((one) => {
      const time = timeOf(one);
      return time.first - BEFORE <= last && time.last + AFTER >= first;
    });
  if ([days, ...datesIn(at.block.start, at.block.end)].some(holds)) return undefined;
  // a sentence about other times may be about an office that the catalogue has forgotten
  const here = datesIn(at.start, at.end);
  if (here.some(({ last }) => last < days.first - AFTER)) return undefined;
  const heldOnce = own.some((one) => timeOf(one).last < days.first);
  if (heldOnce && here.length === 0 && isTold(at, input)) return undefined;
  const holder = holderOf(office, of, days, language.checks.titleEndings, catalogue);
  return holder === undefined || holder.person.id === person.id ? undefined : holder;
}

/** Whether a sentence tells of the past: of whoever held the office then it may be right. */
function isTold({ tokens, sentence }: SentenceAt, { resources: { language } }: CheckInput): boolean {
  const { past, perfect, resulting } = readCues(tokens, sentence, language.dates.tense);
  return past.length + perfect.length + resulting.length > 0;
}

function finding(claim: Claim, { person: other, office }: Holder, days: Days, input: CheckInput): Found {
  const { annotated, resources, messages } = input;
  const { person, mention, start } = claim;
  const { catalogue } = resources;
  const { pick, since, period } = messages;
  const texts = TEXTS[messages.language];
  const time = office.to === undefined || office.to === "" ? since(office.from) : period(office.from, office.to);
  const held = `${pick(office.title, office.titleEn)} ${time}`;
  const facts = [factOf(other, catalogue, `${nameOf(other, catalogue)}, ${held}`)];
  const [own] = (person.offices ?? []).filter((one) => timeOf(one).first <= days.last && timeOf(one).last >= days.first);
  if (own !== undefined)
    facts.push(factOf(person, catalogue, `${nameOf(person, catalogue)}, ${pick(own.title, own.titleEn)} ${since(own.from)}`));
  const sure = isChecked(person, catalogue) && isChecked(other, catalogue);
  const written = annotated.article.text.slice(start, mention.end).replace(/\s+/g, " ");
  return {
    message: texts.held(written, annotated.article.date?.value ?? "", nameOf(other, catalogue)) + (sure ? "" : texts.unchecked),
    ...(!sure && { atMost: "hint" }),
    start,
    end: mention.end,
    facts,
  };
}

const TEXTS: InEachLanguage<{ held(text: string, date: string, holder: string): string; readonly unchecked: string }> = {
  en: {
    held: (text, date, holder) => `“${text}”: ${date.length > 7 ? "on" : "in"} ${date} ${holder} held this office.`,
    unchecked: " (Not yet checked: an entry of the catalogue has no source that was looked up.)",
  },
  de: {
    held: (text, date, holder) => `„${text}“: ${date.length > 7 ? "am" : "im Zeitraum"} ${date} hatte ${holder} dieses Amt.`,
    unchecked: " (Noch nicht geprüft: ein Eintrag des Katalogs hat keine nachgeschlagene Quelle.)",
  },
};
