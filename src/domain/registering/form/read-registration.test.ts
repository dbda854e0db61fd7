import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LEAST, REGISTERING } from "../../../../tests/support/registering-town.ts";
import { parseStoredRegistration } from "../stored-registration.ts";
import { readRegistration } from "./read-registration.ts";
import { formOfRegistration } from "./write-registration.ts";

const read = (fields: Readonly<Record<string, string>>) =>
  readRegistration(new URLSearchParams({ ...LEAST, ...fields }), REGISTERING);
const problemsOf = (fields: Readonly<Record<string, string>>) => {
  const answer = read(fields);
  return answer.ok ? [] : answer.problem.map(({ code, field }) => `${field}: ${code}`);
};
const registered = (fields: Readonly<Record<string, string>>) => {
  const answer = read(fields);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.value;
};

describe("the form of a registration", () => {
  it("asks for a name, for what happens and for somebody to ask, and for nothing else", () => {
    expect(problemsOf({ name: " ", what: "", phone: "" })).toEqual([
      "name: registration-name-missing",
      "what: registration-what-missing",
      "phone: registration-contact-missing",
    ]);
    expect(registered({})).toMatchObject({
      group: { name: null },
      activity: { name: "もみじ会", kind: "other", audiences: null, tags: [], cost: null },
      schedule: { text: null, rules: [] },
      place: { is: "nowhere" },
      contact: { phone: "0000-00-1234", email: null, route: "page-only", showPhone: false },
    });
    expect(problemsOf({ phone: "", email: "a@example.jp" })).toEqual([]);
  });

  it("reads the schedule as people say it, or as they choose it", () => {
    expect(registered({ "when-words": "毎週火曜 10時〜12時" }).schedule).toEqual({
      text: "毎週火曜 10時〜12時",
      rules: [{ rrule: "FREQ=WEEKLY;BYDAY=TU", starts: "10:00", ends: "12:00" }],
      certainty: "whole",
    });
    const chosen = { "when-often": "weekly", "when-weekday": "TU", "when-starts": "10:00" };
    expect(registered(chosen).schedule).toMatchObject({
      text: "毎週火曜日 10時から",
      rules: [{ rrule: "FREQ=WEEKLY;BYDAY=TU", starts: "10:00" }],
    });
    expect(problemsOf({ "when-often": "weekly" })).toEqual([
      "when-weekday: schedule-answer-missing",
    ]);
    expect(registered({ "when-often": "words", "when-words": " " }).schedule.text).toBeNull();
  });

  it("never shows a home as it is, and begins sheltering kinds hidden", () => {
    expect(problemsOf({ home: "yes", disclosure: "exact" })).toEqual([
      "disclosure: home-must-not-be-exact",
    ]);
    const home = registered({ home: "yes", address: "中町一丁目2-3" });
    expect(home.place).toMatchObject({ home: true, disclosure: "approximate", zoneId: "west" });
    expect(home.contact.route).toBe("through-council");
    const peers = registered({ kind: "peer-group", "place-name": "会館" });
    expect(peers.place).toMatchObject({ disclosure: "hidden", home: false });
    expect(peers.contact.route).toBe("through-council");
    const hall = registered({ "place-name": "会館", lat: "35.005", lng: "137.005" });
    expect(hall.place).toMatchObject({ disclosure: "exact", zoneId: "nakamachi" });
  });

  it("sends nobody to a shelter", () => {
    expect(problemsOf({ name: "女性シェルター" })).toEqual(["name: registration-shelter"]);
    expect(problemsOf({ group: "〇〇母子生活支援施設" })).toEqual(["group: registration-shelter"]);
    expect(problemsOf({ "place-name": "一時保護所" })).toEqual([
      "place-name: registration-shelter",
    ]);
  });

  it("takes numbers as they are written, and says which it cannot take", () => {
    const { activity, contact } = registered({
      cost: "１００円",
      newcomers: "3人",
      phone: "００００（００）１２３４",
      url: "example.jp/もみじ",
    });
    expect([activity.cost, activity.monthlyLimit]).toEqual([100, 3]);
    expect([contact.phone, contact.url]).toEqual(["0000(00)1234", "https://example.jp/もみじ"]);
    expect(
      problemsOf({
        cost: "少し",
        capacity: "999999",
        phone: "12",
        email: "a@",
        url: "ページ",
        "age-from": "60",
        "age-to": "20",
      }),
    ).toEqual([
      "phone: phone-unusual",
      "email: mail-address-unusual",
      "url: url-unusual",
      "cost: value-not-a-number",
      "age-to: ages-reversed",
      "capacity: value-too-large",
    ]);
  });

  it("keeps a mark inside the town, and takes what lies far off for a slip", () => {
    expect(registered({ lat: "35.01", lng: "137.03" }).place).toMatchObject({ zoneId: "east" });
    expect(problemsOf({ lat: "43", lng: "141" })).toEqual(["pin: position-outside-municipality"]);
    expect(problemsOf({ lat: "x", lng: "137" })).toEqual(["pin: position-outside-municipality"]);
  });

  it("keeps a place that is here already, and no other", () => {
    expect(registered({ place: "kept", "place-id": "hall" }).place).toEqual({
      is: "kept",
      placeId: "hall",
    });
    expect(problemsOf({ place: "kept", "place-id": "gone" })).toEqual(["place: reference-missing"]);
  });

  it("refuses what is too long, counted as people count", () => {
    expect(problemsOf({ name: "🍵".repeat(200) })).toEqual([]);
    expect(problemsOf({ name: "🍵".repeat(201) })).toEqual(["name: value-too-long"]);
    expect(problemsOf({ roles: "あ".repeat(41) })).toEqual(["roles: value-too-long"]);
    expect(problemsOf({ tags: Array.from({ length: 31 }, (_, n) => `${n}`).join("、") })).toEqual([
      "tags: value-too-many",
    ]);
  });
});

const FIELDS = [
  "name",
  "reading",
  "group",
  "about-group",
  "kind",
  "what",
  "tags",
  "place",
  "place-id",
  "place-name",
  "home",
  "address",
  "lat",
  "lng",
  "zone",
  "disclosure",
  "directions",
  "access",
  "for",
  "age-from",
  "age-to",
  "speaks",
  "first-visit",
  "mood",
  "booking",
  "cost",
  "cost-note",
  "step",
  "roles",
  "reward",
  "intake",
  "newcomers",
  "capacity",
  "insurance",
  "online",
  "without-phone",
  "note",
  "person",
  "phone",
  "email",
  "url",
  "route",
  "show",
  "photo",
  "to-council",
  "when-often",
  "when-words",
  "when-weekday",
  "when-nth",
  "when-date",
  "when-starts",
  "when-ends",
  "when-month",
];
const VALUES = [
  "",
  " ",
  "yes",
  "no",
  "described",
  "kept",
  "nowhere",
  "hall",
  "home",
  "salon",
  "peer-group",
  "exact",
  "hidden",
  "35.01",
  "137.01",
  "中町一丁目2-3",
  "east",
  "wheelchair",
  "anyone",
  "12",
  "３００円",
  "open",
  "listed",
  "phone",
  "email",
  "a@example.jp",
  "0000-00-0000",
  "https://example.jp/",
  "weekly",
  "words",
  "TU",
  "10:00",
  "毎月第2土曜 10:00〜12:00",
  "2026-12-24",
  "お茶、\u202e料理",
  "<b>\u0000",
  "\ud800",
  "シェルター",
  "🍵".repeat(250),
];

describe("whatever a form holds", () => {
  const forms = fc.array(
    fc.tuple(
      fc.constantFrom(...FIELDS),
      fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...VALUES) }, fc.string({ unit: "binary" })),
    ),
    { maxLength: 40 },
  );

  it("is read without failing, into a registration that can be stored, or into problems with fields", () => {
    fc.assert(
      fc.property(forms, fc.boolean(), (fields, least) => {
        const params = new URLSearchParams([...fields, ...(least ? Object.entries(LEAST) : [])]);
        const answer = readRegistration(params, REGISTERING);
        if (!answer.ok) {
          expect(answer.problem.length).toBeGreaterThan(0);
          for (const { field } of answer.problem) expect(field).toMatch(/^[a-z-]+2?$/);
          return;
        }
        const { place } = answer.value;
        if (place.is === "described" && place.home) expect(place.disclosure).not.toBe("exact");
        const stored: unknown = JSON.parse(JSON.stringify(answer.value));
        expect(parseStoredRegistration(stored)).toEqual({ ok: true, value: answer.value });
      }),
      { numRuns: 1000 },
    );
  });

  it("is read the same again from the form that is written of it", () => {
    fc.assert(
      fc.property(forms, (fields) => {
        const params = new URLSearchParams([...fields, ...Object.entries(LEAST)]);
        const first = readRegistration(params, REGISTERING);
        if (!first.ok) return;
        const again = readRegistration(formOfRegistration(first.value), REGISTERING);
        expect(again).toEqual(first);
      }),
      { numRuns: 500 },
    );
  });
});
