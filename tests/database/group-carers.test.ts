import { afterAll, beforeAll, expect, it } from "vitest";
import { readMyEntries } from "../../src/data/mine.ts";
import { endCare, groupCarers } from "../../src/data/review/group-carers.ts";
import { type Person, testDatabase, type TestDatabase } from "../support/database.ts";
import { everyWriteIsLogged } from "./every-write-is-logged.ts";
import { fullTown, HERE, THERE } from "./full-town.ts";
import { staffOf } from "./reviewing-town.ts";
import { seed, wellDone } from "./towns.ts";

let database: TestDatabase;
let people: readonly Person[];
const { code } = HERE;
beforeAll(async () => {
  database = await testDatabase();
  await seed(database.backend, HERE, fullTown);
  await seed(database.backend, THERE, fullTown);
  people = [await database.signUp("stays@example.jp"), await database.signUp("leaves@example.jp")];
  for (const [at, { userId }] of people.entries())
    for (const [where, group] of [
      [HERE, "open"],
      [HERE, "closed"],
      [THERE, "open"],
    ] as const) {
      const { error } = await database.backend.service.rpc("add_group_member", {
        person: userId,
        address: at === 0 ? "stays@example.jp" : "leaves@example.jp",
        code: where.code,
        of_group: group,
      });
      if (error !== null) throw new Error(error.message);
    }
});
afterAll(() => database.drop());
everyWriteIsLogged(() => database);

it("a reviewer takes somebody out of a group, at once and out of that one alone", async () => {
  const { client: reviewer } = await staffOf(database, "reviewer");
  const { client: csw } = await staffOf(database, "csw");
  const [stays, leaves] = people;
  if (stays === undefined || leaves === undefined) throw new Error("two people");
  const { client: elsewhere } = await staffOf(database, "reviewer", "elsewhere", THERE.code);
  const carers = async (activity: string, of = code) =>
    wellDone(await groupCarers(of === code ? csw : elsewhere, of, activity)).map(
      ({ email }) => email,
    );
  const both = ["stays@example.jp", "leaves@example.jp"];
  expect(await carers("open")).toEqual(both);
  const mine = async ({ client }: Person) =>
    wellDone(await readMyEntries(client, code)).map(({ activityId }) => activityId);
  expect(await mine(leaves)).toEqual(["open"]);

  const refused = { ok: false, problem: { code: "not-permitted" } };
  for (const nobody of [csw, stays.client, leaves.client])
    expect(await endCare(nobody, code, "open", leaves.userId)).toEqual(refused);
  expect(await groupCarers(stays.client, code, "open")).toEqual(refused);
  expect(await endCare(reviewer, THERE.code, "open", leaves.userId)).toEqual(refused);

  wellDone(await endCare(reviewer, code, "open", leaves.userId));
  expect(await endCare(reviewer, code, "open", leaves.userId)).toEqual({
    ok: false,
    problem: { code: "record-unknown" },
  });
  expect(await mine(leaves)).toEqual([]);
  expect(await mine(stays)).toEqual(["open"]);
  expect(await carers("open")).toEqual(["stays@example.jp"]);
  expect(await carers("closed")).toEqual(both);
  expect(await carers("open", THERE.code)).toEqual(both);
});
