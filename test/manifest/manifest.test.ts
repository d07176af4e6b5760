import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { suite, test } from "node:test";

interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly icon: string;
  readonly l10n: string;
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly keybindings: readonly { readonly command: string; readonly key: string; readonly when?: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command?: string }[]>>;
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly languages: readonly { readonly id: string; readonly configuration: string; readonly firstLine: string }[];
    readonly grammars: readonly { readonly language: string; readonly scopeName: string; readonly path: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
    readonly configurationDefaults: Readonly<Record<string, unknown>>;
    readonly walkthroughs: readonly {
      readonly when: string;
      readonly steps: readonly { readonly description: string; readonly media: { readonly markdown: string } }[];
    }[];
    readonly jsonValidation: readonly { readonly fileMatch: string | readonly string[]; readonly url: string }[];
  };
}

const text = (file: string) => readFileSync(file, "utf8");
const json = <T>(file: string) => JSON.parse(text(file)) as T;
const manifest = json<Manifest>("package.json");
const { commands, keybindings, menus, views, languages, grammars, configuration, configurationDefaults, jsonValidation } =
  manifest.contributes;

const client = sources("client");
const server = sources("server/lsp");
const declaredCommands = commands.map(({ command }) => command);
const declaredViews = Object.values(views).flatMap((some) => some.map(({ id }) => id));
/** Set by the client for the keys of the manifest. */
const contextKeys = all(client, /const CONTEXT = "([^"]+)"/g);
const declaredSettings = Object.keys(configuration.properties);

suite("commands", () => {
  const registered = all(client, /registerCommand\(\s*"([^"]+)"/g);
  const linked = all(client, /(?:LINK|FIX)_COMMANDS = \[([^\]]+)\]/g).flatMap((list) => all(list, /"([^"]+)"/g));

  test("every command of the manifest is registered, every other one is linked from a hover or run behind a quick fix", () => {
    assert.deepEqual(registered.sort(), [...declaredCommands, ...linked].sort());
  });

  test("every key runs a command of the manifest, and asks for no context that nobody sets", () => {
    for (const { command, when = "" } of keybindings) {
      assert.ok(declaredCommands.includes(command) || command.startsWith("editor."), command);
      const own = all(when, /\b(lagebild\.\w+)/g);
      assert.deepEqual(
        own.filter((name) => !contextKeys.includes(name) && !declaredViews.includes(name)),
        [],
      );
    }
  });

  test("of a command's keys the one that always holds comes last, since menus and the palette show that", () => {
    const shown = new Map(keybindings.map(({ command, when = "" }) => [command, when]));
    const onlyInReview = keybindings.filter(({ when = "" }) => when.includes("lagebild.reviewing")).map(({ command }) => command);
    const others = new Set(
      keybindings.filter(({ when = "" }) => !when.includes("lagebild.reviewing")).map(({ command }) => command),
    );
    for (const command of onlyInReview.filter((one) => others.has(one)))
      assert.ok(!shown.get(command)?.includes("lagebild.reviewing"), command);
  });

  test("no key means two commands at one place", () => {
    const places = keybindings.map(({ key, when }) => `${key} ${when}`);
    assert.equal(new Set(places).size, places.length);
  });

  test("every menu shows commands of the manifest", () => {
    const shown = Object.values(menus)
      .flat()
      .flatMap(({ command }) => command ?? []);
    assert.deepEqual(
      shown.filter((command) => !declaredCommands.includes(command)),
      [],
    );
  });

  test("no command, setting, view or context key is named that does not exist", () => {
    const named = all(client + server, /["'`](lagebild\.\w+)["'`]/g).filter((name) => name !== "lagebild.json");
    const known = new Set([...registered, ...declaredSettings, ...declaredViews, ...contextKeys]);
    assert.deepEqual(
      named.filter((name) => !known.has(name)),
      [],
    );
  });
});

suite("the first steps", () => {
  const { walkthroughs } = manifest.contributes;
  test("lead to commands that exist and show pages that are shipped, in both languages", () => {
    const shipped = text(".vscodeignore");
    for (const file of ["package.nls.json", "package.nls.de.json"]) {
      const texts = json<Record<string, string>>(file);
      const of = (key: string) => texts[key.slice(1, -1)] ?? "";
      for (const { description, media } of walkthroughs.flatMap(({ steps }) => steps)) {
        const run = all(of(description), /\(command:(lagebild\.\w+)\)/g);
        assert.deepEqual(
          run.filter((command) => !declaredCommands.includes(command)),
          [],
        );
        assert.ok(existsSync(of(media.markdown)), of(media.markdown));
        assert.ok(shipped.includes("!docs/keys*.md") && of(media.markdown).startsWith("docs/keys"));
      }
    }
  });

  test("do not open by themselves when the extension is installed", () => {
    for (const { when } of walkthroughs) assert.ok(contextKeys.includes(when), when);
  });
});

suite("settings", () => {
  test("every setting that is read is declared", () => {
    const read = all(client, /getConfiguration\("lagebild"[^)]*\)\s*\.get(?:<[^(]*>)?\("([^"]+)"/g);
    assert.deepEqual(
      read.filter((name) => !declaredSettings.includes(`lagebild.${name}`)),
      [],
    );
  });

  test("every declared setting is read", () => {
    for (const name of declaredSettings) {
      const key = name.split(".").at(-1) ?? name;
      assert.match(client + server, new RegExp(`["'\`.]${key}\\b`), `${name} is declared and nowhere read`);
    }
  });
});

suite("languages", () => {
  const id = all(client, /export const ARTICLE = "([^"]+)"/g)[0];

  test("the language has one name everywhere", () => {
    assert.deepEqual(
      languages.map((language) => language.id),
      [id],
    );
    assert.deepEqual(
      grammars.map((grammar) => grammar.language),
      [id],
    );
    assert.ok(manifest.activationEvents.includes(`onLanguage:${id}`));
    assert.deepEqual(Object.keys(configurationDefaults), [`[${id}]`, "explorer.fileNesting.patterns"]);
    const ofArticles = configurationDefaults[`[${id}]`] as Readonly<Record<string, unknown>>;
    // in restricted mode every umlaut would have a frame around it
    assert.equal(ofArticles["editor.unicodeHighlight.nonBasicASCII"], false);
  });

  test("the grammar has the scope name of the manifest", () => {
    for (const { path, scopeName } of grammars) assert.equal(json<{ scopeName: string }>(path).scopeName, scopeName);
  });

  test("the first line is recognised as the client recognises it", () => {
    const header = new RegExp(languages[0]?.firstLine ?? "(?!)");
    for (const line of ["date 2023-09 Titel", " date 2023-09-12 Titel", "\uFEFF date 2024-06"]) assert.match(line, header);
    for (const line of ["Datum 2023-09", "date of birth", "update 2023-09", "  date 2023-09"]) assert.doesNotMatch(line, header);
  });
});

suite("files", () => {
  test("every file that the manifest names exists", () => {
    const named = [
      manifest.main,
      manifest.browser,
      manifest.icon,
      manifest.l10n,
      ...languages.map((language) => language.configuration),
      ...grammars.map((grammar) => grammar.path),
      ...jsonValidation.map(({ url }) => url),
    ];
    assert.deepEqual(
      named.filter((file) => !existsSync(file)),
      [],
    );
  });

  test("the files that are checked against a schema are those that are read", () => {
    const matched = jsonValidation.flatMap(({ fileMatch }) => fileMatch);
    const [own, folder] = ["CATALOGUE_FILE", "CATALOGUE_FOLDER"].map(
      (name) => all(client, new RegExp(`const ${name} = "([^"]+)"`, "g"))[0],
    );
    assert.deepEqual(matched, [`/${own}`, `/${folder}/*.json`, "/lagebild.json"]);
  });

  test("a folder with a catalogue activates the extension", () => {
    const names = ["CATALOGUE_FILE", "CATALOGUE_FOLDER"].flatMap((name) =>
      all(client, new RegExp(`const ${name} = "([^"]+)"`, "g")),
    );
    for (const name of names) assert.ok(manifest.activationEvents.includes(`workspaceContains:${name}`), name);
  });

  test("every bundle that the client starts exists", () => {
    const started = all(client, /"(dist\/[^"]+)"/g);
    assert.ok(started.length >= 2);
    assert.deepEqual(
      started.filter((file) => !existsSync(file)),
      [],
    );
  });
});

suite("texts", () => {
  test("the manifest's texts are there in both languages", () => {
    const used = [...new Set(all(text("package.json"), /"%([^%"]+)%"/g))].sort();
    for (const file of ["package.nls.json", "package.nls.de.json"])
      assert.deepEqual(Object.keys(json<object>(file)).sort(), used, file);
  });

  test("the client's texts are there in German", () => {
    const used = [...new Set(all(client, /l10n\.t\(\s*"([^"]+)"/g))].sort();
    assert.ok(used.length > 0);
    assert.deepEqual(Object.keys(json<object>("l10n/bundle.l10n.de.json")).sort(), used);
  });
});

function sources(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  return files.map((file) => text(`${folder}/${file}`)).join("\n");
}

/** The first group of every match. */
function all(source: string, pattern: RegExp): string[] {
  return [...source.matchAll(pattern)].map((match) => match[1] ?? "");
}
