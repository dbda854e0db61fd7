import type { DayText } from "../units.ts";
import type { Activity } from "./activity.ts";

/** Somebody who knows said that it has ended; whether its dates have run out is the schedule's to say. */
export const isOver = ({ endedOn }: Pick<Activity, "endedOn">, today: DayText): boolean =>
  endedOn !== null && endedOn <= today;
