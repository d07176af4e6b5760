// Collects the licences of everything that ends up in a bundle into dist/ThirdPartyNotices.txt, as their authors ask.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Data that is not imported as a file: its names come in through a plug-in. */
const DATA_PACKAGES = ["cldr-dates-full", "cldr-localenames-full"];

/** @param {import("esbuild").Metafile[]} metafiles of the shipped bundles */
export function writeNotices(metafiles, target) {
  const inputs = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const folders = new Set(inputs.flatMap((input) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []));
  for (const name of DATA_PACKAGES) folders.add(`node_modules/${name}`);
  const notices = [...folders].sort().map(notice);
  // the model's licences ask that those be named from whose work it was made
  notices.push(`── Name tagger\n\n${readFileSync("server/model/README.md", "utf8").trim()}`);
  writeFileSync(target, `Lagebild contains work of others:\n\n${notices.join("\n\n")}\n`);
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const file = existsSync(folder) && readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} has no licence file to ship`);
  const text = readFileSync(path.join(folder, file), "utf8").trim();
  return `── ${name} ${version} (${license})\n\n${text}`;
}
