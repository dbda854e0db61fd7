import { describe, expect, it } from "vitest";
import { staffAddressesOf } from "../addresses.ts";
import { goOnFrom } from "./go-on.ts";
import { mailAddressOf } from "./mail-address.ts";
import { acceptablePassword } from "./password.ts";
import { looksAfter, type Person, rolesIn } from "./person.ts";
import { mayOpen, staffPagesFor } from "./staff-pages.ts";

const person: Person = {
  userId: "u",
  email: "u@example.jp",
  duties: [
    { municipalityCode: "990019", role: "csw", zoneId: "east" },
    { municipalityCode: "990019", role: "reviewer", zoneId: null },
    { municipalityCode: "990019", role: "csw", zoneId: "west" },
    { municipalityCode: "990027", role: "administrator", zoneId: null },
  ],
  groups: [{ municipalityCode: "990019", groupId: "g" }],
  secondFactor: "passed",
};

describe("what a person may do", () => {
  it("is counted by municipality, each role once", () => {
    expect(rolesIn(person, "990019")).toEqual(["reviewer", "csw"]);
    expect(rolesIn(person, "990027")).toEqual(["administrator"]);
    expect(rolesIn(person, "990035")).toEqual([]);
    expect(looksAfter(person, "990019", "g")).toBe(true);
    expect(looksAfter(person, "990027", "g")).toBe(false);
  });

  it("opens the pages of the workspace", () => {
    expect(staffPagesFor(["planner"])).toEqual(["today", "planning"]);
    expect(staffPagesFor(["csw"])).toEqual([
      "today",
      "queue",
      "road",
      "entries",
      "calls",
      "rest-day",
      "groups-in-need",
    ]);
    expect(staffPagesFor(["administrator"])).toEqual([
      "today",
      "queue",
      "road",
      "entries",
      "calls",
      "planning",
      "rest-day",
      "groups-in-need",
      "mail",
      "log",
      "people",
    ]);
    expect(staffPagesFor([])).toEqual([]);
    expect(mayOpen("people", ["reviewer", "csw"])).toBe(false);
  });
});

describe("a mail address", () => {
  it.each([
    [" Hanako@Example.JP ", "hanako@example.jp"],
    ["ｈａｎａｋｏ＠ｅｘａｍｐｌｅ．ｊｐ", "hanako@example.jp"],
    ["a+b@x.co.jp", "a+b@x.co.jp"],
  ])("%j is taken", (typed, email) => {
    expect(mailAddressOf(typed)).toEqual({ ok: true, value: email });
  });

  it.each([
    "",
    "hanako",
    "@example.jp",
    "a@b",
    "a b@example.jp",
    "a@example.jp, b@example.jp",
    "a@x.jp\r\nbcc: b@x.jp",
    `${"x".repeat(250)}@x.jp`,
  ])("%j is not", (typed) => {
    expect(mailAddressOf(typed).ok).toBe(false);
  });
});

describe("a password", () => {
  const codeOf = (chosen: string) => {
    const fits = acceptablePassword(chosen, "hanako.hidamari@example.jp");
    return fits.ok ? "taken" : fits.problem.code;
  };

  it.each(["きのうのカレーは甘かった", "correct horse battery", "x7-Qp!m2vZ#w"])(
    "%j is taken",
    (chosen) => {
      expect(codeOf(chosen)).toBe("taken");
    },
  );

  it.each([
    ["みじかい", "password-too-short"],
    ["123456789", "password-too-short"],
    ["1234567890", "password-too-easy"],
    ["abcdefghijkl", "password-too-easy"],
    ["zyxwvutsrqpo", "password-too-easy"],
    ["password2026!", "password-too-easy"],
    ["aaaaaaaaaaaa", "password-too-easy"],
    ["hanako.hidamari@example.jp", "password-too-easy"],
    ["Hanako.Hidamari2026", "password-too-easy"],
    [`${"あ".repeat(8)}いうえおかきくけこさしすせそたちつて`, "value-too-long"],
  ])("%j is %s", (chosen, code) => {
    expect(codeOf(chosen)).toBe(code);
  });
});

describe("after signing in one goes on", () => {
  const staff = staffAddressesOf("990019");

  it("to a page of the workspace that was asked for", () => {
    expect(goOnFrom("/990019/staff/queue?page=2", staff)).toBe("/990019/staff/queue?page=2");
  });

  it.each([
    null,
    "",
    "https://evil.example/",
    "//evil.example",
    "/990019/staff//evil.example",
    "/990019/staff/../../evil",
    "/990019/staffing",
    "/990027/staff/queue",
    "/990019/staff/\\evil",
    "/990019/staff/queue#x",
    "/990019/staff/\r\nset-cookie: x",
  ])("nowhere else: %j", (asked) => {
    expect(goOnFrom(asked, staff)).toBe("/990019/staff");
  });
});
