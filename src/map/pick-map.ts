import { type Position, position } from "../domain/units.ts";
import { openOwnMap, type OwnMapOptions } from "./own-map.ts";

export interface PickMapOptions extends OwnMapOptions {
  readonly onPick: (at: Position) => void;
}

/**
 * A map on which somebody shows about where they live. The embedded style only, whatever the town's own basemap is:
 * tiles would tell another host where they look. Throws where the device has no WebGL 2.
 */
export function openPickMap(options: PickMapOptions): { readonly remove: () => void } {
  const map = openOwnMap(options);
  map.on("click", ({ lngLat }) => options.onPick(position(lngLat.lat, lngLat.lng)));
  return { remove: () => map.remove() };
}
