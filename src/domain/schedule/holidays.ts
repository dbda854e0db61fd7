import { type DayNumber, dayFromParts, weekdayOfNumber } from "../clock.ts";

/** Is the day a national holiday (国民の祝日, 振替休日 or 国民の休日)? Known for 2000 to 2099, by the law of each year. */
export const isHoliday = (day: DayNumber): boolean => HOLIDAYS.has(day);

/** A working day in the everyday sense: Monday to Friday and not a holiday. */
export const isWorkingDay = (day: DayNumber): boolean =>
  weekdayOfNumber(day) < 5 && !isHoliday(day);

const MONDAY = 0;
const SUNDAY = 6;

/** 国民の祝日に関する法律, article 2. A day is of the month, or a Monday of it; `since` and `until` are whole years. */
interface Named {
  readonly month: number;
  readonly day?: number;
  readonly monday?: number;
  readonly since?: number;
  readonly until?: number;
  /** Years in which a law of that year moved it; the day it moved to stands by itself. */
  readonly moved?: readonly number[];
}

const OLYMPICS = [2020, 2021];
const NAMED: readonly Named[] = [
  { month: 1, day: 1 },
  { month: 1, monday: 2 },
  { month: 2, day: 11 },
  { month: 2, day: 23, since: 2020 },
  { month: 4, day: 29 },
  { month: 5, day: 3 },
  { month: 5, day: 4, since: 2007 },
  { month: 5, day: 5 },
  { month: 7, day: 20, until: 2002 },
  { month: 7, monday: 3, since: 2003, moved: OLYMPICS },
  { month: 8, day: 11, since: 2016, moved: OLYMPICS },
  { month: 9, day: 15, until: 2002 },
  { month: 9, monday: 3, since: 2003 },
  { month: 10, monday: 2, moved: OLYMPICS },
  { month: 11, day: 3 },
  { month: 11, day: 23 },
  { month: 12, day: 23, until: 2018 },
  // The accession and its ceremony.
  ...onlyIn(2019, [5, 1], [10, 22]),
  // 海の日, スポーツの日 and 山の日 round the Olympic games.
  ...onlyIn(2020, [7, 23], [7, 24], [8, 10]),
  ...onlyIn(2021, [7, 22], [7, 23], [8, 8]),
];

function onlyIn(year: number, ...days: readonly (readonly [number, number])[]): Named[] {
  return days.map(([month, day]) => ({ month, day, since: year, until: year }));
}

/** The day of the month of an equinox, by the formula of the 海上保安庁 for 1980 to 2099. */
const equinox = (year: number, at1980: number): number =>
  Math.floor(at1980 + 0.242194 * (year - 1980)) - Math.floor((year - 1980) / 4);

function namedOf(year: number): DayNumber[] {
  const days = NAMED.flatMap(({ month, day, monday, since, until, moved }) => {
    if (year < (since ?? year) || year > (until ?? year) || moved?.includes(year)) return [];
    return [
      day === undefined ? mondayOf(year, month, monday ?? 1) : dayFromParts(year, month, day),
    ];
  });
  return [
    ...days,
    dayFromParts(year, 3, equinox(year, 20.8431)),
    dayFromParts(year, 9, equinox(year, 23.2488)),
  ];
}

function mondayOf(year: number, month: number, ordinal: number): DayNumber {
  const first = dayFromParts(year, month, 1);
  return first + ((MONDAY - weekdayOfNumber(first) + 7) % 7) + (ordinal - 1) * 7;
}

/**
 * Article 3: the next day that has no name for a holiday on a Sunday, and the day between two. Until 2006 a Sunday was
 * none of the latter (2003-05-04); since then none lies between two.
 */
function holidaysOf(year: number): DayNumber[] {
  const named = new Set(namedOf(year));
  const days = new Set(named);
  for (const day of named) {
    const between = !named.has(day + 1) && named.has(day + 2);
    if (between && weekdayOfNumber(day + 1) !== SUNDAY) days.add(day + 1);
    if (weekdayOfNumber(day) !== SUNDAY) continue;
    let instead = day + 1;
    while (named.has(instead)) instead += 1;
    days.add(instead);
  }
  return [...days];
}

const HOLIDAYS: ReadonlySet<DayNumber> = new Set(
  Array.from({ length: 100 }, (_, index) => holidaysOf(2000 + index)).flat(),
);
