import { expect, it } from "vitest";
import { SUBMISSION_STATES } from "../registering/submission.ts";
import { missingRules } from "./listing-rules.ts";
import { movesIn, REVIEW_MOVES, stateAfter } from "./moves.ts";

it("only what waits or was asked back can be decided, and a decision stays", () => {
  const open = SUBMISSION_STATES.filter((state) => movesIn(state).length > 0);
  expect(open).toEqual(["waiting", "asked-back"]);
  expect(REVIEW_MOVES.map((move) => stateAfter("waiting", move))).toEqual([
    "approved",
    "asked-back",
    "declined",
  ]);
  expect(stateAfter("approved", "decline")).toBeNull();
  expect(stateAfter("unverified", "approve")).toBeNull();
});

it("every listing rule is ticked before something is approved", () => {
  expect(missingRules(["profit", "politics", "shelter"])).toEqual(["religion", "pyramid"]);
  expect(missingRules(["profit", "religion", "politics", "pyramid", "shelter"])).toEqual([]);
});
