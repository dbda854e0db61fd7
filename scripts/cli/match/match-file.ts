import type { ParsedFile, RowOutcome } from "../../../src/domain/import/outcome.ts";
import type { MatchSource } from "../../../src/domain/matching/source.ts";
import type { Place, PlaceEntry } from "../../../src/domain/place/place.ts";
import type { Problem } from "../../../src/domain/problem.ts";
import { type Result, succeed } from "../../../src/domain/result.ts";
import type { DayText, Position } from "../../../src/domain/units.ts";
import { readCatalogue } from "../catalogue-file.ts";

export interface MatchFile {
  readonly source: MatchSource;
  /** Where its places are, as far as the file tells them. */
  readonly places: readonly Position[];
  /** What of its rows was not understood. */
  readonly rows: readonly RowOutcome[];
}

/** The activities of a catalogue file, staff-only ones among them, with their schedules read as of a day. */
export function openMatchFile(bytes: Uint8Array, on: DayText): Result<MatchFile, Problem> {
  const read = readCatalogue(bytes, on);
  return read.ok ? succeed(matchFileOf(read.value)) : read;
}

function matchFileOf({ records, rows }: ParsedFile): MatchFile {
  const places = (records.places ?? []).map(placeOf);
  const activities = records.activities ?? [];
  const source: MatchSource = {
    activityById: new Map(activities.map((activity) => [activity.id, activity])),
    placeById: new Map(places.map((place) => [place.id, place])),
    groupById: new Map((records.groups ?? []).map((group) => [group.id, group])),
    changesByActivity: Map.groupBy(records.dateChanges ?? [], ({ activityId }) => activityId),
    activitiesByGroup: Map.groupBy(activities, ({ groupId }) => groupId ?? ""),
  };
  const positions = places.flatMap(({ position }) => (position === null ? [] : [position]));
  return { source, places: positions, rows };
}

/** What is hidden stays hidden; whoever holds the file may know the rest as it stands there. */
function placeOf({ truePosition, ...place }: PlaceEntry): Place {
  return { ...place, position: place.disclosure === "hidden" ? null : truePosition };
}
