import { indexByEnding } from "../endings.ts";
import type { Language, WeaponGrammar, WeaponHead } from "../language.ts";
import type { Calibre, Evidence, Span, Token } from "../model.ts";
import type { NameCandidate } from "../names/recognise.ts";
import { isAdjacent, isCapitalised, isHyphen } from "../tokens.ts";
import { readCalibre } from "./calibre.ts";

/** A weapon noun, or a named system with the noun it is part of. */
export interface WeaponCandidate extends Span {
  readonly entity?: string;
  readonly weaponClass: string;
  readonly calibre?: Calibre;
  readonly evidence: readonly Evidence[];
}

export type WeaponRecogniser = (
  tokens: readonly Token[],
  lower: readonly string[],
  names: readonly NameCandidate[],
) => WeaponCandidate[];

/**
 * German weapon nouns are decided by their head: the last part of a compound, hyphenated (`Kurzstrecken-Raketen`) or
 * solid (`Artilleriegranaten`). Kind-giving adjectives and calibres before it belong to the mention.
 */
export function createWeaponRecogniser({ weapons }: Language): WeaponRecogniser {
  const heads = indexHeads(weapons);
  return (tokens, lower, names) => {
    const found: WeaponCandidate[] = [];
    const byToken = new Map(names.map((name) => [name.firstToken, name]));
    for (let at = 0; at < tokens.length; at++) {
      if ((tokens[at] as Token).kind === "mark") continue;
      const chain = chainAt(tokens, lower, at);
      const head = findHead(chain.text, heads, isCapitalised(tokens[chain.last]));
      const name = byToken.get(at);
      const system = name?.readings.find(({ entry }) => entry.kind === "weapon")?.entry;
      // `Waffen- und Soldatenverschleiß`: the head of a compound cut short stands further on
      const cutShort = isHyphen(tokens[chain.last + 1]) && isAdjacent(tokens[chain.last], tokens[chain.last + 1]);
      if (head !== undefined && !cutShort) {
        // `US-Drohnen`: the actor is a mention of its own
        const from =
          name !== undefined && system === undefined && name.form === "part" ? Math.min(name.lastToken + 1, chain.last) : at;
        found.push(
          compose(
            tokens,
            lower,
            from,
            chain.last,
            head,
            name !== undefined && system?.kind === "weapon" ? { id: system.id, evidence: name.evidence } : undefined,
            weapons,
          ),
        );
        const ship = head.head.hasNames === true ? quotedName(tokens, chain.last + 1, head.head) : undefined;
        if (ship !== undefined) found.push(ship.candidate);
        at = ship?.lastToken ?? chain.last;
      } else if (system?.kind === "weapon" && name !== undefined && name.lastToken > chain.last) {
        found.push({ start: name.start, end: name.end, entity: system.id, weaponClass: system.class, evidence: name.evidence });
        at = name.lastToken - 1;
      } else at = chain.last;
    }
    return found;
  };
}

/** The name of a ship in quotation marks behind its kind: the Fregatte “Hessen” is no federal state. */
function quotedName(
  tokens: readonly Token[],
  opening: number,
  head: WeaponHead,
): { readonly candidate: WeaponCandidate; readonly lastToken: number } | undefined {
  if (!QUOTES.has(tokens[opening]?.text ?? "")) return undefined;
  for (let closing = opening + 2; closing <= Math.min(opening + LONGEST_SHIP_NAME + 1, tokens.length - 1); closing++) {
    if (!QUOTES.has((tokens[closing] as Token).text)) continue;
    const first = tokens[opening + 1] as Token;
    const last = tokens[closing - 1] as Token;
    return {
      candidate: {
        start: first.start,
        end: last.end,
        weaponClass: head.class,
        evidence: [{ by: "quotedName", head: head.lemma }],
      },
      lastToken: closing,
    };
  }
  return undefined;
}

const QUOTES = new Set(["„", "“", "”", '"', "»", "«", "‚", "‘", "'"]);
const LONGEST_SHIP_NAME = 5;

interface Chain {
  /** Index of the last token. */
  readonly last: number;
  /** The whole word in lower case, hyphens as `-`. */
  readonly text: string;
}

/** The word or number at a token with everything that hangs on it by hyphens. */
function chainAt(tokens: readonly Token[], lower: readonly string[], at: number): Chain {
  let last = at;
  let text = lower[at] as string;
  for (;;) {
    const next = tokens[last + 1];
    if (next === undefined || !isAdjacent(tokens[last], next)) break;
    if (next.kind !== "mark") {
      last += 1;
      text += lower[last];
    } else if (isHyphen(next) && isAdjacent(next, tokens[last + 2]) && (tokens[last + 2] as Token).kind !== "mark") {
      last += 2;
      text += `-${lower[last]}`;
    } else break;
  }
  return { last, text };
}

interface HeadForm {
  readonly head: WeaponHead;
  readonly form: string;
}

interface FoundHead extends HeadForm {
  /** What stands before the head in its word, without hyphen and linking letters removed by the caller. */
  readonly modifier: string;
}

type HeadIndex = (word: string) => readonly HeadForm[];

function indexHeads({ heads }: WeaponGrammar): HeadIndex {
  const forms = heads.flatMap((head) =>
    [head.lemma, ...head.endings.map((ending) => head.lemma + ending), ...(head.forms ?? [])].map((written) => ({
      head,
      form: written.toLowerCase(),
    })),
  );
  return indexByEnding(forms, ({ form }) => form);
}

const SHORTEST_MODIFIER = 3;

/** The longest head that ends the word; German nouns are capitalised, so a lower-case word is none. */
function findHead(word: string, heads: HeadIndex, capitalised: boolean): FoundHead | undefined {
  if (!capitalised && !word.includes("-")) return undefined;
  for (const { head, form } of heads(word)) {
    const before = word.length - form.length;
    const hyphenated = word[before - 1] === "-";
    const modifier = word.slice(0, hyphenated ? before - 1 : before);
    if (accepts(head, modifier, hyphenated)) return { head, form, modifier };
  }
  return undefined;
}

function accepts(head: WeaponHead, modifier: string, hyphenated: boolean): boolean {
  if (modifier === "") return head.compoundOnly !== true;
  if (!hyphenated && modifier.length < SHORTEST_MODIFIER) return false;
  if (head.notAfter?.some((trap) => modifier.endsWith(trap))) return false;
  return head.modifiers === undefined || head.modifiers.some((known) => modifier.endsWith(known));
}

function compose(
  tokens: readonly Token[],
  lower: readonly string[],
  from: number,
  last: number,
  { head, modifier }: FoundHead,
  system: { readonly id: string; readonly evidence: readonly Evidence[] } | undefined,
  grammar: WeaponGrammar,
): WeaponCandidate {
  const calibre = readCalibre(tokens, lower, from, grammar);
  let first = calibre?.firstToken ?? from;
  let weaponClass = classOf(head, modifier, grammar);
  const evidence: Evidence[] = [...(system?.evidence ?? []), { by: "compound", head: head.lemma }];
  while (first > 0) {
    const adjective = kindAdjective(lower[first - 1] as string, grammar);
    if (adjective.length === 0) break;
    first--;
    const precise = adjective.find(({ of }) => of === head.class)?.class;
    // a compound may say more than the adjective: `ballistische Kurzstreckenraketen`
    if (precise !== undefined && weaponClass === head.class) weaponClass = precise;
    evidence.push({ by: "adjective", entry: weaponClass, lemma: (adjective[0] as { lemma: string }).lemma });
  }
  if (calibre !== undefined) evidence.push({ by: "calibre", text: calibre.text });
  return {
    start: (tokens[first] as Token).start,
    end: (tokens[last] as Token).end,
    ...(system !== undefined && { entity: system.id }),
    weaponClass,
    ...(calibre !== undefined && { calibre: { from: calibre.from, to: calibre.to } }),
    evidence,
  };
}

function classOf(head: WeaponHead, modifier: string, { modifierClasses, links }: WeaponGrammar): string {
  const parts = modifier.split("-");
  const match = modifierClasses.find((rule) => {
    if (rule.of !== head.class) return false;
    return parts.some(
      (part) =>
        part.startsWith(rule.modifier) ||
        part.endsWith(rule.modifier) ||
        links.some((link) => part.endsWith(rule.modifier + link)),
    );
  });
  return match?.class ?? head.class;
}

function kindAdjective(word: string, { kindAdjectives }: WeaponGrammar) {
  return kindAdjectives.filter(({ lemma }) => word.startsWith(lemma) && /^(?:e[nrms]?)?$/.test(word.slice(lemma.length)));
}
