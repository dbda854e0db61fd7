import type { PlanStandard } from "../municipality/municipality.ts";
import type { Zone } from "../zone/zone.ts";
import { areasByZone, type GapTown, ownPoints } from "./gap-town.ts";

/** How a standard of a plan stands: in one zone, or (null) in the whole municipality. */
export interface StandardState {
  readonly standard: PlanStandard;
  readonly zone: Zone | null;
  readonly has: number;
  /** Of `has`, those that nobody confirmed within their rhythm. */
  readonly unconfirmed: number;
  /** Null where nobody can say: no people are known, or there is no zone of that level. */
  readonly needs: number | null;
  /** How many are missing; null where it is not known how many are needed. */
  readonly missing: number | null;
  readonly state: "met" | "nearly" | "missed" | "unknown";
}

/** Two standards for one kind that do not say the same of the municipality. */
export interface Disagreement {
  readonly met: PlanStandard;
  readonly missed: PlanStandard;
}

/** Two standards for one kind that ask for different numbers in the whole municipality. */
export interface DifferentDemands {
  readonly more: { readonly standard: PlanStandard; readonly needs: number };
  readonly less: { readonly standard: PlanStandard; readonly needs: number };
}

/**
 * What each standard asks, zone by zone where it counts by zone. `nearly`: one more would do, and one is there. Where
 * it is not known how many are needed the state is `unknown`, never `met`.
 */
export function standardStates(
  town: GapTown,
  standards: readonly PlanStandard[],
): readonly StandardState[] {
  const own = ownPoints(town);
  return standards.flatMap((standard) => {
    const ofKind = own.filter(({ kind }) => kind === standard.kind);
    if (standard.per === "10000-people") {
      const people = peopleKnown(town);
      const needs = people === null ? null : Math.ceil((standard.count * people) / 10_000 - 1e-9);
      return [stateOf(standard, null, ofKind, needs)];
    }
    const { zones } = areasByZone(town, standard.zoneLevel ?? "municipality");
    // Without boundaries of the municipality itself, all of its activities are in it.
    if (zones.length === 0) {
      const whole = (standard.zoneLevel ?? "municipality") === "municipality";
      return [stateOf(standard, null, ofKind, whole ? standard.count : null)];
    }
    return zones.map((zone) =>
      stateOf(
        standard,
        zone,
        ofKind.filter(({ zoneIds }) => zoneIds.has(zone.id)),
        standard.count,
      ),
    );
  });
}

/** All people of a town; null where no area says how many it has. An area that does not counts as nobody. */
function peopleKnown({ areas, nowhere }: GapTown): number | null {
  const known = [...areas, ...nowhere].flatMap(({ people }) => people.all ?? []);
  return known.length === 0 ? null : known.reduce((sum, here) => sum + here, 0);
}

function stateOf(
  standard: PlanStandard,
  zone: Zone | null,
  here: readonly { readonly confirmed: boolean }[],
  needs: number | null,
): StandardState {
  const has = here.length;
  const unconfirmed = here.filter(({ confirmed }) => !confirmed).length;
  const missing = needs === null ? null : Math.max(0, Math.ceil(needs - has));
  const state =
    missing === null
      ? "unknown"
      : missing === 0
        ? "met"
        : has > 0 && missing === 1
          ? "nearly"
          : "missed";
  return { standard, zone, has, unconfirmed, needs, missing, state };
}

/** Pairs of standards for one kind of which one is met everywhere and the other is known not to be. */
export function disagreements(
  states: readonly Pick<StandardState, "standard" | "state">[],
): readonly Disagreement[] {
  const of = Map.groupBy(states, ({ standard }) => standard);
  const isMet = (standard: PlanStandard): boolean =>
    (of.get(standard) ?? []).every(({ state }) => state === "met");
  const isMissed = (standard: PlanStandard): boolean =>
    (of.get(standard) ?? []).some(({ state }) => state === "missed" || state === "nearly");
  return pairsOfAKind([...of.keys()])
    .filter(([one, other]) => isMet(one) && isMissed(other))
    .map(([met, missed]) => ({ met, missed }));
}

/** Pairs of standards for one kind that ask for different numbers, all zones together; those that nobody can count left out. */
export function differentDemands(
  states: readonly Pick<StandardState, "standard" | "needs">[],
): readonly DifferentDemands[] {
  const of = Map.groupBy(states, ({ standard }) => standard);
  const asked = (standard: PlanStandard): number | null =>
    (of.get(standard) ?? []).reduce<number | null>(
      (sum, { needs }) => (sum === null || needs === null ? null : sum + needs),
      0,
    );
  return pairsOfAKind([...of.keys()]).flatMap(([one, other]) => {
    const [more, less] = [asked(one), asked(other)];
    if (more === null || less === null || more <= less) return [];
    return [{ more: { standard: one, needs: more }, less: { standard: other, needs: less } }];
  });
}

/** Every standard with every other one for the same kind, both ways round. */
const pairsOfAKind = (
  standards: readonly PlanStandard[],
): readonly (readonly [PlanStandard, PlanStandard])[] =>
  standards.flatMap((one) =>
    standards
      .filter((other) => other !== one && other.kind === one.kind)
      .map((other) => [one, other] as const),
  );
