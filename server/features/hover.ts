import { type Hover, MarkupKind, type Position } from "vscode-languageserver-types";
import type { Entry } from "../catalogue/types.ts";
import { classPath } from "../core/catalogue.ts";
import { timexToEdtf } from "../core/dates/edtf.ts";
import type { Mention, Timex } from "../core/model.ts";
import { type ArticleDocument, isVague, mentionAt, rangeOf, referentOf } from "./article-document.ts";
import type { FeatureContext } from "./context.ts";
import { dateInSentence, dateInWords } from "./date-words.ts";
import { plain } from "./markdown.ts";
import { nameForReader } from "./name-for-reader.ts";
import { officesLine } from "./offices-line.ts";
import { inOneLine } from "./one-line.ts";
import { reasons } from "./reasons.ts";
import { fitLine, measureLine, otherNames, systemFacts } from "./weapon-facts.ts";

/**
 * A short card: what it is, what was true of it on the article's date, how often it is named, why it was found.
 * The first line is readable alone; links stand last.
 */
export function hover(
  article: ArticleDocument,
  { position }: { readonly position: Position },
  context: FeatureContext,
): Hover | null {
  const mention = mentionAt(article, article.document.offsetAt(position));
  if (mention === undefined) return null;
  const card = [
    headline(article, mention, context),
    ...about(article, mention, context),
    ...counts(article, mention, context),
    why(article, mention, context),
    decidedBy(mention, context),
    links(article, mention, context),
  ];
  return {
    contents: { kind: MarkupKind.Markdown, value: card.filter((line) => line !== undefined && line !== "").join("  \n") },
    range: rangeOf(article, mention),
  };
}

const join = (parts: readonly (string | undefined | false)[]) => parts.filter(Boolean).join(" · ");

function entryOf(id: string | undefined, { resources: { catalogue } }: FeatureContext): Entry | undefined {
  return id === undefined ? undefined : catalogue.entries.get(id)?.entry;
}

/** Who decided, and what they remarked. */
function decidedBy({ decision }: Mention, { messages }: FeatureContext): string | undefined {
  if (decision === undefined) return undefined;
  const { state, creator, at, note } = decision;
  const decided = plain(messages.decisions.decided(state, creator, at.slice(0, 10)));
  return join([`✓ ${decided}`, note !== undefined && plain(messages.decisions.note(note))]);
}

function headline(article: ArticleDocument, mention: Mention, context: FeatureContext): string {
  const { messages } = context;
  const entry = entryOf(mention.entity, context);
  const isPlace = mention.kind === "place";
  const name =
    mention.kind === "date" || isPlace || mention.entity === undefined
      ? mention.text
      : nameForReader(mention.entity, context, mention.text);
  return join([
    `**${plain(name)}**`,
    mention.weaponClass !== undefined
      ? weaponPath(mention.weaponClass, entry, context)
      : mention.timex !== undefined
        ? messages.timex[mention.timex.type]
        : messages.kinds[mention.kind],
    !isPlace && homeOf(entry, context),
    mention.form && messages.forms[mention.form],
    mention.calibre && messages.calibre(mention.calibre.from, mention.calibre.to),
    mention.timex && dateValue(article, mention, context),
  ]);
}

/** The class of the word, or that of the system where it says more: a “Shahed-Drohne” is a loitering munition. */
function weaponPath(id: string, entry: Entry | undefined, { resources: { catalogue }, messages }: FeatureContext): string {
  const ofSystem = entry?.kind === "weapon" ? classPath(entry.class, catalogue) : [];
  const path = (ofSystem.some((one) => one.id === id) ? ofSystem : classPath(id, catalogue)).reverse();
  // the first line is read alone: of a deep class the root and the nearest
  const names = path.map(({ name, nameEn }) => plain(messages.pick(name, nameEn)));
  const shown = names.length <= MOST_CLASSES ? names : [...names.slice(0, 1), "…", ...names.slice(-2)];
  return shown.length === 0 ? messages.kinds.weapon : shown.join(" › ");
}

const MOST_CLASSES = 4;

function homeOf(entry: Entry | undefined, context: FeatureContext): string | undefined {
  if (entry === undefined) return undefined;
  const homes =
    entry.kind === "person" || entry.kind === "organisation" ? entry.state : entry.kind === "weapon" ? entry.origin : undefined;
  return homes === undefined
    ? undefined
    : [homes]
        .flat()
        .map((id) => plain(nameForReader(id, context)))
        .join(", ");
}

/** The day or period; where it isn't determined, what the article's date doesn't suffice for. */
function dateValue(
  article: ArticleDocument,
  { timex, impossible, evidence }: Mention,
  { messages }: FeatureContext,
): string | undefined {
  if (timex === undefined) return undefined;
  if (impossible !== undefined) return messages.impossible(impossible);
  if (timex.value.endsWith("_REF")) return messages.vague(timex.value);
  if (isOpen(timex)) {
    const words = dateInWords(timex, messages.dateWords);
    if (words !== undefined && evidence.some(({ by }) => by === "openYear")) return words;
    // what counts from an earlier date and has none says nothing but its rule
    const missing = evidence.find((one) => one.by === "undetermined")?.missing ?? (evidence.length > 1 ? undefined : "anchor");
    const known = article.annotated.article.date?.value;
    return messages.openDate(words, missing, known && dateInSentence(known, messages.dateWords));
  }
  return timex.mod === undefined ? `\`${timex.value}\`` : `\`${timex.value}\` · ${messages.mods[timex.mod]}`;
}

const isOpen = ({ type, value }: Timex) => value.includes("X") && type !== "DURATION" && type !== "SET";

/** The date in words, unless the text has the very same, and as EDTF, unless its TIMEX3 value is the same. */
function dateLine({ text, timex, impossible }: Mention, { messages }: FeatureContext): string | undefined {
  if (timex === undefined || impossible !== undefined || isOpen(timex)) return undefined;
  const { value, mod } = timex;
  const words = dateInWords(timex, messages.dateWords);
  const isPlaced = mod === undefined || mod === "START" || mod === "MID" || mod === "END";
  const said = words === undefined || isPlaced ? words : `${messages.mods[mod]} ${words}`;
  const edtf = timexToEdtf(timex);
  return join([
    // “3.” at the start of a line would be an item of a list
    said !== text.replace(/\s+/g, " ") && said && plain(said).replace(/^(\d+)\./, "$1\\."),
    edtf !== undefined && edtf !== value && `EDTF \`${edtf}\``,
  ]);
}

function about(article: ArticleDocument, mention: Mention, context: FeatureContext): (string | undefined)[] {
  const { messages } = context;
  if (mention.timex !== undefined) return [dateLine(mention, context)];
  const entry = entryOf(mention.entity, context);
  const date = article.annotated.article.date?.value;
  if (mention.candidates !== undefined)
    return [messages.ambiguous(mention.candidates.map((id) => `**${plain(nameForReader(id, context))}**`).join(" / "))];
  if (mention.kind === "place") return entry === undefined ? [] : [messages.placeOf(plain(nameForReader(entry.id, context)))];
  if (mention.weaponClass !== undefined) {
    const known = entry?.kind === "weapon" ? systemFacts(entry, context) : undefined;
    return [
      known && join([plain(known), isUnchecked(entry as Entry, context) && messages.unchecked]),
      entry?.kind === "weapon" ? plain(otherNames(entry, context) ?? "") : plain(fitLine(mention, context) ?? ""),
      plain(measureLine(mention, context) ?? ""),
    ];
  }
  const facts =
    entry?.kind === "person"
      ? officesLine(entry, date, described(entry, context), context)
      : entry?.kind === "organisation"
        ? described(entry, context)
        : undefined;
  if (entry !== undefined) return [join([facts, facts !== undefined && isUnchecked(entry, context) && messages.unchecked])];
  return mention.entity !== undefined && entry === undefined ? [messages.unknownEntity] : [];
}

/** A built-in entry without an address: where its facts can be checked is said, but nobody has yet. */
function isUnchecked({ id, source = [] }: Entry, { resources }: FeatureContext): boolean {
  return resources.catalogue.entries.get(id)?.layer === "built-in" && !source.some((one) => /^https?:/.test(one));
}

function described(
  { description, descriptionEn }: { readonly description?: string; readonly descriptionEn?: string },
  { messages }: FeatureContext,
): string | undefined {
  return description && plain(messages.pick(description, descriptionEn));
}

function counts(article: ArticleDocument, mention: Mention, { dossier, messages }: FeatureContext): (string | undefined)[] {
  const referent = referentOf(mention);
  if (referent === undefined || isVague(mention) || mention.kind === "place") return [];
  const here = dossier.placesIn(article.uri, referent);
  const totals = dossier.totals(referent);
  const forms = [...new Set(here.map(({ naming }) => inOneLine(naming.text)))]
    .filter((form) => form !== inOneLine(mention.text))
    .slice(0, 5);
  const also = forms.length === 0 ? undefined : messages.also(forms.map((form) => `*${plain(form)}*`).join(", "));
  return [join([messages.counts(here.length, totals.mentions, totals.articles, dossier.isComplete), also])];
}

function why(article: ArticleDocument, mention: Mention, context: FeatureContext): string | undefined {
  const said = reasons(article, mention, context);
  return said && `↳ ${said}`;
}

function links(article: ArticleDocument, mention: Mention, context: FeatureContext): string | undefined {
  if (!context.commandLinks || referentOf(mention) === undefined || mention.kind === "place" || isVague(mention))
    return undefined;
  const argument = encodeURIComponent(JSON.stringify([article.uri, article.document.positionAt(mention.start)]));
  const link = (label: string, command: string) => `[${label}](command:lagebild.${command}?${argument})`;
  const known = entryOf(mention.entity, context) !== undefined;
  return join([
    known && link(context.messages.links.catalogue, "showCatalogueEntry"),
    link(context.messages.links.mentions, "showMentions"),
  ]);
}
