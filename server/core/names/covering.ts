/**
 * The one that covers a token, of names in their order and free of overlaps; undefined where none does. By halves, since a paragraph may
 * have ten thousand.
 */
export function covering<T extends { readonly firstToken: number; readonly lastToken: number }>(
  sorted: readonly T[],
  token: number,
): T | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as T).firstToken <= token) low = middle + 1;
    else high = middle;
  }
  const last = sorted[low - 1];
  return last !== undefined && last.lastToken > token ? last : undefined;
}
