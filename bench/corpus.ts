import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import type { ArticleInput } from "../server/core/article.ts";

/** The real articles of LAGEBILD_DATA; undefined where they are not. */
export function readCorpus(): readonly ArticleInput[] | undefined {
  const file = path.resolve(process.env.LAGEBILD_DATA ?? "../shared", "corpus/articles.jsonl.gz");
  if (!existsSync(file)) return undefined;
  const lines = gunzipSync(readFileSync(file)).toString("utf8").trim().split("\n");
  return lines.map((line) => {
    const { date, text } = JSON.parse(line) as { readonly date: string | null; readonly text: string };
    return date === null ? { text } : { text, settingDate: date };
  });
}

/** One article of at least so many UTF-8 bytes, made of many. */
export function longArticle(articles: readonly ArticleInput[], bytes: number, first = 0): string {
  const parts: string[] = [];
  for (let size = 0, at = first; size < bytes; at++) {
    const { text } = articles[at % articles.length] as ArticleInput;
    parts.push(text);
    size += Buffer.byteLength(text) + 2;
  }
  return parts.join("\n\n");
}
