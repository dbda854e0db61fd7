import { expect, it } from "vitest";
import { LEAST, REGISTERING, REGISTERING_TOWN } from "../../../tests/support/registering-town.ts";
import { readRegistration } from "./form/read-registration.ts";
import { lookAlikes } from "./look-alikes.ts";

const alike = (fields: Readonly<Record<string, string>>) => {
  const read = readRegistration(new URLSearchParams({ ...LEAST, ...fields }), REGISTERING);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return lookAlikes(read.value, REGISTERING_TOWN).map(
    ({ activity, because }) => `${activity.id}: ${because.join(" ")}`,
  );
};

it.each([
  ["the same name, whatever its width and kana", { name: "ツバキ サロン" }, ["salon: name"]],
  ["a name with a slip of the pen", { name: "つばさサロン" }, ["salon: name"]],
  ["a name inside a longer one", { name: "中町つばきサロン" }, ["salon: name"]],
  [
    "the same hall on the same dates, under another name",
    { name: "お茶の日", "place-name": "中央公民館", "when-words": "火曜 10時〜12時" },
    ["salon: place schedule"],
  ],
  [
    "a pin on the hall, and its dates",
    {
      name: "お茶の日",
      lat: "35.0102",
      lng: "137.0101",
      "when-words": "毎週火曜日 午前10時から12時",
    },
    ["salon: place schedule"],
  ],
  [
    "another activity of the same group at the same place",
    { name: "折り紙", group: "つばきの会", place: "kept", "place-id": "hall" },
    ["salon: name place"],
  ],
])("points out %s", (_case, fields, found) => {
  expect(alike(fields)).toEqual(found);
});

it.each([
  ["another name", { name: "もみじ会" }],
  ["the same hall alone", { name: "もみじ会", "place-name": "中央公民館" }],
  ["the same dates alone", { name: "もみじ会", "when-words": "毎週火曜 10:00" }],
  ["the same group alone", { name: "折り紙", group: "つばきの会" }],
  // Somebody must not find out by trying where a home is.
  ["a pin near a home that is not shown", { name: "もみじ会", lat: "35.01", lng: "137.01" }],
])("leaves %s in peace", (_case, fields) => {
  expect(alike(fields)).toEqual([]);
});
