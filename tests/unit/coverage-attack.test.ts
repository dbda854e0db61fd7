import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  coverageGeoJson,
  coverageTable,
  releasedTable,
} from "../../src/components/coverage/coverage-files.ts";
import { openCoverage } from "../../src/components/coverage/open-coverage.ts";
import { peopleCounts } from "../../src/domain/coverage/disclosure/people-counts.ts";
import {
  type EarlierRelease,
  type PeopleRelease,
  releaseOf,
} from "../../src/domain/coverage/disclosure/people-release.ts";
import {
  COVERAGE_WHO,
  coverageQuery,
} from "../../src/domain/coverage/disclosure/public-coverage.ts";
import {
  attackReleases,
  type PublicSum,
} from "../../src/domain/coverage/disclosure/testing/attack-releases.ts";
import { isInside } from "../../src/domain/geometry/is-inside.ts";
import { indexTown } from "../../src/domain/index-town.ts";
import type { Town } from "../../src/domain/town.ts";
import { publicPeopleOf } from "../../src/domain/zone/people-of-zone.ts";
import type { Zone } from "../../src/domain/zone/zone.ts";
import { csvFile } from "../../src/formats/csv-file.ts";
import { makeSnapshot } from "../../src/server/snapshots/snapshot.ts";
import { coverageWords } from "../../src/wording/coverage.ts";
import { activity, publicPlace } from "../arrangements/build.ts";
import {
  areaKey,
  coverageZones,
  middleOfArea,
  populationOf,
  rowsOfCsv,
  sumsOfFile,
} from "../support/coverage-town.ts";
import { RECORDS } from "../support/two-districts.ts";

const ON = "2026-11-22";
const words = coverageWords("ja");
const KINDS = [null, "salon"] as const;
const METRES = [300, 800] as const;
/** So many towns, each looked at twice for each of its releases; more in the full run, and other ones each time. */
const TOWNS = process.env.TSUNAGIBA_FULL === "1" ? { numRuns: 60 } : { numRuns: 8, seed: 6 };
const LEVELS = ["daily-life", "primary-school", "junior-high", "municipality"] as const;

interface PlaceHere {
  readonly area: number;
  readonly kind: "salon" | "cafe";
}
function townWith(
  counts: readonly (readonly number[])[],
  spots: readonly PlaceHere[],
  survey: string,
  released: readonly EarlierRelease[],
): Town {
  const exact = counts.map((ages, at) => ({
    key: areaKey(at),
    name: "",
    zoneId: null,
    counts: ages,
  }));
  const zones = coverageZones(counts.length);
  return {
    ...RECORDS,
    zones,
    population: populationOf(exact, survey),
    places: spots.map(({ area }, at) =>
      publicPlace(`place-${at}`, { position: middleOfArea(area) }),
    ),
    activities: spots.map(({ kind }, at) =>
      activity(`a-${at}`, "x", { kind, placeId: `place-${at}` }),
    ),
    peopleReleases: released.map(({ release }) => release),
  };
}

/** Everything public that says a number of people, as text: each question's files, the zones' pages, the snapshot. */
function everythingPublic(town: Town) {
  const open = { index: indexTown(town), today: ON };
  const release = (town.peopleReleases?.length ?? 0) - 1;
  const files = COVERAGE_WHO.flatMap((who) =>
    KINDS.flatMap((kind) =>
      METRES.flatMap((metres) =>
        LEVELS.map((level) => {
          const coverage = openCoverage(open, coverageQuery({ who, kind, metres, level }));
          if (coverage === null) throw new Error("nothing was released");
          const { head, rows } = coverageTable(coverage, words);
          const geo = coverageGeoJson(open, coverage);
          return { release, who, kind, metres, level, csv: csvFile(head, rows), geo };
        }),
      ),
    ),
  );
  const newest = town.peopleReleases?.at(-1);
  if (newest === undefined) throw new Error("nothing was released");
  const people = releasedTable(newest, words);
  return {
    files,
    people: csvFile(people.head, people.rows),
    zonePages: town.zones.map((zone) => publicPeopleOf(open.index, zone)),
    snapshot: Object.values(makeSnapshot(town, 0).files).map(({ bytes }) => Buffer.from(bytes)),
  };
}

function sumShown(release: PeopleRelease, { boundary }: Zone): number {
  const inside = release.areas.filter(
    (_, at) => boundary !== null && isInside(middleOfArea(at), boundary),
  );
  return inside.reduce((sum, area) => sum + (area.counts[3] ?? 0), 0);
}

/** Counts of which many are small, of 8 areas of which one is large enough for a town of 2,000. */
const count = fc.oneof(fc.nat(25), fc.integer({ min: 10, max: 120 }));
const counts = fc
  .array(fc.tuple(count, count, count), { minLength: 5, maxLength: 8 })
  .map((rows) => [...rows, [300, 1_500, 700] as const]);
const spots = fc.array(
  fc.record({ area: fc.nat(5), kind: fc.constantFrom("salon" as const, "cafe" as const) }),
  { minLength: 1, maxLength: 4 },
);
const story = fc.record({
  counts,
  places: fc.tuple(spots, spots, spots, spots),
  edits: fc.array(fc.array(fc.tuple(fc.nat(4), fc.nat(2), count), { maxLength: 4 }), {
    minLength: 1,
    maxLength: 2,
  }),
});

describe("the attack on everything that is public", () => {
  it("over releases, edits and changing places finds no small count out to less than the threshold", () => {
    const seen = { towns: 0, releases: 0, numbers: 0, attacked: 0 };
    fc.assert(
      fc.property(story, ({ counts: first, places, edits }) => {
        seen.towns++;
        const now = first.map((row) => [...row]);
        const out: EarlierRelease[] = [];
        const sums: PublicSum[] = [];
        const release = (year: number): void => {
          const survey = `202${year}-04-01`;
          const town = townWith(now, [], survey, out);
          const exact = peopleCounts(town);
          if (exact === null) throw new Error("no counts");
          const made = releaseOf(exact, out, { releasedOn: ON, source: null });
          if (!made.ok) return;
          out.push({ release: made.value, counts: exact.areas });
          seen.releases++;
        };
        const look = (year: number): void => {
          const shown = out.at(-1);
          if (shown === undefined) return;
          // Places come and go between two looks at one release.
          for (const here of [places[year], places[3]]) {
            const town = townWith(now, here ?? [], `202${year}-04-01`, out);
            const read = everythingPublic(town);
            for (const file of read.files) {
              const told = sumsOfFile(file, town, shown.release);
              seen.numbers += told.length;
              sums.push(...told);
              const rows = rowsOfCsv(file.csv);
              const { features } = JSON.parse(file.geo) as {
                features: {
                  properties: { name: string; people: number | null; reached: number | null };
                }[];
              };
              expect(
                features.map(({ properties: of }) => [of.name, of.people, of.reached]),
              ).toEqual(
                rows
                  .slice(0, features.length)
                  .map(([name, people, reached]) => [name, people, reached]),
              );
            }
            expect(rowsOfCsv(read.people).map(([, ...cells]) => cells)).toEqual([
              ...shown.release.areas.map((area) => area.counts),
              shown.release.totals,
            ]);
            // Zone pages say hundreds of what is in the table.
            town.zones.forEach((zone, at) => {
              const told = read.zonePages[at] ?? null;
              const people = sumShown(shown.release, zone);
              expect(told?.total ?? null).toBe(
                people < 500 ? null : Math.round(people / 100) * 100,
              );
            });
            if (here === places[3]) {
              // With any other people in the database all of it is the same, byte for byte.
              const { population } = townWith(first.toReversed(), [], "2031-04-01", []);
              expect(everythingPublic({ ...town, population })).toEqual(read);
            }
          }
        };
        release(0);
        look(0);
        edits.forEach((changes, at) => {
          for (const [area, age, to] of changes) (now[area] as number[])[age] = to;
          release(at + 1);
          look(at + 1);
        });
        const apart = new Map(sums.map((sum) => [JSON.stringify(sum), sum]));
        const threshold = out.at(-1)?.release.threshold ?? 10;
        for (const { range, ...of } of attackReleases(out, threshold, [...apart.values()])) {
          seen.attacked++;
          expect(range, JSON.stringify(of)).toBeGreaterThanOrEqual(threshold - 1e-6);
        }
      }),
      TOWNS,
    );
    expect(seen.releases).toBeGreaterThan(2 * TOWNS.numRuns);
    expect(seen.attacked).toBeGreaterThan(10 * TOWNS.numRuns);
    expect(seen.numbers).toBeGreaterThan(1_000 * TOWNS.numRuns);
    console.info(JSON.stringify(seen));
  }, 600_000);

  it("would find a page that counts who is held back: it is not what it says, or tells a small count", () => {
    const rows = [
      [3, 40, 35],
      [60, 70, 80],
      [300, 1_500, 700],
    ];
    const town = townWith(rows, [{ area: 0, kind: "salon" }], "2026-04-01", []);
    const exact = peopleCounts(town);
    const made = exact === null ? null : releaseOf(exact, [], { releasedOn: ON, source: null });
    if (exact === null || made?.ok !== true) throw new Error("not released");
    const one = { release: made.value, counts: exact.areas };
    expect(made.value.areas.map((area) => area.counts[0])).toEqual([null, null, 300]);
    const leak = [{ release: 0, ages: [0], areas: ["area-0"], count: 3 }];
    expect(attackReleases([one], 20).map(({ range }) => range >= 20)).not.toContain(false);
    expect(attackReleases([one], 20, leak).map(({ range }) => range)).toContain(0);
    const wrong = [{ release: 0, ages: [0], areas: ["area-2"], count: 303 }];
    expect(() => attackReleases([one], 20, wrong)).toThrow("303 is not 300");
  });
});
