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

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

function interrupted(signal: (typeof SIGNALS)[number]): void {
  for (const cleanup of cleanups) cleanup();
  // The code a shell gives a program that the signal ended.
  process.exit(signal === "SIGINT" ? 130 : 143);
}
