import type { Polygon } from "geojson";
import type { Activity, Contact } from "../../src/domain/activity/activity.ts";
import type { Group, Municipality } from "../../src/domain/municipality/municipality.ts";
import type { Place, PlaceEntry } from "../../src/domain/place/place.ts";
import type { ScheduleRule } from "../../src/domain/schedule/schedule.ts";
import type { TownRecords } from "../../src/domain/town.ts";
import { position } from "../../src/domain/units.ts";
import type { Coordinator, Zone, ZoneLevel } from "../../src/domain/zone/zone.ts";

/** What a resident must find on a page of the arrangement, and what must not stand there. */
export interface Seen {
  /** The page, below `/{code}/ja/`; an empty text is the home; `/` alone is the list of towns. */
  readonly page: string;
  readonly contains: readonly string[];
  readonly lacks?: readonly string[];
}

/** One shape of a real municipality, with fictional names, and what a resident sees of it. */
export interface Arrangement {
  /** A1 to A25. */
  readonly id: string;
  readonly title: string;
  readonly municipality: Municipality;
  readonly records: TownRecords;
  readonly seen: readonly Seen[];
}

const WEIGHTS = [6, 5, 4, 3, 2];

/** Six digits with the check digit of 全国地方公共団体コード; prefecture 99 does not exist. */
function fictionalCode(number: number): string {
  const five = `99${String(number).padStart(3, "0")}`;
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(five[place]), 0);
  return `${five}${(11 - (sum % 11)) % 10}`;
}

export const municipality = (
  number: number,
  name: string,
  more: Partial<Municipality> = {},
): Municipality => ({
  code: fictionalCode(number),
  name,
  reading: null,
  nameRoman: null,
  prefecture: "架空県",
  parentCode: null,
  programmeStatus: "running",
  programmeSinceYear: 2021,
  operator: `${name}社会福祉協議会`,
  operatorPhone: "0000-00-9000",
  bounds: [137, 35, 137.1, 35.1],
  basemap: "embedded",
  demo: false,
  ...more,
});

export const throughCouncil: Contact = {
  route: "through-council",
  phone: null,
  email: null,
  url: null,
};
export const listedPhone = (phone: string): Contact => ({
  route: "listed",
  phone,
  email: null,
  url: null,
});

/** A square of side 0.02 degrees; columns go east, rows go north. */
export const square = (column: number, row: number, size = 0.02): Polygon => {
  const [west, south] = [137 + column * 0.02, 35 + row * 0.02];
  return {
    type: "Polygon",
    coordinates: [
      [
        [west, south],
        [west + size, south],
        [west + size, south + size],
        [west, south + size],
        [west, south],
      ],
    ],
  };
};
/** The middle of that square. */
export const middle = (column: number, row: number) =>
  position(35 + row * 0.02 + 0.01, 137 + column * 0.02 + 0.01);

export const zone = (
  id: string,
  level: ZoneLevel,
  name: string,
  boundary: Polygon | null,
  parentId: string | null = null,
): Zone => ({ id, level, name, reading: null, parentId, boundary, sourceId: null });

export const group = (id: string, name: string, more: Partial<Group> = {}): Group => ({
  id,
  name,
  reading: null,
  description: null,
  contact: throughCouncil,
  sourceId: null,
  ...more,
});

export const place = (id: string, name: string, more: Partial<PlaceEntry> = {}): PlaceEntry => ({
  id,
  name,
  reading: null,
  disclosure: "exact",
  truePosition: middle(0, 0),
  address: null,
  zoneId: null,
  directions: null,
  access: null,
  contact: throughCouncil,
  functions: [],
  note: null,
  sourceId: null,
  ...more,
});

/** A place as the public knows it: at its point. */
export const publicPlace = (id: string, more: Partial<Place> = {}): Place => {
  const { truePosition: at, ...entry } = place(id, id);
  return { ...entry, position: at, ...more };
};

/** Every week on a day, with hours as far as they are known. */
export const weekly = (day: string, starts: string, ends?: string): ScheduleRule => ({
  rrule: `FREQ=WEEKLY;BYDAY=${day}`,
  starts,
  ...(ends === undefined ? {} : { ends }),
});

/** A schedule whose text says exactly what its rules say. */
export const held = (text: string, ...rules: ScheduleRule[]) => ({
  text,
  rules,
  certainty: rules.length > 0 ? ("whole" as const) : null,
});
const unscheduled = { text: null, rules: [], certainty: null };

export const activity = (id: string, name: string, more: Partial<Activity> = {}): Activity => ({
  id,
  groupId: null,
  partnerGroupIds: [],
  placeId: null,
  name,
  reading: null,
  kind: "salon",
  ownKindId: null,
  description: null,
  audiences: null,
  ageMin: null,
  ageMax: null,
  tags: [],
  atmosphere: null,
  schedule: unscheduled,
  cost: null,
  costNote: null,
  booking: null,
  capacity: null,
  access: null,
  languages: null,
  online: null,
  withoutPhone: null,
  steps: null,
  roles: [],
  reward: null,
  intake: null,
  monthlyLimit: null,
  insurance: null,
  programme: null,
  firstVisit: null,
  contact: throughCouncil,
  visibility: "public",
  servesZoneIds: [],
  deskField: null,
  confirmedOn: null,
  rhythmMonths: 6,
  unreachedSince: null,
  endedOn: null,
  note: null,
  sourceId: null,
  ...more,
});

export const desk = (id: string, name: string, more: Partial<Activity> = {}): Activity =>
  activity(id, name, { kind: "desk", deskField: "anything", ...more });

export const coordinator = (
  id: string,
  post: string,
  zoneIds: readonly string[],
  more: Partial<Coordinator> = {},
): Coordinator => ({
  id,
  post,
  role: "community-social-worker",
  name: null,
  groupId: null,
  office: null,
  phone: null,
  basePlaceId: null,
  visits: null,
  zoneIds,
  wholeMunicipality: zoneIds.length === 0,
  termUntil: null,
  note: null,
  ...more,
});

/** Days from today as YYYY-MM-DD in Asia/Tokyo, for dates that must lie ahead whenever the test runs. */
export const daysAhead = (days: number): string =>
  new Date(Date.now() + 9 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);

/** 11月5日 for 2026-11-05: how pages write a date, without the weekday. */
export const writtenDay = (day: string): string =>
  `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`;
