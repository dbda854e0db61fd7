import { keepOn } from "../data/planning/kept-towns.ts";
import { readTown } from "../data/read-town.ts";
import type { Activity } from "../domain/activity/activity.ts";
import { addDays } from "../domain/clock.ts";
import { keepTown } from "../domain/coverage/dates/keep-town.ts";
import { indexTown } from "../domain/index-town.ts";
import type { Problem } from "../domain/problem.ts";
import { type Result, succeed } from "../domain/result.ts";
import type { Town } from "../domain/town.ts";
import type { DayText } from "../domain/units.ts";
import type { PopulationArea } from "../domain/zone/zone.ts";
import type { Backend } from "./backend/backend.ts";

/** How far back a date of the made-up town lies, and which part of its activities was not there yet. */
const PAST = [
  { days: 365, opened: [2, 5], former: 10 },
  { days: 183, opened: [2], former: 5 },
] as const;
type Past = (typeof PAST)[number];
const ONE_OF = 9;

/** Gives the demo town two dates of a history that is made up like the town itself. Problems: those of reading and keeping. */
export async function keepDemoPast(
  backend: Backend,
  code: string,
  today: DayText,
): Promise<Result<null, Problem>> {
  const read = await readTown(backend, code);
  if (!read.ok) return read;
  for (const past of PAST) {
    const on = `${addDays(today, -past.days).slice(0, 7)}-01`;
    const index = indexTown(pastTown(read.value.town, past));
    const town = keepTown({ index, on, neighbours: [], holidays: [] });
    const kept = await keepOn(backend.service, code, { on, town, by: null });
    if (!kept.ok) return kept;
  }
  return succeed(null);
}

/** The town as it might have been: some activities not there yet, some there that have ended since, a survey earlier. */
export function pastTown(town: Town, { opened, former }: Past): Town {
  const sorted = town.activities.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const there = sorted.filter((_, at) => !(opened as readonly number[]).includes(at % ONE_OF));
  const others = sorted.filter((_, at) => at % ONE_OF === 4).slice(-former);
  const ended = others.map((activity, at) => ({
    ...activity,
    id: `${activity.id}-before`,
    placeId: sorted[(at * 13 + 7) % sorted.length]?.placeId ?? null,
  }));
  return {
    ...town,
    activities: [...there, ...ended].map(aYearEarlier),
    population: town.population.map(earlierSurvey),
  };
}

const aYearEarlier = (activity: Activity): Activity => ({
  ...activity,
  confirmedOn: activity.confirmedOn === null ? null : addDays(activity.confirmedOn, -365),
  unreachedSince: null,
});

/** A year before there were a few more children and a few less people from 65 on. */
function earlierSurvey(area: PopulationArea): PopulationArea {
  const then = (counts: readonly number[]): readonly number[] =>
    counts.map((count, band) => {
      const from = area.bandStarts[band] ?? 0;
      return Math.round(count * (from < 15 ? 1.05 : from >= 65 ? 0.96 : 1));
    });
  const [bandMale, bandFemale] = [then(area.bandMale), then(area.bandFemale)];
  const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);
  const year = Number(area.surveyedOn.slice(0, 4)) - 1;
  return {
    ...area,
    surveyedOn: `${year}${area.surveyedOn.slice(4)}`,
    total: sum(bandMale) + sum(bandFemale),
    male: sum(bandMale),
    female: sum(bandFemale),
    bandMale,
    bandFemale,
  };
}
