import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { municipality } from "../../../../tests/arrangements/build.ts";
import { townFrom } from "../../../../tests/support/memory-source.ts";
import { indexTown } from "../../index-town.ts";
import { NO_NEED } from "../need.ts";
import { NEED_FIELDS } from "./need-fields.ts";
import { readNeedForm } from "./read-need-form.ts";

const index = indexTown(
  townFrom(municipality(1, "ためし市"), {
    gazetteer: [
      {
        id: "g1",
        name: "北町一丁目",
        reading: "きたまち",
        lat: 35.01,
        lng: 137.02,
        zoneId: null,
        sourceId: null,
      },
    ],
  }),
);
const read = (query: string) =>
  readNeedForm(new URLSearchParams(query), index, (id) => ["land", "music"].includes(id));

test("nothing said is nothing asked", () => {
  expect(read("")).toEqual({
    need: NO_NEED,
    own: "",
    where: null,
    near: null,
    kept: [],
    top: 5,
    said: false,
    problems: [],
  });
});

test("every question as one answers it", () => {
  const { need, near, said, problems } = read(
    "interest=land&interest=music&where=北町1丁目2-3&mode=slow-walk&minutes=15&step=visit" +
      "&comfort=quiet&must=wheelchair&must=not-needed&age=７２&for=older&child=primary&family=yes" +
      "&cost=0&language=english&no-phone=yes&free=MO-morning&free=MO-afternoon&free=TU-morning",
  );
  expect(problems).toEqual([]);
  expect(said).toBe(true);
  expect(near?.name).toBe("北町一丁目");
  expect(need).toEqual({
    ...NO_NEED,
    interests: ["land", "music"],
    home: { lat: 35.01, lng: 137.02 },
    travel: { mode: "slow-walk", minutes: 15 },
    step: "visit",
    comfort: ["quiet"],
    mustHave: ["wheelchair", "not-needed"],
    age: 72,
    audiences: ["older"],
    children: [{ from: 6, to: 12 }],
    asFamily: true,
    maxCost: 0,
    languages: ["english"],
    withoutPhone: true,
    available: [
      { days: ["MO"], from: "06:00", until: "17:00" },
      { days: ["TU"], from: "06:00", until: "12:00" },
    ],
  });
});

test("a morning and an evening do not become an afternoon", () => {
  expect(read("free=SU-morning&free=SU-evening").need.available).toEqual([
    { days: ["SU"], from: "06:00", until: "12:00" },
    { days: ["SU"], from: "17:00", until: "22:00" },
  ]);
});

describe("buttons", () => {
  test("これではない, with and without a reason, and back again", () => {
    expect(read("not=a1+too-far&not=a2&not=a3+nonsense&back=a2").need.exclusions).toEqual([
      { activity: "a1", because: "too-far" },
      { activity: "a3", because: null },
    ]);
  });

  test("とっておく, and let go again; they say nothing of the need", () => {
    const { kept, said, top } = read("kept=a1&kept=a2&keep=a3&unkeep=a1&not=a9&top=7");
    expect({ kept, said, top }).toEqual({ kept: ["a2", "a3"], said: false, top: 7 });
  });
});

test("what is not among the answers is said, and is as if it were not said", () => {
  const { need, problems } = read(
    "interest=gold&minutes=17&age=abc&step=fly&where=どこでもない場所",
  );
  expect(need).toEqual(NO_NEED);
  expect(problems.map(({ code, field, value }) => [code, field, value])).toEqual([
    ["where-unknown", "where", undefined],
    ["filter-value-unknown", "minutes", "17"],
    ["filter-value-unknown", "age", "abc"],
    ["filter-value-unknown", "interest", "gold"],
    ["filter-value-unknown", "step", "fly"],
  ]);
});

test("no form makes it throw", () => {
  const text = fc.string({ unit: "binary", maxLength: 60 });
  const pair = fc.tuple(fc.constantFrom(...NEED_FIELDS), text);
  fc.assert(
    fc.property(fc.array(pair), (pairs) => {
      const params = new URLSearchParams(pairs.map(([name, value]) => [name, value]));
      expect(readNeedForm(params, index, () => true).need.exclusions).toBeInstanceOf(Array);
    }),
  );
});
