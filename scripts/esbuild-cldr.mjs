// `import { months, weekdays, territories } from "cldr:de"`: names from Unicode CLDR, picked at build time
// so that only what is used is shipped.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const read = async (specifier) => JSON.parse(await readFile(require.resolve(specifier), "utf8"));

export function cldrPlugin() {
  return {
    name: "cldr",
    setup(build) {
      build.onResolve({ filter: /^cldr:/ }, (args) => ({ path: args.path.slice("cldr:".length), namespace: "cldr" }));
      build.onLoad({ filter: /.*/, namespace: "cldr" }, async ({ path: locale }) => ({
        contents: JSON.stringify(await names(locale)),
        loader: "json",
      }));
    },
  };
}

/** Month and weekday names in calendar order (Monday first), territory names by ISO code with their variants. */
async function names(locale) {
  const gregorian = (await read(`cldr-dates-full/main/${locale}/ca-gregorian.json`)).main[locale].dates.calendars.gregorian;
  const territories = (await read(`cldr-localenames-full/main/${locale}/territories.json`)).main[locale].localeDisplayNames
    .territories;
  const days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
  const inOrder = (widths) => ({
    wide: Object.keys(widths.wide).map((key) => widths.wide[key]),
    abbreviated: Object.keys(widths.abbreviated).map((key) => widths.abbreviated[key]),
  });
  const week = (widths) => ({
    wide: days.map((day) => widths.wide[day]),
    abbreviated: days.map((day) => widths.abbreviated[day]),
  });
  const byCode = {};
  for (const [key, name] of Object.entries(territories)) {
    const [code] = key.split("-alt-");
    if (/^[A-Z]{2}$/.test(code)) byCode[code] = [...(byCode[code] ?? []), name];
  }
  return { months: inOrder(gregorian.months.format), weekdays: week(gregorian.days.format), territories: byCode };
}
