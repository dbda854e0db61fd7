import {
  ACCESS_WORDS,
  ATMOSPHERE_WORDS,
  AUDIENCE_WORDS,
  BOOKING_WORDS,
  CONTACT_ROUTE_WORDS,
  codesOf,
  DISCLOSURE_WORDS,
  INSURANCE_WORDS,
  INTAKE_WORDS,
  KIND_WORDS,
  SPOKEN_WORDS,
  STEP_WORDS,
} from "../activity/vocabulary.ts";
import type { Problem } from "../problem.ts";
import type { Result } from "../result.ts";
import { isScheduleRule } from "../schedule/rule-shape.ts";
import {
  type Cell,
  cell,
  firstOf,
  flag,
  listOf,
  oneOf,
  orNull,
  readCells,
  recordOf,
  textUpTo,
  upTo,
  wholeBetween,
} from "../stored/cells.ts";
import type { Degrees, Position, Yen } from "../units.ts";
import { LONGEST, MOST_PHOTOS, MOST_TAGS, type Registration } from "./registration.ts";

const filledUpTo = (most: number): Cell<string> =>
  cell(
    (value): value is string =>
      typeof value === "string" && value.trim() !== "" && Array.from(value).length <= most,
  );
const words = <Code extends string>(table: Readonly<Record<Code, string>>) => {
  const codes = codesOf(table);
  return orNull(upTo(codes.length, listOf(oneOf(codes))));
};
const word = <Code extends string>(table: Readonly<Record<Code, string>>) =>
  orNull(oneOf(codesOf(table)));
const tags = upTo(MOST_TAGS, listOf(filledUpTo(LONGEST.tag)));
const age = orNull(wholeBetween(0, 150));
const some = orNull(wholeBetween(0, 100_000));
const isYen = (value: unknown): value is Yen =>
  Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= 1_000_000;
const isDegrees =
  (most: number) =>
  (value: unknown): value is Degrees =>
    typeof value === "number" && Math.abs(value) <= most;
const id = filledUpTo(LONGEST.name);
const webAddress = cell(
  (value): value is string =>
    typeof value === "string" && value.length <= LONGEST.url && /^https?:\/\//.test(value),
);

const activity = recordOf({
  name: filledUpTo(LONGEST.name),
  reading: orNull(textUpTo(LONGEST.name)),
  kind: oneOf(codesOf(KIND_WORDS)),
  description: orNull(textUpTo(LONGEST.description)),
  audiences: words(AUDIENCE_WORDS),
  ageMin: age,
  ageMax: age,
  tags,
  atmosphere: words(ATMOSPHERE_WORDS),
  cost: orNull(cell(isYen)),
  costNote: orNull(textUpTo(LONGEST.costNote)),
  booking: word(BOOKING_WORDS),
  capacity: some,
  access: words(ACCESS_WORDS),
  languages: words(SPOKEN_WORDS),
  online: orNull(flag),
  withoutPhone: orNull(flag),
  steps: words(STEP_WORDS),
  roles: tags,
  reward: orNull(textUpTo(LONGEST.reward)),
  intake: word(INTAKE_WORDS),
  monthlyLimit: some,
  insurance: word(INSURANCE_WORDS),
  firstVisit: orNull(textUpTo(LONGEST.firstVisit)),
  note: orNull(textUpTo(LONGEST.note)),
});

const point: Cell<Position> = recordOf({ lat: cell(isDegrees(90)), lng: cell(isDegrees(180)) });
const place = firstOf(
  recordOf({ is: oneOf(["kept"]), placeId: id }),
  recordOf({
    is: oneOf(["described"]),
    name: orNull(filledUpTo(LONGEST.name)),
    home: flag,
    disclosure: oneOf(codesOf(DISCLOSURE_WORDS)),
    truePosition: orNull(point),
    address: orNull(textUpTo(LONGEST.address)),
    zoneId: orNull(id),
    directions: orNull(textUpTo(LONGEST.directions)),
    access: words(ACCESS_WORDS),
  }),
  recordOf({ is: oneOf(["nowhere"]) }),
);

const columns = {
  group: recordOf({
    name: orNull(filledUpTo(LONGEST.name)),
    description: orNull(textUpTo(LONGEST.description)),
  }),
  activity,
  schedule: recordOf({
    text: orNull(textUpTo(LONGEST.schedule)),
    rules: upTo(50, listOf(cell(isScheduleRule))),
    certainty: orNull(oneOf(["whole", "usual-week"])),
  }),
  place,
  contact: recordOf({
    person: orNull(textUpTo(LONGEST.name)),
    phone: orNull(textUpTo(LONGEST.phone)),
    email: orNull(textUpTo(LONGEST.email)),
    url: orNull(webAddress),
    route: oneOf(codesOf(CONTACT_ROUTE_WORDS)),
    showPhone: flag,
    showEmail: flag,
  }),
  photoIds: upTo(MOST_PHOTOS, listOf(filledUpTo(LONGEST.tag))),
  toCouncil: orNull(textUpTo(LONGEST.note)),
};

/**
 * A registration out of stored JSON. What has another shape, or is longer than the form takes, is
 * `stored-row-invalid`, with the part as `field`; what nobody asked for is left behind.
 */
export function parseStoredRegistration(stored: unknown): Result<Registration, Problem> {
  return readCells("registration", columns, stored);
}
