import { rightHanded } from "../../../domain/geometry/right-handed.ts";
import type { PlanningReport } from "./open-report.ts";

/** The zones with their figures (RFC 7946): names of properties are English words, as GIS programs like them. */
export function zonesGeoJson({ all, state, asked, needs }: PlanningReport, day: string): string {
  const { who, withinMetres, level } = state.question;
  return JSON.stringify({
    type: "FeatureCollection",
    question: asked,
    as_of: day,
    who,
    within_metres: Math.round(withinMetres),
    features: all.zones.map(
      ({ number, gap, people, reached, activities, unconfirmed, unknown, needs: said }) => ({
        type: "Feature",
        id: gap.zone.id,
        geometry: gap.zone.boundary === null ? null : rightHanded(gap.zone.boundary),
        properties: {
          number,
          name: gap.zone.name,
          level,
          people: unknown.all ? null : people,
          reached: unknown.all ? null : reached,
          not_reached: unknown.all ? null : people - reached,
          unknown_areas: unknown.areas,
          unknown_areas_people: unknown.people,
          ...(needs === null ? {} : { unmet_needs: said }),
          activities,
          unconfirmed,
          seats_per_10000: gap.seatsPer10000,
        },
      }),
    ),
  });
}
