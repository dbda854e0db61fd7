import type { PopulationArea } from "../../zone/zone.ts";
import type { DemandArea } from "../demand.ts";
import type { PeopleRelease } from "./people-release.ts";

/** The areas of a release in the place of a town's own people, and what it says of each. */
export interface ReleasedAreas {
  /** Names and zones alone: no number stands in it. */
  readonly population: readonly PopulationArea[];
  readonly of: (area: Pick<DemandArea, "id">) => DemandArea["people"];
}

export function releasedAreas({ areas, surveyedOn }: PeopleRelease): ReleasedAreas {
  const shown = new Map(areas.map(({ key, counts }) => [key, counts]));
  return {
    population: areas.map(({ key, name, zoneId }) => ({
      id: key,
      name,
      zoneId,
      surveyedOn,
      total: 0,
      male: null,
      female: null,
      households: null,
      singleHouseholds: null,
      singleHouseholdsFrom65: null,
      bandStarts: [],
      bandMale: [],
      bandFemale: [],
      sourceId: null,
    })),
    of: ({ id }) => {
      const [under15 = null, , from65 = null, all = null] = shown.get(id) ?? [];
      return {
        all,
        "under-15": under15,
        "from-65": from65,
        "from-75": null,
        households: null,
        "single-households": null,
        "single-from-65": null,
      };
    },
  };
}
