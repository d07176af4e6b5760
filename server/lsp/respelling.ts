import { TextDocument } from "vscode-languageserver-textdocument";
import { annotateArticle } from "../annotations/annotate.ts";
import { retargeted } from "../annotations/retarget.ts";
import type { Resources } from "../core/resources.ts";
import { uriKey } from "../core/uri-key.ts";
import { rivalsOf, sidecarsOf, stemOf, stemOfAnySidecar } from "../corpus/sidecar.ts";
import { type ArticleDocument, articleInput, rangeOf, referentOf } from "../features/article-document.ts";
import type { FeatureContext } from "../features/context.ts";
import type { FileChange } from "../features/dossier-edit.ts";
import { isSpeltOtherwise, normaliseIn } from "../features/normalise.ts";
import type { Spelling } from "../features/spelling.ts";
import type { LeftOut } from "../messages/types.ts";
import { type DossierText, inBatches, type OpenDocuments, readEditable, sidecarTexts } from "./dossier-texts.ts";
import { type ArticleFiles, isThere } from "./files.ts";

interface Options {
  readonly files: ArticleFiles | undefined;
  readonly documents: OpenDocuments;
  /** An open article with its decisions, under whatever spelling of its uri; undefined where it is not open. */
  readonly openArticle: (uri: string) => Promise<ArticleDocument | undefined>;
  readonly context: FeatureContext;
  readonly source: () => { readonly resources: Resources; readonly settingDate: string };
}

/** What is to be changed so that an entity is written in one spelling. */
export interface Respelled {
  /** Of articles and of the decisions about them. */
  readonly changes: readonly FileChange[];
  readonly mentions: number;
  readonly articles: number;
  /** Mentions in another spelling that stay: in quotations, and divided at the end of a line. */
  readonly quoted: number;
  readonly divided: number;
  /** By uri. */
  readonly leftOut: ReadonlyMap<string, LeftOut>;
}

/** Finds out what is to be changed; changes nothing. */
export function createRespelling({ files, documents, openArticle, context, source }: Options) {
  /** Articles that the index knows to name it in another spelling. */
  const concerned = (spelling: Spelling): string[] => {
    const { dossier, resources } = context;
    const { id } = spelling.entry;
    const texts = new Set(
      dossier.namingsOf(id).flatMap(({ text }) => (isSpeltOtherwise(text, spelling, resources.language.names) ? [text] : [])),
    );
    if (texts.size === 0) return [];
    return [...dossier.placesOf([id])].flatMap(({ uri, places }) =>
      places.some(({ naming }) => texts.has(naming.text)) ? [uri] : [],
    );
  };

  /** Files under a name that several articles share are about one of them. */
  const belongingTo = async (article: string, beside: readonly DossierText[]): Promise<DossierText[]> => {
    const isOthers = await Promise.all(
      beside.map(async ({ text }) => {
        for (const rival of rivalsOf(article, text)) if (files !== undefined && (await isThere(rival, files))) return true;
        return false;
      }),
    );
    return beside.filter((_, index) => !isOthers[index]);
  };

  /** An article as it lies on disk, if it still is what the index has seen. */
  const savedArticle = async (uri: string, sidecar: string | undefined, id: string): Promise<ArticleDocument | LeftOut> => {
    const read = await readEditable(uri, files);
    if (read === undefined) return "changed";
    if ("why" in read) return read.why;
    const { resources, settingDate } = source();
    const decided = annotateArticle(articleInput(uri, read.text, settingDate), sidecar, resources);
    const article = { uri, document: TextDocument.create(uri, "article", 0, read.text), ...decided };
    const seen = context.dossier.placesIn(uri, id).map(({ naming, range }) => [naming.text, range]);
    const found = decided.annotated.mentions.flatMap((one) =>
      referentOf(one) === id ? [[one.text, rangeOf(article, one)]] : [],
    );
    return JSON.stringify(seen) === JSON.stringify(found) ? article : "changed";
  };

  /** @param uri the only article; without it all of the dossier. */
  return async (spelling: Spelling, withQuotations: boolean, uri?: string): Promise<Respelled> => {
    const uris = uri === undefined ? concerned(spelling) : [uri];
    const leftOut = new Map<string, LeftOut>();
    const stems = new Set(uris.flatMap((one) => [uriKey(stemOf(one)), uriKey(one)]));
    const isWanted = (sidecar: string) => stems.has(stemKey(sidecar));
    const unreadable = new Map<string, readonly [uri: string, why: LeftOut]>();
    const sidecars = await sidecarTexts({ files, documents }, isWanted, (one, why) => unreadable.set(stemKey(one), [one, why]));
    const byStem = new Map<string, DossierText[]>();
    for (const one of sidecars) byStem.set(stemKey(one.uri), [...(byStem.get(stemKey(one.uri)) ?? []), one]);
    const respell = async (one: string) => {
      // `a` and `a.txt` of `a.txt`
      const keys = [...new Set([uriKey(stemOf(one)), uriKey(one)])];
      const bad = keys.map((key) => unreadable.get(key)).find((found) => found !== undefined);
      const beside = await belongingTo(
        one,
        keys.flatMap((key) => byStem.get(key) ?? []),
      );
      const open = await openArticle(one);
      const own = sidecarsOf(one).flatMap((file) => beside.find(({ uri: other }) => uriKey(other) === uriKey(file)) ?? [])[0];
      const article = bad !== undefined ? bad[1] : (open ?? (await savedArticle(one, own?.text, spelling.entry.id)));
      if (typeof article === "string") {
        leftOut.set(bad?.[0] ?? one, article);
        return undefined;
      }
      const normalised = normaliseIn(article, spelling, context.resources.language.names, withQuotations);
      return {
        ...normalised,
        files: changesOf(article, normalised.changes, beside, open !== undefined ? own?.uri : undefined, open !== undefined),
      };
    };
    const done = (await inBatches(uris, respell)).filter((one) => one !== undefined);
    const sum = (of: "mentions" | "quoted" | "divided") => done.reduce((total, one) => total + one[of], 0);
    return {
      changes: done.flatMap((one) => one.files),
      mentions: sum("mentions"),
      articles: done.filter(({ mentions }) => mentions > 0).length,
      quoted: sum("quoted"),
      divided: sum("divided"),
      leftOut,
    };
  };
}

export type Respell = ReturnType<typeof createRespelling>;

const stemKey = (sidecar: string): string => uriKey(stemOfAnySidecar(sidecar) ?? "");

function changesOf(
  { uri, document, annotated, decisions }: ArticleDocument,
  changes: Parameters<typeof retargeted>[2],
  sidecars: readonly DossierText[],
  followed: string | undefined,
  isOpen: boolean,
): FileChange[] {
  if (changes.length === 0) return [];
  const { text } = annotated.article;
  const edits = changes.map(({ span, text: content }) => ({ offset: span.start, length: span.end - span.start, content }));
  return [
    { uri, version: isOpen ? document.version : null, text, edits, group: "articles" },
    ...sidecars.map((sidecar): FileChange => {
      const known = sidecar.uri === followed ? decisions : [];
      return { ...sidecar, edits: retargeted(sidecar.text, text, changes, known), group: "articles" };
    }),
  ];
}
