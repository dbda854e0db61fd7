import { fits } from "../../domain/coverage/gap-question.ts";
import { type GapTown, peopleOfLayer } from "../../domain/coverage/gap-town.ts";
import type { PlanningAnswer } from "../../domain/coverage/planning/answer-planning.ts";
import type { PlanningTown } from "../../domain/coverage/planning/planning-town.ts";
import { drawZones } from "../../domain/coverage/planning/zone-drawing.ts";
import { changedTown, readChanges } from "../../domain/coverage/what-if.ts";
import type { MapPoints, ShownOnMap } from "./protocol.ts";

/** Where the areas and the municipality's own places are. */
export function mapPoints({ areas, supply, ownSupply }: GapTown): MapPoints {
  const own = supply.slice(0, ownSupply);
  const flat = (
    points: readonly { readonly at: { readonly lat: number; readonly lng: number } }[],
  ) => Float64Array.from(points.flatMap(({ at }) => [at.lng, at.lat]));
  return { areas: flat(areas), places: flat(own), ids: own.map(({ activityId }) => activityId) };
}

export function shownOnMap(
  { town }: PlanningTown,
  query: URLSearchParams,
  { asked: { question }, before, after, needs }: PlanningAnswer,
  later: boolean,
): ShownOnMap {
  const changed = changedTown(town, readChanges(query, town).changes);
  const byId = new Map(town.zones.map((zone) => [zone.id, zone]));
  const zones = (after ?? before).zones.flatMap(({ zone: { id }, ...figures }) => {
    const zone = byId.get(id);
    return zone === undefined ? [] : [{ ...figures, zone }];
  });
  const gone = new Set(town.supply.slice(0, town.ownSupply));
  for (const point of changed.supply) gone.delete(point);
  return {
    people: peopleOfLayer(town.areas, question.who),
    counted: Uint8Array.from(town.supply.slice(0, town.ownSupply), (point) =>
      !gone.has(point) && fits(point, question) ? 1 : 0,
    ),
    drawing: later
      ? null
      : drawZones(
          changed,
          { zones },
          (place) => {
            const point = changed.supply[place];
            return point !== undefined && fits(point, question);
          },
          needs?.counts,
        ),
  };
}
