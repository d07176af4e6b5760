/**
 * What two spellings of one uri have in common: clients differ in what they percent-encode
 * (`a (2).txt`, `a%20%282%29.txt`) and in the case of drive letters.
 */
export function uriKey(uri: string): string {
  try {
    return decodeURIComponent(uri).replace(
      /^(file:\/\/\/)([A-Z])(?=:)/,
      (_all, scheme: string, drive: string) => scheme + drive.toLowerCase(),
    );
  } catch {
    return uri;
  }
}
