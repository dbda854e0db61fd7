import { beforeEach, expect, test } from "vitest";
import { municipality, zone } from "../../../tests/arrangements/build.ts";
import { townFrom } from "../../../tests/support/memory-source.ts";
import { indexTown } from "../../domain/index-town.ts";
import type { UnmetNeed } from "../../domain/matching/unmet-need.ts";
import type { Portal } from "../../domain/portal.ts";
import { fail, succeed } from "../../domain/result.ts";
import { wordingFor } from "../../wording/index.ts";
import { unmetNeedWords } from "../../wording/unmet-need.ts";
import type { OpenTown } from "../open-town.ts";
import { unmetNeedChoices, unmetNeedWritten } from "./unmet-need-choices.ts";
import { statusOf, unmetNeedState } from "./unmet-need-state.ts";

const index = indexTown(
  townFrom(municipality(7, "ためし市"), {
    zones: [zone("east", "daily-life", "東部", null), zone("street", "small-area", "一丁目", null)],
    searchWords: [
      {
        id: "w",
        concept: "浜茶もみ",
        word: "浜茶もみ",
        reading: null,
        use: "interest",
        above: "料理",
      },
    ],
  }),
);
let recorded: readonly [code: string, need: UnmetNeed, key: string][];
let full: boolean;
beforeEach(() => {
  [recorded, full] = [[], false];
});
const portal: Pick<Portal, "formKey" | "recordUnmetNeed"> = {
  formKey: () => "fresh",
  recordUnmetNeed: async (...said) => {
    recorded = [...recorded, said];
    return full ? fail({ code: "too-many-now" }) : succeed(null);
  },
};
const open = {
  portal,
  index,
  town: index.town,
  language: "ja",
  words: wordingFor("ja"),
} as unknown as OpenTown;
const post = (fields: Readonly<Record<string, string>>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return unmetNeedState(open, form);
};
const CHOSEN = { zone: "east", interest: "浜茶もみ", slot: "SA-morning", step: "" };
const NEED: UnmetNeed = {
  zoneId: "east",
  interest: "浜茶もみ",
  slot: { weekday: "SA", part: "morning" },
  step: null,
};

test("nothing is recorded before somebody has seen it and agreed", async () => {
  expect(await unmetNeedState(open, null)).toMatchObject({ at: "ask", problems: [] });
  expect(await post(CHOSEN)).toEqual({ at: "confirm", need: NEED, key: "fresh" });
  expect(await post({ ...CHOSEN, agreed: "yes" })).toMatchObject({ at: "confirm" });
  expect(await post({ ...CHOSEN, key: "k" })).toMatchObject({ at: "confirm" });
  expect(await post({ ...CHOSEN, key: "k", agreed: "yes", change: "yes" })).toEqual({
    at: "ask",
    chosen: CHOSEN,
    problems: [],
  });
  const unknown = await post({ step: "a job", key: "k", agreed: "yes" });
  expect(unknown).toMatchObject({ at: "ask", problems: [{ field: "step" }] });
  expect(statusOf(unknown)).toBe(422);
  expect(recorded).toEqual([]);
});

test("what was agreed to is recorded, with the key of its form", async () => {
  const state = await post({ ...CHOSEN, key: "k", agreed: "yes" });
  expect(state).toEqual({ at: "recorded", need: NEED });
  expect(statusOf(state)).toBe(200);
  expect(recorded).toEqual([[index.town.municipality.code, NEED, "k"]]);
});

test("too many at once: said, and sent again with the same key", async () => {
  full = true;
  const state = await post({ ...CHOSEN, key: "k", agreed: "yes" });
  expect(state).toMatchObject({ at: "refused", key: "k", problem: { code: "too-many-now" } });
  expect(statusOf(state)).toBe(429);
});

test("the choices: no small areas, the council's own interest under its branch, each word once", () => {
  const choices = unmetNeedChoices(open, unmetNeedWords("ja"));
  expect(choices.zone).toEqual([
    { label: "くらしの圏域", choices: [{ value: "east", text: "東部" }] },
  ]);
  const interests = choices.interest.flatMap((group) => ("choices" in group ? group.choices : []));
  expect(new Set(interests.map(({ value }) => value)).size).toBe(interests.length);
  expect(interests.filter(({ value }) => value === "浜茶もみ")).toHaveLength(1);
  expect(choices.slot).toHaveLength(7);
  expect(choices.step).toHaveLength(5);
  expect(unmetNeedWritten(open, NEED, unmetNeedWords("ja"))).toEqual({
    zone: "東部",
    interest: "浜茶もみ",
    slot: "土曜日の午前",
    step: null,
  });
});
