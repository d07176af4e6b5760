import { MultiBar, Presets } from "cli-progress";
import { onInterrupt } from "./signals.ts";

/** What is said beside the results. It all goes to stderr. */
export interface Reporter {
  /** An article that could not be read or written; makes the run end with exit code 2. */
  problem(message: string): void;
  /** Worth knowing, changes no exit code; `--quiet` drops it. */
  note(message: string): void;
  /** One article more is done. */
  step(): void;
  /** Takes the bar away. */
  end(): void;
  /** Whether there was no problem so far. */
  fine(): boolean;
  /** What could not be read or written so far. */
  problems(): readonly string[];
}

const ENOUGH_FOR_A_BAR = 20;

/** A progress bar shows on a terminal, for long runs, and where the results don't go to the same terminal. */
export function reporter(articles: number, options: { quiet?: boolean; toTerminal: boolean }): Reporter {
  const wanted = !options.quiet && process.stderr.isTTY && articles > ENOUGH_FOR_A_BAR && !options.toTerminal;
  const bars = wanted ? new MultiBar(BAR, Presets.shades_classic) : undefined;
  const bar = bars?.create(articles, 0);
  const stopped = bars && onInterrupt(() => bars.stop());
  // A line printed past the bar would be overwritten by it.
  const say = bars ? (message: string) => bars.log(`${prefixed(message)}\n`) : tell;
  const problems: string[] = [];
  return {
    problem(message) {
      problems.push(message);
      say(message);
    },
    note(message) {
      if (!options.quiet) say(message);
    },
    step() {
      bar?.increment();
    },
    end() {
      // Lines said since the last redraw would be lost with the bar.
      bars?.update();
      bars?.stop();
      stopped?.();
    },
    fine: () => problems.length === 0,
    problems: () => problems,
  };
}

const BAR = {
  stream: process.stderr,
  format: "{bar} {value}/{total} articles, {eta_formatted} left",
  clearOnComplete: true,
  // Its own handler of Ctrl+C only stops the bar, not the run.
  gracefulExit: false,
};

/** One line on stderr. */
export function tell(message: string): void {
  process.stderr.write(`${prefixed(message)}\n`);
}

const prefixed = (message: string): string => `lagebild: ${printable(message)}`;

/** Article text and file names may hold line breaks and terminal commands. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are the ones meant
export const printable = (text: string): string => text.replace(/[\x00-\x1f\x7f-\x9f]+/g, " ");

const SYSTEM_ERRORS: Record<string, string> = {
  ENOENT: "no such file or folder",
  ENOTDIR: "no such file or folder",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EISDIR: "is a folder",
  EEXIST: "exists already",
  ENOSPC: "no space left on the disk",
  EROFS: "the disk is read-only",
  EMFILE: "too many open files",
  ELOOP: "symbolic links lead in a circle",
  ENAMETOOLONG: "the name is too long",
};

/** A reason without stack trace. */
export function describeError(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return SYSTEM_ERRORS[code] ?? (error instanceof Error ? error.message : String(error));
}
