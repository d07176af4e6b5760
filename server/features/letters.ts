/** Whether a text has some letters in their order, others between them or not; case makes no difference. As editors match what is typed. */
export function hasLetters(text: string, lowerLetters: string): boolean {
  if (lowerLetters.length > text.length) return false;
  const lower = text.toLowerCase();
  let at = 0;
  // greedy is enough: if they occur in order at all, taking each at its first chance finds them
  for (const letter of lowerLetters) {
    at = lower.indexOf(letter, at);
    if (at < 0) return false;
    at += letter.length;
  }
  return true;
}

/** A set of letters in 32 bits: where a text has some letters, the bits of its set include theirs. One look tells most texts that don't. */
export function lettersOf(text: string): number {
  const lower = text.toLowerCase();
  let bits = 0;
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    bits |= 1 << (code >= A && code <= Z ? code - A : OTHERS + (code % (32 - OTHERS)));
  }
  return bits >>> 0;
}

const A = 97;
const Z = 122;
const OTHERS = 26;
