/** Words that leave the hyphen before them alone, where a line ends there: `Nord-⏎und Südkorea`. */
export const HYPHEN_KEEPERS: ReadonlySet<string> = new Set(["und", "oder", "bis", "sowie", "bzw", "als"]);
