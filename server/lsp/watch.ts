import {
  type ClientCapabilities,
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  type FileSystemWatcher,
  WatchKind,
} from "vscode-languageserver";
import { CATALOGUE_FILE, CATALOGUE_FOLDER, DOSSIER_FILE } from "../corpus/file-names.ts";
import { asPattern } from "./catalogue-documents.ts";
import { IGNORE_FILE } from "./ignored.ts";
import { takingTurns } from "./in-turn.ts";

export interface Watch {
  /** Has the client tell of everything in its folders that the server reads. */
  folders(): Promise<void>;
  /** Also of the user's catalogue, wherever it lies, instead of the one before. */
  userFile(uri: string | undefined): Promise<void>;
}

/** Watching by the client; one that cannot do it is asked for nothing. */
export function watchFiles(connection: Connection, { workspace }: ClientCapabilities): Watch {
  const { dynamicRegistration, relativePatternSupport } = workspace?.didChangeWatchedFiles ?? {};
  const register = (watchers: FileSystemWatcher[]) =>
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  let ofUser: Disposable | undefined;
  const inTurn = takingTurns();
  return {
    async folders() {
      if (dynamicRegistration !== true) return;
      const patterns = [
        // articles in any case, as they are looked for
        "**/*.{[tT][xX][tT],[aA][rR][tT][iI][cC][lL][eE],[mM][dD],annotations.jsonl}",
        `**/${IGNORE_FILE}`,
        `**/${DOSSIER_FILE}`,
        `**/${CATALOGUE_FILE}`,
        `**/${CATALOGUE_FOLDER}/*.json`,
      ];
      // of a folder that is deleted only the folder itself is told
      const deleted = { globPattern: "**/*", kind: WatchKind.Delete };
      await register([...patterns.map((globPattern) => ({ globPattern })), deleted]);
    },
    userFile: (uri) =>
      inTurn(async () => {
        ofUser?.dispose();
        ofUser = undefined;
        if (uri === undefined || dynamicRegistration !== true || relativePatternSupport !== true) return;
        const [baseUri, pattern] = asPattern(uri);
        ofUser = await register([{ globPattern: { baseUri, pattern } }]);
      }),
  };
}
