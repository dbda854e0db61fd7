import type { PlanStandard } from "../municipality/municipality.ts";
import type { Zone } from "../zone/zone.ts";
import { areasByZone, type GapTown, ownPoints, peopleOfLayer } from "./gap-town.ts";

/** How a standard of a plan stands: in one zone, or (null) in the whole municipality. */
export interface StandardState {
  readonly standard: PlanStandard;
  readonly zone: Zone | null;
  readonly has: number;
  /** Of `has`, those that nobody confirmed within their rhythm. */
  readonly unconfirmed: number;
  readonly needs: number;
  readonly state: "met" | "nearly" | "missed";
}

/** Two standards for one kind that do not say the same of the municipality. */
export interface Disagreement {
  readonly met: PlanStandard;
  readonly missed: PlanStandard;
}

/** What each standard asks, zone by zone where it counts by zone. `nearly`: one more would do, and one is there. */
export function standardStates(
  town: GapTown,
  standards: readonly PlanStandard[],
): readonly StandardState[] {
  const own = ownPoints(town);
  return standards.flatMap((standard) => {
    const ofKind = own.filter(({ kind }) => kind === standard.kind);
    if (standard.per === "10000-people") {
      const people = peopleOfLayer([...town.areas, ...town.nowhere], "all");
      const all = people.reduce((sum, here) => sum + here, 0);
      return [stateOf(standard, null, ofKind, Math.ceil((standard.count * all) / 10_000 - 1e-9))];
    }
    return areasByZone(town, standard.zoneLevel ?? "municipality").zones.map((zone) =>
      stateOf(
        standard,
        zone,
        ofKind.filter(({ zoneIds }) => zoneIds.has(zone.id)),
        standard.count,
      ),
    );
  });
}

function stateOf(
  standard: PlanStandard,
  zone: Zone | null,
  here: readonly { readonly confirmed: boolean }[],
  needs: number,
): StandardState {
  const has = here.length;
  const unconfirmed = here.filter(({ confirmed }) => !confirmed).length;
  const state = has >= needs ? "met" : has > 0 && has + 1 >= needs ? "nearly" : "missed";
  return { standard, zone, has, unconfirmed, needs, state };
}

/** Pairs of standards for one kind of which one is met everywhere and the other is not. */
export function disagreements(states: readonly StandardState[]): readonly Disagreement[] {
  const byStandard = Map.groupBy(states, ({ standard }) => standard);
  const met = new Map(
    [...byStandard].map(([standard, of]) => [standard, of.every(({ state }) => state === "met")]),
  );
  const standards = [...byStandard.keys()];
  return standards.flatMap((one) =>
    standards
      .filter(
        (other) => other.kind === one.kind && met.get(one) === true && met.get(other) === false,
      )
      .map((other) => ({ met: one, missed: other })),
  );
}
