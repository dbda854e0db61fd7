import { h } from "preact";
import { render } from "preact-render-to-string";
import { expect, test } from "vitest";
import type { Language } from "../../src/domain/addresses.ts";
import { languageOfSheet } from "../../src/islands/matching/paper-parts.ts";
import { Sheet } from "../../src/islands/matching/Sheet.tsx";
import {
  knownReadings,
  paperScene,
  sheetEntry,
  shortened,
} from "../../src/islands/matching/sheet-entry.ts";
import { layOut } from "../../src/islands/matching/sheet-layout.ts";
import { qrPath } from "../../src/islands/qr-path.ts";
import { matchWordingFor } from "../../src/wording/matching-set/index.ts";
import { withBracketReadings } from "../../src/wording/readings.ts";
import { fullSuggestion, paperTown } from "../matching/paper-town.ts";

const sheetWording = (language: Language) => matchWordingFor(languageOfSheet(language));
const sheetScene = (language: Language) => paperScene(paperTown(language), sheetWording(language));

function writtenOf(language: Language, id: string): string[] {
  const scene = sheetScene(language);
  const { name, about, rows, address } = sheetEntry(
    scene,
    fullSuggestion({ id }),
    knownReadings(scene),
    null,
  );
  return [
    name,
    about,
    ...rows.map(({ label, texts }) => `${label}: ${texts.map(({ text }) => text).join(" / ")}`),
    address ?? "no address",
  ].map(withBracketReadings);
}

test("on the Japanese sheet every word of ours has its reading, and names have theirs", () => {
  expect(writtenOf("ja", "farm")).toEqual([
    "朝（あさ）の畑（はたけ）",
    "農園（のうえん） ／ 見（み）に 行（い）く",
    "行（い）けそうな 日（ひ）: 11月（がつ）24日（にじゅうよっか）（火（か））、12月（がつ）24日（にじゅうよっか）（木（もく）） / 9時（じ）30分（ぷん）から 11時（じ）30分（ぷん）まで",
    "場所（ばしょ）: 小屋（こや） / 風見町（かざみちょう）北浜二丁目（きたはまにちょうめ）3-1 / 赤い屋根です。",
    "行（い）く 時間（じかん）: 歩（ある）いて 12分（ふん）くらい（だいたい）",
    "お金（かね）: 1回（かい） 200円（えん）",
    "はじめて 行（い）く 日（ひ）: 見ているだけでかまいません。 / 話（はな）さなくても いい ／ 途中（とちゅう）で 帰（かえ）っても いい",
    "聞（き）いて おく こと: □ はじめて 行（い）く とき、予約（よやく）が いります。 / □ 2026年（ねん）2月（がつ）3日（みっか）の 話（はなし）です。今（いま）も 同（おな）じか 聞（き）いて ください。 / □ お金（かね）、年（とし）が 合（あ）うかは、まだ わかりません。聞（き）いて ください。",
    "連絡（れんらく）の しかた: 畑（はたけ）の会（かい） / 0000-00-1111 / hatake@example.jp",
    "https://tsunagiba.example.jp/990191/ja/activity/farm",
  ]);
});
test("in English what was written stays as it was written, without kana", () => {
  expect(writtenOf("en", "farm")).toEqual([
    "朝の畑",
    "Farm ／ Having a look",
    "Dates that may suit you: Tue 24 November, Thu 24 December / 9:30 to 11:30",
    "Where: 小屋 / 風見町北浜二丁目3-1 / 赤い屋根です。",
    "The way there: On foot, about 12 minutes (estimated)",
    "Cost: 200 yen a visit",
    "The first visit: 見ているだけでかまいません。 / no need to talk ／ you may leave early",
    "What to ask before going: □ Booking is needed for the first time. / □ This was last confirmed on 3 February 2026. Please ask whether it still holds. / □ Not known yet: the cost, whether the age fits. Please ask.",
    "How to get in touch: 畑の会 / 0000-00-1111 / hatake@example.jp",
    "https://tsunagiba.example.jp/990191/en/activity/farm",
  ]);
});
test("a home is told by its area, never by its name or address", () => {
  expect(writtenOf("easy", "salon")).toEqual([
    "茶（ちゃ）の間（ま）",
    "サロン ／ 見（み）に 行（い）く",
    "行（い）けそうな 日（ひ）: 11月（がつ）24日（にじゅうよっか）（火（か））、12月（がつ）24日（にじゅうよっか）（木（もく）） / 9時（じ）30分（ぷん）から 11時（じ）30分（ぷん）まで",
    "場所（ばしょ）: 西地区（にしちく）の あたり / くわしい 場所（ばしょ）は、聞（き）いて ください。",
    "行（い）く 時間（じかん）: 歩（ある）いて 12分（ふん）くらい（だいたい）",
    "はじめて 行（い）く 日（ひ）: はじめての 日（ひ）の ことは、まだ わかりません。聞（き）いて ください。",
    "聞（き）いて おく こと: □ はじめて 行（い）く とき、予約（よやく）が いります。 / □ 2026年（ねん）2月（がつ）3日（みっか）の 話（はなし）です。今（いま）も 同（おな）じか 聞（き）いて ください。 / □ お金（かね）、年（とし）が 合（あ）うかは、まだ わかりません。聞（き）いて ください。",
    "連絡（れんらく）の しかた: 風見町（かざみちょう）社会福祉協議会（しゃかいふくしきょうぎかい）が 手伝（てつだ）います / 0000-00-9000",
    "https://tsunagiba.example.jp/990191/easy/activity/salon",
  ]);
});
test("a number for its own page only is not carried off it; who has no page asks the council", () => {
  const scene = paperTown("ja");
  const html = render(
    h(Sheet, {
      scene,
      wording: sheetWording(scene.language),
      suggestions: [fullSuggestion({ id: "secret" })],
    }),
  );
  expect(html).not.toContain("6666");
  expect(writtenOf("ja", "secret").at(-2)).toBe(
    "連絡（れんらく）の しかた: 連絡（れんらく）する ところは、この 活動（かつどう）の ページに あります。 / ページを 見（み）る ことが できない ときは、風見町（かざみちょう）社会福祉協議会（しゃかいふくしきょうぎかい）に 聞（き）いて ください。 / 0000-00-9000",
  );
});

test("the code is that of the page's whole address, in the language of the screen", () => {
  const scene = paperTown("ja");
  const html = render(
    h(Sheet, {
      scene,
      wording: sheetWording(scene.language),
      suggestions: [fullSuggestion({ id: "farm" })],
    }),
  );
  const { path } = qrPath("https://tsunagiba.example.jp/990191/ja/activity/farm");
  expect(html).toContain(`<path d="${path}" fill="#000"`);
});

test("much takes the other side of the paper, and a long text is cut at the end of a sentence", () => {
  const scene = sheetScene("ja");
  const known = knownReadings(scene);
  const laidOut = (ids: readonly string[]) => {
    const { letters, sides } = layOut((most) =>
      ids.map((id) => sheetEntry(scene, fullSuggestion({ id }), known, most)),
    );
    return { letters, sides: sides.map(({ length }) => length) };
  };
  expect(laidOut(["farm"])).toEqual({ letters: 18, sides: [1] });
  expect(laidOut(["farm", "salon"])).toEqual({ letters: 18, sides: [1, 1] });
  expect(laidOut(["farm", "salon", "secret"])).toEqual({ letters: 13, sides: [2, 1] });
  expect(shortened("駅から5分です。赤い屋根です。門は開いています。", 18, "…")).toBe(
    "駅から5分です。赤い屋根です。…",
  );
  expect(shortened("駅から、歩いて5分のところにある赤い屋根", 10, "（つづく）")).toBe(
    "駅から…（つづく）",
  );
  expect(shortened("門は開いています。", 18, "…")).toBe("門は開いています。");
});
