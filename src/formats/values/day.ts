import type { DayText } from "../../domain/units.ts";

/** How a file orders numbers like 3/1/2023; `unclear` where its own dates contradict each other. */
export type SlashOrder = "month-first" | "day-first" | "unclear";

export interface ReadDay {
  readonly day: DayText;
  /** False where the day is certain but written in a way that tells of an accident (`2020.10/5`, a time behind it). */
  readonly plain: boolean;
}

/** First Gregorian year of each era, and the letter that stands for it. */
const ERAS: readonly (readonly [name: string, letter: string, first: number])[] = [
  ["令和", "R", 2019],
  ["平成", "H", 1989],
  ["昭和", "S", 1926],
];

/**
 * One calendar day as people and spreadsheets write it: 2023-03-01, 2023/3/1, 20230301, 2023年3月1日, R5.3.1,
 * 令和5年3月1日, and 3/1/2023 in the order that the whole file shows. Null where it is not one certain day:
 * nothing is filled in.
 */
export function dayOf(cell: string | undefined, order: SlashOrder = "month-first"): ReadDay | null {
  const text = (cell ?? "").normalize("NFKC").trim().replace(/元年/, "1年");
  return yearFirst(text) ?? eraDay(text) ?? yearLast(text, order);
}

function yearFirst(text: string): ReadDay | null {
  const match =
    /^(\d{4})([-/.年])\s?(\d{1,2})([-/.月])\s?(\d{1,2})日?(.*)$/.exec(text) ??
    /^(\d{4})()(\d{2})()(\d{2})()$/.exec(text);
  if (match === null) return null;
  const [, year, first, month, second, day, rest = ""] = match;
  const regular = first === second || (first === "年" && second === "月");
  return built(year, month, day, rest, regular);
}

function eraDay(text: string): ReadDay | null {
  const match =
    /^(令和|平成|昭和|[RHSrhs])\s?(\d{1,2})[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})日?(.*)$/.exec(
      text,
    );
  if (match === null) return null;
  const [, name = "", year, month, day, rest = ""] = match;
  const era = ERAS.find(([full, letter]) => full === name || letter === name.toUpperCase());
  if (era === undefined) return null;
  return built(String(era[2] + Number(year) - 1), month, day, rest, true);
}

function yearLast(text: string, order: SlashOrder): ReadDay | null {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(.*)$/.exec(text);
  if (match === null) return null;
  const [, one = "", other = "", year, rest = ""] = match;
  if (order === "unclear") return one === other ? built(year, one, other, rest, true) : null;
  return order === "month-first"
    ? built(year, one, other, rest, true)
    : built(year, other, one, rest, true);
}

/** A weekday or a time of day behind the date changes nothing about the day; anything else does. */
function built(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  rest: string,
  regular: boolean,
): ReadDay | null {
  const weekday = /^\s*(\([日月火水木金土][^()]{0,3}\))?\s*$/.test(rest);
  const time = /^[\sT]+\d{1,2}:\d{2}(:\d{2})?(\s?[AP]M)?$/i.test(rest);
  if (!weekday && !time) return null;
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const date = new Date(Date.UTC(y, m - 1, d));
  const exists =
    date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  if (!exists || y < 1900 || y > 2200) return null;
  return { day: date.toISOString().slice(0, 10), plain: regular && !time };
}

/**
 * In which order a file writes numbers like 3/1/2023, from all of them together. Without evidence it is month
 * first: that is what the spreadsheets write that make such files (a Japanese one writes the year first).
 */
export function slashOrderOf(cells: Iterable<string | undefined>): SlashOrder {
  let monthFirst = false;
  let dayFirst = false;
  for (const cell of cells) {
    const match = /^\s*(\d{1,2})\/(\d{1,2})\/\d{4}/.exec((cell ?? "").normalize("NFKC"));
    if (match === null) continue;
    if (Number(match[1]) > 12) dayFirst = true;
    if (Number(match[2]) > 12) monthFirst = true;
  }
  if (monthFirst && dayFirst) return "unclear";
  return dayFirst ? "day-first" : "month-first";
}
