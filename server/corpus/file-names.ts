/** The workspace catalogue at the root of a folder; quick fixes write into it. */
export const CATALOGUE_FILE = "lagebild.catalogue.json";

/** Folder below the root of a workspace folder whose JSON files are workspace catalogues, too. */
export const CATALOGUE_FOLDER = ".lagebild/catalogue";

/** Whether a uri or path is named like a workspace catalogue. */
export function isWorkspaceCatalogue(uri: string): boolean {
  return uri.endsWith(`/${CATALOGUE_FILE}`) || /\/\.lagebild\/catalogue\/[^/]+\.json$/.test(uri);
}

/** What makes a folder a dossier and may say which files are its articles. */
export const DOSSIER_FILE = "lagebild.json";
