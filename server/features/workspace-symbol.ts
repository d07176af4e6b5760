import type { WorkspaceSymbol } from "vscode-languageserver-types";
import { entityName, type FeatureContext } from "./context.ts";
import { SYMBOL_KINDS } from "./symbol-kind.ts";

/** Everything the dossier names of which the name, an alias or a written form matches the query as a subsequence; the most frequent first. */
export function workspaceSymbol({ query }: { readonly query: string }, context: FeatureContext): WorkspaceSymbol[] {
  const wanted = query.toLowerCase();
  const found: { readonly symbol: WorkspaceSymbol; readonly mentions: number }[] = [];
  for (const referent of context.dossier.referents()) {
    // generic weapons, dates and places are no symbols of a dossier
    if (referent.includes(":")) continue;
    const first = context.dossier.firstPlace(referent);
    if (first === undefined) continue;
    const name = entityName(referent, context, first.naming.name);
    const matching = forms(referent, name, context).find((form) => isSubsequence(wanted, form.toLowerCase()));
    if (matching === undefined) continue;
    const totals = context.dossier.totals(referent);
    found.push({
      mentions: totals.mentions,
      symbol: {
        // the client filters by the name again: the form that matched must be part of it
        name: matching === name ? name : `${name} (${matching})`,
        kind: SYMBOL_KINDS[first.naming.kind],
        containerName: context.messages.occurrences(totals.mentions, totals.articles),
        location: { uri: first.uri, range: first.range },
      },
    });
  }
  return found.sort((a, b) => b.mentions - a.mentions).map(({ symbol }) => symbol);
}

/** The name, what the catalogue has beside it, and how the articles write it. */
function forms(referent: string, name: string, context: FeatureContext): readonly string[] {
  const spelt = context.dossier.namingsOf(referent).flatMap(({ lemma, text }) => [lemma, text.replace(/\s+/g, " ")]);
  return [name, ...otherNames(referent, context), ...spelt];
}

function otherNames(id: string, { resources: { catalogue } }: FeatureContext): readonly string[] {
  const entry = catalogue.entries.get(id)?.entry;
  if (entry === undefined) return [];
  return [
    ...(entry.aliases ?? []),
    ...(entry.kind === "person" ? (entry.parts ?? []) : []),
    ...(entry.kind === "weapon" ? (entry.designations ?? []).map(({ name }) => name) : []),
  ];
}

/** Greedy is enough: if the letters of the query occur in order at all, taking each at its first chance finds them. */
function isSubsequence(wanted: string, form: string): boolean {
  let at = 0;
  for (const letter of wanted) {
    at = form.indexOf(letter, at);
    if (at < 0) return false;
    at += letter.length;
  }
  return true;
}
