import { afterAll, beforeAll, expect, it } from "vitest";
import { addressesOf, staffAddressesOf } from "../../src/domain/addresses.ts";
import type { AreaCounts } from "../../src/domain/coverage/disclosure/people-counts.ts";
import type {
  EarlierRelease,
  PeopleRelease,
} from "../../src/domain/coverage/disclosure/people-release.ts";
import {
  COVERAGE_WHO,
  coverageQuery,
} from "../../src/domain/coverage/disclosure/public-coverage.ts";
import { attackReleases } from "../../src/domain/coverage/disclosure/testing/attack-releases.ts";
import type { Town } from "../../src/domain/town.ts";
import { coverageWords } from "../../src/wording/coverage.ts";
import { problemSentence } from "../../src/wording/problems/index.ts";
import { peopleReleaseWords } from "../../src/wording/staff/people-release.ts";
import { activity, municipality, place } from "../arrangements/build.ts";
import { apply } from "../database/towns.ts";
import {
  areaKey,
  coverageZones,
  middleOfArea,
  populationOf,
  rowsOfCsv,
  sumsOfFile,
} from "../support/coverage-town.ts";
import { makePerson, signIn } from "../support/people.ts";
import { type PortalOnDatabase, portalOnDatabase } from "../support/portal-on-database.ts";
import { visit } from "../support/visitor.ts";

const TOWN = municipality(803, "かぞえ市");
const to = addressesOf(TOWN.code, "ja");
const page = staffAddressesOf(TOWN.code).planning("people-release");
const words = coverageWords("ja");

const survey = (rows: readonly (readonly number[])[]): readonly AreaCounts[] =>
  rows.map((counts, at) => ({ key: areaKey(at), name: areaKey(at), zoneId: areaKey(at), counts }));
const FIRST = survey([
  [3, 60, 45],
  [41, 12, 62],
  [70, 80, 9],
  [0, 31, 16],
  [55, 66, 77],
  [40, 500, 300],
  [80, 700, 200],
]);
/** A year later two areas have changed; a child more, a few older people less. */
const SECOND = FIRST.map((area, at) =>
  at === 0 ? { ...area, counts: [4, 60, 45] } : at === 2 ? { ...area, counts: [71, 84, 8] } : area,
);
const spots = [
  { area: 0, kind: "salon" },
  { area: 5, kind: "cafe" },
] as const;
const records = {
  zones: coverageZones(FIRST.length),
  population: populationOf(FIRST, "2025-10-01"),
  places: spots.map(({ area }, at) =>
    place(`place-${at}`, "場", { truePosition: middleOfArea(area) }),
  ),
  activities: spots.map(({ kind }, at) =>
    activity(`a-${at}`, "場", { kind, placeId: `place-${at}` }),
  ),
};

let running: PortalOnDatabase;
let planner: string;
const cookieOf = async (role: string): Promise<string> => {
  const email = `${role}@example.jp`;
  const duties = [[TOWN.code, role, null]] as const;
  const { userId } = await makePerson(running.database, email, { duties, signedIn: "no" });
  return `tsunagiba=${await signIn(running.database, { userId, email }, true)}`;
};
const at = (path: string): string => `${running.portal.url}${path}`;
beforeAll(async () => {
  running = await portalOnDatabase(TOWN, records);
  planner = await cookieOf("planner");
});
afterAll(() => running?.stop());

const press = (surveyedOn: string, cookie = planner) =>
  visit(at(page), { cookie, fields: { survey: surveyedOn } });
const released = () =>
  running.database.sql<{ surveyed_on: string; who: string | null }[]>`
    select r.surveyed_on::text, c.released_by::text as who
    from public.people_releases r
    join private.released_counts c using (municipality_code, surveyed_on) order by 1`;

/** Fetches every public page and file that could say how many people there are; gives what they say. */
async function everythingPublic(
  town: Pick<Town, "zones" | "places" | "activities">,
  release: number,
) {
  const files = await Promise.all(
    COVERAGE_WHO.flatMap((who) =>
      ([null, "salon"] as const).flatMap((kind) =>
        (["daily-life", "primary-school", "junior-high"] as const).map(async (level) => {
          const query = coverageQuery({ who, kind, metres: 500, level });
          const csv = (await visit(at(to.coverageFile("zones.csv", query)))).html;
          const { html } = await visit(at(to.page("coverage", query)));
          expect(figuresOfPage(html)).toEqual(figuresOfFile(csv));
          return { release, who, kind, metres: 500, level, csv };
        }),
      ),
    ),
  );
  const { address } = JSON.parse((await visit(at(to.snapshotPointer))).html) as {
    address: string;
  };
  const { population, peopleReleases } = JSON.parse((await visit(at(address))).html) as Town;
  expect(population).toEqual([]);
  const shown = peopleReleases?.at(-1) as PeopleRelease;
  const people = (await visit(at(to.coverageFile("people.csv")))).html;
  expect(rowsOfCsv(people).map(([, ...cells]) => cells)).toEqual([
    ...shown.areas.map(({ counts }) => counts),
    shown.totals,
  ]);
  return { shown, sums: files.flatMap((file) => sumsOfFile(file, town, shown)) };
}

const figuresOfPage = (html: string) =>
  [...html.matchAll(/<tr[^>]*>\s*<th scope="row"[^>]*>(.*?)<\/th>(.*?)<\/tr>/gs)].map(
    ([, name = "", cells = ""]) => [
      name.trim(),
      ...[...cells.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = ""]) => numberIn(cell)),
    ],
  );
const numberIn = (cell: string): number | null =>
  /\d/.test(cell) ? Number(cell.replace(/[,%\s]/g, "")) : null;
const figuresOfFile = (csv: string) => rowsOfCsv(csv).map((row) => [...row]);

it("people are released by who plans, once; what everybody reads then tells no small count, release after release", async () => {
  const before = await visit(at(to.page("coverage")));
  expect(before.html.replace(/<wbr>/g, "")).toContain(words.noRelease);
  expect((await visit(at(to.coverageFile("zones.csv")))).status).toBe(404);
  expect((await visit(at(page), { cookie: await cookieOf("reviewer") })).status).toBe(404);
  const prefectural = await cookieOf("prefectural");
  expect((await visit(at(page), { cookie: prefectural })).html).not.toContain(
    peopleReleaseWords.press,
  );
  expect((await press("2025-10-01", prefectural)).status).toBe(422);
  expect(await released()).toEqual([]);

  const proposal = await visit(at(page), { cookie: planner });
  expect(proposal.html).toContain(peopleReleaseWords.press);
  expect(proposal.html).toContain(`<td>${peopleReleaseWords.hidden}</td>`);
  const pressed = await Promise.all([press("2025-10-01"), press("2025-10-01")]);
  expect(pressed.map(({ status }) => status)).toEqual([200, 200]);
  expect((await released()).map((one) => [one.surveyed_on, one.who !== null])).toEqual([
    ["2025-10-01", true],
  ]);
  const again = await visit(at(page), { cookie: planner });
  expect(again.html).toContain(problemSentence({ code: "people-not-newer" }, "ja"));

  const town = {
    ...records,
    places: records.places.map(({ truePosition, ...one }) => ({ ...one, position: truePosition })),
  } as unknown as Pick<Town, "zones" | "places" | "activities">;
  const first = await everythingPublic(town, 0);
  await apply(running.database.backend, TOWN.code, {
    population: populationOf(SECOND, "2026-10-01"),
  });
  await expect
    .poll(async () => (await visit(at(page), { cookie: planner })).html, { timeout: 60_000 })
    .toContain(peopleReleaseWords.of("2026年10月1日"));
  expect((await press("2025-04-01")).status).toBe(422);
  expect((await press("2026-10-01")).status).toBe(200);
  const second = await everythingPublic(town, 1);
  const out: readonly EarlierRelease[] = [
    { release: first.shown, counts: FIRST },
    { release: second.shown, counts: SECOND },
  ];
  const attacked = attackReleases(out, 20, [...first.sums, ...second.sums]);
  console.info(
    `${attacked.length} small counts, ${first.sums.length + second.sums.length} numbers`,
  );
  expect(attacked.length).toBeGreaterThan(5);
  expect(attacked.filter(({ range }) => range < 20 - 1e-6)).toEqual([]);
}, 180_000);
