// @ts-check
// `npm run growth [figures.json]`: draws docs/growth.svg, how time and memory grow with the number of articles, from what
// `npm run -s bench -- --json --dossier-only --dossier 1000,10000,100000` has printed.
import { readFileSync, writeFileSync } from "node:fs";
import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";

/** @typedef {{ group: string, name: string, value: number, unit: string }} Figure */

const file = process.argv[2] ?? "docs/growth.json";
/** @type {Figure[]} */
const figures = JSON.parse(readFileSync(file, "utf8"));
const WIDTH = 460;
const HEIGHT = 340;

/** Curves of a panel: what the bench calls them, and how they are labelled. */
const PANELS = [
  {
    title: "Time",
    unit: "seconds",
    scale: 0.001,
    curves: {
      "cold index": "cold index",
      "cold index, CPU": "… processor time",
      "warm start": "warm start",
      "references p95": "references p95",
      "symbols p95": "symbols p95",
    },
  },
  {
    title: "Memory",
    unit: "MB",
    scale: 1,
    curves: {
      "heap, main thread": "heap",
      "resident, peak": "resident, peak",
    },
  },
];

const { document } = parseHTML("<!doctype html><html><body></body></html>");
const panels = PANELS.map(({ title, unit, scale, curves }, index) => {
  const points = figures.flatMap(({ group, name, value }) => {
    const size = Number(/^(\d+) articles$/.exec(group)?.[1]);
    const label = /** @type {Record<string, string>} */ (curves)[name];
    return label === undefined || Number.isNaN(size) ? [] : [{ size, label, value: value * scale }];
  });
  const largest = Math.max(...points.map(({ size }) => size));
  const drawn = Plot.plot({
    document,
    width: WIDTH,
    height: HEIGHT,
    marginRight: 120,
    marginLeft: 50,
    x: { type: "log", label: "articles", tickFormat: "~s", ticks: [...new Set(points.map(({ size }) => size))] },
    y: { type: "log", label: `${title} (${unit})`, tickFormat: "~g", grid: true },
    marks: [
      Plot.line(points, { x: "size", y: "value", stroke: "label", strokeWidth: 2 }),
      Plot.dot(points, { x: "size", y: "value", fill: "label", r: 3 }),
      Plot.text(
        points.filter(({ size }) => size === largest),
        { x: "size", y: "value", text: "label", dx: 8, textAnchor: "start", fill: "label" },
      ),
    ],
  });
  // it stands in a picture, not in a page
  drawn.querySelector("style")?.remove();
  drawn.setAttribute("x", String(index * WIDTH));
  return drawn.outerHTML;
});

// a page may be dark: the picture brings its own ground
const whole = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${PANELS.length * WIDTH} ${HEIGHT}" role="img" font-family="system-ui, sans-serif">
<title>How the time and the memory of a dossier's index grow with the number of articles</title>
<rect width="100%" height="100%" fill="white"/>
${panels.join("\n")}
</svg>
`;
writeFileSync("docs/growth.svg", whole);
console.log("docs/growth.svg");
