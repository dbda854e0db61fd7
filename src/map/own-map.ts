import { Map as LibreMap } from "maplibre-gl";
import type { MapLocale } from "../domain/map/map-settings.ts";
import type { TownMap } from "../domain/map/town-map.ts";
import type { ZoneLevel } from "../domain/zone/zone.ts";
import { FONT } from "./ground-layers.ts";
import { libreLocale } from "./locale.ts";
import { mapStyle } from "./map-style.ts";
import type { MarkFeatures } from "./marks.ts";
import { paletteFrom } from "./palette.ts";
import { allowWorker } from "./trusted-worker.ts";

export interface OwnMapOptions {
  readonly container: HTMLElement;
  readonly town: TownMap;
  readonly locale: MapLocale;
  readonly zoneLevel: ZoneLevel | null;
}

/**
 * The town's own ground without any mark, for a form. The embedded style only, whatever the town's basemap is: tiles
 * would tell another host where somebody looks. Throws where the device has no WebGL 2.
 */
export function openOwnMap({ container, town, locale, zoneLevel }: OwnMapOptions): LibreMap {
  allowWorker();
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
  return map;
}
