import { METRES_PER_DEGREE } from "../geometry/local-plane.ts";
import { radians } from "../geometry/haversine.ts";
import { type Metres, type Position, position } from "../units.ts";

/**
 * The nearest point of a lattice that covers the earth and depends on nothing but its step and its shift (parts
 * of a step): rows along parallels, and in each row columns so wide that they measure one step there.
 */
export function snapToLattice(
  at: Position,
  step: Metres,
  shift: { readonly x: number; readonly y: number } = { x: 0, y: 0 },
): Position {
  const rowHeight = step / METRES_PER_DEGREE;
  const lat = (Math.round(at.lat / rowHeight - shift.y) + shift.y) * rowHeight;
  const columnWidth = rowHeight / Math.cos(radians(lat));
  const lng = (Math.round(at.lng / columnWidth - shift.x) + shift.x) * columnWidth;
  return position(lat, lng);
}
