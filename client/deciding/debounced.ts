/** Milliseconds: long enough for a burst of events, short enough to seem at once. */
const PAUSE = 120;

/** Runs once after the last of a burst of calls. @param pause in milliseconds. */
export function debounced(run: () => unknown, pause = PAUSE): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), pause);
  };
}
