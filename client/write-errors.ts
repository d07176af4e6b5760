/**
 * Whether writing to a process failed since it has ended. Its end is told for itself, and the system tells it later than the second
 * write fails.
 */
export const isOfEnded = (error: Error & { readonly code?: string }): boolean => ENDED.has(error.code ?? "");

/** What systems call it, and Node where it knows already. */
const ENDED: ReadonlySet<string> = new Set(["ECANCELED", "ECONNRESET", "EOF", "EPIPE", "ERR_IPC_CHANNEL_CLOSED"]);
