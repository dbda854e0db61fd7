import type { PlanStandard } from "../../municipality/municipality.ts";
import { askGaps, type GapAnswer, type SupplyCounts, type ZoneGap } from "../ask-gaps.ts";
import type { GapTown } from "../gap-town.ts";
import { type StandardState, standardStates } from "../plan-standards.ts";
import { weekOfZones, type ZoneWeek } from "../week-of-zones.ts";
import type { PlanningAsked } from "./read-planning.ts";

/** A zone as a page names it. Its boundary stays where the question is answered. */
export interface ZoneName {
  readonly id: string;
  readonly name: string;
}
export type ZoneFigures = Omit<ZoneGap, "zone"> & { readonly zone: ZoneName };
export type WeekFigures = Omit<ZoneWeek, "zone"> & { readonly zone: ZoneName };
export type StandardFigures = Omit<StandardState, "zone"> & { readonly zone: ZoneName | null };

/** Every figure of the planning view for a town as it is, or as it would be. Plain data: it goes from a worker to a page. */
export interface PlanningFigures {
  readonly zones: readonly ZoneFigures[];
  readonly outside: GapAnswer["outside"];
  readonly inNoZone: GapAnswer["inNoZone"];
  readonly nowhere: GapAnswer["nowhere"];
  readonly total: GapAnswer["total"];
  /** Areas of which the layer that was asked for is not known. */
  readonly unknown: number;
  readonly unknownBeside: GapAnswer["unknownBeside"];
  readonly supply: SupplyCounts;
  /** For each area of the town, in its order, whether something is within reach (1). */
  readonly reached: Uint8Array;
  readonly weeks: readonly WeekFigures[];
  readonly standards: readonly StandardFigures[];
}

export function planningFigures(
  town: GapTown,
  standards: readonly PlanStandard[],
  { question }: PlanningAsked,
): PlanningFigures {
  const answer = askGaps(town, question);
  const { outside, inNoZone, nowhere, total, supply, reached } = answer;
  return {
    zones: answer.zones.map(({ zone, ...figures }) => ({ ...figures, zone: nameOf(zone) })),
    outside,
    inNoZone,
    nowhere,
    total,
    unknown: answer.unknown.length,
    unknownBeside: answer.unknownBeside,
    supply,
    reached,
    weeks: weekOfZones(town, question).map(({ zone, ...week }) => ({
      ...week,
      zone: nameOf(zone),
    })),
    standards: standardStates(town, standards).map(({ zone, ...state }) => ({
      ...state,
      zone: zone === null ? null : nameOf(zone),
    })),
  };
}

const nameOf = ({ id, name }: ZoneName): ZoneName => ({ id, name });
