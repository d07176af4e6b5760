import { writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Folder, ServerProcess } from "./server-process.ts";

/** A word that stands in few articles. */
const ADDED = { id: "rathaus", kind: "organisation", type: "other", name: "Rathaus" };

/**
 * From the notice that a name was added to the dossier's own catalogue until something that waits for all articles is answered.
 *
 * @returns milliseconds by the clock and of processor time, and how many mentions of the name were found.
 */
export async function addName(server: ServerProcess, folder: Folder) {
  const uri = `${folder.uri}/lagebild.catalogue.json`;
  writeFileSync(path.join(fileURLToPath(folder.uri), "lagebild.catalogue.json"), JSON.stringify({ entries: [ADDED] }));
  folder.catalogues.push(uri);
  const [begun, before] = [performance.now(), server.cpu()];
  await server.connection.sendNotification("workspace/didChangeWatchedFiles", { changes: [{ uri, type: 1 }] });
  const found = await server.connection.sendRequest<readonly { readonly containerName?: string }[]>("workspace/symbol", {
    query: ADDED.name,
  });
  const after = server.cpu();
  return {
    taken: performance.now() - begun,
    cpu: before === undefined || after === undefined ? undefined : after - before,
    mentions: Number.parseInt(found[0]?.containerName ?? "0", 10),
  };
}
