import type { Kind } from "../activity/vocabulary.ts";
import type { Municipality } from "../municipality/municipality.ts";
import type { Problem } from "../problem.ts";
import type { Schedule } from "../schedule/schedule.ts";
import type { TownRecords } from "../town.ts";
import type { DayText } from "../units.ts";
import type { Zone } from "../zone/zone.ts";

/** What is known of the municipality before a file is read: positions and names are judged against it. */
export interface ImportContext {
  readonly municipality: Pick<Municipality, "code" | "name" | "prefecture" | "bounds">;
  /** Zones that are already there; population joins the small areas among them by name. */
  readonly zones: readonly Pick<Zone, "id" | "level" | "name">[];
  /** The kind that whoever imports gives to rows whose file does not tell one. */
  readonly kind?: Kind;
  /** The day of the import: a date without a year that nobody has dated speaks of the months around it. */
  readonly today: DayText;
  /** What was made earlier of the schedules of activities that are there already, by the activity's id. */
  readonly earlier?: ReadonlyMap<string, EarlierSchedule>;
}

export interface EarlierSchedule {
  readonly schedule: Schedule;
  readonly confirmedOn: DayText | null;
}

/**
 * What became of a written schedule: rules that are the whole text; rules beside a remark that changes no date
 * (`part`); the usual week of weekday columns, with a remark that was not understood; the text alone.
 */
export const SCHEDULE_READINGS = ["whole", "part", "usual-week", "as-written"] as const;
export type ScheduleReading = (typeof SCHEDULE_READINGS)[number];

/** What became of one row of a file. Every row of the file has exactly one outcome. */
export interface RowOutcome {
  /** Line in the file, counted from 1 as an editor shows it; in GeoJSON, which has no lines, the feature's number. */
  readonly line: number;
  readonly outcome: "taken" | "warned" | "refused" | "blank" | "header";
  readonly problems: readonly Problem[];
  /** The record it became, where it became one. */
  readonly recordId?: string;
  readonly name?: string;
  /** What was made of the row's schedule, where it has one. */
  readonly schedule?: ScheduleReading;
}

/** What a format makes of a file: records in the domain's shape, and an account of every row. */
export interface ParsedFile {
  /** The format's permanent name: `linkdata-places`, `linkdata-population`, `linkdata-events`, `small-areas` … */
  readonly format: string;
  readonly records: TownRecords;
  readonly rows: readonly RowOutcome[];
  /** Problems of the file as a whole; with one of these nothing is taken. */
  readonly problems: readonly Problem[];
}
