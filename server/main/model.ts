import { readFileSync } from "node:fs";

/** The tagger's model beside the bundles; undefined, and said so, where it is missing. */
export function readModelFile(path: string, warn: (message: string) => void): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    warn(`names the catalogue doesn't know are not found: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}
