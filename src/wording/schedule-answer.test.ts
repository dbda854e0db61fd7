import { describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "../domain/addresses.ts";
import { readScheduleForm } from "../domain/schedule/drafting/read-form.ts";
import { scheduleAnswer } from "./schedule-answer.ts";

const TODAY = "2026-11-22";
const answer = (query: string, language: Language = "ja") =>
  scheduleAnswer(readScheduleForm(new URLSearchParams(query)), TODAY, language);

describe("what was chosen", () => {
  test("is a sentence with the next five dates, national holidays counted", () => {
    const { how, sentence, asKept, schedule, dates, noDates, spoken } = answer(
      "often=weekly&weekday=MO&starts=10:00&ends=11:30&holidays=off&newyear=1",
    );
    expect([how, sentence, asKept, noDates]).toEqual([
      "chosen",
      "毎週月曜日 10時から11時30分まで（祝日は休み、12月29日から1月3日までは休み）",
      null,
      null,
    ]);
    expect(schedule).toEqual({
      text: sentence,
      rules: [
        {
          rrule: "FREQ=WEEKLY;BYDAY=MO",
          starts: "10:00",
          ends: "11:30",
          closures: [
            { kind: "days", holidays: true, weekdays: [] },
            { kind: "yearly", first: "12-29", last: "01-03" },
          ],
        },
      ],
      certainty: "whole",
    });
    expect(dates.map(({ text }) => text)).toEqual([
      "11月30日（月） 10時から11時30分まで",
      "12月7日（月） 10時から11時30分まで",
      "12月14日（月） 10時から11時30分まで",
      "12月21日（月） 10時から11時30分まで",
      "12月28日（月） 10時から11時30分まで",
    ]);
    expect(spoken).toBe(`${sentence}。次は 11月30日（月） 10時から11時30分まで`);
  });
  test("says which dates are holidays, today and tomorrow, and another year", () => {
    const { dates } = answer("often=dates&date=2026-11-22&date=2026-11-23&date=2027-01-09");
    expect(dates).toEqual([
      { text: "11月22日（日）", near: "きょう", holiday: false },
      { text: "11月23日（月）", near: "あした", holiday: true },
      { text: "2027年1月9日（土）", near: null, holiday: false },
    ]);
  });
  test("has its Japanese text beside it in the other languages", () => {
    const { sentence, asKept, spoken } = answer("often=nth&nth=-1&weekday=FR&starts=18:30", "en");
    expect([sentence, asKept, spoken]).toEqual([
      "Every month on the last Friday from 18:30",
      "毎月最終金曜日 18時30分から",
      "Every month on the last Friday from 18:30. Next: Fri 27 November from 18:30",
    ]);
  });
  test("without a date to come tells why", () => {
    const why = (query: string) => {
      const { dates, noDates } = answer(query);
      return [dates.length, noDates];
    };
    expect(why("often=weekly&weekday=TU&until=2026-11-01")).toEqual([
      0,
      "これから先の日にちは、ありません。おわる日が過ぎています。",
    ]);
    expect(why("often=dates&date=2026-11-01")).toEqual([
      0,
      "これから先の日にちは、ありません。みんな過ぎた日です。",
    ]);
    expect(why("often=monthdays&monthday=29&months=only&month=2")).toEqual([
      0,
      "これから1年のあいだに、あてはまる日がありません。月や休みを確かめてください。",
    ]);
  });
  test("says that some months lack the day", () => {
    const note = (query: string) => answer(query).note;
    expect(note("often=nth&nth=5&weekday=TU")).toBe("その日がない月は、お休みになります。");
    expect(note("often=monthdays&monthday=31")).toBe("その日がない月は、お休みになります。");
    expect(note("often=monthdays&monthday=28")).toBe(null);
  });
});

describe("a sentence", () => {
  const told = (words: string) => {
    const { how, told, asKept, dates } = answer(`often=words&words=${encodeURIComponent(words)}`);
    return [how, told, asKept, dates[0]?.text ?? null];
  };
  test("is understood whole, in part, or kept word for word", () => {
    expect(told("第2・第4火曜 10時〜12時")).toEqual([
      "whole",
      "そのまま受け取りました。",
      "第2・第4火曜 10時〜12時",
      "11月24日（火） 10時から12時まで",
    ]);
    expect(told("毎週火曜　１０：００〜（要予約）")).toEqual([
      "part",
      "日にちはわかりました。「要予約」は、書いたまま載せます。",
      "毎週火曜　１０：００〜（要予約）",
      "11月24日（火） 10時から",
    ]);
    expect(told("月1回不定期")).toEqual([
      "none",
      "日にちは、まだ読みとれませんでした。書いたまま載せます。",
      "月1回不定期",
      null,
    ]);
  });
  test("may be gone on with where the form asks all of it", () => {
    const days = (words: string) =>
      answer(`words=${encodeURIComponent(words)}`).draft?.days ?? null;
    expect(days("毎週火曜 10時〜")).toEqual({ often: "weekly", weekdays: ["TU"] });
    expect(days("毎週火曜 10時〜（要予約）")).toBe(null);
    expect(days("月1回不定期")).toBe(null);
  });
  test("that could not be read keeps no rules", () => {
    expect(answer("words=ときどき").schedule).toEqual({
      text: "ときどき",
      rules: [],
      certainty: null,
    });
  });
});

test.each(LANGUAGES)(
  "problems stand beside their field, in the page's language (%s)",
  (language) => {
    const { how, problems, schedule } = answer(
      "often=biweekly&weekday=TU&first=2026-12-03",
      language,
    );
    expect([how, schedule, problems.map(({ field }) => field)]).toEqual([
      "problems",
      null,
      ["first"],
    ]);
    expect(problems[0]?.sentence).toBe(
      {
        ja: "12月3日（木）は、えらんだ曜日ではありません。日にちか曜日を確かめてください。",
        easy: "12{月|がつ}{3日|みっか}（{木|もく}）は、えらんだ {曜日|ようび}では ありません。もういちど {見|み}て ください。",
        en: "Thu 3 December is not on a chosen weekday. Please check the date or the weekday.",
      }[language],
    );
  },
);

test("a form that nobody has touched says nothing", () => {
  expect(answer("")).toMatchObject({ how: "blank", problems: [], spoken: "" });
});
