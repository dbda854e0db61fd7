import { describe, expect, it } from "vitest";
import { activity, held, middle, publicPlace, weekly } from "../../../tests/arrangements/build.ts";
import { ON, TOWN } from "../../../tests/support/two-districts.ts";
import { indexTown } from "../index-town.ts";
import { compileCatalogue } from "../matching/compile-catalogue.ts";
import type { UnmetNeed } from "../matching/unmet-need.ts";
import { nearMissAgenda } from "./near-miss-agenda.ts";
import { type CountedNeed, outcomeOf } from "./near-misses.ts";

const garden = (id: string, day: "TU" | "SA", from: string, to: string, more: object = {}) =>
  activity(id, "みんなの畑", {
    kind: "farm",
    placeId: "hall",
    schedule: held("毎週", weekly(day, from, to)),
    steps: ["visit", "join"],
    intake: "open",
    ...more,
  });
const townOf = (...activities: ReturnType<typeof garden>[]) =>
  indexTown({
    ...TOWN.town,
    places: [publicPlace("hall", { position: middle(0, 0) })],
    activities,
  });
const need = (said: Partial<UnmetNeed>): UnmetNeed => ({
  zoneId: "west",
  interest: "gardening",
  slot: { weekday: "TU", part: "evening" },
  step: "join",
  ...said,
});
const ask = (town: ReturnType<typeof townOf>, said: Partial<UnmetNeed> = {}) =>
  outcomeOf(need(said), compileCatalogue(town, ON), (id) => {
    const place = town.activityById.get(id)?.placeId ?? null;
    return place === null ? null : (town.zoneIdsByPlace.get(place) ?? new Set());
  });

describe("what would have met a need", () => {
  it("is nothing where nobody does that, where more than one thing is in the way, or nobody knows when", () => {
    expect(ask(townOf())).toBe("nothing");
    expect(ask(townOf(garden("a", "SA", "10:00", "12:00")), { zoneId: "east" })).toBe("nothing");
    expect(ask(townOf(garden("a", "TU", "10:00", "12:00", { intake: "full" })))).toBe("nothing");
    expect(ask(townOf(garden("a", "TU", "10:00", "12:00", { schedule: held("いつか") })))).toBe(
      "nothing",
    );
    expect(ask(townOf(garden("a", "TU", "10:00", "12:00")), { interest: "mahjong" })).toBe(
      "nothing",
    );
  });

  it("is nothing any more where something fits now", () => {
    expect(ask(townOf(garden("a", "TU", "18:00", "19:30")))).toBe("met");
    expect(ask(townOf(garden("a", "TU", "10:00", "12:00")), { slot: null })).toBe("met");
  });

  it("is half an hour later or earlier, before another day, a smaller step and another zone", () => {
    const hours = garden("hours", "TU", "16:00", "17:30");
    const day = garden("day", "SA", "18:00", "19:30");
    const step = garden("step", "TU", "18:00", "19:30", { steps: ["supported-work"] });
    const miss = (activityId: string, change: object) => ({ activityId, change });
    expect(ask(townOf(step, day, hours))).toEqual(
      miss("hours", { does: "hours", minutes: 30, later: true }),
    );
    expect(
      ask(townOf(garden("b", "TU", "17:00", "18:30")), {
        slot: { weekday: "TU", part: "afternoon" },
      }),
    ).toEqual(miss("b", { does: "hours", minutes: 60, later: false }));
    expect(ask(townOf(step, day))).toEqual(
      miss("day", { does: "time", at: { weekday: "TU", part: "evening" } }),
    );
    expect(ask(townOf(step))).toEqual(miss("step", { does: "step", step: "join" }));
    expect(ask(townOf(garden("c", "TU", "18:00", "19:30")), { zoneId: "east" })).toEqual(
      miss("c", { does: "zone", zoneId: "east" }),
    );
  });
});

describe("the agenda", () => {
  const later = (activityId: string) => ({
    activityId,
    change: { does: "hours", minutes: 30, later: true } as const,
  });
  const counted = (
    times: number,
    outcome: "met" | "nothing" | ReturnType<typeof later>,
    said: Partial<UnmetNeed> = {},
  ) => ({
    need: { ...need(said), times } satisfies CountedNeed,
    outcome,
  });
  const agenda = (...of: ReturnType<typeof counted>[]) => nearMissAgenda(of, 10, (row) => row);
  const drawing = { interest: "drawing" };

  it("is none where all needs together are too few, and shows no row of fewer than ten", () => {
    expect(agenda(counted(9, later("a")))).toBeNull();
    expect(agenda(counted(9, later("a")), counted(9, "nothing", drawing))).toEqual({
      total: 18,
      rows: [],
    });
  });

  it("shows rows whose rest is large enough, of the total and of the words that rows said, in steps of ten", () => {
    expect(
      agenda(
        counted(12, later("a")),
        counted(11, "nothing", { ...drawing, slot: null, zoneId: null, step: null }),
      ),
    ).toEqual({ total: 23, rows: [{ ...later("a"), times: 10 }] });
    // Three who said the same words and whom nothing met would follow from the counts of words.
    expect(
      agenda(counted(12, later("a")), counted(3, "nothing"), counted(20, "met", drawing))?.rows,
    ).toEqual([]);
    // Nor may the rest of the total be small: one row goes, by lot and not by size.
    expect(agenda(counted(12, later("a")), counted(30, later("b")), counted(2, "nothing"))).toEqual(
      { total: 44, rows: [{ ...later("b"), times: 30 }] },
    );
  });

  it("holds a row back that leaves few of two words together, though of neither alone", () => {
    // 12 of the east and 10 of 12 of the west said what one row says: two of the west follow from 24 - 22.
    const [east, west] = [{ zoneId: "east" }, { zoneId: "west" }];
    const others = counted(30, "met", { zoneId: null });
    expect(
      agenda(
        counted(12, later("a"), east),
        counted(10, later("a"), west),
        counted(2, "nothing", west),
        others,
      )?.rows,
    ).toEqual([]);
    expect(
      agenda(
        counted(12, later("a"), east),
        counted(10, later("a"), west),
        counted(10, "nothing", west),
        others,
      )?.rows,
    ).toEqual([{ ...later("a"), times: 20 }]);
  });

  it("counts words that are too seldom to be shown with those of a row, as their sum is known", () => {
    // East 12, all in the row; north 8, west 6: both hidden, 14 together; a row that says north leaves six of the west.
    const [east, north, west] = [{ zoneId: "east" }, { zoneId: "north" }, { zoneId: "west" }];
    expect(
      agenda(
        counted(12, later("a"), east),
        counted(8, later("a"), north),
        counted(6, "nothing", west),
        counted(30, "met", { zoneId: null }),
      )?.rows,
    ).toEqual([]);
  });

  it("says no more than fourteen rows", () => {
    const many = Array.from({ length: 20 }, (_, row) =>
      counted(10, later(`row ${row + 10}`), {
        zoneId: `zone ${row}`,
        interest: `interest ${row}`,
        slot: null,
        step: null,
      }),
    );
    expect(agenda(...many)?.rows).toHaveLength(14);
  });
});
