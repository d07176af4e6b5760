import type { Span } from "./model.ts";

/**
 * Addresses of the net, and what Markdown links lead to, in the order of the text: `https://…`, `www.…`, `t.me/…`, `a@b.org`, `@kanal`,
 * `](bilder/a.jpg)`. Whom or which day they name nobody has written, so nothing in them is a mention. Offsets are UTF-16.
 */
export function addressesIn(text: string): readonly Span[] {
  // nearly all paragraphs have none of these signs
  if (!text.includes("/") && !text.includes("@") && !text.includes("www.") && !text.includes("](")) return NONE;
  const found: Span[] = [];
  for (const [sign, read] of READERS) {
    for (let at = text.indexOf(sign); at >= 0; ) {
      const span = read(text, at);
      if (span !== undefined) found.push(span);
      at = text.indexOf(sign, Math.max(at + 1, span?.end ?? 0));
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether a span shares a character with one of the addresses. */
export function isInAddress({ start, end }: Span, addresses: readonly Span[]): boolean {
  return addresses.some((address) => start < address.end && address.start < end);
}

const NONE: readonly Span[] = [];

type Reader = (text: string, at: number) => Span | undefined;

const READERS: readonly (readonly [sign: string, read: Reader])[] = [
  ["://", (text, at) => fromTo(text, startOf(text, at), at + 3)],
  ["www.", (text, at) => (startOf(text, at) === at ? fromTo(text, at, at + 4) : undefined)],
  ["/", withoutScheme],
  ["@", mailOrHandle],
  ["](", linkTarget],
];

/** The longest that is looked at before a slash; longer than any scheme or domain. */
const LONGEST_DOMAIN = 64;

/** The point of a domain and the letters behind it. */
const LONGEST_ENDING = 7;

/** Where the scheme or domain begins that ends before `at`. */
function startOf(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST_DOMAIN && /[\w.+-]/.test(text.charAt(start - 1))) start--;
  return start;
}

/** `t.me/kanal/123`: a domain and a path. Not `und/oder`, nor `St. Pölten/Wien`. */
function withoutScheme(text: string, at: number): Span | undefined {
  // most slashes stand between words
  if (!text.slice(Math.max(0, at - LONGEST_ENDING), at - 1).includes(".")) return undefined;
  const start = startOf(text, at);
  // of an address with a scheme that is known already
  if (text.charAt(start - 1) === "/") return undefined;
  const isDomain = /^[a-z\d](?:[a-z\d.-]*[a-z\d])?\.[a-z]{2,6}$/.test(text.slice(start, at).toLowerCase());
  return isDomain ? fromTo(text, start, at + 1) : undefined;
}

/** `name@example.org`, or somebody's name in a network: `@kanal`. */
function mailOrHandle(text: string, at: number): Span | undefined {
  const start = startOf(text, at);
  let end = at + 1;
  while (end < text.length && end - at < LONGEST_DOMAIN && /[\w.-]/.test(text.charAt(end))) end++;
  while (/[.-]/.test(text.charAt(end - 1))) end--;
  return end - at > 2 ? { start, end } : undefined;
}

/** Behind the text of a link in Markdown; a remark in brackets has neither a point nor a slash in it. */
function linkTarget(text: string, at: number): Span | undefined {
  const span = fromTo(text, at + 2, at + 2);
  return span !== undefined && /[./#]/.test(text.slice(span.start, span.end)) ? span : undefined;
}

/** More than any server takes; what goes on is none. */
const LONGEST_ADDRESS = 2048;

const CLOSES = /[\s<>"“”„‘’»«›‹|]/;

/** To the next blank or what closes around the address; a mark of the sentence at its end is none of its own. */
function fromTo(text: string, start: number, from: number): Span | undefined {
  let end = from;
  let open = 0;
  const last = Math.min(text.length, from + LONGEST_ADDRESS);
  for (; end < last; end++) {
    const char = text.charAt(end);
    if (CLOSES.test(char)) break;
    if (char === "(") open++;
    else if (char === ")" && --open < 0) break;
  }
  while (end > from && /[.,;:!?*_\]`]/.test(text.charAt(end - 1))) end--;
  return end > from ? { start, end } : undefined;
}
