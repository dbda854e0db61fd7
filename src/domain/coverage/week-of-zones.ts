import type { Zone } from "../zone/zone.ts";
import { fits, type GapQuestion } from "./gap-question.ts";
import { type GapTown, ownPoints } from "./gap-town.ts";
import { WEEK_SLOT_COUNT } from "./week-slots.ts";

/** A zone's week: for each of the 21 slots how many activities are on, and how many of them every week. */
export interface ZoneWeek {
  readonly zone: Zone;
  readonly activities: Int32Array;
  readonly weekly: Int32Array;
  /** Activities of which nobody knows when. */
  readonly whenUnknown: number;
}

/** On at least three weeks of four counts as every week: holidays and a summer break must not make it rare. */
const WEEKLY = 0.75;

/** The week of each zone of a level, the slots of the question left aside: at a glance that Sunday is empty. */
export function weekOfZones(town: GapTown, question: GapQuestion): readonly ZoneWeek[] {
  const whenever = { ...question, slots: null };
  const own = ownPoints(town).filter((point) => fits(point, whenever));
  return town.zones
    .filter(({ level }) => level === question.level)
    .map((zone) => {
      const here = own.filter(({ zoneIds }) => zoneIds.has(zone.id));
      const count = (least: number): Int32Array =>
        Int32Array.from(
          { length: WEEK_SLOT_COUNT },
          (_, slot) => here.filter(({ perWeek }) => (perWeek[slot] as number) > least).length,
        );
      return {
        zone,
        activities: count(0),
        weekly: count(WEEKLY - 1e-9),
        whenUnknown: here.filter(({ whenKnown }) => !whenKnown).length,
      };
    });
}
