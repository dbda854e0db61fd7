/** The first web address of a cell, http or https only; null where there is none. */
export function urlOf(cell: string | null): {
  readonly url: string | null;
  readonly several: boolean;
  readonly unusual: boolean;
} {
  if (cell === null) return { url: null, several: false, unusual: false };
  const found = cell.match(/https?:\/\/[^\s"'<>（）、。]+/gi) ?? [];
  const [first] = found;
  const url = first !== undefined && URL.canParse(first) ? first : null;
  return { url, several: found.length > 1, unusual: url === null };
}
