/**
 * A stretch of a text that is kept for longer than the text: a plain slice of more than a few characters keeps all of it in memory,
 * and of an article that is edited one whole version after the other.
 */
export function ownCopy(text: string, start: number, end: number): string {
  const slice = text.slice(start, end);
  // shorter ones are copies anyway
  return slice.length < SHORTEST_SLICE ? slice : ` ${slice}`.slice(1);
}

/** Of V8's strings that refer to another. */
const SHORTEST_SLICE = 13;
