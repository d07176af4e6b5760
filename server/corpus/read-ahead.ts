import type { ArticleFiles, ArticleReader } from "./index-articles.ts";

/** Reads articles before they are asked for. */
export interface ReadingAhead {
  /** To be asked for the articles in their order. */
  readonly reader: ArticleReader;
  /** Settles when what was begun and is not wanted any more has ended. */
  ended(): Promise<unknown>;
}

/**
 * Reads articles in their order, which is the one they are asked for in.
 *
 * @param ahead so many more are being read while one is analysed.
 */
export function readAhead(reader: ArticleReader, uris: readonly string[], ahead: number): ReadingAhead {
  const begun: Promise<ArticleFiles>[] = [];
  let next = 0;
  return {
    reader: {
      ...reader,
      read() {
        for (; next < uris.length && begun.length <= ahead; next++) {
          const reading = reader.read(uris[next] as string);
          // whoever asks for it is told
          reading.catch(() => {});
          begun.push(reading);
        }
        return begun.shift() as Promise<ArticleFiles>;
      },
    },
    ended: () => Promise.allSettled(begun),
  };
}
