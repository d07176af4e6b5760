/** Direct access to the file system, where the host has it; every other file comes from the client. */
export interface ArticleDisk {
  /**
   * What can be said of articles without reading them: bytes and stamp (see `FileVersion`). Those that are gone, and those that
   * lie outside of the roots or behind a link, are not among them.
   *
   * @param uris of the scheme `file`.
   * @param roots uris of the workspace folders.
   */
  look(
    uris: readonly string[],
    roots: readonly string[],
    signal: AbortSignal,
  ): Promise<ReadonlyMap<string, { readonly size: number; readonly stamp: string }>>;
}
