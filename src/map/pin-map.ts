import { type GeoJSONSource, type Map as LibreMap, Marker } from "maplibre-gl";
import type { Disclosure } from "../domain/activity/vocabulary.ts";
import { type Position, position } from "../domain/units.ts";
import { openOwnMap, type OwnMapOptions } from "./own-map.ts";

export interface PinMapOptions extends OwnMapOptions {
  readonly onPick: (at: Position) => void;
}

/** A map on which somebody marks one place, and sees what of it will be shown. */
export interface PinMap {
  /** Marks a place, or none, as others will see it. */
  readonly show: (at: Position | null, shown: Disclosure) => void;
  readonly lookAt: (at: Position) => void;
  readonly centre: () => Position;
  readonly remove: () => void;
}

const CLOSE_ZOOM = 15;
const ABOUT = "about-pin";

/** Throws where the device has no WebGL 2. */
export function openPinMap(options: PinMapOptions): PinMap {
  const map = openOwnMap(options);
  const element = document.createElement("div");
  element.className = "pin-mark";
  const marker = new Marker({ element, anchor: "bottom" });
  map.on("click", ({ lngLat }) => options.onPick(position(lngLat.lat, lngLat.lng)));
  return {
    show: (at, shown) => {
      element.dataset.shown = shown;
      if (at === null) marker.remove();
      else marker.setLngLat([at.lng, at.lat]).addTo(map);
      drawAbout(map, at !== null && shown === "approximate" ? at : null, options.container);
    },
    lookAt: (at) => {
      map.jumpTo({ center: [at.lng, at.lat], zoom: Math.max(map.getZoom(), CLOSE_ZOOM) });
    },
    centre: () => {
      const { lat, lng } = map.getCenter();
      return position(lat, lng);
    },
    remove: () => map.remove(),
  };
}

/** An example of what is shown instead: a circle that does not have the place in its middle. */
const OFF_DEGREES = { lat: 0.0016, lng: 0.0018 };
const RADIUS = { lat: 0.0024, lng: 0.0029 };

function drawAbout(map: LibreMap, at: Position | null, container: HTMLElement): void {
  const draw = () => {
    const data = { type: "FeatureCollection" as const, features: at === null ? [] : [circle(at)] };
    const source = map.getSource<GeoJSONSource>(ABOUT);
    if (source !== undefined) {
      source.setData(data);
      return;
    }
    const colour = getComputedStyle(container).getPropertyValue("--persimmon").trim();
    map.addSource(ABOUT, { type: "geojson", data });
    map.addLayer({
      id: ABOUT,
      type: "fill",
      source: ABOUT,
      paint: { "fill-color": colour, "fill-opacity": 0.3, "fill-outline-color": colour },
    });
  };
  if (map.isStyleLoaded()) draw();
  else map.once("idle", draw);
}

function circle({ lat, lng }: Position) {
  const ring = Array.from({ length: 49 }, (_, step) => {
    const angle = (step / 48) * 2 * Math.PI;
    return [
      lng + OFF_DEGREES.lng + Math.cos(angle) * RADIUS.lng,
      lat + OFF_DEGREES.lat + Math.sin(angle) * RADIUS.lat,
    ];
  });
  return {
    type: "Feature" as const,
    properties: {},
    geometry: { type: "Polygon" as const, coordinates: [ring] },
  };
}
