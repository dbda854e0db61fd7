import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "../support/database.ts";
import { LINTS, lint } from "./lint-rules.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

describe("the schema", () => {
  it.each(Object.keys(LINTS))("%s", async (title) => {
    const { is, shouldBe } = await lint(database.sql, title);
    expect(is).toEqual(shouldBe);
  });
});
