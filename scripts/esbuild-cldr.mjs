// `import { months, weekdays, territories } from "cldr:de"`: names from Unicode CLDR, picked at build time
// so that only what is used is shipped: in the data beside the bundles.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const read = async (specifier) => JSON.parse(await readFile(require.resolve(specifier), "utf8"));

/** For bundles that hold the names themselves. */
export function cldrPlugin() {
  return plugin(async (locale) => ({ contents: JSON.stringify(await names(locale)), loader: "json" }));
}

/** For bundles that are shipped: the names are in the data beside them. */
export function shippedCldrPlugin() {
  return plugin(async (locale) => {
    const parsed = `import { data } from "shipped-data";\nconst names = JSON.parse(data[${JSON.stringify(keyOf(locale))}]);`;
    const exported = ["months", "weekdays", "territories"].map((name) => `export const ${name} = names.${name};`);
    return { contents: [parsed, ...exported].join("\n"), loader: "js" };
  });
}

/** What `shippedCldrPlugin` reads, by key. */
export async function shippedCldr(locales) {
  return Object.fromEntries(
    await Promise.all(locales.map(async (locale) => [keyOf(locale), JSON.stringify(await names(locale))])),
  );
}

const keyOf = (locale) => `cldr/${locale}`;

function plugin(load) {
  return {
    name: "cldr",
    setup(build) {
      build.onResolve({ filter: /^cldr:/ }, (args) => ({ path: args.path.slice("cldr:".length), namespace: "cldr" }));
      build.onLoad({ filter: /.*/, namespace: "cldr" }, ({ path: locale }) => load(locale));
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
