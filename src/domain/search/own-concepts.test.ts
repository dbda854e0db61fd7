import { describe, expect, test } from "vitest";
import { buildIndex } from "./build-index.ts";
import { CONCEPTS } from "./concepts.ts";
import { search } from "./find.ts";
import { lexiconOf } from "./lexicon.ts";
import { openParts } from "./open-search.ts";
import { ourConcept, ownConceptsOf } from "./own-concepts.ts";
import type { OwnWord, OwnWordUse } from "./own-word.ts";
import { withCommon } from "./readings.ts";

const readings = withCommon([]);

const own = (
  concept: string,
  word: string,
  use: OwnWordUse = "both",
  reading?: string,
): OwnWord => ({
  id: `${concept} ${word}`,
  concept,
  word,
  reading: reading ?? null,
  use,
  above: null,
});

describe("a council's own words", () => {
  test("join the concept that goes by an id, a word, or what is typed for it, in any spelling", () => {
    expect(["salon", "サロン", "ｻﾛﾝ", "さろん", "お茶会"].map(ourConcept)).toEqual(
      Array.from({ length: 5 }, () => "salon"),
    );
    expect(ourConcept("農家")).toBe("farm");
    expect(ourConcept("おでかけ支援隊")).toBe(null);
  });

  test("make concepts by their use; those taken back make none", () => {
    expect(
      ownConceptsOf([
        own("サロン", "おちゃっこ"),
        own("お茶会", "よりあい処", "both", "よりあいどころ"),
        own("salon", "茶飲み話", "typed"),
        own("サロン", "古い名", "unused"),
        own("おでかけ支援隊", "買い物 バス", "related"),
        own("おでかけ支援隊", "足がない", "typed"),
        own("キンボール", "キンボール", "interest", "きんぼーる"),
      ]),
    ).toEqual([
      { id: "salon", words: "おちゃっこ よりあい処|よりあいどころ", typed: "茶飲み話" },
      {
        id: expect.stringMatching(/^own /),
        words: "おでかけ支援隊",
        typed: "足がない",
        related: "買い物バス",
      },
      { id: expect.stringMatching(/^own /), words: "キンボール|きんぼーる" },
    ]);
  });

  test("add to ours in the lexicon, and take nothing away", () => {
    const lexicon = lexiconOf(ownConceptsOf([own("サロン", "おちゃっこ")]), () => readings);
    expect(lexicon.concepts).toHaveLength(CONCEPTS.length);
    const at = lexicon.byWord.get("おちやつこ") ?? lexicon.byWord.get("おちゃっこ") ?? [];
    const [salon] = at.map((place) => lexicon.concepts[place]);
    expect(salon?.id).toBe("salon");
    const [common] = lexiconOf([], () => readings).concepts.filter(({ id }) => id === "salon");
    expect(salon?.facts).toEqual(common?.facts);
    expect(salon?.words.slice(0, common?.words.length)).toEqual(common?.words);
  });

  test("lead from one to the other, both ways, also for a name of the council's own", () => {
    const documents = [
      { id: "a", closed: false, fields: { name: ["おちゃっこ広場"] } },
      { id: "b", closed: false, fields: { name: ["ふれあいサロン"] } },
      { id: "c", closed: false, fields: { name: ["買い物バスの運行"] } },
    ];
    const found = (query: string, words: readonly OwnWord[]) => {
      const index = openParts(buildIndex(documents, { concepts: ownConceptsOf(words) }));
      return search(index, query, { limit: 5 }).results.map(({ activity }) => activity);
    };
    const words = [
      own("サロン", "おちゃっこ"),
      own("おでかけ支援隊", "買い物バス"),
      own("おでかけ支援隊", "足がない", "typed"),
    ];
    expect(found("サロン", [])).toEqual(["b"]);
    expect(found("サロン", words).toSorted()).toEqual(["a", "b"]);
    expect(found("おちゃっこ", words).toSorted()).toEqual(["a", "b"]);
    expect(found("足がない", words)).toEqual(["c"]);
    expect(found("おでかけ支援隊", words)).toEqual(["c"]);
  });
});
