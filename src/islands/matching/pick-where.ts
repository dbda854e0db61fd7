import type { MapLocale } from "../../domain/map/map-settings.ts";
import { nearestName } from "../../domain/map/nearest-name.ts";
import { ZONE_LEVELS } from "../../domain/zone/zone.ts";
import { fetchTownMap } from "../../map/fetch-map.ts";
import { openPickMap } from "../../map/pick-map.ts";

/**
 * 地図で選ぶ: a press on the map puts the nearest name of the town's own gazetteer into the field. The point itself is
 * not kept; the map draws from one file of the town and asks nobody for tiles.
 */
export async function pickWhere(
  place: HTMLElement,
  field: HTMLInputElement,
): Promise<{ readonly close: () => void } | null> {
  const town = await fetchTownMap(place.dataset.mapFile ?? "");
  if (town === null || town.bounds === null) return null;
  const locale = JSON.parse(place.dataset.locale ?? "{}") as MapLocale;
  place.hidden = false;
  const container = place.querySelector<HTMLElement>("[data-stage]") ?? place;
  const shown = town.zones.features.map(({ properties }) => properties.level);
  try {
    const map = openPickMap({
      container,
      town,
      locale,
      zoneLevel: ZONE_LEVELS.find((level) => shown.includes(level)) ?? null,
      onPick: (at) => {
        const nearest = nearestName(town.gazetteer, at);
        if (nearest === null) return;
        field.value = nearest.name;
        field.dispatchEvent(new Event("input", { bubbles: true }));
      },
    });
    return {
      close: () => {
        map.remove();
        place.hidden = true;
      },
    };
  } catch {
    place.hidden = true;
    return null;
  }
}
