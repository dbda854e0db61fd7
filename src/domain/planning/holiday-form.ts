import { daysBetween, isDayText } from "../clock.ts";
import type { Problem } from "../problem.ts";
import { fail, type Result, succeed } from "../result.ts";
import { LONGEST_SOURCE } from "./plan-standard-form.ts";
import type { SchoolHoliday } from "./planning-records.ts";
import { LONGEST_NAME, tooLong } from "./scenario-form.ts";

export type HolidayField = "name" | "from" | "to" | "source";
export type HolidayToSave = Omit<SchoolHoliday, "id"> & { readonly id: string | null };

/** Nobody has longer holidays: a wrong year would make all the year one. */
const MOST_DAYS = 120;

/**
 * Reads the form of school holidays. Problems, each with its field: `name-missing`, `value-not-a-date`,
 * `dates-too-far-apart`, `source-missing`, `value-too-long`.
 */
export function parseHoliday(
  id: string | null,
  said: (field: HolidayField) => string,
): Result<HolidayToSave, readonly Problem[]> {
  const [name, from, to, source] = (["name", "from", "to", "source"] as const).map((field) =>
    said(field).trim(),
  ) as [string, string, string, string];
  const wrongDays = (["from", "to"] as const).filter((field) => !isDayText(said(field).trim()));
  const days = wrongDays.length > 0 ? 0 : daysBetween(from, to);
  const problems: Problem[] = [
    ...(name === "" ? [{ code: "name-missing", field: "name" } as const] : []),
    ...tooLong("name", name, LONGEST_NAME),
    ...wrongDays.map((field) => ({ code: "value-not-a-date", field }) as const),
    ...(days < 0 || days > MOST_DAYS
      ? [{ code: "dates-too-far-apart", field: "to" } as const]
      : []),
    ...(source === "" ? [{ code: "source-missing", field: "source" } as const] : []),
    ...tooLong("source", source, LONGEST_SOURCE),
  ];
  return problems.length > 0 ? fail(problems) : succeed({ id, name, from, to, source });
}
