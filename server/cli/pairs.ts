import type { Reporter } from "./report.ts";
import { OF_ANYBODY, SIDECAR, type Version } from "./versions.ts";

/** Two files of decisions about one article. */
export interface Pair {
  readonly mine: string;
  readonly theirs: string;
}

export type Annotators = readonly [string, string];

/**
 * Two files belong together whatever they are called; files of folders by their names without what says whose they are. In each folder
 * the annotator's file counts, if one is given; else everybody's, or that of the only person who has one.
 *
 * @param other undefined where both annotators' files lie in one folder.
 */
export function pairs(one: Version, other: Version | undefined, annotators: Annotators | undefined, report: Reporter): Pair[] {
  if (other === undefined) {
    if (one.isFile) throw new Error(`${one.label(one.names[0] ?? "")}: with what shall it be compared?`);
    const two = annotators ?? annotatorsIn(one);
    if (annotators === undefined) report.note(`A is ${two[0]}, B is ${two[1]}`);
    return inFolders(one, one, two, report);
  }
  if (one.isFile !== other.isFile) throw new Error("give two files or two folders");
  const [mine, theirs] = [one.names[0], other.names[0]];
  if (one.isFile && mine !== undefined && theirs !== undefined) return [{ mine, theirs }];
  return inFolders(one, other, annotators, report);
}

function inFolders(one: Version, other: Version, annotators: Annotators | undefined, report: Reporter): Pair[] {
  const [ours, others] = [byArticle(one), byArticle(other)];
  const found: Pair[] = [];
  for (const stem of [...new Set([...ours.keys(), ...others.keys()])].sort()) {
    const [first, second] = [ours.get(stem) ?? [], others.get(stem) ?? []];
    const [mine, theirs] = [chosen(first, annotators?.[0]), chosen(second, annotators?.[1])];
    if (mine !== undefined && theirs !== undefined) found.push({ mine, theirs });
    else {
      const crowd = annotators === undefined ? (crowded(one, first, mine) ?? crowded(other, second, theirs)) : undefined;
      const alone = mine !== undefined ? one.label(mine) : theirs !== undefined ? other.label(theirs) : undefined;
      const whose = mine !== undefined ? annotators?.[1] : annotators?.[0];
      if (crowd !== undefined)
        report.note(`${crowd}: not compared, other people's files are beside it (--annotators says whose)`);
      else if (alone !== undefined) report.note(`${alone}: not compared, ${whose ?? "the other side"} has none`);
    }
  }
  if (found.length === 0) report.problem(`no ${SIDECAR.slice(1)} that both sides have`);
  return found;
}

/** The first of several files of which none goes before the others. */
function crowded(version: Version, files: readonly string[], file: string | undefined): string | undefined {
  return file === undefined && files[0] !== undefined ? version.label(files[0]) : undefined;
}

function byArticle({ names }: Version): Map<string, string[]> {
  const files = new Map<string, string[]>();
  for (const name of names) {
    const stem = name.replace(OF_ANYBODY, "");
    files.set(stem, [...(files.get(stem) ?? []), name]);
  }
  return files;
}

function chosen(files: readonly string[], annotator: string | undefined): string | undefined {
  if (annotator !== undefined) return files.find((name) => OF_ANYBODY.exec(name)?.[1] === annotator);
  return files.find((name) => name.endsWith(SIDECAR)) ?? (files.length === 1 ? files[0] : undefined);
}

function annotatorsIn(folder: Version): Annotators {
  const all = new Set(folder.names.map((name) => OF_ANYBODY.exec(name)?.[1]).filter((name) => name !== undefined));
  const [first, second] = [...all].sort();
  const where = folder.label(".");
  if (first === undefined || second === undefined)
    throw new Error(`${where}: two annotators' files are needed, NAME.annotations.ADA.jsonl and NAME.annotations.BOB.jsonl`);
  if (all.size > 2)
    throw new Error(
      `${where}: files of ${all.size} annotators (${[...all].sort().join(", ")}): say whose, as in --annotators ${first},${second}`,
    );
  return [first, second];
}
