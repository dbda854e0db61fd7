import { Map as LibreMap } from "maplibre-gl";
import type { MapLocale } from "../domain/map/map-settings.ts";
import type { TownMap } from "../domain/map/town-map.ts";
import { type Position, position } from "../domain/units.ts";
import type { ZoneLevel } from "../domain/zone/zone.ts";
import { FONT } from "./ground-layers.ts";
import { libreLocale } from "./locale.ts";
import { mapStyle } from "./map-style.ts";
import type { MarkFeatures } from "./marks.ts";
import { paletteFrom } from "./palette.ts";
import { allowWorker } from "./trusted-worker.ts";

export interface PickMapOptions {
  readonly container: HTMLElement;
  readonly town: TownMap;
  readonly locale: MapLocale;
  readonly zoneLevel: ZoneLevel | null;
  readonly onPick: (at: Position) => void;
}

/**
 * A map on which somebody shows about where they live. The embedded style only, whatever the town's own basemap is:
 * tiles would tell another host where they look. Throws where the device has no WebGL 2.
 */
export function openPickMap(options: PickMapOptions): { readonly remove: () => void } {
  allowWorker();
  const { container, town, locale, zoneLevel } = options;
  const property = (name: string) => getComputedStyle(container).getPropertyValue(name);
  const nothing: MarkFeatures = { type: "FeatureCollection", features: [] };
  const map = new LibreMap({
    container,
    style: mapStyle({
      town: { ...town, basemap: "embedded" },
      palette: paletteFrom(property),
      zoneView: { level: zoneLevel, marked: null },
      colours: 0,
      around: locale.around,
      marks: nothing,
      others: nothing,
      selected: nothing,
      beneath: null,
    }),
    ...(town.bounds === null ? {} : { bounds: [...town.bounds] }),
    fitBoundsOptions: { padding: 12 },
    locale: libreLocale(locale),
    localIdeographFontFamily: FONT.join(","),
    attributionControl: false,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    maxPitch: 0,
    fadeDuration: 0,
    renderWorldCopies: false,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.on("click", ({ lngLat }) => options.onPick(position(lngLat.lat, lngLat.lng)));
  return { remove: () => map.remove() };
}
