import { expect, test } from "vitest";
import { index } from "../../../tests/support/detail-town.ts";
import type { Activity } from "../activity/activity.ts";
import { desksByField } from "./desks-by-field.ts";

test("desks by field: for anything first, who serves everybody before who serves a part", () => {
  const { anything, anythingInParts, fields, others } = desksByField(index);
  const ids = (desks: readonly Activity[]) => desks.map(({ id }) => id);
  expect(ids(anything)).toEqual(["weekdays", "weekly"]);
  expect(ids(anythingInParts)).toEqual(["round"]);
  expect(fields.map(({ field, desks }) => [field, ids(desks)])).toEqual([["hardship", ["money"]]]);
  expect(ids(others)).toEqual(["unsaid"]);
});
