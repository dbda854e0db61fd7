/** A count or an amount as written (`"4,315 "`, `１２０`), or null where it is none. */
export function wholeNumberOf(cell: string | undefined): number | null {
  const text = (cell ?? "").normalize("NFKC").replace(/[\s,]/g, "");
  if (!/^-?\d{1,12}(\.0+)?$/.test(text)) return null;
  return Number(text);
}

/** A decimal number as written, or null where it is none. */
export function decimalOf(cell: string | undefined): number | null {
  const text = (cell ?? "").normalize("NFKC").trim();
  if (!/^[-+]?\d{1,12}(\.\d{1,18})?$/.test(text)) return null;
  return Number(text);
}
