/** A passage on one line, without the characters that only say where a word may be divided. */
export const withoutBreaks = (text: string): string => text.replace(/[\u00AD\u200B]/g, "").replace(/\s+/g, " ");
