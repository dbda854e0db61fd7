import { expect, test } from "vitest";
import { buildIndex } from "./build-index.ts";
import { search } from "./find.ts";
import { openParts } from "./open-search.ts";
import type { SearchDocument } from "./search-document.ts";

const document = (id: string, fields: SearchDocument["fields"]): SearchDocument => ({
  id,
  closed: false,
  fields,
});
const index = openParts(
  buildIndex([
    document("after-death", { name: ["終活の会"], reading: ["シュウカツノカイ"] }),
    document("job", { name: ["就活の部屋"], reading: ["シュウカツノヘヤ"] }),
    document("baby", { name: ["ねんねの部屋"], description: ["0歳からどうぞ。"] }),
    document("hundred", { name: ["百歳の集い"], description: ["100歳の人もいます。"] }),
    document("cat", { name: ["猫と縁側"] }),
    document("lying", { name: ["ねころび部屋"], reading: ["ネコロビベヤ"] }),
    document("carer", { name: ["はなれの会"], audience: ["介護する人"] }),
    document("young-carer", { name: ["となりの会"], audience: ["介護する人", "若者"] }),
    document("shogi", { name: ["歩の会"], tag: ["将棋"] }),
    document("phones", { name: ["スマホの日"] }),
    document("lessons", { name: ["裁縫講座"] }),
    document("temple", { name: ["雪光院 座禅"], reading: ["セッコウイン ザゼン"] }),
    document("at-temple", { name: ["夕べの会"], place: ["雪光院"] }),
  ]),
);
const found = (query: string) => search(index, query).results.map(({ activity }) => activity);

test.each([
  ["a word that only sounds the same is not what a concept means", "遺産相続", ["after-death"]],
  ["typed in kana, both are", "しゅうかつ", ["job", "after-death"]],
  ["a number is not part of a longer one", "赤ちゃん", ["baby"]],
  ["a short word of a concept is not the beginning of another", "動物", ["cat"]],
  ["typed, it may be", "ねこ", ["lying", "cat"]],
  ["half in kana", "将ぎ", ["shogi"]],
  ["a word that says little need not stand there", "スマホ講座", ["phones"]],
  ["what has both facts comes first", "ヤングケアラー", ["young-carer", "carer"]],
  ["a place is read as the names say", "せっこういん", ["temple", "at-temple"]],
])("%s: %s", (_, query, wanted) => {
  expect(found(query)).toEqual(wanted);
});
