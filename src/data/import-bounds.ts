import { boundsOf, boundsOfPoints } from "../domain/geometry/bounds-of.ts";
import type { TownRecords } from "../domain/town.ts";
import { position } from "../domain/units.ts";

/**
 * The box by which an import widens its municipality: that of the zones where it brings any, else of what it brings
 * with a public position. True positions of homes never count. Null where nothing has a position.
 */
export function importBounds(records: TownRecords): Readonly<Record<string, number>> | null {
  const shapes = (records.zones ?? []).flatMap(({ boundary }) => boundary ?? []);
  const points = [
    ...(records.places ?? []).flatMap(({ disclosure, truePosition }) =>
      disclosure === "exact" && truePosition !== null ? [truePosition] : [],
    ),
    ...(records.gazetteer ?? []).map(({ lat, lng }) => position(lat, lng)),
    ...(records.events ?? []).flatMap((event) => event.position ?? []),
  ];
  const bounds = boundsOf(...shapes) ?? boundsOfPoints(points);
  if (bounds === null) return null;
  const [west, south, east, north] = bounds;
  return { west, south, east, north };
}
