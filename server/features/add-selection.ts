import type { CodeAction, Range } from "vscode-languageserver-types";
import type { EntryKind } from "../catalogue/types.ts";
import type { Evidence, Mention, Span } from "../core/model.ts";
import type { ArticleDocument } from "./article-document.ts";
import { actionOf } from "./catalogue-change.ts";
import { addEntry } from "./catalogue-edits.ts";
import type { FeatureContext } from "./context.ts";
import { newEntry } from "./new-entry.ts";
import { inOneLine } from "./one-line.ts";

type Kind = Exclude<EntryKind, "state">;

/**
 * Takes selected words that no catalogue knows into the user's own: as a weapon, of the class that the weapon before them has, as an
 * organisation or as a person. Without a selection, the weapon's name at the cursor that its noun introduced.
 */
export function addSelectionActions(article: ArticleDocument, range: Range, context: FeatureContext): CodeAction[] {
  const [target] = context.catalogueTargets(article.uri);
  const { text } = article.annotated.article;
  const [start, end] = [article.document.offsetAt(range.start), article.document.offsetAt(range.end)];
  const near = article.annotated.mentions.filter((one) => one.start <= end && one.end >= start - NEAR);
  const named = near.find((one) => isNamedWeapon(one) && one.start <= start && end <= one.end);
  const { start: from, end: to } = named ?? trimmed(text, start, end);
  if (target === undefined || to - from > LONGEST_NAME) return [];
  const words = text.slice(from, to);
  if (!/\p{L}/u.test(words) || /\n\s*\n/.test(words)) return [];
  const name = inOneLine(words);
  if (near.some((one) => one !== named && one.start <= from && to <= one.end && isTaken(one))) return [];
  const weapon = named ?? near.findLast((one) => one.weaponClass !== undefined && one.start <= from);
  const actor: readonly Kind[] = ["organisation", "person"];
  const kinds: readonly Kind[] =
    named !== undefined ? ["weapon"] : weapon !== undefined ? ["weapon", ...actor] : [...actor, "weapon"];
  return kinds.flatMap((kind) => {
    const entry = newEntry(name, kind, context, weapon?.weaponClass);
    const title = context.messages.fixes.addToCatalogueAs(name, kind, target.layer);
    return actionOf(title, target, { fresh: { entries: [entry] }, steps: [(file) => addEntry(file, entry)] }) ?? [];
  });
}

/** So many characters may stand between a weapon's noun and its name: „vom neuen Typ “. */
const NEAR = 20;

const LONGEST_NAME = 100;

const isNamedWeapon = ({ entity, evidence }: Mention) => entity === undefined && evidence.some(({ by }) => INTRODUCED.has(by));

const INTRODUCED: ReadonlySet<Evidence["by"]> = new Set(["typeName", "quotedName", "shipName"]);

/** What is offered for these is about the whole of them. */
const isTaken = ({ kind, entity }: Mention) =>
  kind === "date" || (kind !== "place" && (entity !== undefined || kind !== "weapon"));

/** Without quotation marks, spaces and the full stop that were selected, too. */
function trimmed(text: string, start: number, end: number): Span {
  const is = (at: number, what: RegExp) => what.test(text[at] as string);
  let [from, to] = [start, end];
  while (from < to && is(from, AROUND)) from++;
  while (to > from && is(to - 1, AROUND)) to--;
  return { start: from, end: to };
}

const AROUND = /[\s"“”„‚‘’»«›‹.,;:]/;
