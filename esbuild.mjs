// Builds every bundle: `node esbuild.mjs` into dist/, `node esbuild.mjs --tests` the test bundles into out/test/ as well.
// `--bench` adds the benchmark (out/bench.cjs), `--training` the training of the name tagger (out/training/main.cjs). `--dev` adds source maps and leaves the code readable; `--watch` rebuilds on change.
import { copyFileSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import * as esbuild from "esbuild";
import { glob } from "tinyglobby";
import { cataloguePlugin, shippedDataPlugin, writeShippedData } from "./scripts/esbuild-catalogue.mjs";
import { checksPlugin, shippedExamples } from "./scripts/esbuild-checks.mjs";
import { cldrPlugin, shippedCldr, shippedCldrPlugin } from "./scripts/esbuild-cldr.mjs";
import { writeNotices } from "./scripts/esbuild-notices.mjs";
import { rulesPlugin, shippedRules } from "./scripts/esbuild-rules.mjs";
import { schemaPlugin } from "./scripts/esbuild-schema.mjs";

const flags = new Set(process.argv.slice(2));
const dev = flags.has("--dev") || flags.has("--watch");
const { version } = JSON.parse(readFileSync("package.json", "utf8"));

/** @type {esbuild.BuildOptions} */
const common = {
  bundle: true,
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
  minify: !dev,
  sourcemap: dev,
  plugins: [cldrPlugin(), schemaPlugin(), cataloguePlugin()],
  define: { LAGEBILD_VERSION: JSON.stringify(version) },
  // all targets know them; written as `new RegExp`, one in a function would be made anew at each call
  supported: { "regexp-unicode-property-escapes": true },
};
/** @type {esbuild.BuildOptions} */
const node = {
  ...common,
  // ESM dependencies that make a `require` of their own
  define: { ...common.define, "import.meta.url": "__filename" },
  platform: "node",
  format: "cjs",
  target: "node20",
  external: ["vscode"],
  // jsonc-parser's CommonJS form requires its parts in a way that cannot be bundled.
  mainFields: ["module", "main"],
  // the form for Node is CommonJS, of which nothing can be left out
  alias: { yaml: "./node_modules/yaml/browser/index.js" },
};
/** @type {esbuild.BuildOptions} */
const web = { ...common, platform: "browser", target: "es2022", external: ["vscode"], mainFields: ["browser", "module", "main"] };

/** What workerpool starts in a browser: here it is given a script. */
const noEmbeddedWorker = {
  name: "no-embedded-worker",
  /** @param {esbuild.PluginBuild} build */
  setup(build) {
    build.onLoad({ filter: /workerpool[\\/]src[\\/]generated[\\/]embeddedWorker\.js$/ }, () => ({
      contents: "module.exports = '';",
    }));
  },
};

/** How servers find modules of npm: ours looks for none. */
const noModuleFinder = {
  name: "no-module-finder",
  /** @param {esbuild.PluginBuild} build */
  setup(build) {
    build.onLoad({ filter: /vscode-languageserver[\\/]lib[\\/]node[\\/]files\.js$/ }, () => ({ contents: "" }));
  },
};

/** An article is no notebook. */
const noNotebooks = {
  name: "no-notebooks",
  /** @param {esbuild.PluginBuild} build */
  setup(build) {
    build.onLoad({ filter: /vscode-languageserver[\\/]lib[\\/]common[\\/]notebook\.js$/ }, () => ({
      contents: "exports.NotebookSyncFeature = (Base) => Base;",
    }));
  },
};

const rules = rulesPlugin();
const checks = checksPlugin();
const shipped = (file) => ({
  plugins: [
    shippedCldrPlugin(),
    schemaPlugin(),
    noEmbeddedWorker,
    noModuleFinder,
    noNotebooks,
    rules,
    checks,
    shippedDataPlugin(file),
  ],
});

const bundles = [
  { ...node, entryPoints: ["client/node.ts"], outfile: "dist/client/node.cjs" },
  { ...web, format: "cjs", entryPoints: ["client/browser.ts"], outfile: "dist/client/browser.cjs" },
  { ...node, ...shipped("../data.json"), entryPoints: ["server/main/node.ts"], outfile: "dist/server/node.cjs" },
  {
    ...node,
    ...shipped("../data.json"),
    entryPoints: ["server/main/index-worker.ts"],
    outfile: "dist/server/index-worker.cjs",
  },
  { ...web, ...shipped(), format: "iife", entryPoints: ["server/main/browser.ts"], outfile: "dist/server/browser.js" },
  {
    ...node,
    ...shipped("data.json"),
    entryPoints: ["server/main/cli.ts"],
    outfile: "dist/cli.cjs",
    banner: { js: "#!/usr/bin/env node" },
  },
];

const SHIPPED = bundles.length;

if (flags.has("--tests")) {
  // A test that is no longer there must not run on.
  rmSync("out/test", { recursive: true, force: true });
  const tests = {
    ...node,
    minify: false,
    sourcemap: "linked",
    // stacks name lines; the text of the catalogues inside would be most of the map
    sourcesContent: false,
    external: ["vscode", "mocha", "esbuild", "playwright-core", "@vscode/*"],
  };
  // One bundle a layer: the core suite starts one process, not one a file.
  for (const layer of ["core", "annotations", "features", "formats", "corpus", "protocol", "manifest"]) {
    const files = await glob(`test/${layer}/**/*.test.ts`);
    if (files.length === 0) continue;
    bundles.push({
      ...tests,
      stdin: {
        contents: files
          .sort()
          .map((file) => `import "./${file}";`)
          .join("\n"),
        resolveDir: ".",
        sourcefile: `${layer}.ts`,
      },
      outfile: `out/test/${layer}.cjs`,
    });
  }
  const inHost = await glob("test/extension/suite/*.ts");
  if (inHost.length > 0)
    bundles.push({ ...tests, entryPoints: inHost, outdir: "out/test/extension", outExtension: { ".js": ".cjs" } });
  const inWorker = await glob("test/web/suite/index.ts");
  if (inWorker.length > 0)
    bundles.push({
      ...web,
      format: "cjs",
      minify: false,
      sourcemap: "inline",
      alias: { "node:assert/strict": "./test/web/assert.ts" },
      entryPoints: inWorker,
      outfile: "out/test/web/index.cjs",
    });
}

// Its packages stay outside: one reads a file beside its code.
if (flags.has("--training"))
  bundles.push({
    ...node,
    minify: false,
    packages: "external",
    entryPoints: {
      main: "training/main.ts",
      germeval: "training/germeval-main.ts",
      "leave-one-out": "training/leave-one-out.ts",
    },
    outdir: "out/training",
    outExtension: { ".js": ".cjs" },
  });
if (flags.has("--bench")) bundles.push({ ...node, entryPoints: ["bench/main.ts"], outfile: "out/bench.cjs" });

// The pages of the checks, from the checks: out/docs.cjs writes docs/checks.
if (flags.has("--docs")) bundles.push({ ...node, minify: false, entryPoints: ["scripts/docs.ts"], outfile: "out/docs.cjs" });

if (flags.has("--watch")) {
  await Promise.all(bundles.map(async (options) => (await esbuild.context(options)).watch()));
  console.log("watching");
} else {
  const built = await Promise.all(bundles.map((options) => esbuild.build({ ...options, metafile: true })));
  mkdirSync("dist/model", { recursive: true });
  copyFileSync("server/model/names.de.bin", "dist/model/names.de.bin");
  for (const schema of [
    "server/catalogue/catalogue.schema.json",
    "server/annotations/annotation.schema.json",
    "client/lagebild.schema.json",
  ])
    copyFileSync(schema, `dist/${path.basename(schema)}`);
  const shippedTexts = await shippedRules(
    await glob([
      "server/data/*/dates/*-rules.ts",
      "server/data/*/dates/context-words.ts",
      "server/data/*/weapon-{heads,kinds}.ts",
      "server/data/*/{name,function,home}-words.ts",
    ]),
  );
  const examples = await shippedExamples(common.plugins);
  const cldr = await shippedCldr(["de", "en"]);
  writeShippedData(await glob("server/catalogue/*.catalogue.json"), { ...shippedTexts, ...examples, ...cldr }, "dist");
  writeNotices(
    built.slice(0, SHIPPED).map(({ metafile }) => metafile),
    "dist/ThirdPartyNotices.txt",
  );
}
