import assert from "node:assert/strict";
import { analyseArticle } from "../../server/core/analyse.ts";
import type { ArticleInput } from "../../server/core/article.ts";
import type { AnnotatedArticle, Mention } from "../../server/core/model.ts";
import { builtInResources } from "../../server/main/resources.ts";

/** What is shipped, without the tagger; made once, since it takes longer than most tests. */
export const resources = builtInResources();

/**
 * Marked text in, marked text out: `[Kims](person kim-jong-un) Besuch am [Montag](date XXXX-WXX-1)`.
 * The marks are taken off, the text is analysed, and what is found is marked again: every mention must be marked, and nothing else.
 */
export function check(marked: string, input: Omit<ArticleInput, "text"> = {}): void {
  assert.equal(mark(analyse(unmark(marked), input)), marked);
}

/** As `check`, for texts in which nothing is found. */
export function checkSilent(text: string, input: Omit<ArticleInput, "text"> = {}): void {
  assert.ok(!/\]\(/.test(text), "a silent text has no marks");
  assert.equal(mark(analyse(text, input)), text);
}

export function analyse(text: string, input: Omit<ArticleInput, "text"> = {}): AnnotatedArticle {
  return analyseArticle({ text, ...input }, resources);
}

/** Puts a text with a line break into a paragraph that is wrapped by hand. */
export function wrapped(text: string): string {
  const line = "eine lange Zeile ohne Inhalt, die mitten im Satz umbricht und weiter";
  return `${line}\n${line}\n${line} ${text}`;
}

/** The text with every mention marked. */
export function mark({ article: { text }, mentions }: AnnotatedArticle): string {
  let marked = "";
  let at = 0;
  for (const mention of mentions) {
    marked += `${text.slice(at, mention.start)}[${text.slice(mention.start, mention.end)}](${label(mention)})`;
    at = mention.end;
  }
  return marked + text.slice(at);
}

const MARK = /\[([^\]]+)\]\(((?:person|state|organisation|weapon|date|place) [^)]+)\)/g;

function unmark(marked: string): string {
  assert.match(marked, MARK, "a marked text has a mark; use checkSilent");
  return marked.replace(MARK, "$1");
}

function label({ kind, entity, candidates, form, weaponClass, calibre, timex }: Mention): string {
  const size = calibre && (calibre.from === calibre.to ? `${calibre.from}mm` : `${calibre.from}-${calibre.to}mm`);
  return [kind, weaponClass, entity ?? candidates?.join("|"), form, size, timex?.value, timex?.mod]
    .filter((part) => part !== undefined)
    .join(" ");
}
