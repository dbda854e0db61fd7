import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { activityCalendar } from "../../src/components/detail/activity-calendar.ts";
import {
  type Gathered,
  gatheredInZone,
  gatheredOfKind,
} from "../../src/components/gathered/gathered.ts";
import { gatheredCalendar } from "../../src/components/gathered/gathered-calendar.ts";
import { type OpenTown, openTown } from "../../src/components/open-town.ts";
import { activitiesOfZone } from "../../src/domain/finding/activities-of-zone.ts";
import { entriesOf } from "../../src/domain/finding/found-activity.ts";
import { indexTown } from "../../src/domain/index-town.ts";
import type { Portal } from "../../src/domain/portal.ts";
import type { TownRecords } from "../../src/domain/town.ts";
import { calendarFile, calendarOfSeveral } from "../../src/formats/icalendar.ts";
import { municipality } from "../arrangements/build.ts";
import { expandCalendar } from "../support/expand-calendar.ts";
import { townFrom } from "../support/memory-source.ts";

const { records }: { readonly records: TownRecords } = JSON.parse(
  readFileSync(new URL("../../supabase/demo/town.json", import.meta.url), "utf8"),
);
const index = indexTown(townFrom(municipality(1, "ひだまり市"), records));
const { code } = index.town.municipality;
const portal = {
  now: () => new Date("2026-11-22T03:00:00Z"),
  town: () => ({ index }),
  publicUrl: "https://example.jp",
} as unknown as Portal;
const opened = openTown(portal, { municipality: code, language: "ja" });
if (opened === null) throw new Error("the demo town does not open");
const open: OpenTown = opened;
const [FROM, TO] = ["2026-11-01", "2027-12-31"];

const textOf = (gathered: Gathered | null): string => {
  if (gathered === null) throw new Error("not in the demo town");
  const { title, activities } = gatheredCalendar(open, gathered);
  return calendarOfSeveral(title, activities);
};
type Found = ReturnType<typeof activitiesOfZone>;
const datesById = new Map<string, readonly string[]>();
function datesAlone(one: Found[number]): readonly string[] {
  const known = datesById.get(one.activity.id);
  const dates = known ?? expandCalendar(calendarFile(activityCalendar(open, one)), FROM, TO);
  datesById.set(one.activity.id, dates);
  return dates;
}
const eachAlone = (found: Found): string[] => found.flatMap(datesAlone).sort();

test("the calendar of each zone has, as ical.js reads it, the dates of what its page shows", () => {
  const wide = index.town.zones.filter(({ level }) => level === "daily-life");
  expect(wide.length).toBeGreaterThan(1);
  let dates = 0;
  for (const { id } of wide) {
    const alone = eachAlone(activitiesOfZone(index, open.today, id));
    expect(expandCalendar(textOf(gatheredInZone(open, id)), FROM, TO)).toEqual(alone);
    dates += alone.length;
  }
  expect(dates).toBeGreaterThan(500);
}, 120_000);

test("the calendar of a kind has the dates of all its activities, each with its own UID", () => {
  const text = textOf(gatheredOfKind(open, "cafe"));
  const cafes = entriesOf(index, open.today, ({ activity }) => activity.kind === "cafe");
  expect(expandCalendar(text, FROM, TO)).toEqual(eachAlone(cafes));
  expect(text.match(/BEGIN:VCALENDAR/g)).toHaveLength(1);
  expect(text.match(/BEGIN:VTIMEZONE/g)).toHaveLength(1);
  expect(text).toContain("\r\nX-WR-CALNAME:カフェの日にち\r\n");
});

test("an unknown zone or word has none", () => {
  expect([gatheredInZone(open, "nope"), gatheredOfKind(open, "nope")]).toEqual([null, null]);
});

test("nothing is told of a place that is not exact, nor a contact", () => {
  const hidden = index.town.places.flatMap(({ disclosure, name }) =>
    disclosure === "exact" ? [] : [name],
  );
  expect(hidden.length).toBeGreaterThan(10);
  for (const kind of ["salon", "peer-group", "study-support"]) {
    const text = textOf(gatheredOfKind(open, kind)).replaceAll("\r\n ", "");
    const locations = [...text.matchAll(/^LOCATION:(.*)\r$/gm)].map(([, place = ""]) => place);
    expect(locations.filter((one) => hidden.some((name) => one.includes(name)))).toEqual([]);
    expect(text).not.toMatch(/^(CONTACT|ORGANIZER|ATTENDEE|GEO)|tel:|mailto:/m);
  }
});
