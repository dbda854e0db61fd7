import { isDayText } from "../../../src/domain/clock.ts";
import {
  SCHOOL_DAYS,
  type SchoolDays,
  schoolDays,
} from "../../../src/domain/coverage/school-days.ts";
import type { GapTownOptions } from "../../../src/domain/coverage/gap-town.ts";
import type { DayRange } from "../../../src/domain/coverage/week-slots.ts";
import type { DayText } from "../../../src/domain/units.ts";
import { gapsWords as words } from "../../../src/wording/operator-gaps.ts";
import type { CommandIo } from "../command.ts";
import { type GapOptions, listOf } from "./gap-options.ts";
import type { OpenedTown } from "./town-of-database.ts";
import { sayAccounts, townOfFiles } from "./town-of-files.ts";

/** What a town is asked with: the day, which days of the year, what lies over the border. */
export type GapSetting = Required<Pick<GapTownOptions, "on">> & Omit<GapTownOptions, "on">;

/**
 * The setting that the options name; null after saying what is wrong. Holidays are those that the option lists, else
 * those that planners entered. Neighbours are those of the database and those of the files that the option names.
 */
export function settingOf(
  given: GapOptions,
  on: DayText,
  { records, neighbours: known }: Pick<OpenedTown, "records" | "neighbours">,
  io: CommandIo,
): GapSetting | null {
  const which = given.text("days");
  const listed = rangesOf(given.text("school-holidays"));
  if (listed === null || (which !== null && !isSchoolDays(which))) {
    io.complain(
      listed === null ? words.wrongHolidays : words.notOneOf("--days", which ?? "", SCHOOL_DAYS),
    );
    return null;
  }
  const holidays = listed.length > 0 ? listed : records.holidays;
  const days = which === null ? undefined : schoolDays(holidays, which, on);
  if (days === null) {
    io.complain(words.noHolidays);
    return null;
  }
  const neighbours = listOf(given.text("neighbours"));
  const over =
    neighbours.length === 0
      ? null
      : townOfFiles(
          { code: null, zones: [], population: [], catalogue: neighbours, kind: null, on },
          io.folder,
        );
  if (over !== null && !sayAccounts(over.accounts, io)) return null;
  return {
    on,
    ...(days === undefined ? {} : { days }),
    neighbours: [...known, ...(over === null ? [] : [over.index])],
  };
}

const isSchoolDays = (text: string): text is SchoolDays =>
  (SCHOOL_DAYS as readonly string[]).includes(text);

/** `2026-12-24/2027-01-07`, several with commas between; null where one is none. */
function rangesOf(text: string | null): readonly DayRange[] | null {
  const ranges = listOf(text).map((range) => range.split("/"));
  const read = ranges.flatMap(([from = "", to = "", ...more]) =>
    isDayText(from) && isDayText(to) && from <= to && more.length === 0 ? [{ from, to }] : [],
  );
  return read.length === ranges.length ? read : null;
}
