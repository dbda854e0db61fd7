import { expect, test } from "vitest";
import { throughCouncil } from "../../../tests/arrangements/build.ts";
import { activityOf, index } from "../../../tests/support/detail-town.ts";
import { maySimplyCome, needsNoPhone, whomToAsk } from "./whom-to-ask.ts";

test("whom to ask: the way that was chosen, else the group's, else the council", () => {
  expect(whomToAsk(index, activityOf("weekdays"))).toMatchObject({
    through: "direct",
    phone: "0000-00-0001",
  });
  expect(whomToAsk(index, activityOf("salon"))).toEqual({
    through: "council",
    name: "てすと市社会福祉協議会",
    phone: "0000-00-9000",
    email: null,
    url: null,
    pageOnly: false,
  });
  const silent = { ...throughCouncil, route: "page-only" as const };
  expect(whomToAsk(index, { ...activityOf("salon"), contact: silent })).toMatchObject({
    through: "group",
    phone: "0000-00-0002",
  });
  const stored = { ...throughCouncil, phone: "0000-00-7777" };
  expect(whomToAsk(index, { ...activityOf("salon"), contact: stored }).phone).toBe("0000-00-9000");
});

test("one may simply come only where everybody can know the place", () => {
  expect(maySimplyCome(index, activityOf("salon"))).toBe(true);
  expect(maySimplyCome(index, activityOf("home"))).toBe(false);
  expect(maySimplyCome(index, { ...activityOf("salon"), intake: "full" })).toBe(false);
  expect(needsNoPhone(index, activityOf("home"))).toBe(null);
  expect(needsNoPhone(index, { ...activityOf("home"), withoutPhone: false })).toBe(false);
});
