import { expect, test } from "vitest";
import { activity, group, municipality, place } from "../../../tests/arrangements/build.ts";
import { townFrom } from "../../../tests/support/memory-source.ts";
import type { Contact } from "../../domain/activity/activity.ts";
import { position } from "../../domain/units.ts";
import { canonicalJson } from "./canonical-json.ts";
import { RECORDS } from "../../../tests/support/two-districts.ts";
import { publicTown } from "./public-town.ts";
import { makeSnapshot } from "./snapshot.ts";

const SECRET = "090-0000-0001";
const contact = (route: Contact["route"], phone: string): Contact => ({
  route,
  phone,
  email: `${phone}@example.jp`,
  url: `https://example.jp/${phone}`,
});

const town = townFrom(municipality(1, "ためし市"), {
  groups: [
    group("g1", "載せる会", { contact: contact("listed", "0000-00-0001") }),
    group("g2", "ページだけの会", { contact: contact("page-only", SECRET) }),
  ],
  places: [
    place("p1", "集会所", { contact: contact("through-council", SECRET) }),
    place("p2", "個人宅", { disclosure: "hidden" }),
  ],
  activities: [
    activity("a1", "サロン", { contact: contact("page-only", SECRET) }),
    activity("a2", "支援者だけ", { visibility: "staff" }),
  ],
  resources: [
    {
      id: "r1",
      kind: "skill",
      direction: "offered",
      title: "障子はり",
      description: null,
      groupId: null,
      placeId: null,
      zoneId: null,
      conditions: null,
      contact: contact("page-only", SECRET),
      confirmedOn: null,
    },
  ],
});

test("a file holds a contact only where the group lets lists show it", () => {
  const published = publicTown(town);
  expect(canonicalJson(published)).not.toContain(SECRET);
  expect(published.groups.map((entry) => entry.contact)).toEqual([
    contact("listed", "0000-00-0001"),
    { route: "page-only", phone: null, email: null, url: null },
  ]);
  expect(published.places.map((entry) => entry.contact.route)).toEqual([
    "through-council",
    "through-council",
  ]);
});

test("what is for staff only, and where a hidden place lies, is in no file even if it slipped into a town", () => {
  const [shown, home] = town.places;
  if (shown === undefined || home === undefined) throw new Error("the fixture has two places");
  const slipped = { ...town, places: [shown, { ...home, position: position(35.1, 137.1) }] };
  const published = publicTown(slipped);
  expect(published.activities.map((entry) => entry.id)).toEqual(["a1"]);
  expect(published.places.map((entry) => entry.position)).toEqual([shown.position, null]);
});

test("pages keep the contact that is for the page only", () => {
  publicTown(town);
  expect(town.groups[1]?.contact.phone).toBe(SECRET);
});

test("no public file tells how many people live anywhere: with other people all are the same, byte for byte", () => {
  const others = {
    ...RECORDS,
    population: RECORDS.population.map((area) => ({
      ...area,
      total: area.total + 7,
      bandFemale: area.bandFemale.map((count) => count + 1),
      households: (area.households ?? 0) + 5,
      singleHouseholds: 4321,
      singleHouseholdsFrom65: 1234,
    })),
  };
  const [ours, theirs] = [RECORDS, others].map((one) => makeSnapshot(one, 0).files);
  for (const name of ["snapshot", "map", "matcher", "search"] as const) {
    expect(
      Buffer.from(theirs?.[name].bytes ?? []).equals(Buffer.from(ours?.[name].bytes ?? [])),
    ).toBe(true);
  }
});
