/** What files of whole segments end with. */
export const SEGMENT_ENDING = ".segment";
/** Milliseconds after which a file that was begun is nobody's any more. */
export const ABANDONED = 600_000;
/** Versions that are kept: one goes back and forth between two sets of catalogues. */
export const KEPT_VERSIONS = 3;

/** Beginnings of names in the order of writing, each 14 characters: the time, and a number of those written by this process. */
export function segmentOrder(): () => string {
  let written = 0;
  return () => `${Date.now().toString(36).padStart(TIME_LENGTH, "0")}-${(written++).toString(36).padStart(4, "0")}`;
}

/** Milliseconds since 1970 of such a beginning; 0 of what is none. */
export const timeOf = (order: string): number => Number.parseInt(order.slice(0, TIME_LENGTH), 36) || 0;

const TIME_LENGTH = 9;
