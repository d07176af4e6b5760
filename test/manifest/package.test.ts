import assert from "node:assert/strict";
import { suite, test } from "node:test";
import { listFiles, PackageManager } from "@vscode/vsce";

suite("the package", async () => {
  const files = await listFiles({ packageManager: PackageManager.None });

  test("ships no source maps, no sources, no tests, no samples", () => {
    assert.deepEqual(
      files.filter((file) =>
        /\.(?:map|ts|mjs)$|^(?!dist\/).*\.txt$|^(?:test|out|scripts|server|client|sample|node_modules|\.)\b/.test(file),
      ),
      [],
    );
  });

  test("ships the bundles, the grammar and the texts", () => {
    const expected = [
      "dist/ThirdPartyNotices.txt",
      "dist/annotation.schema.json",
      "dist/catalogue.schema.json",
      "dist/client/browser.cjs",
      "dist/client/node.cjs",
      "dist/lagebild.schema.json",
      "dist/server/browser.js",
      "dist/server/node.cjs",
      "images/icon.png",
      "l10n/bundle.l10n.de.json",
      "package.nls.de.json",
      "package.nls.json",
      "syntaxes/article.tmLanguage.json",
      "syntaxes/language-configuration.json",
    ];
    assert.deepEqual(
      expected.filter((file) => !files.includes(file)),
      [],
    );
  });
});
