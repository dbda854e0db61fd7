import { expect, test } from "vitest";
import { index, TODAY } from "../../../tests/support/detail-town.ts";
import { consultations, consultationsComingTo, desksOf } from "./consultations.ts";

test("days for advice that are news: the next of each desk, and each day elsewhere", () => {
  const days = consultations(index, desksOf(index), TODAY);
  expect(
    days.map((one) => [one.occurrence.date, one.desk.id, one.place?.id, one.joins?.id]),
  ).toEqual([
    ["2026-11-25", "weekly", "p1", undefined],
    ["2026-12-01", "round", "p1", "salon"],
    ["2026-12-02", "round", "p2", undefined],
  ]);
});

test("advice that comes to an activity and to a place", () => {
  const ids = (target: Parameters<typeof consultationsComingTo>[1]) =>
    consultationsComingTo(index, target, TODAY).map(
      (one) => `${one.desk.id} ${one.occurrence.date}`,
    );
  expect(ids({ activityId: "salon" })).toEqual(["round 2026-12-01"]);
  expect(ids({ placeId: "p2" })).toEqual(["round 2026-12-02"]);
  expect(ids({ placeId: "p1" })).toEqual([]);
});
