import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withKnownKeys } from "./known-areas.ts";
import type { PeopleCounts } from "./people-counts.ts";
import { type EarlierRelease, type PeopleRelease, releaseOf } from "./people-release.ts";
import { attackReleases } from "./testing/attack-releases.ts";
import { rangeOf } from "./testing/range-of.ts";
import { disclosureThreshold } from "./threshold.ts";

const RESIDENTS = 30_000;
const countsOf = (
  rows: Readonly<Record<string, readonly number[]>>,
  surveyedOn = "2026-04-01",
): PeopleCounts => ({
  surveyedOn,
  residents: RESIDENTS,
  sourceId: null,
  areas: Object.entries(rows).map(([key, counts]) => ({ key, name: key, zoneId: key, counts })),
});
const released = (counts: PeopleCounts, earlier: readonly EarlierRelease[] = []) => {
  const made = releaseOf(counts, earlier, { releasedOn: "2026-11-22", source: "国勢調査" });
  return made.ok ? made.value : made.problem;
};

describe("a release of people", () => {
  it("shows large counts and their sums, and hides a small one among others", () => {
    const made = released(countsOf({ a: [3, 40, 25], b: [40, 11, 60], c: [70, 80, 90] }));
    expect(made).toEqual({
      surveyedOn: "2026-04-01",
      releasedOn: "2026-11-22",
      threshold: 10,
      source: "国勢調査",
      areas: [
        { key: "a", name: "a", zoneId: "a", counts: [null, null, 25, 68] },
        { key: "b", name: "b", zoneId: "b", counts: [null, null, 60, 111] },
        { key: "c", name: "c", zoneId: "c", counts: [70, 80, 90, 240] },
      ],
      totals: [113, 131, 175, 419],
    });
  });

  it("is none where fewer than 2,000 people live", () => {
    const counts = { ...countsOf({ a: [300, 400, 250], b: [400, 110, 400] }), residents: 1_860 };
    expect(released(counts)).toBe("people-too-few");
  });

  it("is refused where no newer count is there: each count is in one release", () => {
    const counts = countsOf({ a: [30, 40, 25], b: [40, 11, 60] });
    const release = released(counts);
    if (typeof release === "string") throw new Error(release);
    const again = { ...counts, areas: counts.areas.slice(0, 1) };
    expect(released(again, [{ release, counts: counts.areas }])).toBe("people-not-newer");
  });
});

describe("an area", () => {
  it("is known for the same when its name joins a zone, so that what was held back stays so", () => {
    const named = { ...countsOf({ 一丁目: [3, 40, 35], b: [40, 50, 60], c: [70, 80, 90] }) };
    const release = released(named);
    if (typeof release === "string") throw new Error(release);
    const joined = countsOf({ z1: [33, 40, 35], b: [41, 50, 60], c: [70, 80, 91] }, "2027-04-01");
    const later = {
      ...joined,
      areas: joined.areas.map((one) => (one.key === "z1" ? { ...one, name: "一丁目" } : one)),
    };
    const known = withKnownKeys(later, [release]);
    expect(known.areas.map(({ key, zoneId }) => [key, zoneId])).toEqual([
      ["一丁目", "z1"],
      ["b", "b"],
      ["c", "c"],
    ]);
    const earlier = [{ release, counts: named.areas }];
    const [first] = (released(known, earlier) as PeopleRelease).areas;
    expect(first?.counts.slice(0, 2)).toEqual([null, null]);
    expect(withKnownKeys(later, []).areas).toEqual(later.areas);
  });
});

describe("a town of many areas", () => {
  /** So many areas of all sizes, some of fewer than ten people; a survey changes one count in ten by a few. */
  const surveys = (areas: number, times: number): PeopleCounts[] => {
    let state = 7;
    const next = (): number => {
      state = (state * 16_807) % 2_147_483_647;
      return state / 2_147_483_647;
    };
    let now = Object.fromEntries(
      Array.from({ length: areas }, (_, at) => {
        const size = Math.exp(1 + next() * 6);
        return [
          `area-${at}`,
          [0.12, 0.55, 0.33].map((share) => Math.round(size * share * (0.5 + next()))),
        ];
      }),
    );
    return Array.from({ length: times }, (_, year) => {
      const counts = countsOf(now, `202${year}-04-01`);
      now = Object.fromEntries(
        Object.entries(now).map(([key, row]) => [
          key,
          row.map((one) => (next() < 0.1 ? Math.max(0, one + Math.round(next() * 8 - 4)) : one)),
        ]),
      );
      return counts;
    });
  };

  it("is released year after year, and what is held back hardly grows", () => {
    const out: EarlierRelease[] = [];
    const held = surveys(600, 4).map((counts) => {
      const made = released(counts, out);
      if (typeof made === "string") throw new Error(made);
      out.push({ release: made, counts: counts.areas });
      return made.areas.flatMap((one) => one.counts).filter((one) => one === null).length;
    });
    expect(held.map((count) => Math.round((count / 2_400) * 100))).toEqual([44, 44, 44, 44]);
  });
});

describe("the attack knows", () => {
  it("the range of two numbers whose sum is shown, and no end where nothing is", () => {
    expect(rangeOf([3, 5], [[0, 1]], [0])).toBe(8);
    expect(rangeOf([3, 5], [[0, 1], [1]], [0])).toBe(0);
    expect(rangeOf([3, 5], [], [0])).toBe(Infinity);
    // Three numbers of which each two are known together.
    const pairs = [
      [0, 1],
      [1, 2],
      [0, 2],
    ];
    expect(rangeOf([3, 5, 7], pairs, [1])).toBe(0);
  });
});

/** Counts of which many are small, and edits that leave many as they were. */
const count = fc.oneof(fc.nat(15), fc.integer({ min: 10, max: 60 }));
const area = fc.array(count, { minLength: 3, maxLength: 3 });
const town = fc.integer({ min: 1, max: 5 }).chain((areas) =>
  fc.tuple(
    fc.array(area, { minLength: areas, maxLength: areas }),
    fc.array(
      fc.array(
        fc.record({
          area: fc.nat(areas - 1),
          column: fc.nat(2),
          count,
          gone: fc.constantFrom(false, false, false, true),
        }),
        { maxLength: 6 },
      ),
      { minLength: 2, maxLength: 3 },
    ),
  ),
);

describe("the differencing attack", () => {
  it("works: releases that each hold back enough by themselves are subtracted", () => {
    const before = countsOf({ a: [14, 40, 50], b: [40, 30, 60], c: [70, 80, 90] });
    const after = countsOf({ a: [6, 40, 50], b: [40, 30, 60], c: [70, 80, 90] }, "2027-04-01");
    const ranges = (second: (first: EarlierRelease) => readonly EarlierRelease[]) => {
      const release = released(before);
      if (typeof release === "string") throw new Error(release);
      const first = { release, counts: before.areas };
      const next = released(after, second(first));
      if (typeof next === "string") throw new Error(next);
      const both = [first, { release: next, counts: after.areas }];
      return attackReleases(both, 10).map(({ count: small, range }) => [small, range]);
    };
    expect(ranges(() => [])).toEqual([[6, 0]]);
    expect(ranges((first) => [first])).toEqual([[6, Infinity]]);
  });

  it("on up to four releases with edits between finds no small count out to less than the threshold", () => {
    const threshold = disclosureThreshold(RESIDENTS);
    const seen = { releases: 0, refused: 0, attacked: 0 };
    fc.assert(
      fc.property(town, ([first, edits]) => {
        const now = new Map(first.map((counts, at) => [`area-${at}`, [...counts]]));
        const out: EarlierRelease[] = [];
        const release = (day: string): void => {
          const counts = countsOf(Object.fromEntries(now), day);
          const made = released(counts, out);
          if (typeof made === "string") seen.refused++;
          else out.push({ release: made, counts: counts.areas.map((one) => ({ ...one })) });
        };
        release("2026-04-01");
        edits.forEach((changes, at) => {
          for (const { area: of, column, count: to, gone } of changes) {
            const counts = now.get(`area-${of}`);
            if (gone && now.size > 1) now.delete(`area-${of}`);
            else if (counts !== undefined) now.set(`area-${of}`, counts.with(column, to));
            else now.set(`area-${of}`, [to, to, to]);
          }
          release(`202${at + 7}-04-01`);
        });
        seen.releases += out.length;
        for (const { range, ...of } of attackReleases(out, threshold)) {
          seen.attacked++;
          expect(range, JSON.stringify(of)).toBeGreaterThanOrEqual(threshold - 1e-6);
        }
      }),
      { numRuns: 400 },
    );
    expect(seen.releases).toBeGreaterThan(400);
    expect(seen.attacked).toBeGreaterThan(1_000);
  });
});
