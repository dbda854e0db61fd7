/** RFC 5545, 3.1: no line is longer than 75 octets, its break not counted. */
const LONGEST_OCTETS = 75;

/** In UTF-8. */
const octetsOf = (character: string): number => {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
};

/** One content line, folded between characters, never inside one, and ended by CRLF. */
export function contentLine(name: string, value: string): string {
  const lines: string[] = [];
  let line = "";
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const length = octetsOf(character);
    if (octets + length > LONGEST_OCTETS) {
      lines.push(line);
      line = " ";
      octets = 1;
    }
    line += character;
    octets += length;
  }
  return `${[...lines, line].join("\r\n")}\r\n`;
}

/** Control characters other than a line break have no place in a text (RFC 5545, 3.1). */
const UNSEEN = /[\p{Cc}\u2028\u2029]/gu;

/** A text value (RFC 5545, 3.3.11). */
export const textValue = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(UNSEEN, (character) => (character === "\n" ? character : ""))
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n")
    .toWellFormed();
