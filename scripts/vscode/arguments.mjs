// @ts-check
// The command line of desktop VS Code, as far as it matters to a headless one.
import { parseArgs } from "node:util";

const many = /** @type {const} */ ({ type: "string", multiple: true });
const one = /** @type {const} */ ({ type: "string" });
const flag = /** @type {const} */ ({ type: "boolean" });

const OPTIONS = {
  extensionDevelopmentPath: many,
  extensionTestsPath: one,
  "user-data-dir": one,
  "extensions-dir": one,
  "disable-extensions": flag,
  "disable-workspace-trust": flag,
  "install-extension": many,
  "uninstall-extension": many,
  "list-extensions": flag,
  "show-versions": flag,
  force: flag,
  version: /** @type {const} */ ({ type: "boolean", short: "v" }),
  // Accepted because they take a value, and otherwise without meaning here.
  locale: one,
  log: one,
  profile: one,
  "disable-extension": many,
  "enable-proposed-api": many,
  "crash-reporter-directory": one,
};

/** @typedef {ReturnType<typeof parseCommandLine>} CommandLine */

/** Unknown flags are ignored, as VS Code ignores them; positional arguments are folders, workspaces and files. */
export function parseCommandLine(/** @type {string[]} */ argv) {
  const { values, positionals } = parseArgs({ args: argv, options: OPTIONS, strict: false, allowPositionals: true });
  const text = (/** @type {keyof typeof OPTIONS} */ name) => {
    const value = values[name];
    return typeof value === "string" ? value : undefined;
  };
  const list = (/** @type {keyof typeof OPTIONS} */ name) => {
    const value = values[name];
    return (Array.isArray(value) ? value : value === undefined ? [] : [value]).filter((item) => typeof item === "string");
  };
  const has = (/** @type {keyof typeof OPTIONS} */ name) => values[name] !== undefined && values[name] !== false;
  return {
    paths: positionals,
    developmentPaths: list("extensionDevelopmentPath"),
    testsPath: text("extensionTestsPath"),
    userDataDir: text("user-data-dir"),
    extensionsDir: text("extensions-dir"),
    disableExtensions: has("disable-extensions"),
    disableWorkspaceTrust: has("disable-workspace-trust"),
    install: list("install-extension"),
    uninstall: list("uninstall-extension"),
    list: has("list-extensions"),
    showVersions: has("show-versions"),
    force: has("force"),
    version: has("version"),
  };
}
