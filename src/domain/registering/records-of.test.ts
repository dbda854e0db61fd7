import { describe, expect, it } from "vitest";
import { LEAST, REGISTERING, REGISTERING_TOWN } from "../../../tests/support/registering-town.ts";
import { readRegistration } from "./form/read-registration.ts";
import { contactOf, NOTHING_EXISTS, recordsOf } from "./records-of.ts";
import { registrationOfEntry } from "./registration-of-entry.ts";

const ID = "0f8fad5b-d9cb-469f-a165-70867728950e";
const registered = (fields: Readonly<Record<string, string>>) => {
  const read = readRegistration(new URLSearchParams({ ...LEAST, ...fields }), REGISTERING);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
};
const salon = () => {
  const { activityById, placeById, groupById } = REGISTERING_TOWN;
  return {
    activity: activityById.get("salon") ?? null,
    place: placeById.get("hall") ?? null,
    group: groupById.get("tsubaki") ?? null,
    placeIsShared: true,
  };
};

describe("a registration becomes", () => {
  it("records with permanent ids of its own id, confirmed on the day it was sent", () => {
    const { records, ...ids } = recordsOf(
      registered({ home: "yes", address: "中町一丁目9-9", "when-words": "12月24日 10時" }),
      ID,
      NOTHING_EXISTS,
      "2026-11-22",
    );
    const own = "070867728950e".slice(-12);
    expect(ids).toEqual({
      groupId: expect.stringContaining(own),
      activityId: expect.stringContaining(own),
      placeId: expect.stringContaining(own),
    });
    expect(records.groups?.[0]).toMatchObject({ name: "もみじ会" });
    expect(records.places?.[0]).toMatchObject({
      name: "もみじ会",
      disclosure: "approximate",
      address: "中町一丁目9-9",
      zoneId: "west",
    });
    expect(records.activities?.[0]).toMatchObject({
      visibility: "public",
      confirmedOn: "2026-11-22",
      rhythmMonths: 3,
    });
  });

  it("a changed entry that keeps what the form does not ask, and touches neither group nor place without need", () => {
    const existing = salon();
    const activity = existing.activity === null ? null : { ...existing.activity, rhythmMonths: 12 };
    const registration = registrationOfEntry({ ...existing, activity }, null);
    const { records, ...ids } = recordsOf(
      { ...registration, activity: { ...registration.activity, cost: null, note: "新しい" } },
      ID,
      { ...existing, activity },
      "2026-11-22",
    );
    expect(ids).toEqual({ groupId: "tsubaki", activityId: "salon", placeId: "hall" });
    expect(Object.keys(records)).toEqual(["activities"]);
    expect(records.activities?.[0]).toEqual({
      ...activity,
      note: "新しい",
      confirmedOn: "2026-11-22",
    });
  });

  it("a place of its own where others use the one it had", () => {
    const moved = registered({ "place-name": "南集会所" });
    const shared = recordsOf(moved, ID, salon(), "2026-11-22");
    expect(shared.placeId).not.toBe("hall");
    const own = recordsOf(moved, ID, { ...salon(), placeIsShared: false }, "2026-11-22");
    expect(own.records.places?.[0]).toMatchObject({ id: "hall", name: "南集会所" });
  });
});

describe("what others see of a contact", () => {
  const contact = registered({ email: "a@example.jp", show: "phone" }).contact;

  it("is what was ticked", () => {
    expect(contactOf({ ...contact, route: "listed" })).toEqual({
      route: "listed",
      phone: "0000-00-1234",
      email: null,
      url: null,
    });
  });

  it("is nothing where it goes through the council, which keeps all of it", () => {
    expect(contactOf({ ...contact, route: "through-council" })).toMatchObject({
      route: "through-council",
      phone: "0000-00-1234",
      email: "a@example.jp",
    });
  });

  it("is kept for the council where a number was written and nothing is to be shown", () => {
    const kept = { phone: "0000-00-1234", email: "a@example.jp", url: null };
    expect(contactOf({ ...contact, showPhone: false })).toEqual({
      route: "through-council",
      ...kept,
    });
    expect(contactOf({ ...contact, route: "listed", phone: null, email: null })).toEqual({
      route: "listed",
      phone: null,
      email: null,
      url: null,
    });
  });

  it("is whole with a new group, for the council alone, where its activity shows a part", () => {
    const { records } = recordsOf(
      registered({ email: "a@example.jp", show: "phone" }),
      ID,
      NOTHING_EXISTS,
      "2026-11-22",
    );
    expect([records.activities?.[0]?.contact, records.groups?.[0]?.contact]).toEqual([
      { route: "page-only", phone: "0000-00-1234", email: null, url: null },
      { route: "through-council", phone: "0000-00-1234", email: "a@example.jp", url: null },
    ]);
  });
});
