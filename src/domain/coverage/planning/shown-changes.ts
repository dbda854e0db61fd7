import { planeDistance } from "../../geometry/local-plane.ts";
import type { GapTown } from "../gap-town.ts";
import { planePoints } from "../plane-points.ts";
import type { Change, Pin } from "../what-if.ts";

/** A change as a page names it. */
export type ShownChange =
  | {
      readonly does: "pin";
      readonly text: string;
      readonly pin: Pin;
      /** The small area whose point is nearest, and how far it is (whole metres); null where there is none. */
      readonly near: { readonly name: string; readonly metres: number } | null;
    }
  | { readonly does: "gone"; readonly text: string; readonly names: readonly string[] };

export function shownChanges(town: GapTown, changes: readonly Change[]): readonly ShownChange[] {
  return changes.map((change) =>
    change.does === "gone"
      ? { does: "gone", text: change.text, names: change.points.map(({ name }) => name) }
      : { ...change, near: nearestArea(town, change.pin) },
  );
}

function nearestArea(
  { areas, cells, origin }: GapTown,
  { at }: Pin,
): { readonly name: string; readonly metres: number } | null {
  const { x, y } = planePoints([at], origin);
  const from = { x: x[0] as number, y: y[0] as number };
  let nearest: { readonly name: string; readonly metres: number } | null = null;
  areas.forEach(({ name }, cell) => {
    const to = { x: cells.x[cell] as number, y: cells.y[cell] as number };
    const metres = Math.round(planeDistance(from, to));
    if (nearest === null || metres < nearest.metres) nearest = { name, metres };
  });
  return nearest;
}
