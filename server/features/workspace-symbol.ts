import type { WorkspaceSymbol } from "vscode-languageserver-types";
import { lemmaOf } from "../core/lemma.ts";
import type { Mention } from "../core/model.ts";
import { type ArticleDocument, rangeOf } from "./article-document.ts";
import { entityName, type FeatureContext } from "./context.ts";
import { SYMBOL_KINDS } from "./symbol-kind.ts";

/** Everything the dossier names whose name, alias or written form matches the query as a subsequence; the most frequent first. */
export function workspaceSymbol({ query }: { readonly query: string }, context: FeatureContext): WorkspaceSymbol[] {
  const wanted = query.toLowerCase();
  const found: { readonly symbol: WorkspaceSymbol; readonly mentions: number }[] = [];
  for (const referent of context.dossier.referents()) {
    // generic weapons, dates and places are no symbols of a dossier
    if (referent.includes(":")) continue;
    const [entry] = context.dossier.mentionsOf(referent);
    if (entry === undefined) continue;
    const [article, [mention]] = entry as readonly [ArticleDocument, readonly [Mention]];
    const name = entityName(referent, context, mention.text);
    const matching = [name, ...otherNames(referent, context), lemmaOf(mention)].find((form) =>
      isSubsequence(wanted, form.toLowerCase()),
    );
    if (matching === undefined) continue;
    const totals = context.dossier.totals(referent);
    found.push({
      mentions: totals.mentions,
      symbol: {
        // the client filters by the name again: the form that matched must be part of it
        name: matching === name ? name : `${name} (${matching})`,
        kind: SYMBOL_KINDS[mention.kind],
        containerName: context.messages.occurrences(totals.mentions, totals.articles),
        location: { uri: article.uri, range: rangeOf(article, mention) },
      },
    });
  }
  return found.sort((a, b) => b.mentions - a.mentions).map(({ symbol }) => symbol);
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
