import { expect, it } from "vitest";
import { ON, QUESTION, RECORDS, TOWN } from "../../../../tests/support/two-districts.ts";
import { compareDates } from "../../../domain/coverage/dates/compare-dates.ts";
import { datedTown, openKeptTown } from "../../../domain/coverage/dates/dated-town.ts";
import { keepTown } from "../../../domain/coverage/dates/keep-town.ts";
import { gapTown } from "../../../domain/coverage/gap-town.ts";
import { indexTown } from "../../../domain/index-town.ts";
import type { Town } from "../../../domain/town.ts";
import { wordingFor } from "../../../wording/index.ts";
import { datesSentences, peopleSentences } from "./dates-sentences.ts";
import { datesCsv } from "./dates-tables.ts";

const BEFORE = "2025-11-22";
const DAYS = ["2025年11月22日", "2026年11月22日"] as const;
const { code } = RECORDS.municipality;

function comparedWith(more: Partial<Town>) {
  const kept = keepTown({ index: TOWN, on: BEFORE, neighbours: [], holidays: [] });
  const before = openKeptTown(kept, { on: BEFORE, code, which: null });
  if (before === null) throw new Error("not opened");
  const after = datedTown(ON, gapTown(indexTown({ ...RECORDS, ...more }), { on: ON }));
  return compareDates(before, after, QUESTION);
}
/** Without the salon and the café; then with more people in the west, too. */
const closed = { activities: RECORDS.activities.filter(({ id }) => id === "at-home") };
const grown = {
  ...closed,
  population: RECORDS.population.map((area) =>
    area.id === "p-w1"
      ? { ...area, surveyedOn: "2026-10-01", bandMale: [0, 50, 80], bandFemale: [0, 50, 0] }
      : area,
  ),
};

it("the answer says who is reached on both dates and where it changed most", () => {
  const compared = comparedWith(closed);
  expect(datesSentences({ compared, question: QUESTION }, DAYS)).toEqual([
    "65歳以上で届くのは、2025年11月22日が50人（160人のうち31.3%）、2026年11月22日が0人（160人のうち0.0%）です。差は−50人です。",
    "いちばん減った圏域は西（−50人）です。",
    "数えた活動は3から1になりました。開いたもの0、終わったもの2、前からあって数に入るようになったもの0、あるのに数に入らなくなったもの0です。",
  ]);
  expect(peopleSentences(compared.people, DAYS, wordingFor("ja"))).toEqual([
    "人口は、どちらの日も2026年4月1日の調査です。",
  ]);
});

it("a change of people is told apart from one of activities, in words and in the file", () => {
  const compared = comparedWith(grown);
  expect(datesSentences({ compared, question: QUESTION }, DAYS).slice(1, 4)).toEqual([
    "どちらも2026年11月22日の人口で数えると、80人から0人です。活動の変化による差は−80人です。",
    "残りの+30人は、人口や圏域の区切りの変化によるものです。",
    "いちばん減った圏域は西（−80人）です。",
  ]);
  expect(peopleSentences(compared.people, DAYS, wordingFor("ja")).slice(0, 2)).toEqual([
    "人口は、2025年11月22日の姿では2026年4月1日の調査、2026年11月22日の姿では2026年4月1日、2026年10月1日の調査です。",
    "人数か位置がちがう小地域、どちらかの日にしかない小地域は、合わせて1です。",
  ]);
  const { rows } = datesCsv(compared, "from-65", DAYS[1]);
  const totals = rows.filter((row) => row[1] === "合計");
  expect(totals).toEqual([
    ["それぞれの日の人口で", "合計", 160, 50, 31.3, 0, 3, 2, 190, 0, 0, 0, 1, 1, -50, -2],
    ["どちらも2026年11月22日の人口で", "合計", 190, 80, 42.1, 0, 3, 2, 190, 0, 0, 0, 1, 1, -80, -2],
  ]);
});

it("people that were not known then are not 0, and give no difference", () => {
  const kept = keepTown({
    index: indexTown({ ...RECORDS, population: [] }),
    on: BEFORE,
    neighbours: [],
    holidays: [],
  });
  const before = openKeptTown(kept, { on: BEFORE, code, which: null });
  if (before === null) throw new Error("not opened");
  const compared = compareDates(before, datedTown(ON, gapTown(TOWN, { on: ON })), QUESTION);
  expect(datesSentences({ compared, question: QUESTION }, DAYS).slice(0, 2)).toEqual([
    "65歳以上で届くのは、2025年11月22日が不明（人数の資料がありません）、2026年11月22日が50人（160人のうち31.3%）です。差は出せません。",
    "どちらも2026年11月22日の人口で数えると、50人から50人です。活動の変化による差は±0人です。",
  ]);
  expect(peopleSentences(compared.people, DAYS, wordingFor("ja"))[0]).toBe(
    "人口は、2025年11月22日の姿では資料なし、2026年11月22日の姿では2026年4月1日の調査です。",
  );
});
