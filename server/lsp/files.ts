import type { Connection } from "vscode-languageserver";

/** The articles and catalogues of the client's folders, wherever they lie. */
export interface ArticleFiles {
  /** Uris of all articles. */
  list(): Promise<readonly string[]>;
  /** Uris of the folders' own catalogue files, lowest first. */
  listCatalogues(): Promise<readonly string[]>;
  /** The bytes of a file. Rejects where it is gone or can't be read. */
  read(uri: string): Promise<Uint8Array>;
}

/** VS Code itself opens no larger file for extensions. */
const LARGEST_FILE = 5_000_000;

/** Throws where a file is too large for an article; asked before reading where its size is known. */
export function refuseLarge(bytes: number): void {
  if (bytes > LARGEST_FILE) throw new Error(`larger than ${LARGEST_FILE / 1_000_000} MB`);
}

/** Files by way of the client, which knows what the user excluded and reaches virtual file systems, too. */
export function clientFiles(connection: Connection): ArticleFiles {
  return {
    list: () => connection.sendRequest<string[]>("lagebild/findArticles"),
    listCatalogues: () => connection.sendRequest<string[]>("lagebild/findCatalogues"),
    read: async (uri) => fromBase64((await connection.sendRequest<{ data: string }>("lagebild/readFile", { uri })).data),
  };
}

function fromBase64(data: string): Uint8Array {
  const binary = atob(data);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
