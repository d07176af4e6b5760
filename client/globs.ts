/**
 * The glob with each letter in both cases: `ARTIKEL.TXT` is an article as `artikel.txt` is. VS Code tells them apart on Linux, the command
 * line and the server, which read the same `lagebild.json`, don't.
 */
export function inAnyCase(glob: string): string {
  return glob.replace(/\[[^\]]*\]|\p{L}/gu, (part) => {
    const [lower, upper] = [part.toLowerCase(), part.toUpperCase()];
    return part.length > 1 || lower === upper || lower.length + upper.length > 2 ? part : `[${lower}${upper}]`;
  });
}
