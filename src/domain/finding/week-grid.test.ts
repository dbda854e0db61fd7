import { expect, test } from "vitest";
import { index, TODAY } from "../../../tests/support/detail-town.ts";
import { entriesOf } from "./found-activity.ts";
import { weekGrid } from "./week-grid.ts";

test("the week of a zone: by weekday and hour, monthly ones marked, the rest apart", () => {
  const { days, others } = weekGrid(entriesOf(index, TODAY, () => true));
  expect(
    days.map(({ entries }) =>
      entries.map((e) => `${e.found.activity.id} ${e.starts}${e.monthly ? " m" : ""}`),
    ),
  ).toEqual([
    ["weekdays 09:00"],
    ["weekdays 09:00", "salon 10:00"],
    ["weekdays 09:00", "weekly 09:00"],
    ["weekdays 09:00"],
    ["weekdays 09:00"],
    ["home 10:00 m"],
    [],
  ]);
  expect(others.map(({ activity: { id } }) => id)).toEqual(["money", "round", "unsaid"]);
});
