import type { WorkspaceSymbol } from "vscode-languageserver-types";
import type { Entry } from "../catalogue/types.ts";
import { nameOf } from "../core/catalogue.ts";
import { entityName, type FeatureContext } from "./context.ts";
import { hasLetters } from "./letters.ts";
import { SYMBOL_KINDS } from "./symbol-kind.ts";

interface Match {
  readonly referent: string;
  /** The form that fits the query. */
  readonly form: string;
  readonly mentions: number;
}

/** A list is read from the top; whoever misses something types another letter. */
const MOST = 1000;

/**
 * Everything the dossier names of which the name, an alias or a written form matches the query as a subsequence; the most frequent
 * first, and no more than a thousand.
 */
export function workspaceSymbol({ query }: { readonly query: string }, context: FeatureContext): WorkspaceSymbol[] {
  const letters = query.toLowerCase().replace(/\s+/g, " ");
  const matches: Match[] = [];
  for (const [referent, form] of matchingForms(letters, context))
    matches.push({ referent, form, mentions: context.dossier.totals(referent).mentions });
  return matches
    .sort((a, b) => b.mentions - a.mentions)
    .slice(0, MOST)
    .flatMap((match) => symbolOf(match, letters, context) ?? []);
}

function symbolOf({ referent, form }: Match, letters: string, context: FeatureContext): WorkspaceSymbol | undefined {
  const first = context.dossier.firstPlace(referent);
  if (first === undefined) return undefined;
  const name = entityName(referent, context, first.naming.name);
  const { mentions, articles } = context.dossier.totals(referent);
  return {
    // the client filters by the name again: the form that matched must be part of it
    name: hasLetters(name, letters) ? name : `${name} (${form})`,
    kind: SYMBOL_KINDS[first.naming.kind],
    containerName: context.messages.occurrences(mentions, articles),
    location: { uri: first.uri, range: first.range },
  };
}

/** Of each thing that matches one form: what the catalogue calls it goes before how the articles do. */
function matchingForms(letters: string, { resources, dossier }: FeatureContext): Map<string, string> {
  const forms = new Map<string, string>();
  for (const { entry } of resources.catalogue.entries.values()) {
    if (dossier.totals(entry.id).mentions === 0) continue;
    const form = [nameOf(entry, resources.catalogue), ...otherNames(entry)].find((one) => hasLetters(one, letters));
    if (form !== undefined) forms.set(entry.id, form);
  }
  for (const { referent, name, lemma, text } of dossier.namingsLike(letters)) {
    // generic weapons, dates and places are no symbols of a dossier
    if (forms.has(referent) || referent.includes(":")) continue;
    forms.set(referent, [name, lemma].find((one) => hasLetters(one, letters)) ?? text.replace(/\s+/g, " "));
  }
  return forms;
}

function otherNames(entry: Entry): readonly string[] {
  return [
    ...(entry.aliases ?? []),
    ...(entry.kind === "person" ? (entry.parts ?? []) : []),
    ...(entry.kind === "weapon" ? (entry.designations ?? []).map(({ name }) => name) : []),
  ];
}
