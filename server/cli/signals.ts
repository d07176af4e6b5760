/** What must not be left behind when the user interrupts the run: unfinished files, a terminal in an odd state. */
const cleanups = new Set<() => void>();

/** Registers a synchronous clean-up for Ctrl+C and termination; returns the function that takes it back. */
export function onInterrupt(cleanup: () => void): () => void {
  if (cleanups.size === 0) for (const signal of SIGNALS) process.on(signal, interrupted);
  cleanups.add(cleanup);
  return () => {
    cleanups.delete(cleanup);
    if (cleanups.size === 0) for (const signal of SIGNALS) process.off(signal, interrupted);
  };
}

const NUMBERS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15, SIGBREAK: 21 } as const;
type Signal = keyof typeof NUMBERS;

/** Windows tells of a window that is closed, and of Ctrl+Break. Elsewhere whoever wants to go on without a terminal has the first ignored. */
const SIGNALS: readonly Signal[] = process.platform === "win32" ? ["SIGHUP", "SIGINT", "SIGBREAK"] : ["SIGINT", "SIGTERM"];

function interrupted(signal: Signal): void {
  for (const cleanup of cleanups) cleanup();
  // The code a shell gives a program that the signal ended.
  process.exit(128 + NUMBERS[signal]);
}
