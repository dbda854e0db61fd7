import type { Position } from "../units.ts";
import type { GazetteerPoint } from "./town-map.ts";

const METRES_PER_DEGREE = 111_195;

/**
 * The entry of the gazetteer whose representative point is nearest to a position, with the distance in
 * metres (flat earth around the position: good to a few metres in a thousand within a municipality).
 * Null for an empty gazetteer. Of two at the same distance the first wins.
 */
export function nearestName(
  gazetteer: readonly GazetteerPoint[],
  position: Position,
): { readonly name: string; readonly metres: number } | null {
  const eastScale = Math.cos((position.lat * Math.PI) / 180);
  let nearest: { name: string; metres: number } | null = null;
  for (const [name, lat, lng] of gazetteer) {
    const metres =
      METRES_PER_DEGREE * Math.hypot(lat - position.lat, (lng - position.lng) * eastScale);
    if (nearest === null || metres < nearest.metres) nearest = { name, metres };
  }
  return nearest;
}
