import holidayJp from "@holiday-jp/holiday_jp";
import { type DayNumber, dayNumber, weekdayOfNumber } from "../clock.ts";

/** Is the day a national holiday (国民の祝日 or 振替休日)? Known for 1970 to 2050. */
export const isHoliday = (day: DayNumber): boolean => HOLIDAYS.has(day);

const HOLIDAYS: ReadonlySet<DayNumber> = new Set(Object.keys(holidayJp.holidays).map(dayNumber));

/** A working day in the everyday sense: Monday to Friday and not a holiday. */
export const isWorkingDay = (day: DayNumber): boolean =>
  weekdayOfNumber(day) < 5 && !isHoliday(day);
