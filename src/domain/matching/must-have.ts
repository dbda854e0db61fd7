import {
  ACCESS_WORDS,
  ATMOSPHERE_WORDS,
  type Atmosphere,
  type Booking,
  isCodeOf,
} from "../activity/vocabulary.ts";
import type { Entry } from "./entry.ts";
import type { Must } from "./need.ts";
import type { Verdict } from "./verdict.ts";

/** A group of no more than this is a small one, whether it says so or not. */
const FEW_PEOPLE = 8;
/** Steps up to the door matter to those who must roll in. */
const ROLLING: readonly Must[] = ["wheelchair", "step-free"];
/** Who takes part from home enters nothing. */
const ABOUT_THE_PLACE: readonly Must[] = [
  "wheelchair",
  "step-free",
  "accessible-toilet",
  "elevator",
  "parking",
  "pick-up",
];

/** Is what the person cannot come without there? A list that is known and does not have it says no. */
export function mustVerdict(entry: Entry, must: Must): Verdict {
  if (isCodeOf(ACCESS_WORDS, must)) {
    if (fromHome(entry) && ABOUT_THE_PLACE.includes(must)) return "yes";
    if (entry.access?.includes(must)) return "yes";
    if (ROLLING.includes(must) && entry.facts.notStepFree) return "no";
    return entry.access === null ? "unknown" : "no";
  }
  if (isCodeOf(ATMOSPHERE_WORDS, must)) return atmosphereVerdict(entry, must);
  return bookingVerdict(entry.activity.booking, must);
}

const fromHome = ({ where }: Entry): boolean => where === "online" || where === "at-home";

/** What an activity says of its atmosphere; a small room is one where it is known how few may come. */
export function atmosphereVerdict({ activity }: Entry, wanted: Atmosphere): Verdict {
  const { atmosphere, capacity } = activity;
  if (atmosphere?.includes(wanted)) return "yes";
  if (wanted === "few-people" && capacity !== null && capacity <= FEW_PEOPLE) return "yes";
  return atmosphere === null ? "unknown" : "no";
}

/** From what asks least of the person to what asks most; who can book can also simply come. */
const BURDEN: readonly Booking[] = ["not-needed", "first-time-only", "needed"];

function bookingVerdict(booking: Booking | null, most: Booking): Verdict {
  if (booking === null) return "unknown";
  return BURDEN.indexOf(booking) <= BURDEN.indexOf(most) ? "yes" : "no";
}
