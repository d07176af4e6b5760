/**
 * A text in which the characters written as entities of HTML (`M&uuml;ller`, `Heckler &amp; Koch`) stand as themselves. In as many code
 * units, so that offsets stay: soft hyphens, which no word has, fill what is left, white space behind white space.
 */
export function withoutEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(ENTITY, (written: string, name: string) => {
    const character = characterOf(name);
    if (character === undefined) return written;
    return character.padEnd(written.length, /\s/.test(character) ? " " : SOFT);
  });
}

const SOFT = "\u00AD";
const ENTITY = /&(#\d{2,6}|#[xX][\da-fA-F]{2,5}|[A-Za-z]{2,6});/g;

function characterOf(name: string): string | undefined {
  if (name.startsWith("#")) {
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    // neither control characters nor breaks, nor halves of a character
    const isText = code >= 0x20 && code <= 0xffff && (code < 0x7f || code > 0x9f) && (code & 0xf800) !== 0xd800;
    return isText && code !== 0x2028 && code !== 0x2029 ? String.fromCharCode(code) : undefined;
  }
  const [, letter, accent = ""] = /^([A-Za-z])(uml|acute|grave|circ|tilde|cedil|caron|ring)$/.exec(name) ?? [];
  if (letter === undefined) return NAMED[name];
  const whole = (letter + ACCENTS[accent]).normalize("NFC");
  return whole.length === 1 ? whole : undefined;
}

const ACCENTS: Readonly<Record<string, string>> = {
  uml: "\u0308",
  acute: "\u0301",
  grave: "\u0300",
  circ: "\u0302",
  tilde: "\u0303",
  cedil: "\u0327",
  caron: "\u030C",
  ring: "\u030A",
};

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  nbsp: " ",
  quot: '"',
  apos: "'",
  szlig: "ß",
  shy: SOFT,
  ndash: "–",
  mdash: "—",
  bdquo: "„",
  ldquo: "“",
  rdquo: "”",
  sbquo: "‚",
  lsquo: "‘",
  rsquo: "’",
  laquo: "«",
  raquo: "»",
  hellip: "…",
  euro: "€",
};
