import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "../support/database.ts";
import { fullTown, HERE, THERE } from "./full-town.ts";
import { type Identity, makeIdentities } from "./identities.ts";
import { EQUIVALENT, type Mutant, mutantsOf } from "./mutants.ts";
import { keepTrueSome } from "./keeping-true.expectations.ts";
import { writeOneMail } from "./mail.expectations.ts";
import { askOne } from "./subscriptions.expectations.ts";
import { oneAtWork } from "./people.expectations.ts";
import { showAndNoteOne } from "./photos-road.expectations.ts";
import { planSome } from "./planning.expectations.ts";
import { submitOne } from "./registering.expectations.ts";
import { reviewSome } from "./reviewing.expectations.ts";
import { takenBack } from "./session.ts";
import type { Measured } from "./sql-matrix.ts";
import { seed } from "./towns.ts";

/** A pattern of names: those mutants alone, for who writes new ones. */
const { TSUNAGIBA_MUTANTS = "", TSUNAGIBA_FULL } = process.env;
const chosen = ({ name }: { readonly name: string }) => new RegExp(TSUNAGIBA_MUTANTS).test(name);
/** All of them take minutes: only in the full run. */
const runs = TSUNAGIBA_FULL === "1" || TSUNAGIBA_MUTANTS !== "";

describe.runIf(runs)("each rule of the database", () => {
  let database: TestDatabase;
  let identities: readonly Identity[];
  let mutants: readonly Mutant[];
  beforeAll(async () => {
    database = await testDatabase();
    await seed(database.backend, HERE, fullTown);
    await seed(database.backend, THERE, fullTown);
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
    identities = (await makeIdentities(database)).filter(({ name }) => name !== "expired");
    mutants = (await mutantsOf(database.sql)).filter(chosen);
  }, 120_000);
  afterAll(() => database.drop());

  /** Whether a part of the suite finds something wrong; a part that breaks has found it too. */
  async function noticed({ suite }: Mutant, mutation: string): Promise<boolean> {
    return takenBack(database.sql, async (inside) => {
      if (mutation !== "") await inside.unsafe(mutation);
      for (const part of suite(inside, identities)) {
        const measured: Measured | null = await part().catch(() => null);
        if (measured === null || !isDeepStrictEqual(measured.is, measured.shouldBe)) return true;
      }
      return false;
    });
  }

  it("is kept by the database as it is", async () => {
    const wrong: string[] = [];
    const seen = new Set<string>();
    for (const mutant of mutants) {
      const part = mutant.suite.toString() + mutant.name.split(" ")[0];
      if (seen.has(part)) continue;
      seen.add(part);
      if (await noticed(mutant, "")) wrong.push(mutant.name);
    }
    expect(wrong).toEqual([]);
  }, 600_000);

  it("is missed by the suite as soon as it is gone", async () => {
    const survivors: string[] = [];
    for (const mutant of mutants)
      if (!(await noticed(mutant, mutant.mutation))) survivors.push(mutant.name);
    console.info(`${mutants.length} mutants, ${mutants.length - survivors.length} noticed`);
    const equivalent = Object.keys(EQUIVALENT).filter((name) => chosen({ name }));
    expect(survivors.sort()).toEqual(equivalent.sort());
  }, 1_800_000);
});
