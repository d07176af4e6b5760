import type { CancellationToken, FileRename, Position } from "vscode-languageserver";
import { type Change, type Stamp, turned } from "../annotations/decide.ts";
import type { Agent } from "../annotations/model.ts";
import { uriKey } from "../core/uri-key.ts";
import { type ArticleDocument, rangeOf } from "../features/article-document.ts";
import type { FeatureContext } from "../features/context.ts";
import { type Decide, decide, isThereStill } from "../features/decide.ts";
import type { ArticleSummary, Undecided } from "../features/dossier-view.ts";
import { type Occurrence, type OccurrencesParams, occurrencesIn, soughtAt } from "../features/occurrences.ts";
import { byPath } from "../features/path-order.ts";
import { nextSuggestion } from "../features/review.ts";
import { takingTurns } from "./in-turn.ts";
import type { Edit, Sidecars, Written } from "./sidecars.ts";

export interface OfArticle {
  readonly textDocument: { readonly uri: string };
}

export type DecideStep = Decide & OfArticle;

/** What became of a step; `uri` is of an article it touched. */
export interface Outcome extends Written {
  readonly uri?: string;
}

/** What is undone at once. */
interface Step {
  /** Replaced where their articles are renamed. */
  edits: readonly Edit[];
  /** Of several requests that are undone as one. */
  readonly batch?: string;
  /** What was turned of the same step, where this could not be written then. */
  readonly restOf?: Step;
}

interface Options {
  readonly sidecars: Sidecars;
  readonly context: FeatureContext;
  /** The article as it is now, open or not; undefined where there is none. */
  readonly articleAt: (uri: string) => Promise<ArticleDocument | undefined>;
  /** The text of an open article. */
  readonly textOf: (uri: string) => string | undefined;
  /** Who decides; known once the settings were read. */
  readonly creator: () => Promise<Agent>;
}

/** What the client is shown of a list at most. */
const MOST_OCCURRENCES = 1000;

/** People's decisions, as steps that can be undone and done again, across articles. */
export function createDeciding({ sidecars, context, articleAt, textOf, creator }: Options) {
  const done: Step[] = [];
  const undone: Step[] = [];
  /** What is decided builds on what was decided before, also where that is not written yet: a key may be pressed twice. */
  const inTurn = takingTurns();

  const write = async (edits: readonly Edit[]) => {
    const { unwritten, ...written } = await sidecars.write(edits);
    const [first] = edits;
    const outcome: Outcome = { ...written, ...(first !== undefined && { uri: first.uri }) };
    return { outcome, isUnwritten: (_: Edit, i: number) => unwritten.includes(edits[i] as Edit) };
  };
  /** Writes a step that can be undone, as far as it was written. */
  const perform = async (edits: Edit[], batch?: string): Promise<Outcome> => {
    const { outcome, isUnwritten } = await write(edits);
    if (outcome.changed > 0) {
      const written = edits.filter((edit, i) => !isUnwritten(edit, i));
      const last = batch !== undefined && done.at(-1)?.batch === batch ? done.pop() : undefined;
      done.push({ edits: [...(last?.edits ?? []), ...written], ...(batch !== undefined && { batch }) });
      undone.length = 0;
    }
    return outcome;
  };
  /** Takes the last of one stack, writes what the other side of it says, and puts it onto the other. */
  const turn = async (from: Step[], onto: Step[], side: (change: Change) => Change): Promise<Outcome> => {
    const step = from.pop();
    if (step === undefined) return { changed: 0 };
    const edits: Edit[] = [];
    for (const { uri, text, changes } of step.edits) {
      const now = (await articleAt(uri))?.annotated.article.text ?? text;
      edits.push({ uri, text: now, changes: changes.map(side).reverse() });
    }
    const { outcome, isUnwritten } = await write(edits);
    // what could not be written can be tried again; what somebody else has changed is in nobody's way any more
    const rest = step.edits.filter(isUnwritten);
    const written = step.edits.filter((edit, i) => !isUnwritten(edit, i));
    const isBehind = step.restOf !== undefined && onto.at(-1) === step.restOf;
    let turnedStep = step.restOf;
    if (outcome.changed > 0) {
      turnedStep = { edits: isBehind ? [...(onto.pop() as Step).edits, ...written] : written };
      onto.push(turnedStep);
    }
    if (rest.length > 0) from.push({ edits: rest, ...(turnedStep !== undefined && { restOf: turnedStep }) });
    return outcome;
  };

  /** @param texts of the steps' articles when they were chosen, as far as these were open. */
  const decideAll = async (
    steps: readonly DecideStep[],
    texts: readonly (string | undefined)[],
    batch: string | undefined,
  ): Promise<Outcome> => {
    const stamp = stampOf(await creator());
    const edits = new Map<string, { readonly uri: string; readonly text: string; readonly changes: Change[] }>();
    let moved = 0;
    for (const [index, step] of steps.entries()) {
      const { uri } = step.textDocument;
      const article = await articleAt(uri);
      if (article === undefined) continue;
      const text = step.words === undefined ? texts[index] : undefined;
      // somebody has typed while the decision before was written
      const isOther = text !== undefined && text !== article.document.getText();
      if (isOther || !isThereStill(article, step)) {
        moved++;
        continue;
      }
      const edit = edits.get(uri) ?? { uri, text: article.annotated.article.text, changes: [] };
      edit.changes.push(...decide(article, step, context, stamp));
      edits.set(uri, edit);
    }
    const changed = [...edits.values()].filter(({ changes }) => changes.length > 0);
    const outcome = await perform(changed, batch);
    if (moved === 0) return outcome;
    const { placesChanged } = context.messages.decisions;
    return { ...outcome, message: [placesChanged(moved), outcome.message].filter(Boolean).join("\n") };
  };

  return {
    /**
     * `lagebild/decide`: writes the steps, as one that is undone at once. What is decided in many articles may be asked for part by part,
     * so that whoever asks can stop: parts of one `batch` that follow each other are one step.
     */
    decide({ steps, batch }: { readonly steps: readonly DecideStep[]; readonly batch?: string }): Promise<Outcome> {
      const texts = steps.map(({ textDocument: { uri } }) => textOf(uri));
      return inTurn(() => decideAll(steps, texts, batch));
    },
    perform: (edits: Edit[]) => inTurn(() => perform(edits)),
    stamp: async () => stampOf(await creator()),
    undo: () => inTurn(() => turn(done, undone, turned)),
    redo: () => inTurn(() => turn(undone, done, (change) => change)),

    /** Whoever renames an article, or its folder, can undo what was decided in it all the same. */
    renamed: (renames: readonly FileRename[]) =>
      inTurn(async () => {
        for (const step of [...done, ...undone])
          step.edits = step.edits.map((edit) => ({ ...edit, uri: uriNow(edit.uri, renames) }));
      }),

    /** `lagebild/nextSuggestion`: what is to be decided next, in this article or in another one of the dossier. */
    async next({ textDocument, position, backwards }: OfArticle & { readonly position: Position; readonly backwards: boolean }) {
      const here = await articleAt(textDocument.uri);
      if (here === undefined) return null;
      const found = nextSuggestion(here, here.document.offsetAt(position), backwards);
      if (found !== undefined) return { uri: here.uri, range: rangeOf(here, found) };
      for (const uri of othersFrom(here.uri, backwards)) {
        const article = await articleAt(uri);
        const first = article && nextSuggestion(article, backwards ? Number.POSITIVE_INFINITY : -1, backwards);
        if (article !== undefined && first !== undefined) return { uri: article.uri, range: rangeOf(article, first) };
      }
      return null;
    },

    /** `lagebild/review`: the articles with something to decide or to find again, by their paths. */
    review: () =>
      summaries(({ undecided, astray }) => astray > 0 || isOpen(undecided)).map(({ uri, undecided, astray }) => {
        return { uri, undecided, astray };
      }),

    /** `lagebild/occurrences`: where else the same is named; what is decided there is only proposed. */
    async occurrences(
      params: OccurrencesParams & OfArticle,
      token?: CancellationToken,
    ): Promise<{ readonly total: number; readonly occurrences: readonly Occurrence[] }> {
      const here = await articleAt(params.textDocument.uri);
      const sought = here && soughtAt(here, params);
      if (here === undefined || sought === undefined) return { total: 0, occurrences: [] };
      const found = occurrencesIn(here, sought);
      if (params.scope === "dossier") {
        // of words that nobody has found there is no index: every article is read, until there are more than anybody looks through
        const named = sought.referent === undefined ? undefined : [...context.dossier.placesOf([sought.referent])];
        const uris = (named ?? summaries(() => true)).map(({ uri }) => uri).sort();
        for (const uri of uris) {
          if (token?.isCancellationRequested || (named === undefined && found.length > MOST_OCCURRENCES)) break;
          const article = uri === here.uri ? undefined : await articleAt(uri);
          if (article !== undefined) found.push(...occurrencesIn(article, sought));
        }
      }
      return { total: found.length, occurrences: found.slice(0, MOST_OCCURRENCES) };
    },
  };

  function summaries(wanted: (article: ArticleSummary) => boolean): ArticleSummary[] {
    return byPath([...context.dossier.articlesNaming([])].filter(wanted));
  }

  /** The other articles with something to decide, beginning behind this one, and this one at last. */
  function othersFrom(uri: string, backwards: boolean): string[] {
    const uris = summaries(({ undecided }) => isOpen(undecided)).map((one) => one.uri);
    const before = uris.filter((one) => one < uri);
    const behind = uris.filter((one) => one > uri);
    return backwards ? [...before.reverse(), ...behind.reverse(), uri] : [...behind, ...before, uri];
  }
}

export type Deciding = ReturnType<typeof createDeciding>;

function uriNow(uri: string, renames: readonly FileRename[]): string {
  const key = uriKey(uri);
  for (const { oldUri, newUri } of renames) {
    if (key === uriKey(oldUri)) return newUri;
    if (uri.startsWith(`${oldUri}/`)) return newUri + uri.slice(oldUri.length);
  }
  return uri;
}

const isOpen = (undecided: Undecided) => Object.keys(undecided).length > 0;

/** To the second: what is finer says nothing of a person. */
function stampOf(creator: Agent): Stamp {
  const now = `${new Date().toISOString().slice(0, 19)}Z`;
  return { creator, now, newId: () => `urn:uuid:${crypto.randomUUID()}` };
}
