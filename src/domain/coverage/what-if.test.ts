import { describe, expect, it } from "vitest";
import { activity, held, middle, publicPlace, weekly } from "../../../tests/arrangements/build.ts";
import { ON, QUESTION, RECORDS, TOWN } from "../../../tests/support/two-districts.ts";
import { indexTown } from "../index-town.ts";
import { askGaps } from "./ask-gaps.ts";
import type { GapQuestion } from "./gap-question.ts";
import { gapTown } from "./gap-town.ts";
import { changedTown, MOST_CHANGES, type Pin, pinText, readChanges } from "./what-if.ts";

const town = gapTown(TOWN, { on: ON });
const at = middle(2, 0);
const PIN: Pin = { at, kind: "cafe", slots: [3], often: "weekly", capacity: 12 };
const read = (...pairs: [string, string][]) => readChanges(new URLSearchParams(pairs), town);
const figures = (of: ReturnType<typeof gapTown>, more: Partial<GapQuestion> = {}) => {
  const { zones, total, inNoZone, supply } = askGaps(of, { ...QUESTION, ...more });
  return {
    zones: zones.map(({ zone: { id }, ...rest }) => ({ id, ...rest })),
    total,
    inNoZone,
    supply,
  };
};

describe("changes in a link", () => {
  it("are read as they were written", () => {
    const text = pinText(PIN);
    expect(text).toBe(`${at.lat}_${at.lng}_cafe_TU-morning_weekly_12`);
    const { changes, wrong } = read(["pin", text], ["gone", "salon"], ["who", "all"]);
    expect(wrong).toEqual([]);
    expect(
      changes.map((one) => (one.does === "pin" ? one.pin : one.points.map((p) => p.name))),
    ).toEqual([PIN, ["サロン"]]);
  });

  it("take away a place with all of its activities, hidden ones too", () => {
    expect(
      read(["gone", "hall"]).changes.map((one) => one.does === "gone" && one.points.length),
    ).toEqual([2]);
    expect(read(["gone", "home"]).changes).toHaveLength(1);
  });

  it("are named where they cannot be made, and the others are made", () => {
    const { changes, wrong } = read(
      ["pin", "35.01_137.05_salon_SU-evening__"],
      ["pin", "35.01_137.05_tavern_SU-evening__"],
      ["pin", "35.01__salon"],
      ["pin", "43.06_141.35_salon"],
      ["pin", "35.01_137.05_salon_SU-night"],
      ["pin", "35.01_137.05_salon_SU-evening_yearly"],
      ["pin", "35.01_137.05_salon_SU-evening_monthly_0"],
      ["gone", "nothing"],
      ["gone", ""],
    );
    expect(changes).toHaveLength(1);
    expect(wrong.map(({ why }) => why)).toEqual([
      "kind",
      "where",
      "where",
      "slot",
      "often",
      "capacity",
      "not-there",
    ]);
  });

  it("are no more than can be looked at together; said twice they are one", () => {
    const pin = (number: number): [string, string] => ["pin", `35.01_137.0${number + 1}_salon`];
    const many = Array.from({ length: MOST_CHANGES + 1 }, (_, number) => pin(number));
    const { changes, wrong } = read(...many, pin(0));
    expect(changes).toHaveLength(MOST_CHANGES);
    expect(wrong.map(({ why }) => why)).toEqual(["too-many"]);
  });
});

describe("the town as it would be", () => {
  it("has the figures of a town where it is so", () => {
    const { changes } = read(["pin", pinText(PIN)], ["gone", "salon"]);
    const really = indexTown({
      ...RECORDS,
      places: [...RECORDS.places, publicPlace("new", { position: at })],
      activities: [
        ...RECORDS.activities.filter(({ id }) => id !== "salon"),
        activity("new", "新しいカフェ", {
          kind: "cafe",
          placeId: "new",
          schedule: held("毎週火曜", weekly("TU", "10:00", "12:00")),
          capacity: 12,
          confirmedOn: ON,
        }),
      ],
    });
    for (const more of [
      {},
      { slots: [3] },
      { confirmedOnly: true },
      { kinds: ["cafe" as const] },
    ]) {
      expect(figures(changedTown(town, changes), more)).toEqual(
        figures(gapTown(really, { on: ON }), more),
      );
    }
    expect(figures(changedTown(town, changes)).total).toEqual({ people: 160, reached: 150 });
  });

  it("is the town where nothing is changed, and a pin without a day counts only whenever", () => {
    expect(changedTown(town, [])).toBe(town);
    const { changes } = read(["pin", pinText({ ...PIN, slots: [] })]);
    const changed = changedTown(town, changes);
    expect(askGaps(changed, QUESTION).total.reached).toBe(150);
    expect(askGaps(changed, { ...QUESTION, slots: [3] }).total.reached).toBe(50);
  });

  it("keeps the neighbours' places last", () => {
    const over = gapTown(TOWN, { on: ON, neighbours: [TOWN] });
    const changed = changedTown(over, read(["pin", pinText(PIN)], ["gone", "salon"]).changes);
    expect(changed.supply.map(({ activityId }) => activityId)).toEqual([
      "cafe",
      "pin-1",
      "salon",
      "cafe",
    ]);
    expect(changed.ownSupply).toBe(2);
  });
});
