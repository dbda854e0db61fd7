import { addDays, daysBetween } from "../../src/domain/clock.ts";
import { boundsOf } from "../../src/domain/geometry/bounds-of.ts";
import type { Shape } from "../../src/domain/geometry/shape.ts";
import type { Municipality } from "../../src/domain/municipality/municipality.ts";
import type { TownRecords } from "../../src/domain/town.ts";
import type { DayText } from "../../src/domain/units.ts";
import { activities } from "./activities/all.ts";
import { SOURCE } from "./author.ts";
import { grants, planStandards, resources } from "./bank.ts";
import { makeDateChanges } from "./date-changes.ts";
import { events } from "./events.ts";
import { publicGroups } from "./groups-public.ts";
import { residentGroups } from "./groups-residents.ts";
import { makeGround } from "./land/ground.ts";
import { makeGazetteer, makePopulation } from "./land/population.ts";
import { CITY, makeZones } from "./land/zones.ts";
import { coordinators } from "./people.ts";
import { neighbourhoodPlaces } from "./places-neighbourhood.ts";
import { publicPlaces } from "./places-public.ts";
import { homes, shelteredPlaces } from "./places-sheltered.ts";
import { readings } from "./readings.ts";
import { searchWords } from "./search-words.ts";
import { operatorPages, ownKinds, sources, urgentNumbers } from "./urgent.ts";

export interface DemoTown {
  readonly municipality: Municipality;
  readonly records: TownRecords;
}

/** The day on which the texts were written; every day in them moves along when the town is made for another. */
export const WRITTEN_ON: DayText = "2026-11-21";

/** ひだまり市 as it would be on a day. The same day always gives the same town. */
export function makeTown(today: DayText): DemoTown {
  // Whole weeks, so that what is on a Sunday stays on a Sunday.
  const shift = Math.round(daysBetween(WRITTEN_ON, today) / 7) * 7;
  const zones = makeZones(SOURCE);
  const moved = <Value>(value: Value): Value => shiftDays(value, shift);
  return {
    municipality: municipality(zones.find(({ id }) => id === CITY)?.boundary ?? null),
    records: {
      sources,
      zones,
      groups: byId([...publicGroups, ...residentGroups]),
      places: byId([...publicPlaces, ...neighbourhoodPlaces, ...homes, ...shelteredPlaces]),
      ownKinds,
      activities: byId(moved(activities)),
      dateChanges: makeDateChanges(today, activities),
      coordinators: byId(moved(coordinators)),
      events: byId(moved(events)),
      resources: byId(moved(resources)),
      grants: byId(moved(grants)),
      planStandards,
      population: byId(makePopulation(moved("2026-10-01"), SOURCE)),
      gazetteer: byId(makeGazetteer(zones, SOURCE)),
      readings,
      searchWords: byId(searchWords),
      urgentNumbers: moved(urgentNumbers),
      operatorPages: moved(operatorPages),
      ground: makeGround(),
    },
  };
}

const municipality = (boundary: Shape | null): Municipality => ({
  code: "990019",
  name: "ひだまり市",
  reading: "ヒダマリシ",
  nameRoman: "Hidamari",
  prefecture: "架空県",
  parentCode: null,
  programmeStatus: "running",
  programmeSinceYear: 2022,
  operator: "ひだまり市社会福祉協議会",
  operatorPhone: "0000-00-1200",
  bounds: boundary === null ? null : boundsOf(boundary),
  basemap: "embedded",
  demo: true,
});

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] =>
  [...items].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Moves every value that is a day, however deep, by a number of days. */
function shiftDays<Value>(value: Value, days: number): Value {
  if (days === 0) return value;
  return JSON.parse(JSON.stringify(value), (_, inner: unknown) =>
    typeof inner === "string" && DAY.test(inner) ? addDays(inner, days) : inner,
  ) as Value;
}
