import type { WorkspaceSymbol } from "vscode-languageserver-types";
import { entityName, type FeatureContext } from "./context.ts";
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
  const wanted = query.toLowerCase().replace(/\s+/g, " ");
  const found: Match[] = [];
  for (const referent of context.dossier.referents()) {
    // generic weapons, dates and places are no symbols of a dossier
    if (referent.includes(":")) continue;
    const form = matchingForm(wanted, referent, context);
    if (form !== undefined) found.push({ referent, form, mentions: context.dossier.totals(referent).mentions });
  }
  return found
    .sort((a, b) => b.mentions - a.mentions)
    .slice(0, MOST)
    .flatMap((match) => symbolOf(match, wanted, context) ?? []);
}

function symbolOf({ referent, form }: Match, wanted: string, context: FeatureContext): WorkspaceSymbol | undefined {
  const first = context.dossier.firstPlace(referent);
  if (first === undefined) return undefined;
  const name = entityName(referent, context, first.naming.name);
  const { mentions, articles } = context.dossier.totals(referent);
  return {
    // the client filters by the name again: the form that matched must be part of it
    name: isSubsequence(wanted, name) ? name : `${name} (${form})`,
    kind: SYMBOL_KINDS[first.naming.kind],
    containerName: context.messages.occurrences(mentions, articles),
    location: { uri: first.uri, range: first.range },
  };
}

/** What the catalogue calls it, else how the articles do. */
function matchingForm(wanted: string, referent: string, { resources, dossier }: FeatureContext): string | undefined {
  const entry = resources.catalogue.entries.get(referent)?.entry;
  if (entry !== undefined) {
    const name = entityName(referent, { resources }, referent);
    if (isSubsequence(wanted, name)) return name;
    const others = [
      ...(entry.aliases ?? []),
      ...(entry.kind === "person" ? (entry.parts ?? []) : []),
      ...(entry.kind === "weapon" ? (entry.designations ?? []).map((one) => one.name) : []),
    ];
    const other = others.find((form) => isSubsequence(wanted, form));
    if (other !== undefined) return other;
  }
  for (const { name, lemma, text } of dossier.namingsOf(referent)) {
    if (isSubsequence(wanted, name)) return name;
    if (lemma !== name && isSubsequence(wanted, lemma)) return lemma;
    if (text !== name && isSubsequence(wanted, text)) return text.replace(/\s+/g, " ");
  }
  return undefined;
}

/** Case makes no difference. Greedy is enough: if the letters occur in order at all, taking each at its first chance finds them. */
function isSubsequence(wanted: string, form: string): boolean {
  if (wanted.length > form.length) return false;
  const letters = form.toLowerCase();
  let at = 0;
  for (const letter of wanted) {
    at = letters.indexOf(letter, at);
    if (at < 0) return false;
    at += letter.length;
  }
  return true;
}
