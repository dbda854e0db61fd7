import type { SupabaseClient } from "../../data/client.ts";
import { keepOn, readKeptDates } from "../../data/planning/kept-towns.ts";
import { readPlanningRecords } from "../../data/planning/planning-records.ts";
import { dayAt } from "../../domain/clock.ts";
import { keepTown } from "../../domain/coverage/dates/keep-town.ts";
import { monthIsMissing } from "../../domain/coverage/dates/kept-days.ts";
import { neighboursOf } from "../../domain/coverage/neighbours.ts";
import type { TownIndex } from "../../domain/town-index.ts";
import type { DayText } from "../../domain/units.ts";

/**
 * Keeps every town of which nothing is kept in this month yet, as it is today, and gives their codes. A month in which the
 * portal was off has no record: nothing is made up afterwards. Doing it again, or in two portals at once, keeps nothing
 * twice; a database that cannot be reached is asked again at the next time.
 */
export async function keepMonths(
  service: SupabaseClient,
  towns: readonly TownIndex[],
  now: Date,
): Promise<readonly string[]> {
  const done: string[] = [];
  for (const index of towns) {
    if (await keepMonth(service, index, towns, dayAt(now))) done.push(index.town.municipality.code);
  }
  return done;
}

async function keepMonth(
  service: SupabaseClient,
  index: TownIndex,
  towns: readonly TownIndex[],
  today: DayText,
): Promise<boolean> {
  const { municipality, activities, population } = index.town;
  // A municipality that has just been added has nothing yet that a date could tell.
  if (activities.length + population.length === 0) return false;
  const dates = await readKeptDates(service, municipality.code);
  if (!dates.ok || !monthIsMissing(dates.value, today)) return false;
  const records = await readPlanningRecords(service, municipality.code);
  if (!records.ok) return false;
  const { holidays } = records.value;
  const neighbours = neighboursOf(municipality, towns);
  const kept = await keepOn(service, municipality.code, {
    on: today,
    town: keepTown({ index, on: today, neighbours, holidays }),
    by: null,
  });
  return kept.ok && kept.value;
}
