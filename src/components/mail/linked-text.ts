/** A piece of a text; `href` where it is a web address. */
export interface TextPiece {
  readonly text: string;
  readonly href: string | null;
}

/** Cuts a plain text at its web addresses, so that a page can make links of them. Only http and https count. */
export function linkedText(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const { 0: href, index } of text.matchAll(/https?:\/\/[^\s<>"「」]+/g)) {
    if (index > end) pieces.push({ text: text.slice(end, index), href: null });
    pieces.push({ text: href, href });
    end = index + href.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), href: null });
  return pieces;
}
