import { lemmaOf } from "../core/lemma.ts";
import type { Mention } from "../core/model.ts";
import type { Resources } from "../core/resources.ts";
import { type ArticleDocument, isVague, referentOf } from "../features/article-document.ts";
import { countAstray } from "../features/astray.ts";
import { articleFacts } from "../features/checks/article-facts.ts";
import type { ArticleFacts } from "../features/checks/dossier-facts.ts";
import type { ArticleSummary, Naming } from "../features/dossier-view.ts";
import { uninflectedName, wholeName } from "../features/mention-name.ts";
import { inOneLine } from "../features/one-line.ts";
import { undecidedIn } from "../features/review.ts";

/** What the index keeps of an article. */
export interface PackedArticle extends ArticleSummary {
  /** Number of its places. */
  readonly places: number;
  /** What the checks of other articles may ask. */
  readonly facts: ArticleFacts;
  /** The files it was made of; absent where nothing is said of them. */
  readonly version?: FileVersion;
}

/** What an article's file and its sidecar were when they were read. */
export interface FileVersion {
  /** Changes when one of the files is written, and is quick to get: sizes and times. Empty where nothing of that kind is known. */
  readonly stamp: string;
  /** Of their bytes. */
  readonly hash: string;
}

/** Some articles, in a form that goes from one thread to another and into a file as it is. */
export interface PackedArticles {
  readonly namings: readonly Naming[];
  readonly articles: readonly PackedArticle[];
  /**
   * Three numbers a place, article after article in the order of `articles`, places in the order of the text:
   * index in `namings`, line, character (UTF-16, from 0).
   */
  readonly places: Uint32Array;
}

export const PLACE_SIZE = 3;

export interface Packer {
  add(article: ArticleDocument, version?: FileVersion): void;
  /** What has been added so far. */
  packed(): PackedArticles;
}

/** Packs articles: vague dates, and what is not determined, leave no trace. */
export function createPacker(resources: Resources): Packer {
  const namings: Naming[] = [];
  // by referent: putting a key together for every mention takes longer than comparing it with the few that mean the same
  const known = new Map<string, number[]>();
  const articles: PackedArticle[] = [];
  const places: number[] = [];
  const idOf = (naming: Naming) => {
    let ids = known.get(naming.referent);
    if (ids === undefined) {
      ids = [];
      known.set(naming.referent, ids);
    }
    let id = ids.find((one) => isSameNaming(namings[one] as Naming, naming));
    if (id === undefined) {
      id = namings.length;
      namings.push(naming);
      ids.push(id);
    }
    return id;
  };
  return {
    add(article, version) {
      const { document } = article;
      const before = places.length;
      const ofMention = namesOf(article, resources);
      for (const mention of article.annotated.mentions) {
        const naming = ofMention(mention);
        if (naming === undefined) continue;
        const { line, character } = document.positionAt(mention.start);
        places.push(idOf(naming), line, character);
      }
      const count = (places.length - before) / PLACE_SIZE;
      const facts = articleFacts(article, resources);
      articles.push({ ...summaryOf(article), places: count, facts, ...(version !== undefined && { version }) });
    },
    packed: () => ({ namings, articles, places: Uint32Array.from(places) }),
  };
}

/** Of namings of the same referent. */
const isSameNaming = (one: Naming, other: Naming): boolean =>
  one.text === other.text &&
  one.lemma === other.lemma &&
  one.name === other.name &&
  one.kind === other.kind &&
  one.isListed === other.isListed &&
  one.weaponClass === other.weaponClass;

/** The longest title that is kept, in UTF-16 code units. */
const LONGEST_TITLE = 120;

export function summaryOf({ uri, annotated, decisions }: ArticleDocument): ArticleSummary {
  const { article } = annotated;
  const { date, headline, text, blocks } = article;
  const first = headline === undefined ? (blocks.find(({ kind }) => kind !== "separator")?.text ?? "") : undefined;
  const title = (first ?? text.slice(headline?.start, headline?.end)).slice(0, LONGEST_TITLE).replace(/\s+/g, " ").trim();
  const undecided = undecidedIn({ annotated });
  return { uri, title, undecided, astray: countAstray({ decisions }), ...(date !== undefined && { date: date.value }) };
}

/** The namings of an article's mentions. What needs the other mentions of the same thing is looked up once for each thing. */
function namesOf(article: ArticleDocument, resources: Resources): (mention: Mention) => Naming | undefined {
  const { annotated } = article;
  const names = new Map<string, string>();
  let byReferent: Map<string, Mention[]> | undefined;
  let forms: Set<string> | undefined;
  const groupOf = (referent: string) => {
    byReferent ??= grouped(annotated.mentions);
    return byReferent.get(referent) ?? [];
  };
  const isWritten = (form: string) => {
    forms ??= new Set(annotated.mentions.map(({ text }) => inOneLine(text)));
    return forms.has(form);
  };
  const nameOf = (mention: Mention, referent: string) => {
    let name = names.get(referent);
    if (name === undefined) {
      name =
        mention.kind === "place"
          ? uninflectedName(mention, resources, isWritten)
          : wholeName({ annotated: { mentions: groupOf(referent) } }, mention);
      names.set(referent, name);
    }
    return name;
  };
  return (mention) => {
    const referent = isVague(mention) ? undefined : referentOf(mention);
    if (referent === undefined) return undefined;
    const { kind, text, entity, evidence, weaponClass } = mention;
    const lemma = lemmaOf(mention);
    const isListed =
      evidence.some(({ by }) => by === "catalogue") || (entity !== undefined && resources.catalogue.entries.has(entity));
    const isNamed = !isListed && (kind === "place" || entity !== undefined);
    return {
      referent,
      kind,
      text,
      lemma,
      name: isNamed ? nameOf(mention, referent) : lemma,
      isListed,
      ...(weaponClass !== undefined && { weaponClass }),
    };
  };
}

function grouped(mentions: readonly Mention[]): Map<string, Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const referent = referentOf(mention) ?? "";
    const group = groups.get(referent);
    if (group === undefined) groups.set(referent, [mention]);
    else group.push(mention);
  }
  return groups;
}
