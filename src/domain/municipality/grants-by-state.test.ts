import { expect, test } from "vitest";
import { TODAY } from "../../../tests/support/detail-town.ts";
import { grantsByState } from "./grants-by-state.ts";

test("grants: open on the closing day, the first to close first", () => {
  const grant = (id: string, opensOn: string | null, closesOn: string | null) => ({
    id,
    title: id,
    provider: "",
    description: null,
    conditions: null,
    amount: null,
    opensOn,
    closesOn,
    url: null,
    phone: null,
  });
  const { open, coming, closed } = grantsByState(
    [
      grant("always", null, null),
      grant("TODAY", null, TODAY),
      grant("yesterday", null, "2026-11-20"),
      grant("longAgo", null, "2025-11-20"),
      grant("soon", "2026-12-01", "2026-12-31"),
      grant("later", "2026-11-01", "2026-12-01"),
    ],
    TODAY,
  );
  const ids = (grants: readonly { id: string }[]) => grants.map(({ id }) => id);
  expect(ids(open)).toEqual(["TODAY", "later", "always"]);
  expect(ids(coming)).toEqual(["soon"]);
  expect(ids(closed)).toEqual(["yesterday", "longAgo"]);
});
