import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { INTERESTS } from "./interests.ts";
import { interestsOfActivity } from "./interests-of-activity.ts";
import { interestsOfWords } from "./interests-of-words.ts";
import { similarity } from "./similarity.ts";
import { taxonomyOf } from "./taxonomy.ts";

const taxonomy = taxonomyOf();

describe("the tree", () => {
  test("each interest stands once, under one that exists, near to ones that exist", () => {
    const ids = INTERESTS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const named = INTERESTS.flatMap(({ parent, near }) => [
      ...(parent === null ? [] : [parent]),
      ...(near ?? "")
        .split(" ")
        .filter(Boolean)
        .map((pair) => pair.split("*")[0]),
    ]);
    expect(named.filter((id) => !ids.includes(id ?? ""))).toEqual([]);
  });

  test("readings are kana", () => {
    const readings = INTERESTS.flatMap(({ words }) =>
      words.split(/\s+/).flatMap((word) => word.split("|").slice(1)),
    );
    expect(readings.filter((reading) => !/^[ぁ-ゖー]+$/.test(reading))).toEqual([]);
  });

  test("a word stands for one interest", () => {
    expect([...taxonomy.words().byWord].filter(([, ids]) => ids.length > 1)).toEqual([]);
  });
});

describe("words", () => {
  test.each([
    ["土いじり", "fields"],
    ["つちいじり", "fields"],
    ["ﾊﾟｿｺﾝ", "computers"],
    ["パソコン教室", "computers learning"],
    ["編物", "knitting"],
    ["マージャン", "mahjong"],
    ["畑の草取り", "fields weeding"],
    ["子ども食堂", "childrens-meals"],
    ["絵本", "reading-aloud"],
    ["本の修理", "book-repair"],
    ["playing games", "games"],
    ["Board games", "board-games"],
    ["アート", "art"],
    ["あとで", ""],
    ["コーヒー", "tea"],
    ["日本", ""],
    ["お花見の話", ""],
    ["starting", ""],
    ["スノーボード", ""],
  ])("%s", (word, ids) => {
    const found = interestsOfWords([word], taxonomy);
    expect(found.interests.join(" ")).toBe(ids);
    expect(found.unknown).toEqual(ids === "" ? [word] : []);
  });
});

describe("closeness", () => {
  test.each([
    ["fields", "fields", 1],
    ["fields", "land", 2 / 3],
    ["shogi", "mahjong", 1 / 2],
    ["fields", "gardening", 0.7],
    ["fields", "tea", 0],
    ["nothing", "nothing", 0],
  ])("%s and %s", (a, b, close) => {
    expect(similarity(a, b, taxonomy)).toBe(close);
    expect(similarity(b, a, taxonomy)).toBe(close);
  });

  test("symmetric, 1 only for the same", () => {
    const id = fc.constantFrom(...INTERESTS.map((interest) => interest.id));
    fc.assert(
      fc.property(id, id, (a, b) => {
        const close = similarity(a, b, taxonomy);
        expect(close).toBe(similarity(b, a, taxonomy));
        expect(close >= 0 && close <= 1).toBe(true);
        expect(close === 1).toBe(a === b);
      }),
    );
  });
});

describe("a council's own", () => {
  const own = taxonomyOf([
    { id: "fireflies", parent: "nature", words: "ほたるの里|ほたるのさと", near: "creatures" },
    { id: "fields", parent: null, words: "段々畑|だんだんばたけ" },
  ]);
  test("a new one, and more words for one of ours", () => {
    expect(interestsOfWords(["ほたるの里", "段々畑", "土いじり"], own).interests).toEqual([
      "fireflies",
      "fields",
    ]);
    expect(similarity("fireflies", "creatures", own)).toBe(0.6);
    expect(similarity("fireflies", "forest", own)).toBe(0.5);
    expect(own.byId.get("fields")?.parent).toBe("land");
  });
  test("parents in a ring end", () => {
    const ring = taxonomyOf([
      { id: "a", parent: "b", words: "あああ" },
      { id: "b", parent: "a", words: "いいい" },
    ]);
    expect(similarity("a", "b", ring)).toBe(1);
  });
});

test("what an activity is about", () => {
  const activity = {
    tags: ["おしゃべり", "料理"],
    roles: ["配膳"],
    kind: "salon" as const,
    name: "みなみの茶の間",
    description: "歌のあと、昼ごはんを食べます。",
  };
  expect(interestsOfActivity(activity, taxonomy)).toEqual([
    { id: "chatting", weight: 1 },
    { id: "cooking", weight: 1 },
    { id: "setting-tables", weight: 0.8 },
    { id: "tea", weight: 0.6 },
    { id: "eating-together", weight: 0.4 },
    { id: "singing", weight: 0.4 },
  ]);
});
