import { describe, expect, it } from "vitest";
import type { Bounds } from "../../domain/geometry/shape.ts";
import { position } from "../../domain/units.ts";
import { dayOf, slashOrderOf } from "./day.ts";
import { decimalOf, wholeNumberOf } from "./number.ts";
import { phonesOf } from "./phone.ts";
import { oddPositions, pairOf, positionOf } from "./position.ts";
import { isDamagedBySpreadsheet, textOf } from "./text.ts";
import { timeOf } from "./time.ts";
import { urlOf } from "./url.ts";
import { weekdaysOf } from "./weekdays.ts";

describe("a day", () => {
  it.each([
    ["2023-03-01", "2023-03-01"],
    ["2023/3/1", "2023-03-01"],
    ["20230301", "2023-03-01"],
    ["2023年3月1日", "2023-03-01"],
    ["２０２３年３月１日（水）", "2023-03-01"],
    ["3/1/2023", "2023-03-01"],
    ["R5.4.1", "2023-04-01"],
    ["令和５年４月１日", "2023-04-01"],
    ["令和元年5月1日", "2019-05-01"],
    ["H31.4.30", "2019-04-30"],
  ])("%s is %s", (cell, day) => {
    expect(dayOf(cell)).toEqual({ day, plain: true });
  });

  it.each([
    ["8/2/2020  3:30:00 PM", "2020-08-02"],
    ["2020.10/5", "2020-10-05"],
  ])("%s is %s, and unusual", (cell, day) => {
    expect(dayOf(cell)).toEqual({ day, plain: false });
  });

  it.each([
    "",
    "令和２年",
    "2023/2/30",
    "12/29～1/48",
    "1/48/2020",
    "毎週土曜",
    "2020/9/31",
    "4.00E+12",
  ])("%s is none", (cell) => {
    expect(dayOf(cell)).toBeNull();
  });

  it("is read in the order that the whole file shows", () => {
    expect(slashOrderOf(["3/1/2023", "5/16/2020"])).toBe("month-first");
    expect(slashOrderOf(["3/1/2023", "16/5/2020"])).toBe("day-first");
    expect(slashOrderOf(["16/5/2020", "5/16/2020"])).toBe("unclear");
    expect(slashOrderOf(["3/1/2023"])).toBe("month-first");
    expect(dayOf("3/1/2023", "day-first")?.day).toBe("2023-01-03");
    expect(dayOf("3/1/2023", "unclear")).toBeNull();
    expect(dayOf("3/3/2023", "unclear")?.day).toBe("2023-03-03");
  });
});

describe("a time", () => {
  it.each([
    ["8:０0", "08:00"],
    ["09:00", "09:00"],
    ["９：３０", "09:30"],
    ["9時", "09:00"],
    ["9時半", "09:30"],
    ["17時15分", "17:15"],
    ["09:00:00", "09:00"],
    ["24:00", "24:00"],
  ])("%s is %s", (cell, time) => {
    expect(timeOf(cell)).toBe(time);
  });

  it.each(["", "25:00", "9:60", "午前", "0.375"])("%s is none", (cell) => {
    expect(timeOf(cell)).toBeNull();
  });
});

describe("weekdays", () => {
  it.each([
    ["月火水木金", ["MO", "TU", "WE", "TH", "FR"], false],
    ["月・水・金曜日", ["MO", "WE", "FR"], false],
    ["月～金", ["MO", "TU", "WE", "TH", "FR"], false],
    ["土日祝", ["SA", "SU"], true],
    ["毎日", ["MO", "TU", "WE", "TH", "FR", "SA", "SU"], false],
    ["金～日", ["FR", "SA", "SU"], false],
  ])("%s", (cell, days, holidays) => {
    expect(weekdaysOf(cell)).toEqual({ days, holidays });
  });

  it.each(["", "第1月", "平日", "祝", "月に2回"])("%s is not only weekdays", (cell) => {
    expect(weekdaysOf(cell)).toBeNull();
  });
});

describe("a number", () => {
  it("has blanks, commas and full-width digits", () => {
    expect(wholeNumberOf("4,315 ")).toBe(4315);
    expect(wholeNumberOf("１２０")).toBe(120);
    expect(wholeNumberOf("4.00E+12")).toBeNull();
    expect(wholeNumberOf("-")).toBeNull();
    expect(decimalOf("34.34375")).toBe(34.34375);
    expect(decimalOf("34,34")).toBeNull();
  });
});

describe("a text", () => {
  it("loses control characters and layout made of blanks, and a formula's guard", () => {
    expect(textOf("a\u0000b\u200b\r\n c　　　　　d")).toBe("ab\n c\nd");
    expect(textOf("'=SUM(A1)")).toBe("=SUM(A1)");
    expect(textOf(" 　\n")).toBeNull();
  });

  it.each([
    ["4.00E+12", true],
    ["12/29～1/48", true],
    ["12/29～1/3は休み", false],
    ["2020/10/48", false],
  ])("%s: damaged by a spreadsheet is %s", (cell, damaged) => {
    expect(isDamagedBySpreadsheet(cell)).toBe(damaged);
  });
});

describe("a telephone number", () => {
  it("is folded to half width", () => {
    expect(phonesOf("０８７－８４９－０１０１　")).toEqual({
      phone: "087-849-0101",
      written: null,
      several: false,
      unusual: false,
    });
  });

  it("is the first of several with labels, which are kept", () => {
    expect(phonesOf("（予防課） 087-839-2860 （衛生課） 087-839-2865")).toEqual({
      phone: "087-839-2860",
      written: "（予防課） 087-839-2860 （衛生課） 087-839-2865",
      several: true,
      unusual: false,
    });
  });

  it.each([
    ["090-6207-9048", false],
    ["0120-00-0000", false],
    ["+81-87-839-2011", false],
    ["839-2011", true],
    ["87-839-2011", true],
  ])("%s: unusual is %s", (cell, unusual) => {
    expect(phonesOf(cell).unusual).toBe(unusual);
  });
});

describe("a web address", () => {
  it("is the first of several, http or https only", () => {
    expect(urlOf("（課）http://a.example/b  （係）http://a.example/c")).toEqual({
      url: "http://a.example/b",
      several: true,
      unusual: false,
    });
    expect(urlOf("javascript:alert(1)")).toEqual({ url: null, several: false, unusual: true });
  });
});

describe("a position", () => {
  const bounds: Bounds = [133.9, 34.1, 134.2, 34.5];

  it.each([
    ["as it should be", "34.34,134.04", position(34.34, 134.04), null],
    ["in full width", "３４．３４，１３４．０４", position(34.34, 134.04), null],
    ["swapped", "134.04,34.34", position(34.34, 134.04), "position-swapped"],
    ["without its point", "3434000,13404000", position(34.34, 134.04), "position-without-point"],
    ["latitude in both", "34.34,34.34", null, "position-repeated"],
    ["in another prefecture", "36.69,137.21", null, "position-outside-municipality"],
    ["missing", ",", null, "position-missing"],
    ["zero", "0,0", null, "position-missing"],
    ["words", "市役所,北側", null, "position-not-a-number"],
  ])("%s", (_, cell, point, problem) => {
    expect(positionOf(...pairOf(cell), bounds)).toEqual({ position: point, problem });
  });

  it("without its point is not guessed where no bounds tell what was meant", () => {
    expect(positionOf("3434000", "13404000", null)).toEqual({
      position: null,
      problem: "position-outside-municipality",
    });
  });

  it("written in degrees, minutes and seconds is told apart by the bounds", () => {
    const { position: point, problem } = positionOf("340430", "1340224", bounds);
    expect(point?.lat).toBeCloseTo(34.075, 9);
    expect(point?.lng).toBeCloseTo(134.04, 9);
    expect(problem).toBe("position-without-point");
    expect(positionOf("342024", "1340224", bounds).position).toBeNull();
  });

  it("shared by three addresses is the town hall's, not theirs; floors are no other address", () => {
    const at = position(34.34, 134.04);
    const rows = ["本町1-1", "本町2-2", "本町3-3"].map((address) => ({ position: at, address }));
    expect([...oddPositions(rows, bounds)]).toEqual([
      [0, "position-shared-by-many"],
      [1, "position-shared-by-many"],
      [2, "position-shared-by-many"],
    ]);
    const floors = ["本町一丁目1番1号 2階", "本町1丁目1-1", "本町1-1-1　ビル3F"];
    const same = floors.map((address) => ({ position: at, address }));
    expect(oddPositions(same, bounds).size).toBe(0);
  });

  it("far from all others is in another region, where there are no bounds", () => {
    const near = [0, 1, 2, 3, 4].map((step) => ({
      position: position(34.3 + step / 100, 134),
      address: `本町${step}`,
    }));
    const rows = [...near, { position: position(36.7, 137.2), address: "本町9" }];
    expect([...oddPositions(rows, null)]).toEqual([[5, "position-outside-municipality"]]);
  });
});
