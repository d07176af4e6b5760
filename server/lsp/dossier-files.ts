import { decodeText } from "../corpus/decode.ts";
import { DOSSIER_FILE } from "../corpus/file-names.ts";
import { dossierSettingsOf } from "../features/checks/dossier-settings.ts";
import type { DossierFile } from "../features/context.ts";
import { type ArticleFiles, refuseLarge } from "./files.ts";
import { rootOf } from "./own-catalogues.ts";

/** What the workspace folders' `lagebild.json` say to the checks. */
export interface DossierFiles {
  /** Reads all of them again. Whether one says something else than before. */
  read(): Promise<boolean>;
  /** Of the folder an article lies in. */
  of(articleUri: string): DossierFile | undefined;
  all(): readonly DossierFile[];
  /** Another number after every reading that found something else. */
  revision(): number;
}

/** A folder without such a file, or with one that is no JSON, says nothing; the JSON editor underlines what is wrong. */
export function dossierFiles(files: ArticleFiles | undefined, roots: ReadonlySet<string>): DossierFiles {
  let known: ReadonlyMap<string, DossierFile> = new Map();
  let revision = 0;
  return {
    async read() {
      const found = new Map<string, DossierFile>();
      for (const root of files === undefined ? [] : roots) {
        const folder = root.replace(/\/$/, "");
        const file = files && (await readOne(`${folder}/${DOSSIER_FILE}`, files));
        if (file !== undefined) found.set(folder, file);
      }
      const changed = JSON.stringify([...found]) !== JSON.stringify([...known]);
      known = found;
      if (changed) revision++;
      return changed;
    },
    all: () => [...known.values()],
    revision: () => revision,
    of(articleUri) {
      const root = rootOf(articleUri, roots);
      return root === undefined ? undefined : known.get(root);
    },
  };
}

async function readOne(uri: string, files: ArticleFiles): Promise<DossierFile | undefined> {
  try {
    const bytes = await files.read(uri);
    refuseLarge(bytes.length);
    const text = decodeText(bytes)?.text;
    return text === undefined ? undefined : { uri, text, settings: dossierSettingsOf(JSON.parse(text)) };
  } catch {
    return undefined;
  }
}
