import { WEEKDAYS, type Weekday } from "../../domain/schedule/schedule.ts";

const LETTERS = "月火水木金土日";

/**
 * Weekdays of a column: run together (`月火水木金`), listed (`月・水・金曜日`), as a range (`月～金`) or 毎日.
 * `holidays` tells that 祝 was named too. Null where anything else is in the cell.
 */
export function weekdaysOf(
  cell: string | undefined,
): { readonly days: readonly Weekday[]; readonly holidays: boolean } | null {
  const text = (cell ?? "")
    .normalize("NFKC")
    .replace(/曜日?/g, "")
    .replace(/祝日/g, "祝")
    .replace(/[\s、,・;/と及び]/g, "");
  if (text === "毎日") return { days: WEEKDAYS, holidays: false };
  const found = new Set<Weekday>();
  let rest = text;
  let holidays = false;
  for (const [whole, from = "", to = ""] of text.matchAll(
    /([月火水木金土日])[~〜～\-ー―]([月火水木金土日])/g,
  )) {
    const start = LETTERS.indexOf(from);
    const length = (LETTERS.indexOf(to) - start + 7) % 7;
    for (let step = 0; step <= length; step += 1) add(found, (start + step) % 7);
    rest = rest.replace(whole, "");
  }
  for (const letter of rest) {
    if (letter === "祝") holidays = true;
    else if (LETTERS.includes(letter)) add(found, LETTERS.indexOf(letter));
    else return null;
  }
  if (found.size === 0) return null;
  return { days: WEEKDAYS.filter((day) => found.has(day)), holidays };
}

function add(found: Set<Weekday>, index: number): void {
  const day = WEEKDAYS[index];
  if (day !== undefined) found.add(day);
}
