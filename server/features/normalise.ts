import { placeOf } from "../annotations/model.ts";
import type { TextChange } from "../annotations/retarget.ts";
import type { Mention } from "../core/model.ts";
import type { NameGrammar } from "../core/names/name-grammar.ts";
import type { ArticleDocument } from "./article-document.ts";
import { isQuoted, quotationsIn } from "./checks/quotations.ts";
import { inOneLine } from "./one-line.ts";
import { respelled, type Spelling } from "./spelling.ts";

/** What is to be written otherwise in an article. */
export interface Normalised {
  /** In the order of the text, without overlaps. */
  readonly changes: readonly TextChange[];
  /** Mentions that get another spelling. */
  readonly mentions: number;
  /** Mentions in another spelling that were left alone: in quotations, and those that are divided at the end of a line. */
  readonly quoted: number;
  readonly divided: number;
}

/**
 * Writes the mentions of an entity in one spelling. What stands in quotation marks is somebody's own words and is left alone unless
 * it is asked for.
 */
export function normaliseIn(
  { annotated: { article, mentions }, decisions }: Pick<ArticleDocument, "annotated" | "decisions">,
  spelling: Spelling,
  grammar: NameGrammar,
  withQuotations: boolean,
): Normalised {
  const changes: TextChange[] = [];
  let [changed, quoted, divided] = [0, 0, 0];
  let quotations: ReturnType<typeof quotationsIn> | undefined;
  const places = decisions.flatMap(({ anchoring }) => placeOf(anchoring) ?? []);
  for (const mention of mentions) {
    if (mention.entity !== spelling.entry.id || mention.kind !== spelling.entry.kind) continue;
    if (isDivided(mention)) {
      if (respelled({ ...mention, text: inOneLine(mention.text) }, spelling, grammar) !== undefined) divided++;
      continue;
    }
    const edits = respelled(mention, spelling, grammar)?.map(({ start, end, text }) => {
      return { span: { start: mention.start + start, end: mention.start + end }, text };
    });
    if (edits === undefined) continue;
    quotations ??= quotationsIn(article.text, article.blocks);
    // a decision about half of a word could not say where it stands then
    if (places.some((place) => edits.some(({ span }) => cuts(place, span)))) divided++;
    else if (!withQuotations && isQuoted(mention.start, quotations)) quoted++;
    else {
      changes.push(...edits);
      changed++;
    }
  }
  return { changes, mentions: changed, quoted, divided };
}

/** Whether words that name an entity may be to be written otherwise: for all that may end them. */
export function isSpeltOtherwise(text: string, spelling: Spelling, grammar: NameGrammar): boolean {
  const { nameEndings, organisationEndings, pluralEndings, apostrophes } = grammar;
  const endings = new Set([
    "",
    ...nameEndings,
    ...organisationEndings,
    ...pluralEndings.map(({ ending }) => ending),
    ...apostrophes,
  ]);
  return [...endings].some((ending) => {
    if (!text.endsWith(ending)) return false;
    const evidence = [{ by: "inflection" as const, lemma: "", ending }];
    return respelled({ text: inOneLine(text), evidence }, spelling, grammar) !== undefined;
  });
}

const isDivided = ({ text }: Mention) => /[\u00AD\u200B\r\n]/.test(text);

interface Ends {
  readonly start: number;
  readonly end: number;
}

/** Whether an end of a place lies within a span. */
const cuts = (place: Ends, { start, end }: Ends) =>
  (start < place.start && place.start < end) || (start < place.end && place.end < end);
