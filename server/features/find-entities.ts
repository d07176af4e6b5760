import type { Position } from "vscode-languageserver-types";
import type { Entry, EntryKind } from "../catalogue/types.ts";
import { classPath, nameOf } from "../core/catalogue.ts";
import type { Mention } from "../core/model.ts";
import { officesOn } from "../core/offices.ts";
import { type ArticleDocument, mentionAt } from "./article-document.ts";
import { entityName, type FeatureContext } from "./context.ts";
import { ACTORS, namesakes, searchEntries, similarEntries } from "./entity-search.ts";
import { isLinkable, linkName } from "./link-name.ts";
import { isUnknown } from "./mention-name.ts";

/** An entity that a name could be linked to. */
export interface EntityChoice {
  readonly id: string;
  readonly name: string;
  readonly kind: EntryKind;
  /** In words: its kind, of a weapon its class, and of a person the office on the article's date. */
  readonly detail: string;
}

export interface FindEntitiesParams {
  readonly position: Position;
  readonly query?: string;
  /** Asked of this one mention alone: it may be a weapon, or what can't be an alias. */
  readonly here?: boolean;
}

const MOST = 50;
const WEAPONS: readonly EntryKind[] = ["weapon"];

/**
 * `lagebild/findEntities`: whom the name at a position may mean. Without a query those that it may mean already, then those that
 * are called almost so, then those the dossier names most often, of the mention's kind first; of weapons those of its class go before all
 * others. With a query, what fits it. Null where there is no name that could be linked.
 */
export function findEntities(
  article: ArticleDocument,
  { position, query = "", here = false }: FindEntitiesParams,
  context: FeatureContext,
): EntityChoice[] | null {
  const mention = mentionAt(article, article.document.offsetAt(position));
  if (mention === undefined || mention.kind === "date" || !(here || isLinkable(mention, context))) return null;
  const kinds = mention.kind === "weapon" ? WEAPONS : ACTORS;
  // a person's name means a person more likely than the state that everything is about, a state's no bank with “States” in its name
  const isOther = ({ kind }: Entry) => Number(kind !== mention.kind);
  const named = () => searchEntries("", kinds, context).filter(({ id }) => isNamed(id, context));
  const name = linkName(article, mention, context);
  const similar = () => similarEntries(name, kinds, context);
  const mayBe = () => [...meantAlready(mention, name, context), ...namesakes(name, kinds, context)];
  const { catalogue } = context.resources;
  const isOfClass = (entry: Entry) =>
    entry.kind === "weapon" && classPath(entry.class, catalogue).some(({ id }) => id === mention.weaponClass);
  const weapons = () => {
    const alike = similar();
    // the dossier's first, most often named first
    const ofClass = searchEntries("", kinds, context).filter(isOfClass);
    // words such as “Panzer” or “System” say what it is, not what it is called
    const isNoun = mention.entity === undefined && mention.evidence.some(({ by }) => by === "compound");
    return [
      ...entriesOf(mention.candidates, context),
      ...(isNoun ? [] : alike.filter(isOfClass)),
      ...ofClass,
      ...alike,
      ...named(),
    ];
  };
  const likely = () =>
    kinds === WEAPONS ? weapons() : [...mayBe(), ...[...similar(), ...named()].sort((a, b) => isOther(a) - isOther(b))];
  const found = query.trim() === "" ? likely() : searchEntries(query, kinds, context);
  const unique = [...new Set(found)].filter(({ id }) => id !== settledEntity(mention, context));
  return unique.slice(0, MOST).map((entry) => choice(article, entry, context));
}

const entriesOf = (ids: readonly string[] = [], { resources }: FeatureContext) =>
  ids.flatMap((id) => resources.catalogue.entries.get(id)?.entry ?? []);

const isNamed = (id: string, { dossier }: FeatureContext) => dossier.totals(id).mentions > 0;

/** Entries that the name of a mention may well mean, likeliest first; where it is linked, only others that are called just so. */
export function candidatesFor(article: ArticleDocument, mention: Mention, context: FeatureContext): Entry[] {
  const name = linkName(article, mention, context);
  const settled = settledEntity(mention, context);
  const others = (settled === undefined ? similarEntries : namesakes)(name, ACTORS, context);
  return [...new Set([...meantAlready(mention, name, context), ...others])].filter(({ id }) => id !== settled);
}

/** Entries between which the analysis hasn't decided, and whom it takes a misspelt name for. */
function meantAlready(mention: Mention, name: string, context: FeatureContext): Entry[] {
  const { candidates = [], entity } = mention;
  const guess = settledEntity(mention, context) === undefined ? entity : undefined;
  const ids = [...candidates, guess, context.resources.similarPersons(name)?.entity];
  return entriesOf(
    ids.filter((id) => id !== undefined),
    context,
  );
}

/** A link to whom it is linked already would change nothing, unless it is only taken for a misspelt name. */
function settledEntity(mention: Mention, context: FeatureContext): string | undefined {
  return isUnknown(mention, context) ? undefined : mention.entity;
}

function choice({ annotated }: ArticleDocument, entry: Entry, context: FeatureContext): EntityChoice {
  const { messages, resources } = context;
  const [office] = entry.kind === "person" ? officesOn(entry, annotated.article.date?.value) : [];
  const home = entry.kind === "person" || entry.kind === "organisation" ? entry.state : undefined;
  const about =
    entry.kind === "state"
      ? undefined
      : office !== undefined
        ? messages.pick(office.title, office.titleEn)
        : entry.description && messages.pick(entry.description, entry.descriptionEn);
  const ofClass = entry.kind === "weapon" ? resources.catalogue.classes.get(entry.class) : undefined;
  const what = ofClass && messages.pick(ofClass.name, ofClass.nameEn);
  const detail = [messages.kinds[entry.kind], what, about, home && entityName(home, context, home)].filter(Boolean).join(" · ");
  return { id: entry.id, name: nameOf(entry, resources.catalogue), kind: entry.kind, detail };
}
