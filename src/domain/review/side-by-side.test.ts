import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { activity, group, listedPhone, place } from "../../../tests/arrangements/build.ts";
import { REGISTERING } from "../../../tests/support/registering-town.ts";
import { readRegistration } from "../registering/form/read-registration.ts";
import type { Registration } from "../registering/registration.ts";
import { position } from "../units.ts";
import { registrationOfStaffEntry, reviewFormOf, sideBySide } from "./side-by-side.ts";
import type { StaffEntry } from "./staff-entry.ts";

const HOME = position(35.01, 137.01);
const ENTRY: StaffEntry = {
  version: "v1",
  activity: activity("salon", "つばきサロン", {
    groupId: "tsubaki",
    placeId: "home",
    kind: "salon",
    description: "お茶を飲みます。",
    schedule: { text: "毎週火曜 10:00〜12:00", rules: [], certainty: null },
    audiences: ["older", "anyone"],
    booking: "not-needed",
    contact: { route: "through-council", phone: "0000-00-0001", email: null, url: null },
  }),
  group: group("tsubaki", "つばきの会", { contact: listedPhone("0000-00-0002") }),
  place: {
    ...place("home", "おうち", {
      disclosure: "approximate",
      truePosition: HOME,
      address: "中町一丁目2-3",
      zoneId: "east",
    }),
    position: position(35.02, 137.02),
  },
  dateChanges: [],
  placeIsShared: false,
  groupIsShared: false,
};

function asked(changes: (form: URLSearchParams) => void): Registration {
  const form = reviewFormOf(registrationOfStaffEntry(ENTRY));
  changes(form);
  const read = readRegistration(form, REGISTERING);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

it("shows field by field what is public, what is asked, and whether it changes (golden)", () => {
  const change = asked((form) => {
    form.set("name", "つばきサロン 本町");
    form.set("when-words", "毎週水曜 10:00〜12:00");
    form.append("for", "men");
    form.delete("booking");
    form.set("cost", "100");
    form.set("address", "中町一丁目2-4");
  });
  const rows = sideBySide(ENTRY, reviewFormOf(change));
  const said = rows
    .filter(({ is }) => is !== "blank")
    .map(({ name, is, before, asked: then }) => ({ name, is, before, asked: then }));
  const golden = new URL("../../../tests/golden/side-by-side.json", import.meta.url);
  expect(said).toEqual(JSON.parse(readFileSync(golden, "utf8")));
});

it("of an entry that nobody changes every field is the same or blank", () => {
  const rows = sideBySide(ENTRY, reviewFormOf(asked(() => undefined)));
  expect(rows.filter(({ is }) => is === "changed")).toEqual([]);
});

it("of a new entry every field that says something is new", () => {
  const rows = sideBySide(null, new URLSearchParams({ name: "もみじ会", kind: "salon" }));
  expect(rows.filter(({ is }) => is === "changed").map(({ name }) => name)).toEqual([
    "name",
    "kind",
  ]);
});

it("whoever keeps the place that is there changes nothing of it", () => {
  const form = reviewFormOf(registrationOfStaffEntry(ENTRY));
  for (const name of ["place-name", "disclosure", "lat", "lng", "address", "zone"])
    form.delete(name);
  form.set("place", "kept");
  form.set("place-id", "home");
  expect(sideBySide(ENTRY, form).filter(({ is }) => is === "changed")).toEqual([]);
});

it("a place that others use is kept as it stands", () => {
  expect(registrationOfStaffEntry({ ...ENTRY, placeIsShared: true }).place).toEqual({
    is: "kept",
    placeId: "home",
  });
});
