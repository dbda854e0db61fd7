export interface ReadPhones {
  /** The first number of the cell, dashes and digits in half width; null where there is none. */
  readonly phone: string | null;
  /** The cell as written, where it holds more than that one number. */
  readonly written: string | null;
  readonly several: boolean;
  readonly unusual: boolean;
}

/**
 * Telephone numbers of a cell. Desks often put several with labels into one; the first is the one to call, and
 * everything as written is kept beside it.
 */
export function phonesOf(cell: string | null): ReadPhones {
  if (cell === null) return { phone: null, written: null, several: false, unusual: false };
  const folded = cell.normalize("NFKC").replace(/[‐‑‒–—―−ー]/g, "-");
  const numbers = folded.match(/\+?\d[\d\-() ]{5,18}\d/g) ?? [];
  const [first] = numbers;
  if (first === undefined) return { phone: null, written: cell, several: false, unusual: true };
  const alone = folded.trim() === first;
  return {
    phone: first.replace(/\s+/g, " "),
    written: alone ? null : cell,
    several: numbers.length > 1,
    unusual: !isUsual(first),
  };
}

/** Japanese numbers have ten digits and begin with 0; eleven where they begin with 0x0. */
function isUsual(number: string): boolean {
  const digits = number
    .replace(/\D/g, "")
    .replace(/^81(?=[1-9])/, number.startsWith("+") ? "0" : "81");
  return /^0[1-9]\d{8}$/.test(digits) || /^0[1-9]0\d{8}$/.test(digits);
}
