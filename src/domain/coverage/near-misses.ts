import type { Step } from "../activity/vocabulary.ts";
import type { DayPart } from "../finding/filters.ts";
import type { Constraint, TimeOfWeek } from "../matching/answer.ts";
import type { Entry, MatchCatalogue } from "../matching/entry.ts";
import { judge, limitsWith } from "../matching/judge.ts";
import type { Meeting } from "../matching/meetings.ts";
import { NO_NEED, type Need } from "../matching/need.ts";
import { type Person, personOf } from "../matching/person.ts";
import type { UnmetNeed } from "../matching/unmet-need.ts";
import { utilityOf } from "../matching/utility.ts";
import { WEIGHTS } from "../matching/weights.ts";
import { WEEKDAYS } from "../schedule/schedule.ts";

/** An unmet need as it was recorded, and how often. */
export type CountedNeed = UnmetNeed & { readonly times: number };

/** What would have had to be different at one activity. Nothing is asked of the person. */
export type SmallChange =
  | { readonly does: "hours"; readonly minutes: number; readonly later: boolean }
  | { readonly does: "time"; readonly at: TimeOfWeek }
  | { readonly does: "step"; readonly step: Step }
  | { readonly does: "zone"; readonly zoneId: string };

/** The activity that came nearest, and what was different there. */
export interface NearMiss {
  readonly activityId: string;
  readonly change: SmallChange;
}

/** What came of one need: something fits now, something nearly did, or nothing does. */
export type Outcome = "met" | NearMiss | "nothing";

const STEP_MINUTES = 30;
/** Who would have to begin two hours earlier or later holds another meeting. */
const MOST_MINUTES = 120;
const LEAST_COMMON = 60;
/** As the matcher: what the person likes is met at least this far. */
const LIKED = 0.6;
const HOURS: Readonly<
  Record<DayPart, readonly [from: number, until: number, texts: readonly [string, string]]>
> = {
  morning: [0, 12 * 60, ["00:00", "12:00"]],
  afternoon: [12 * 60, 17 * 60, ["12:00", "17:00"]],
  evening: [17 * 60, 24 * 60, ["17:00", "24:00"]],
};

/**
 * The smallest change at one public activity that would have met a need: other hours of the same day before another day
 * or part of the day, that before a smaller way to take part, that before another place in the person's zone. One
 * change alone; what is not known of an activity is taken neither for a fit nor for a miss. `zonesOf`: the zones in
 * which an activity surely lies; null where it needs no place.
 */
export function outcomeOf(
  need: UnmetNeed,
  catalogue: MatchCatalogue,
  zonesOf: (activityId: string) => ReadonlySet<string> | null,
): Outcome {
  const person = personOf(asNeed(need), catalogue.taxonomy);
  let best: { readonly miss: NearMiss; readonly effort: number } | null = null;
  for (const entry of catalogue.entries) {
    const zones = zonesOf(entry.activity.id);
    const elsewhere = need.zoneId !== null && zones !== null && !zones.has(need.zoneId);
    if (elsewhere && zones.size === 0) continue;
    const limits = limitsOf(entry, person);
    if (limits === null) continue;
    if (limits.length === 0 && !elsewhere) return "met";
    const change = changeFor(entry, need, limits, elsewhere);
    if (change === null) continue;
    const effort = effortOf(change);
    if (best === null || effort < best.effort) {
      best = { miss: { activityId: entry.activity.id, change }, effort };
    }
  }
  return best?.miss ?? "nothing";
}

function asNeed({ interest, slot, step }: UnmetNeed): Need {
  const hours = slot === null ? null : HOURS[slot.part][2];
  return {
    ...NO_NEED,
    interests: interest === null ? [] : [interest],
    available:
      slot === null || hours === null
        ? []
        : [{ days: [slot.weekday], from: hours[0], until: hours[1] }],
    step,
  };
}

/** Limits that the recorded words speak of; an activity that fails on any other, or is not liked, comes near to nothing. */
const SPOKEN_OF: ReadonlySet<Constraint> = new Set<Constraint>(["time", "step"]);

function limitsOf(entry: Entry, person: Person): readonly Constraint[] | null {
  const judged = judge(entry, person, { staff: false, weights: WEIGHTS });
  const against = limitsWith(judged, "no");
  if (against.some((limit) => !SPOKEN_OF.has(limit))) return null;
  if (limitsWith(judged, "unknown").some((limit) => SPOKEN_OF.has(limit))) return null;
  const { interest } = utilityOf(judged, person, WEIGHTS);
  return interest !== null && interest < LIKED ? null : against;
}

function changeFor(
  entry: Entry,
  { slot, step, zoneId }: UnmetNeed,
  limits: readonly Constraint[],
  elsewhere: boolean,
): SmallChange | null {
  if (limits.length + (elsewhere ? 1 : 0) !== 1) return null;
  if (elsewhere) return zoneId === null ? null : { does: "zone", zoneId };
  if (limits[0] === "step") return step === null ? null : { does: "step", step };
  if (slot === null) return null;
  return shiftInto(slot, entry.meetings.all) ?? { does: "time", at: slot };
}

/** By how much a meeting of the same weekday would have to be moved to fit into a part of its day. */
function shiftInto(
  { weekday, part }: TimeOfWeek,
  meetings: readonly Meeting[],
): SmallChange | null {
  const [first, last] = HOURS[part];
  const day = WEEKDAYS.indexOf(weekday);
  let best: { readonly minutes: number; readonly later: boolean } | null = null;
  for (const meeting of meetings) {
    if (meeting.weekday !== day || meeting.from === null || meeting.until === null) continue;
    const { from, until } = meeting;
    const wanted = Math.min(LEAST_COMMON, until - from);
    const later = first + wanted - until;
    const earlier = from - (last - wanted);
    const [least, isLater] = later > 0 ? [later, true] : [earlier, false];
    const minutes = Math.ceil(least / STEP_MINUTES) * STEP_MINUTES;
    if (minutes <= 0 || minutes > MOST_MINUTES) continue;
    if (best === null || minutes < best.minutes) best = { minutes, later: isLater };
  }
  return best === null ? null : { does: "hours", ...best };
}

const EFFORT: Readonly<Record<SmallChange["does"], number>> = {
  hours: 0,
  time: 1,
  step: 2,
  zone: 3,
};
const effortOf = (change: SmallChange): number =>
  EFFORT[change.does] + (change.does === "hours" ? change.minutes / (MOST_MINUTES * 2) : 0);
