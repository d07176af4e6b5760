import type { Candidate } from "../recognise.ts";
import { isMarked, type Tokens, touches } from "../tokens.ts";
import { Mark } from "../word-marks.ts";
import type { Introduction } from "./introduced.ts";

/** A surname of the catalogue right behind what its bearer is: “der polnische Außenminister Quentel”. Who that was is known on a date. */
export interface TitledName extends Pick<Introduction, "name" | "span"> {
  /** In lower case. */
  readonly title: string;
  /** Whose, where it is said right before. */
  readonly state: string | undefined;
  /** Who may be meant. */
  readonly entities: readonly string[];
}

/** @param notInOffice what the word before the title of somebody begins with who doesn't hold the office: `früher`. */
export function titledAmong(
  candidates: readonly Candidate[],
  tokens: Tokens,
  text: string,
  notInOffice: readonly string[],
): TitledName[] {
  const titled: TitledName[] = [];
  for (let index = 0; index < candidates.length; index++) {
    const { type, candidate } = candidates[index] as Candidate;
    if (type !== "name" || candidate.form !== undefined) continue;
    const [best] = candidate.best;
    const { firstToken, end } = candidate;
    const at = firstToken - 1;
    if (best?.role !== "part" || best.entry.kind !== "person" || !isTitle(tokens, at)) continue;
    const isCompound = isMarked(tokens, at - 1, Mark.hyphen) && touches(tokens, at) && touches(tokens, at - 1);
    const owner = candidates[index - 1];
    const isOwned = owner?.type === "name" && owner.candidate.lastToken === (isCompound ? at - 1 : at);
    const state = isOwned ? stateOf(owner) : undefined;
    // of a party, a region or a body
    if (isCompound && state === undefined) continue;
    const before = tokens.lower(at - 1) ?? "";
    if (notInOffice.some((stem) => before.startsWith(stem))) continue;
    titled.push({
      title: tokens.lower(at) as string,
      state,
      entities: candidate.entities,
      name: text.slice(tokens.start(at), end),
      span: { start: tokens.start(at), end },
    });
  }
  return titled;
}

const isTitle = (tokens: Tokens, at: number) =>
  isMarked(tokens, at, Mark.role) && isMarked(tokens, at, Mark.capitalised) && !touches(tokens, at + 1);

function stateOf({ candidate }: Extract<Candidate, { type: "name" }>): string | undefined {
  const [best] = candidate.best;
  return best?.entry.kind === "state" ? best.entry.id : undefined;
}
