import { expect, test } from "vitest";
import { bareError } from "./quiet-errors.ts";

test("an error is printed by code and name, never by what was written", () => {
  const error = Object.assign(new Error('new row for "needs" violates check "needs_phone"'), {
    code: "23514",
    detail: "Failing row contains (1, 090-0000-0000).",
    schema_name: "public",
    table_name: "needs",
    constraint_name: "needs_phone",
    routine: "ExecConstraints",
  });
  expect(bareError(error)).toBe(
    "database error 23514 schema_name=public table_name=needs constraint_name=needs_phone routine=ExecConstraints",
  );
});

test("an error without a code is printed by its kind", () => {
  expect(bareError(new TypeError("cannot read 090-0000-0000"))).toBe("database error TypeError");
});
