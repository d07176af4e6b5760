import type { Language } from "../language.ts";
import type { Sentence, Span, Token } from "../model.ts";
import { isAdjacent, isHyphen } from "../tokens.ts";
import { type Captures, compilePattern, NUMBER_START, type Pattern } from "./pattern.ts";
import type { DateRule, DateTemplate, Slot } from "./rules.ts";
import { type Direction, readDirection } from "./tense.ts";

/** A time expression that is found but not yet resolved: it depends on nothing but its block. */
export interface DateCandidate extends Span {
  readonly rule: DateRule;
  /** The rule's template with the captured values in place. */
  readonly means: DateTemplate;
  readonly mod?: string;
  readonly direction?: Direction;
}

export type DateRecogniser = (
  tokens: readonly Token[],
  lower: readonly string[],
  sentences: readonly Sentence[],
) => DateCandidate[];

/**
 * Compiles the language's date rules. Of several rules that match at a token the longest match counts,
 * of equally long ones the rule that stands first in the table.
 */
export function createDateRecogniser({ dates }: Language): DateRecogniser {
  const byStart = new Map<string, CompiledRule[]>();
  for (const rule of dates.rules) {
    const compiled = { rule, pattern: compilePattern(rule.pattern, dates.lexicon) };
    for (const start of compiled.pattern.starts) {
      const list = byStart.get(start);
      if (list === undefined) byStart.set(start, [compiled]);
      else list.push(compiled);
    }
  }
  return (tokens, lower, sentences) => {
    const found: DateCandidate[] = [];
    let sentenceIndex = 0;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as Token;
      const rules = byStart.get(token.kind === "number" ? NUMBER_START : (lower[at] as string));
      if (rules === undefined || startsInsideCompound(tokens, at)) continue;
      const best = longest(rules, tokens, at, lower);
      if (best === undefined) continue;
      while ((sentences[sentenceIndex]?.lastToken ?? Number.POSITIVE_INFINITY) <= at) sentenceIndex++;
      found.push(candidate(best, tokens, lower, sentences[sentenceIndex], dates.tense));
      at = best.lastToken - 1;
    }
    return found;
  };
}

interface CompiledRule {
  readonly rule: DateRule;
  readonly pattern: Pattern;
}

interface Best {
  readonly rule: DateRule;
  readonly firstToken: number;
  readonly lastToken: number;
  readonly captures: Captures;
}

function longest(
  rules: readonly CompiledRule[],
  tokens: readonly Token[],
  at: number,
  lower: readonly string[],
): Best | undefined {
  let best: Best | undefined;
  for (const { rule, pattern } of rules) {
    const match = pattern.match(tokens, at, lower);
    if (match === undefined || (best !== undefined && match.lastToken <= best.lastToken)) continue;
    // `Montag-Demo`: the first part of a compound is no date of its own
    if (
      isHyphen(tokens[match.lastToken]) &&
      isAdjacent(tokens[match.lastToken - 1], tokens[match.lastToken]) &&
      isAdjacent(tokens[match.lastToken], tokens[match.lastToken + 1])
    )
      continue;
    const means = fill(rule.means, match.captures);
    if (means.kind === "calendar" && !isPlausible(means)) continue;
    best = { rule: { ...rule, means }, ...match };
  }
  return best;
}

function candidate(
  best: Best,
  tokens: readonly Token[],
  lower: readonly string[],
  sentence: Sentence | undefined,
  tense: Language["dates"]["tense"],
): DateCandidate {
  const { rule, captures, firstToken, lastToken } = best;
  const mod = rule.mod?.startsWith("$") ? (captures[rule.mod.slice(1)] as string | undefined) : rule.mod;
  const said = rule.direction?.startsWith("$") ? captures[rule.direction.slice(1)] : rule.direction;
  const direction: Direction | undefined =
    said === "past" || said === "future"
      ? {
          direction: said,
          cue: tokens
            .slice(firstToken, lastToken)
            .map((token) => token.text)
            .join(" "),
        }
      : sentence && readDirection(tokens, lower, sentence, firstToken, lastToken, tense);
  return {
    start: (tokens[firstToken] as Token).start,
    end: (tokens[lastToken - 1] as Token).end,
    rule,
    means: rule.means,
    ...(mod !== undefined && { mod }),
    ...(direction !== undefined && { direction }),
  };
}

function fill(template: DateTemplate, captures: Captures): DateTemplate {
  const filled: Record<string, Slot> = {};
  for (const [key, slot] of Object.entries(template) as [string, Slot][]) {
    const value = typeof slot === "string" ? fillSlot(slot, captures) : slot;
    if (value !== undefined) filled[key] = value;
  }
  return filled as unknown as DateTemplate;
}

function fillSlot(slot: string, captures: Captures): Slot | undefined {
  if (slot.startsWith("$")) return captures[slot.slice(1)];
  return slot.replace(/\$(\w+)/g, (_, name: string) => String(captures[name] ?? "X"));
}

function isPlausible({ month, day }: { readonly month?: Slot; readonly day?: Slot }): boolean {
  return (
    (month === undefined || (Number(month) >= 1 && Number(month) <= 12)) &&
    (day === undefined || (Number(day) >= 1 && Number(day) <= 31))
  );
}

/** `KN-23`, `Mi-8`: what hangs on a hyphen is part of a name; `12,5`: what follows a comma or stop in a number is no number. */
function startsInsideCompound(tokens: readonly Token[], at: number): boolean {
  const [before, mark, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (!isAdjacent(mark, token) || !isAdjacent(before, mark)) return false;
  return isHyphen(mark) || (token?.kind === "number" && before?.kind === "number" && mark?.kind === "mark");
}
