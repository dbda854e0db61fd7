import type { Activity } from "../../src/domain/activity/activity.ts";
import { compileCatalogue } from "../../src/domain/matching/compile-catalogue.ts";
import type { MatchCatalogue } from "../../src/domain/matching/entry.ts";
import { type Need, NO_NEED } from "../../src/domain/matching/need.ts";
import type { Place } from "../../src/domain/place/place.ts";
import type { DateChange, Schedule } from "../../src/domain/schedule/schedule.ts";
import { minutes, position, yen } from "../../src/domain/units.ts";
import { activity, held, place } from "../arrangements/build.ts";

/** A Tuesday. */
export const ON = "2026-11-24";

export const weekly = (day: string, starts: string, ends: string): Schedule =>
  held(`${day} ${starts}-${ends}`, { rrule: `FREQ=WEEKLY;BYDAY=${day}`, starts, ends });

/** Metres north of the home in `SOMEBODY`. */
const north = (metres: number) => position(35 + metres / 111_195, 135);

const at = (id: string, metres: number, more: Partial<Place> = {}): Place => {
  const { truePosition: _, ...entry } = place(id, id, { disclosure: "exact" });
  return { ...entry, position: north(metres), ...more };
};

export const PLACES: readonly Place[] = [
  at("near", 400),
  at("far", 4_000),
  at("rough", 1_000, { disclosure: "approximate" }),
  at("secret", 0, { disclosure: "hidden", position: null }),
];

const known: Partial<Activity> = {
  intake: "open",
  audiences: ["anyone"],
  steps: ["visit", "join"],
  cost: yen(0),
  booking: "not-needed",
  languages: ["japanese"],
  confirmedOn: "2026-11-01",
};

/** An activity of which everything that decides is known, near the home, on Tuesday mornings. */
export const open = (id: string, more: Partial<Activity> = {}): Activity =>
  activity(id, `活動${id}`, {
    ...known,
    placeId: "near",
    tags: ["畑しごと"],
    schedule: weekly("TU", "10:00", "12:00"),
    ...more,
  });

export const SOMEBODY: Need = {
  ...NO_NEED,
  interests: ["fields"],
  age: 50,
  home: position(35, 135),
  travel: { mode: "walk", minutes: minutes(20) },
  available: [{ days: ["TU"], from: "09:00", until: "15:00" }],
  step: "visit",
};

export function townOf(
  activities: readonly Activity[],
  options: { readonly places?: readonly Place[]; readonly changes?: readonly DateChange[] } = {},
): MatchCatalogue<Activity> {
  const { places = PLACES, changes = [] } = options;
  return compileCatalogue(
    {
      activityById: new Map(activities.map((one) => [one.id, one])),
      placeById: new Map(places.map((one) => [one.id, one])),
      groupById: new Map(),
      changesByActivity: Map.groupBy(changes, ({ activityId }) => activityId),
      activitiesByGroup: new Map(),
    },
    ON,
  );
}
