/** Whether the digits of a number token are of a class that patterns can name. */
export type NumberClass = (digits: string) => boolean;

export const NUMBER_CLASSES: Readonly<Record<string, NumberClass>> = {
  int: (digits) => digits.length <= 4,
  int3: (digits) => digits.length === 3,
  int2: (digits) => digits.length <= 2,
  twoDigits: (digits) => digits.length === 2,
  tens: (digits) => digits.length === 2 && digits >= "20" && digits.endsWith("0"),
  shortYear: (digits) => digits.length === 2 && digits >= "32",
  oddYear: (digits) => digits.length === 4 && digits > "1940" && digits < "2060" && !digits.endsWith("0"),
  roundYear: (digits) => digits.length === 4 && digits >= "1000" && digits < "2200" && digits.endsWith("0"),
  recentYear: (digits) => digits.length === 4 && digits >= "1900" && digits < "2060" && digits !== "2000",
  pastYear: (digits) => digits.length === 4 && digits >= "1500" && digits < "1900" && !digits.endsWith("0"),
  doubtfulYear: (digits) =>
    digits.length === 4 && digits >= "1000" && digits < "2200" && (digits < "1900" || digits >= "2060" || digits === "2000"),
  year: (digits) => digits.length === 4 && digits >= "1000" && digits < "2200",
};
