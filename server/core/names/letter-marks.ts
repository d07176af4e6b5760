/** Whether a text has no marks of letters but umlauts. */
export function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7f && !UMLAUTS.has(code)) return false;
  }
  return true;
}

const UMLAUTS: ReadonlySet<number> = new Set([..."äöüÄÖÜß"].map((letter) => letter.charCodeAt(0)));

/** “Şimşek” as “Simsek”, “Wałęsa” as “Walesa”; an umlaut makes another name. */
export function withoutMarks(text: string): string {
  if (isPlain(text)) return text;
  const plain = text.replace(OTHERS, (letter) => LETTERS[letter] as string);
  return plain.normalize("NFD").replace(MARKS, "").normalize("NFC");
}

const MARKS = /(?!\u0308)\p{M}/gu;
/** Letters with marks that Unicode doesn't take apart. */
const LETTERS: Readonly<Record<string, string>> = { ı: "i", İ: "I", ł: "l", Ł: "L", ø: "o", Ø: "O", đ: "d", Đ: "D" };
const OTHERS = /[ıİłŁøØđĐ]/gu;
