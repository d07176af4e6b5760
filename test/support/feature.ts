import { TextDocument } from "vscode-languageserver-textdocument";
import type { Position, Range } from "vscode-languageserver-types";
import { analyseArticle } from "../../server/core/analyse.ts";
import type { CatalogueLayer } from "../../server/core/catalogue.ts";
import { Dossier } from "../../server/corpus/dossier.ts";
import type { ArticleDocument } from "../../server/features/article-document.ts";
import { dossierSettingsOf } from "../../server/features/checks/dossier-settings.ts";
import type { CatalogueTarget, FeatureContext } from "../../server/features/context.ts";
import type { Severities } from "../../server/features/severities.ts";
import { createCatalogueIndex } from "../../server/lsp/catalogue-index.ts";
import { builtInResources, builtInText } from "../../server/main/resources.ts";
import { messagesFor } from "../../server/messages/index.ts";

/** Articles by file name; a `|` in one of them is the cursor. One article alone may be given as its text. */
export type Marked = string | Readonly<Record<string, string>>;

export interface Options {
  readonly locale?: string;
  readonly articleDate?: string;
  readonly commandLinks?: boolean;
  readonly entityPicker?: boolean;
  readonly severities?: Severities;
  readonly layers?: readonly CatalogueLayer[];
  /** The user's own catalogue files that quick fixes may write to. */
  readonly targets?: readonly CatalogueTarget[];
  /** The text of the folder's `lagebild.json`. */
  readonly dossierFile?: string;
  /** Whether findings can be ignored by decisions. */
  readonly decides?: boolean;
  readonly normalises?: boolean;
}

export interface World {
  readonly context: FeatureContext;
  readonly articles: ReadonlyMap<string, ArticleDocument>;
  /** The only article, or the one with the cursor. */
  readonly article: ArticleDocument;
  /** Throws where no article has a cursor: a test that asks for it forgot it. */
  readonly position: Position;
}

/** A dossier of the articles with everything shipped, and what a request about the cursor is given. */
export function world(
  marked: Marked,
  {
    locale = "en",
    articleDate,
    commandLinks = false,
    entityPicker = false,
    decides = false,
    normalises = false,
    layers,
    targets = [],
    severities = {},
    dossierFile,
  }: Options = {},
): World {
  const resources = layers === undefined ? shipped : builtInResources(layers);
  const dossier = new Dossier(() => resources);
  const articles = new Map<string, ArticleDocument>();
  let cursor: { readonly article: ArticleDocument; readonly offset: number } | undefined;
  for (const [name, given] of Object.entries(typeof marked === "string" ? { "article.txt": marked } : marked)) {
    const offset = given.indexOf("|");
    if (offset !== given.lastIndexOf("|") || (offset >= 0 && cursor !== undefined))
      throw new Error(`more than one cursor: ${given}`);
    const text = given.replace("|", "");
    const annotated = analyseArticle(
      { text, fileName: name, uri: FOLDER + name, ...(articleDate !== undefined && { settingDate: articleDate }) },
      resources,
    );
    const article = {
      uri: FOLDER + name,
      document: TextDocument.create(FOLDER + name, "article", 1, text),
      annotated,
      decisions: [],
    };
    dossier.set(article);
    articles.set(name, article);
    if (offset >= 0) cursor = { article, offset };
  }
  const { locationOf, classLocationOf } = createCatalogueIndex(builtInText, resources.catalogue);
  const [first] = articles.values();
  if (first === undefined) throw new Error("no article");
  return {
    context: {
      resources,
      dossier,
      messages: messagesFor(locale),
      entryLocation: locationOf,
      classLocation: classLocationOf,
      severities: () => severities,
      catalogueTargets: () => targets,
      dossierFile: () =>
        dossierFile === undefined
          ? undefined
          : { uri: `${FOLDER}lagebild.json`, text: dossierFile, settings: dossierSettingsOf(JSON.parse(dossierFile)) },
      decides,
      normalises,
      showsPages: false,
      ownCatalogues: () => targets.filter(({ text }) => text !== undefined),
      commandLinks,
      entityPicker,
    },
    articles,
    article: cursor?.article ?? first,
    get position() {
      if (cursor === undefined) throw new Error(`no cursor: ${JSON.stringify(marked)}`);
      return cursor.article.document.positionAt(cursor.offset);
    },
  };
}

const FOLDER = "file:///dossier/";
const shipped = builtInResources();

/** `2:5-13`, or `2:5-3:4` over a line end; lines count from 1, characters from 0. */
export function showRange({ start, end }: Range): string {
  const to = end.line === start.line ? "" : `${end.line + 1}:`;
  return `${start.line + 1}:${start.character}-${to}${end.character}`;
}

/** The line of a place and what stands there: `a.txt:2:5-13 Kim Jong Un`, `persons.catalogue.json: "kim-jong-un"` for catalogue entries. */
export function showLocation({ uri, range }: { readonly uri: string; readonly range: Range }, { articles }: World): string {
  const name = uri.slice(uri.lastIndexOf("/") + 1);
  const article = articles.get(name);
  if (article !== undefined) return `${name}:${showRange(range)} ${article.document.getText(range)}`;
  const text = builtInText(uri);
  if (text === undefined) throw new Error(`neither an article nor a catalogue file: ${uri}`);
  return `${name}: ${TextDocument.create(uri, "json", 0, text).getText(range)}`;
}

/** Expectations are written indented: what all lines have in common goes. */
export function dedent(text: string): string {
  const lines = text.replace(/^\n|\n *$/g, "").split("\n");
  const common = Math.min(...lines.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length));
  return lines.map((line) => line.slice(common)).join("\n");
}
