const LONGEST_URL = 2000;

/** The first web address of a cell, http or https only; null where there is none. */
export function urlOf(cell: string | null): {
  readonly url: string | null;
  readonly several: boolean;
  readonly unusual: boolean;
} {
  if (cell === null) return { url: null, several: false, unusual: false };
  const found = cell.match(/https?:\/\/[^\s"'<>（）、。]+/gi) ?? [];
  const [first] = found;
  const url =
    first !== undefined && first.length <= LONGEST_URL && URL.canParse(first)
      ? first.replace(/^https?/i, (scheme) => scheme.toLowerCase())
      : null;
  return { url, several: found.length > 1, unusual: url === null };
}
