import { describe, expect, test } from "vitest";
import { compareMigrations, fileName, mismatch, readMigrations } from "./migrations.ts";

const migrations = ["20260101000000", "20260102000000", "20260103000000"].map((version) => ({
  version,
  name: "step",
  sql: "select 1",
}));

describe("migrations", () => {
  test("every file of the project has a version of its own", () => {
    const versions = readMigrations().map(({ version }) => version);
    expect(new Set(versions).size).toBe(versions.length);
    expect(versions).toEqual(versions.toSorted());
  });
  test("what is missing is pending, in order, also where a later one was applied first", () => {
    const { pending, unknown } = compareMigrations(migrations, ["20260102000000"]);
    expect(pending.map(fileName)).toEqual(["20260101000000_step", "20260103000000_step"]);
    expect(unknown).toEqual([]);
  });
  test("a database that fits", () => {
    const applied = migrations.map(({ version }) => version);
    expect(mismatch(compareMigrations(migrations, applied))).toBeNull();
  });
  test("a database of a newer portal is refused even where something is missing too", () => {
    expect(mismatch(compareMigrations(migrations, ["20270101000000"]))).toEqual({
      code: "schema-mismatch",
      field: "newer",
      value: "20270101000000",
    });
  });
});
