import type { Municipality } from "../../src/domain/municipality/municipality.ts";
import { succeed } from "../../src/domain/result.ts";
import type { Town, TownRecords } from "../../src/domain/town.ts";
import type { TownSource } from "../../src/server/snapshots/store.ts";

/**
 * A town made of records without a database: for tests of what stands before it. Places that are not exact
 * have no position here, because masking is the database's.
 */
export function townFrom(municipality: Municipality, records: TownRecords, revision = 1): Town {
  const { places = [], ...others } = records;
  return {
    zones: [],
    coordinators: [],
    groups: [],
    activities: [],
    dateChanges: [],
    events: [],
    ownKinds: [],
    resources: [],
    grants: [],
    population: [],
    gazetteer: [],
    searchWords: [],
    readings: [],
    urgentNumbers: [],
    operatorPages: [],
    sources: [],
    planStandards: [],
    ground: null,
    ...others,
    municipality,
    revision,
    places: places.map(({ truePosition, ...place }) => ({
      ...place,
      position: place.disclosure === "exact" ? truePosition : null,
    })),
  };
}

/** Towns out of memory, as the snapshot store wants them. */
export function memorySource(towns: readonly Town[]): TownSource {
  const byCode = new Map(towns.map((town) => [town.municipality.code, town]));
  return {
    revisions: async () =>
      succeed(new Map([...byCode].map(([code, town]) => [code, town.revision]))),
    town: async (code) => {
      const town = byCode.get(code);
      if (town === undefined) throw new Error(`no town ${code} in memory`);
      return succeed({ town, problems: [] });
    },
  };
}
