import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "../support/database.ts";
import { CHECKS } from "./checks.expectations.ts";
import { relationsOf } from "./catalogue.ts";
import { NOT_LOGGED } from "./every-write-is-logged.ts";
import { fullTown, HERE } from "./full-town.ts";
import { keepTrueSome } from "./keeping-true.expectations.ts";
import { writeOneMail } from "./mail.expectations.ts";
import { askOne } from "./subscriptions.expectations.ts";
import { oneAtWork } from "./people.expectations.ts";
import { showAndNoteOne } from "./photos-road.expectations.ts";
import { planSome } from "./planning.expectations.ts";
import { submitOne } from "./registering.expectations.ts";
import { reviewSome } from "./reviewing.expectations.ts";
import { releasesStand } from "./release-rules.ts";
import {
  checks,
  checksThatExist,
  disclosure,
  logStays,
  NOTED,
  notes,
  raisedOnce,
  verbsOf,
} from "./rules.ts";
import { seed } from "./towns.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
  await seed(database.backend, HERE, fullTown);
  await database.backend.service.rpc("give_duty", {
    person: "00000000-0000-4000-8000-000000000001",
    code: HERE.code,
    duty: "csw",
    zone: "east",
  });
  await database.backend.anonymous.rpc("record_unmet_need", {
    code: HERE.code,
    key: "00000000-0000-4000-8000-000000000001",
    interest: "gardening",
  });
  await submitOne(database);
  await reviewSome(database);
  await showAndNoteOne(database);
  await planSome(database);
  await writeOneMail(database);
  await keepTrueSome(database);
  await askOne(database);
  await oneAtWork(database);
});
afterAll(() => database.drop());

describe("a check", () => {
  it("is in the expectations, each and no other", async () => {
    const { is, shouldBe } = await checksThatExist(database.sql);
    expect(is).toEqual(shouldBe);
  });

  it.each(Object.keys(CHECKS))("of %s refuses what it is there to refuse", async (table) => {
    const { is, shouldBe } = await checks(database.sql, table);
    expect(is).toEqual(shouldBe);
  });
});

describe("a trigger", () => {
  it("keeps masked points away from homes", async () => {
    const { is, shouldBe } = await disclosure(database.sql);
    expect(is).toEqual(shouldBe);
  });

  it("notes the writes of every table, but for those that are named with a reason", async () => {
    const tables = await Promise.all(
      ["public", "private"].map(async (schema) =>
        (await relationsOf(database.sql, schema)).map((name) => `${schema}.${name}`),
      ),
    );
    const named = [...Object.keys(NOTED), ...Object.keys(NOT_LOGGED)];
    expect(
      tables
        .flat()
        .filter((name) => !name.endsWith("_seq"))
        .sort(),
    ).toEqual(named.sort());
  });

  it("raises the revision once for a transaction, however much it writes", async () => {
    const { is, shouldBe } = await raisedOnce(database.sql);
    expect(is).toEqual(shouldBe);
  });

  it("keeps the log as it was written", async () => {
    const { is, shouldBe } = await logStays(database.sql);
    expect(is).toEqual(shouldBe);
  });

  it("keeps what was released as it was", async () => {
    const { is, shouldBe } = await releasesStand(database.sql);
    expect(is).toEqual(shouldBe);
  });

  it.each(Object.keys(NOTED))(
    "notes every write to %s: revision once, log row by row",
    async (table) => {
      for (const verb of verbsOf(table)) {
        const { is, shouldBe } = await notes(database.sql, table, verb);
        expect(is, verb).toEqual(shouldBe);
      }
    },
  );
});
