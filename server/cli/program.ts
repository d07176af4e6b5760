import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { ALL_RULES } from "../features/checks/page.ts";
import { isSeverity, type Severities } from "../features/severities.ts";
import { agree } from "./agree.ts";
import { annotate } from "./annotate.ts";
import { check } from "./check.ts";
import { mergeFiles } from "./merge.ts";
import { guardStdout } from "./output.ts";
import { describeError, tell } from "./report.ts";

/** Exit codes of `lagebild`; `--help` lists them. */
export const EXIT = { fine: 0, findings: 1, trouble: 2 } as const;

/**
 * The command line without the program's name. Resolves to the exit code, `undefined` while a language server runs on.
 * Every error becomes one line on stderr.
 */
export async function runProgram(argv: readonly string[]): Promise<number | undefined> {
  const outcome: { code: number | undefined } = { code: EXIT.fine };
  const program = commandLine((code) => {
    outcome.code = code;
  });
  try {
    await program.parseAsync(argv, { from: "user" });
    return outcome.code;
  } catch (error) {
    // Commander has said what was wrong, or printed the help or version asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.trouble;
    tell(describeError(error));
    return EXIT.trouble;
  }
}

const PATHS =
  "articles: files, folders (what their lagebild.json calls articles, else all .txt and .article in them, but what .gitignore files exclude), glob patterns, or - for standard input; UTF-8, UTF-16 or windows-1252";

const EXIT_HELP = `
Exit codes:
  0  everything read, nothing to report
  1  check: at least one warning or error was found (--fail-on); agree: at least one disagreement
  2  wrong usage, or an article could not be read or a result not written (the others still are)
  141  whoever read the output has stopped, as head does`;

function commandLine(done: (code: number | undefined) => void): Command {
  const program = new Command("lagebild")
    .description("Finds actors, weapons and dates in German news articles.")
    .version(LAGEBILD_VERSION, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .option("--stdio", "run the language server over standard input and output, for editors")
    .addHelpText("after", EXIT_HELP)
    .showHelpAfterError("(lagebild --help says more)")
    .exitOverride()
    .allowExcessArguments()
    .action(async ({ stdio }: { stdio?: boolean }, self: Command) => {
      if (self.args[0] !== undefined) self.error(`error: unknown command '${self.args[0]}'`);
      if (!stdio) self.help({ error: true });
      // Loaded on demand: the other commands start without the language server.
      const { runStdio } = await import("../main/stdio.ts");
      runStdio();
      done(undefined);
    });

  withCommon(program.command("annotate"), "annotate articles and export what was found")
    .addOption(new Option("-f, --format <format>", "what to write").choices(["brat", "jsonl", "csv"]).default("jsonl"))
    .option(
      "-o, --out <folder>",
      "brat: one NAME.ann an article, in the folders it came from; jsonl: articles.jsonl; csv: mentions.csv, a line a mention (default: standard output)",
    )
    .option(
      "--with-text",
      "brat: make OUT a folder that brat opens: NAME.txt, as analysed (UTF-8, no byte order mark), beside NAME.ann, offsets in code points, and an annotation.conf unless there is one",
    )
    .option("--force", "replace a NAME.ann that lies beside its article, even if it may have been made by hand")
    .addOption(
      new Option("--offsets <unit>", "what offsets count (default: utf-16, with --with-text code-point, as brat itself)").choices(
        ["utf-16", "code-point"],
      ),
    )
    .action(async (paths: string[], options) => {
      guardStdout();
      done((await annotate(paths, options)) ? EXIT.fine : EXIT.trouble);
    });

  withCommon(program.command("check"), "list what is worth a second look: FILE:LINE:COLUMN SEVERITY CODE MESSAGE")
    .addOption(
      new Option("-f, --format <format>", "one finding a line, a JSON array, or SARIF 2.1.0")
        .choices(["text", "json", "sarif"])
        .default("text"),
    )
    .option(
      "-s, --severity <code=severity>",
      "how loud a check or a group of them is (error, warning, information, hint, off); may be repeated",
      severityOf,
    )
    .addOption(
      new Option("--fail-on <severity>", "the least severity that makes the exit code 1")
        .choices(["error", "warning", "information", "hint", "never"])
        .default("warning"),
    )
    .option(
      "-o, --out <file>",
      "write the findings there, whole or not at all; in a folder findings.log, findings.json or findings.sarif (default: standard output)",
    )
    .addOption(new Option("--language <language>", "of the messages").choices(["en", "de"]).default("en"))
    .addHelpText("after", "\nIn a folder given, its lagebild.json says what to ignore and how names are spelt.")
    .action(async (paths: string[], options) => {
      guardStdout();
      const { allRead, alarming } = await check(paths, options);
      done(!allRead ? EXIT.trouble : alarming ? EXIT.findings : EXIT.fine);
    });

  program
    .command("agree")
    .description("compare what two have decided about the same articles: figures of agreement, and every disagreement")
    .argument(
      "<a>",
      "one person's annotations: a file (NAME.annotations.jsonl, NAME.annotations.ada.jsonl) or a folder, or REVISION:PATH of git",
    )
    .argument("[b]", "the other's; without it both have their files in the folder A; the article is looked for beside either")
    .option("--annotators <a,b>", "whose files, where several people's lie beside each other: ada,bob", twoNames)
    .addOption(
      new Option("-f, --format <format>", "one disagreement a line and a table, or JSON")
        .choices(["text", "json"])
        .default("text"),
    )
    .option("-q, --quiet", "no notes; errors are still printed")
    .addHelpText("after", EXIT_HELP)
    .action(async (a: string, b: string | undefined, options) => {
      guardStdout();
      const { allRead, differ } = await agree(a, b, options);
      done(!allRead ? EXIT.trouble : differ ? EXIT.findings : EXIT.fine);
    });

  program
    .command("merge")
    .description("merge two versions of an article's decisions into the file MINE: a merge driver for git (%O %A %B)")
    .argument("<base>", "what both began with")
    .argument("<mine>", "one version; the result is written here")
    .argument("<theirs>", "the other version")
    .addHelpText("after", "\nExit code 1 where both changed the same decision, each otherwise: the file has both versions then.")
    .action(async (base: string, mine: string, theirs: string) => {
      done((await mergeFiles(base, mine, theirs)) ? EXIT.fine : EXIT.findings);
    });

  return program;
}

/** What both commands take. */
function withCommon(command: Command, description: string): Command {
  return command
    .description(description)
    .argument("<path...>", PATHS)
    .option("--date <date>", "date of articles that don't give one: YYYY-MM-DD or YYYY-MM", calendarDate)
    .option(
      "-c, --catalogue <file>",
      "entries of your own, above the built-in ones and those of a lagebild.catalogue.json in a folder given; may be repeated",
      (file: string, before: readonly string[] = []) => [...before, file],
    )
    .option("--no-ignore-files", "read also what .gitignore files exclude from a folder")
    .option("-q, --quiet", "no progress bar and no notes; errors are still printed")
    .addHelpText("after", EXIT_HELP);
}

function severityOf(value: string, before: Severities = {}): Severities {
  const [code = "", severity] = value.split("=");
  if (code === "" || !isSeverity(severity)) throw new InvalidArgumentError("Not of the form CODE=SEVERITY.");
  if (!ALL_RULES.some((rule) => `${rule.code}/`.startsWith(`${code}/`)))
    throw new InvalidArgumentError(`No check is called ${code}.`);
  return { ...before, [code]: severity };
}

function twoNames(value: string): [string, string] {
  const [first = "", second = "", ...more] = value.split(",").map((name) => name.trim());
  if (first === "" || second === "" || first === second || more.length > 0)
    throw new InvalidArgumentError("Not two names, as in ada,bob.");
  return [first, second];
}

function calendarDate(value: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(value) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  const real = year !== undefined && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day ?? 1);
  if (!real) throw new InvalidArgumentError("Not a calendar date of the form YYYY-MM-DD or YYYY-MM.");
  return value;
}
