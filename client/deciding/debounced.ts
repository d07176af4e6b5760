/** Milliseconds: long enough for a burst of events, short enough to seem at once. */
const PAUSE = 120;

/** Runs once after the last of a burst of calls. */
export function debounced(run: () => unknown): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), PAUSE);
  };
}
