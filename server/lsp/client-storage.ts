import type { Connection } from "vscode-languageserver";
import type { IndexStorage, IndexVersion } from "../corpus/index-cache.ts";
import { ABANDONED, KEPT_VERSIONS, SEGMENT_ENDING, segmentOrder, timeOf } from "../corpus/segment-names.ts";
import { clientFiles } from "./files.ts";
import { hex, sha256 } from "./sha256.ts";

/**
 * A folder that only the client reaches. Several windows may use it at once: names are never used twice, and the client puts a file
 * there as a whole or not at all. A name says of which version it is and when it was written.
 *
 * @param folder uri; it is made when something is written.
 * @param version what the content depends on.
 */
export function clientStorage(connection: Connection, folder: string, { fixed, madeBy }: IndexVersion): IndexStorage {
  const files = clientFiles(connection);
  const own = `${folder}/index`;
  const uriOf = (name: string) => `${own}/${name}`;
  // whatever it was: it may be damaged
  const remove = async (name: string) => {
    await connection.sendRequest("lagebild/writeFile", { uri: uriOf(name), data: null });
  };
  const hash = async (text: string) => hex(await sha256(new TextEncoder().encode(text))).slice(0, PREFIX / 2);
  let prefix: Promise<string> | undefined;
  const prefixOf = () => {
    prefix ??= Promise.all([hash(fixed), hash(madeBy)]).then((both) => both.join(""));
    return prefix;
  };
  const listAll = () => connection.sendRequest<readonly string[]>("lagebild/listFolder", { uri: own });
  const order = segmentOrder();
  return {
    async list() {
      const names = await listAll();
      const current = await prefixOf();
      for (const name of outdated(names, current)) await remove(name).catch(() => {});
      return names.filter((name) => name.startsWith(current) && name.endsWith(SEGMENT_ENDING)).sort();
    },
    async listEarlier() {
      const current = await prefixOf();
      const order = (name: string) => name.slice(PREFIX);
      return (await listAll())
        .filter(
          (name) => name.startsWith(current.slice(0, PREFIX / 2)) && !name.startsWith(current) && name.endsWith(SEGMENT_ENDING),
        )
        .sort((a, b) => (order(a) < order(b) ? -1 : 1));
    },
    read: (name) => files.read(uriOf(name)),
    async write(bytes) {
      const name = `${await prefixOf()}-${order()}-${crypto.randomUUID().slice(0, 13)}${SEGMENT_ENDING}`;
      await files.write(uriOf(name), bytes, undefined);
      return name;
    },
    remove,
    digest: sha256,
  };
}

/** Length of a version in a name, half of it for what is fixed; a hyphen follows. */
const PREFIX = 32;
const writtenAt = (name: string): number => timeOf(name.slice(PREFIX + 1));

/** What was begun and never ended, and what is of versions that nobody has written for the longest. */
function outdated(names: readonly string[], current: string): string[] {
  const begun = names.filter((name) => name.endsWith(".tmp") && Date.now() - writtenAt(name) > ABANDONED);
  const whole = names.filter((name) => name.endsWith(SEGMENT_ENDING) && !name.startsWith(current));
  const last = new Map<string, number>();
  for (const name of whole) last.set(name.slice(0, PREFIX), Math.max(last.get(name.slice(0, PREFIX)) ?? 0, writtenAt(name)));
  const old = new Set(
    [...last]
      .sort(([, a], [, b]) => b - a)
      .slice(KEPT_VERSIONS - 1)
      .map(([version]) => version),
  );
  return [...begun, ...whole.filter((name) => old.has(name.slice(0, PREFIX)))];
}
