import type { Anchored, IgnoredFinding } from "../../annotations/model.ts";
import { overlapWith } from "../../core/resolve/overlap.ts";
import { inOneLine } from "../one-line.ts";
import type { IgnoredText } from "./dossier-settings.ts";
import { quotationsIn } from "./quotations.ts";
import { type CheckInput, type CheckRule, DEFAULT_MOST, type Finding, type Found, quieter } from "./rule.ts";
import { CHECK_RULES } from "./rules.ts";

/** Findings of all checks in the order of the text. */
export function findings(input: Omit<CheckInput, "quotations">, rules: readonly CheckRule[] = CHECK_RULES): Finding[] {
  const { article, otherLanguage = [] } = input.annotated;
  const isOther = overlapWith(otherLanguage);
  // who speaks, and by which verb, is told in the words of the own language
  const quotations = quotationsIn(article.text, article.blocks).filter((one) => !isOther(one));
  const whole: CheckInput = { ...input, quotations };
  return rules.flatMap((rule) => withRule(rule, rule.check(whole))).sort((a, b) => a.start - b.start || a.end - b.end);
}

function withRule({ code, severity }: CheckRule, found: readonly Found[]): Finding[] {
  return found.map((one) => ({ ...one, code, severity: quieter(severity, one.atMost) }));
}

/** The first of each code, as many as its rule may show of a file. What is left out is counted in the last one's message. */
export function capped(found: readonly Finding[], more: (others: number) => string): Finding[] {
  const most = new Map(CHECK_RULES.map((rule) => [rule.code, rule.most ?? DEFAULT_MOST]));
  const totals = new Map<string, number>();
  for (const { code } of found) totals.set(code, (totals.get(code) ?? 0) + 1);
  const shown = new Map<string, number>();
  return found.flatMap((finding) => {
    const { code, message } = finding;
    const limit = most.get(code) ?? DEFAULT_MOST;
    const nth = (shown.get(code) ?? 0) + 1;
    shown.set(code, nth);
    if (nth > limit) return [];
    const others = (totals.get(code) ?? 0) - limit;
    return [nth === limit && others > 0 ? { ...finding, message: `${message} ${more(others)}` } : finding];
  });
}

/** The findings that nobody asked not to see again: here, in this file or in the dossier. */
export function withoutIgnored(
  found: readonly Finding[],
  decisions: readonly Anchored[],
  ignoredInDossier: readonly IgnoredText[],
  text: string,
): Finding[] {
  const ignored = decisions.filter((one): one is Anchored<IgnoredFinding> => one.annotation.type === "ignoredFinding");
  if (ignored.length === 0 && ignoredInDossier.length === 0) return [...found];
  return found.filter((finding) => !ignored.some((one) => isMeant(one, finding)) && !isIgnored(finding, ignoredInDossier, text));
}

/** With a place only where it surely stands: nothing is done unasked by a place that is guessed. */
function isMeant({ annotation, anchoring }: Anchored<IgnoredFinding>, { code, start, end }: Finding): boolean {
  if (annotation.code !== code) return false;
  if (annotation.target === undefined) return true;
  if (anchoring?.status !== "exact" && anchoring?.status !== "moved") return false;
  return anchoring.span.start < Math.max(end, start + 1) && anchoring.span.end > start;
}

function isIgnored({ code, start, end }: Finding, ignored: readonly IgnoredText[], text: string): boolean {
  const group = code.slice(0, code.indexOf("/"));
  return ignored.some(
    (one) =>
      (one.code === code || one.code === group) &&
      (one.text === undefined || inOneLine(one.text) === inOneLine(text.slice(start, end))),
  );
}
