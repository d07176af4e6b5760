import { type CodeAction, CodeActionKind, type Range } from "vscode-languageserver-types";
import { nameOf } from "../core/catalogue.ts";
import type { Mention } from "../core/model.ts";
import { relativePath } from "../core/uri-key.ts";
import { type ArticleDocument, mentionAt } from "./article-document.ts";
import { actionOf } from "./catalogue-change.ts";
import { addEntry } from "./catalogue-edits.ts";
import type { CatalogueTarget, FeatureContext } from "./context.ts";
import { candidatesFor } from "./find-entities.ts";
import { isLinkable, linkChange, linkName } from "./link-name.ts";
import { isUnknown, nameHere, wholeName } from "./mention-name.ts";
import { newEntry } from "./new-entry.ts";
import { notNameChange } from "./reject-name.ts";

/**
 * What can be written about a name into a catalogue of the user's own: an unknown one is taken into it, as what it was taken for
 * or as the other kind; any is linked to somebody; any is said to be no name.
 */
export function catalogueActions(article: ArticleDocument, range: Range, context: FeatureContext): CodeAction[] {
  const targets = context.catalogueTargets(article.uri);
  const [target] = targets;
  const mention = mentionAt(article, article.document.offsetAt(range.start));
  if (target === undefined || mention === undefined || article.document.offsetAt(range.end) > mention.end) return [];
  if (mention.kind === "weapon" || mention.kind === "date") return [];
  const { similar, others } = linkActions(article, mention, target, context);
  return [
    ...similar,
    ...addActions(article, mention, targets, context),
    ...others,
    ...notNameActions(article, mention, target, context),
  ].filter((one) => one !== undefined);
}

type Actions = readonly (CodeAction | undefined)[];

function addActions(
  article: ArticleDocument,
  mention: Mention,
  [target, ...others]: readonly CatalogueTarget[],
  context: FeatureContext,
): Actions {
  const { kind } = mention;
  if (target === undefined || (kind !== "person" && kind !== "organisation") || !isUnknown(mention, context)) return [];
  const { fixes } = context.messages;
  const name = wholeName(article, mention);
  const otherKind = kind === "person" ? "organisation" : "person";
  const add = (title: string, as: typeof kind, to: CatalogueTarget) => {
    const entry = newEntry(name, as, context);
    return actionOf(title, to, { fresh: { entries: [entry] }, steps: [(text) => addEntry(text, entry)] });
  };
  return [
    add(fixes.addToCatalogue(name, target.layer), kind, target),
    add(fixes.addToCatalogueAs(name, otherKind, target.layer), otherKind, target),
    ...others.map((other) => add(fixes.addToCatalogue(name, other.layer), kind, other)),
  ];
}

const MOST_LINKS = 3;

/** To the person it is most likely a slip of, and to somebody else: by the client's command, else to the likeliest. */
function linkActions(article: ArticleDocument, mention: Mention, target: CatalogueTarget, context: FeatureContext) {
  const none = { similar: [] as Actions, others: [] as Actions };
  if (!isLinkable(mention, context)) return none;
  const { messages, resources, entityPicker } = context;
  const name = linkName(article, mention, context);
  const linkTo = (id: string | undefined) => {
    const entry = id === undefined ? undefined : resources.catalogue.entries.get(id);
    const change = entry && linkChange(name, entry, target.layer, context);
    const title = entry && messages.fixes.linkTo(name, nameOf(entry.entry, resources.catalogue), target.layer);
    return change && title !== undefined ? [actionOf(title, target, change)] : [];
  };
  const similar = isUnknown(mention, context) && mention.kind === "person" ? similarTo(name, mention, context) : undefined;
  const others = () => candidatesFor(article, mention, context).flatMap(({ id }) => (id === similar ? [] : linkTo(id)));
  return {
    similar: linkTo(similar),
    others: entityPicker
      ? [picking(article, mention, name, context)]
      : others().slice(0, similar === undefined ? MOST_LINKS : MOST_LINKS - 1),
  };
}

function similarTo(name: string, { entity, evidence }: Mention, { resources }: FeatureContext): string | undefined {
  return evidence.some(({ by }) => by === "similar") ? entity : resources.similarPersons(name)?.entity;
}

/** Runs the client's command, which asks whom. */
function picking({ uri, document }: ArticleDocument, { start }: Mention, name: string, { messages }: FeatureContext): CodeAction {
  const title = messages.fixes.linkToSomebody(name);
  const command = { title, command: "lagebild.linkToEntity", arguments: [uri, document.positionAt(start)] };
  return { title, kind: CodeActionKind.QuickFix, command };
}

/** In the dossier or in the article; a catalogue that is for all dossiers knows only one of that. */
function notNameActions(article: ArticleDocument, mention: Mention, target: CatalogueTarget, context: FeatureContext): Actions {
  const { fixes } = context.messages;
  const text = nameHere(article, mention, context);
  const reject = (where: "dossier" | "article" | "everywhere", path?: string) => {
    return actionOf(fixes.notName(text, where, mention.kind === "place"), target, notNameChange(text, path));
  };
  if (target.layer === "user") return [reject("everywhere")];
  const path = relativePath(target.uri, article.uri);
  return [reject("dossier"), ...(path === undefined ? [] : [reject("article", path)])];
}
