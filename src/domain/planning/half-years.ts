import { addMonths } from "../clock.ts";
import type { DayText } from "../units.ts";

const MONTHS = 6;

/** The first days of the last half-years that are over on a day, from 1 April or 1 October, the newest first. */
export function halfYearsOver(on: DayText, count: number): readonly DayText[] {
  const [year = "", month = ""] = on.split("-");
  const running =
    Number(month) >= 10
      ? `${year}-10-01`
      : Number(month) >= 4
        ? `${year}-04-01`
        : `${String(Number(year) - 1)}-10-01`;
  return Array.from({ length: count }, (_, back) => addMonths(running, -MONTHS * (back + 1)));
}
