import fc from "fast-check";
import { expect, test } from "vitest";
import { municipality, place, square, zone } from "../../../tests/arrangements/build.ts";
import { indexTown } from "../index-town.ts";
import type { Town } from "../town.ts";
import { editDistance } from "./edit-distance.ts";
import { resolveWhere } from "./resolve-where.ts";

const entry = (id: string, name: string, reading: string | null = null) => ({
  id,
  name,
  reading,
  lat: 35.01,
  lng: 137.01,
  zoneId: null,
  sourceId: null,
});
const { truePosition, ...station } = place("station", "ひだまり駅", { reading: "ひだまりえき" });
const { truePosition: masked, ...home } = place("home", "番町の家", { disclosure: "approximate" });
const town: Town = {
  municipality: municipality(1, "てすと市"),
  revision: 1,
  zones: [zone("z", "primary-school", "番町小学校区", square(0, 0))],
  places: [
    { ...station, position: truePosition },
    { ...home, position: masked },
  ],
  gazetteer: [
    entry("b1", "番町一丁目", "ばんちょう1ちょうめ"),
    entry("b2", "番町二丁目", "ばんちょう2ちょうめ"),
    entry("b11", "番町十一丁目"),
    entry("k", "香西南町", "コウザイミナミマチ"),
    entry("ko", "香西町"),
    entry("g", "鬼無町"),
  ],
  searchWords: [],
  readings: [{ written: "鬼無町", reading: "キナシチョウ" }],
  coordinators: [],
  groups: [],
  activities: [],
  dateChanges: [],
  events: [],
  ownKinds: [],
  resources: [],
  grants: [],
  planStandards: [],
  population: [],
  urgentNumbers: [],
  operatorPages: [],
  sources: [],
  ground: null,
};
const index = indexTown(town);
const where = (text: string) => {
  const found = resolveWhere(index, text);
  if (found.kind === "found") return found.point.name;
  return (found.kind === "choices" ? found.points : found.nearest).map(({ name }) => name);
};

test.each([
  ["番町一丁目", "番町一丁目"],
  ["番町１丁目", "番町一丁目"],
  ["番町1丁目2-3", "番町一丁目"],
  ["番町一丁目２番３号", "番町一丁目"],
  ["架空県てすと市番町一丁目2-3", "番町一丁目"],
  ["番町1-2-3", "番町一丁目"],
  ["番町11丁目5", "番町十一丁目"],
  ["香西南町 475-1", "香西南町"],
  ["こうざいみなみまち", "香西南町"],
  ["キナシチョウ", "鬼無町"],
  ["きなし", "鬼無町"],
  ["ひだまり駅", "ひだまり駅"],
  ["番町小", "番町小学校区"],
])("%s is %s", (typed, name) => {
  expect(where(typed)).toBe(name);
});

test("several are choices; a masked place is never one", () => {
  expect(where("番町")).toEqual(["番町一丁目", "番町二丁目", "番町十一丁目", "番町小学校区"]);
});

test("unknown: the nearest spellings", () => {
  expect(resolveWhere(index, "香西両町")).toMatchObject({ kind: "unknown" });
  expect(where("香西両町")).toEqual(["香西南町", "香西町"]);
  expect(where("")).toEqual([]);
  expect(where("まったく別のところ")).toEqual([]);
});

test("nothing of what was typed comes back: a house number is forgotten", () => {
  expect(JSON.stringify(resolveWhere(index, "番町一丁目9876-5"))).not.toContain("9876");
});

test("bounded and without a fault on anything typed", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 130 }), (text) => {
      expect(["found", "choices", "unknown"]).toContain(resolveWhere(index, text).kind);
    }),
  );
});

test("letters put in, taken out, changed or swapped", () => {
  expect(editDistance("さくら", "さくら", 3)).toBe(0);
  expect(editDistance("さくら", "さらく", 3)).toBe(1);
  expect(editDistance("さくら", "さら", 3)).toBe(1);
  expect(editDistance("さくら", "つばき", 2)).toBe(Infinity);
});
