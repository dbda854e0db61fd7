import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { applyImport } from "../../src/data/apply-import.ts";
import { type Clients, createClients } from "../../src/data/client.ts";
import { readRevisions } from "../../src/data/read-revisions.ts";
import { readTown } from "../../src/data/read-town.ts";
import { activity, group, municipality, zone } from "../arrangements/build.ts";
import { testDatabase, type TestDatabase } from "../support/database.ts";
import { apply, requestFor, seed, wellDone } from "./towns.ts";

const TOWN = municipality(841, "動く市");
let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await seed(database.backend, TOWN, { groups: [group("g", "会 0")] });
});
afterAll(() => database.drop());

/** Clients of the same API; something happens before each request for the groups is answered. */
function clientsWith(before: () => Promise<void>): Clients {
  const { secrets } = inject("databaseTemplate");
  return createClients({
    url: "http://portal.internal",
    publishableKey: secrets.publishableKey,
    secretKey: secrets.secretKey,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      if (new URL(request.url).pathname === "/rest/v1/groups") await before();
      return database.backend.api(request);
    },
  });
}

describe("reading a town", () => {
  it("reads again when it was published in the middle, and gives what is newest", async () => {
    let published = 0;
    const clients = clientsWith(async () => {
      if (published >= 2) return;
      published += 1;
      await apply(database.backend, TOWN.code, { groups: [group("g", `会 ${published}`)] });
    });
    const { town } = wellDone(await readTown(clients, TOWN.code));
    expect([town.revision, town.groups[0]?.name]).toEqual([4, "会 2"]);
  });

  it("gives up with `revision-moved` where it is published at each try", async () => {
    let published = 0;
    const clients = clientsWith(async () => {
      published += 1;
      await apply(database.backend, TOWN.code, { groups: [group("g", `また ${published}`)] });
    });
    expect(await readTown(clients, TOWN.code)).toEqual({
      ok: false,
      problem: { code: "revision-moved", value: TOWN.code },
    });
    expect(published).toBe(5);
  });

  it("reports a stored row that it cannot read, and reads the others", async () => {
    await seed(database.backend, TOWN, {
      zones: [zone("a", "ward", "東", null), zone("b", "ward", "西", null)],
    });
    await database.sql`update public.zones
      set boundary = '{"type": "Polygon", "coordinates": [[[137, 35], [138, 35]]]}'
      where municipality_code = ${TOWN.code} and id = 'a'`;
    const { town, problems } = wellDone(await readTown(database.backend, TOWN.code));
    expect(town.zones.map(({ id }) => id)).toEqual(["b"]);
    expect(problems).toEqual([{ code: "stored-row-invalid", field: "zones.boundary", value: "a" }]);
  });

  it("reports an activity whose days off are of no known shape, instead of showing dates without them", async () => {
    await seed(database.backend, TOWN, { activities: [activity("x", "会"), activity("y", "会")] });
    await database.sql`update public.activities
      set schedule_rules = '[{"rrule": "FREQ=DAILY", "closures": [{"kind": "days", "holidays": "yes"}]}]'
      where municipality_code = ${TOWN.code} and id = 'x'`;
    const { town, problems } = wellDone(await readTown(database.backend, TOWN.code));
    expect(town.activities.map(({ id }) => id)).not.toContain("x");
    expect(town.activities.map(({ id }) => id)).toContain("y");
    expect(problems).toContainEqual({
      code: "stored-row-invalid",
      field: "activities.schedule_rules",
      value: "x",
    });
  });

  it("says `backend-unreachable` where nobody answers", async () => {
    const clients = createClients({
      url: "http://portal.internal",
      publishableKey: "x",
      secretKey: "x",
      fetch: () => Promise.reject(new TypeError("fetch failed")),
    });
    const unreachable = { ok: false, problem: { code: "backend-unreachable" } };
    expect(await readTown(clients, TOWN.code)).toMatchObject(unreachable);
    expect(await readRevisions(clients.anonymous)).toMatchObject(unreachable);
    expect(await applyImport(clients.service, requestFor(TOWN.code, {}))).toMatchObject(
      unreachable,
    );
  });
});
