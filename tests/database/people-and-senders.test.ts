import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "../support/database.ts";
import { fullTown, HERE, THERE } from "./full-town.ts";
import { type Identity, makeIdentities } from "./identities.ts";
import { careIsGiven, keepersOfGroups, sendersOfSubmissions } from "./mine-rules.ts";
import {
  attemptsAreLimited,
  colleaguesAreLookedAfter,
  linksAreUsedOnce,
  secondFactorsPass,
  sessionsLive,
  sessionsTellDuties,
} from "./people-rules.ts";
import {
  claimsArePublic,
  submissionLimits,
  submissionsAreOnce,
  submissionsAreVerified,
} from "./registering-rules.ts";
import { seed } from "./towns.ts";

/** What the functions themselves refuse, whatever stands before them; `mutants.test.ts` takes each condition away. */
let database: TestDatabase;
let inSql: readonly Identity[];
beforeAll(async () => {
  database = await testDatabase();
  await seed(database.backend, HERE, fullTown);
  await seed(database.backend, THERE, fullTown);
  inSql = (await makeIdentities(database)).filter(({ name }) => name !== "expired");
}, 120_000);
afterAll(() => database.drop());

describe("a rule of people", () => {
  it.each([
    ["how long a session lives", () => sessionsLive(database.sql)],
    ["what a session tells of duties", () => sessionsTellDuties(database.sql)],
    ["a code and a secret count once", () => secondFactorsPass(database.sql)],
    ["a link is used once", () => linksAreUsedOnce(database.sql)],
    ["attempts are limited", () => attemptsAreLimited(database.sql)],
    ["colleagues are looked after", () => colleaguesAreLookedAfter(database.sql, inSql)],
  ] as const)("holds: %s", async (_, measure) => {
    const { is, shouldBe } = await measure();
    expect(is).toEqual(shouldBe);
  });
});

describe("a rule of what groups send", () => {
  it.each([
    ["one form is one submission", () => submissionsAreOnce(database.sql)],
    ["limits", () => submissionLimits(database.sql)],
    ["a link verifies", () => submissionsAreVerified(database.sql)],
    ["claims are of what is public", () => claimsArePublic(database.sql)],
    ["senders see their own", () => sendersOfSubmissions(database.sql, inSql)],
    ["groups keep their own", () => keepersOfGroups(database.sql, inSql)],
    ["who looks after a group then", () => careIsGiven(database.sql, inSql)],
  ] as const)("holds: %s", async (_, measure) => {
    const { is, shouldBe } = await measure();
    expect(is).toEqual(shouldBe);
  });
});
