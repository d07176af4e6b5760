import type { MentionKind } from "../core/model.ts";
import { type Agreement, KINDS, type KindCounts } from "./agreement.ts";
import { type Confusion, cohensKappa, krippendorffsAlpha } from "./reliability.ts";

/** Agreement of two over some articles, of one kind of mention or of all. A figure that has no meaning is undefined. */
export interface Figures {
  readonly mine: number;
  readonly theirs: number;
  /** F1 of mentions with the same span and kind, and of those of one kind that overlap. The same whoever is asked first. */
  readonly strictF1: number | undefined;
  readonly relaxedF1: number | undefined;
  /**
   * Of the words of the text: whether they belong to a mention of the kind, or, of all kinds, to which. So what neither
   * marks counts as agreed, and chance has a meaning.
   */
  readonly kappa: number | undefined;
  readonly alpha: number | undefined;
}

export interface AllFigures {
  readonly all: Figures;
  /** Only those that one of the two has. */
  readonly kinds: Readonly<Partial<Record<MentionKind, Figures>>>;
}

/** Figures over articles together: sums of counts, not means. */
export function figuresOf(agreements: readonly Agreement[]): AllFigures {
  const words = sumTables(agreements.map((agreement) => agreement.words));
  const kinds = KINDS.map((kind) => [kind, sumCounts(agreements.map(({ counts }) => counts[kind]))] as const);
  return {
    all: figures(sumCounts(kinds.map(([, counts]) => counts)), words),
    kinds: Object.fromEntries(
      kinds
        .filter(([, { mine, theirs }]) => mine + theirs > 0)
        .map(([kind, counts]) => [kind, figures(counts, onlyLabel(words, kind))]),
    ),
  };
}

function figures({ mine, theirs, strict, relaxed }: KindCounts, words: Confusion): Figures {
  const f1 = (agreed: number) => (mine + theirs === 0 ? undefined : (2 * agreed) / (mine + theirs));
  const units = [...words].flatMap(([one, others]) => [...others].map(([other, count]) => ({ labels: [one, other], count })));
  return {
    mine,
    theirs,
    strictF1: f1(strict),
    relaxedF1: f1(relaxed),
    kappa: cohensKappa(words),
    alpha: krippendorffsAlpha(units),
  };
}

function sumCounts(all: readonly KindCounts[]): KindCounts {
  const sum = (key: keyof KindCounts) => all.reduce((total, counts) => total + counts[key], 0);
  return { mine: sum("mine"), theirs: sum("theirs"), strict: sum("strict"), relaxed: sum("relaxed") };
}

function sumTables(
  tables: readonly Confusion[],
  label: (name: string) => string = (name) => name,
): Map<string, Map<string, number>> {
  const sum = new Map<string, Map<string, number>>();
  for (const [one, others] of tables.flatMap((table) => [...table]))
    for (const [other, count] of others) {
      const row = sum.get(label(one)) ?? new Map<string, number>();
      sum.set(label(one), row.set(label(other), (row.get(label(other)) ?? 0) + count));
    }
  return sum;
}

const onlyLabel = (table: Confusion, kind: MentionKind) => sumTables([table], (name) => (name === kind ? kind : "none"));
