/**
 * Names for results, one for each file: without the ending, unless another has that name already on a disk that doesn't tell names by their
 * case. Folders of a workspace may have the same name, and files in them.
 */
export function distinctNames(files: readonly string[]): string[] {
  const taken = new Set<string>();
  return files.map((file) => {
    let name = file.replace(/(?<=[^/])\.[^./]*$/, "");
    for (let copy = 1; taken.has(key(name)); copy++) name = copy === 1 ? file : `${file} (${copy})`;
    taken.add(key(name));
    return name;
  });
}

const key = (name: string): string => name.normalize("NFC").toLowerCase();
