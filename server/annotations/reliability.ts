/**
 * Agreement beyond chance, of nominal labels. No package that does this is kept well on npm; both are a few lines, and the
 * published worked examples are their tests.
 */

/** How often one coder gave a label where the other gave one: `table.get("a")?.get("b")`. */
export type Confusion = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * Cohen's kappa of two coders (Cohen 1960, A coefficient of agreement for nominal scales): 1 where they always agree, 0
 * where no more than by chance. Undefined where both gave but one label, and where there is nothing.
 */
export function cohensKappa(table: Confusion): number | undefined {
  const [rows, columns] = [new Map<string, number>(), new Map<string, number>()];
  let all = 0;
  let agreed = 0;
  for (const [one, others] of table)
    for (const [other, count] of others) {
      add(rows, one, count);
      add(columns, other, count);
      all += count;
      if (one === other) agreed += count;
    }
  const expected = [...rows].reduce((sum, [label, count]) => sum + count * (columns.get(label) ?? 0), 0);
  return all === 0 || expected === all * all ? undefined : (agreed / all - expected / all / all) / (1 - expected / all / all);
}

/** What the coders said of one unit, and of how many that hold; who said nothing is left out. */
export interface Unit {
  readonly labels: readonly string[];
  readonly count?: number;
}

/**
 * Krippendorff's alpha for nominal data, any number of coders and missing labels (Krippendorff 2011, Computing
 * Krippendorff's Alpha-Reliability): 1 − observed by expected disagreement, from the table of coincidences. Undefined where
 * but one label was given at all.
 */
export function krippendorffsAlpha(units: Iterable<Unit>): number | undefined {
  const totals = new Map<string, number>();
  let all = 0;
  let disagreed = 0;
  for (const { labels, count = 1 } of units) {
    if (labels.length < 2) continue;
    const here = new Map<string, number>();
    for (const label of labels) add(here, label, 1);
    for (const [label, given] of here) {
      add(totals, label, count * given);
      disagreed += (count * given * (labels.length - given)) / (labels.length - 1);
    }
    all += count * labels.length;
  }
  const alike = [...totals.values()].reduce((sum, total) => sum + total * (total - 1), 0);
  const expected = all * (all - 1) - alike;
  return expected === 0 ? undefined : 1 - ((all - 1) * disagreed) / expected;
}

function add(counts: Map<string, number>, label: string, count: number): void {
  counts.set(label, (counts.get(label) ?? 0) + count);
}
