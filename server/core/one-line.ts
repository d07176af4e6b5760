/** A passage as one would look for it: on one line, without the characters that only say where a word may be divided. */
export const inOneLine = (text: string): string => text.replace(/[\u00AD\u200B]/g, "").replace(/\s+/g, " ");
