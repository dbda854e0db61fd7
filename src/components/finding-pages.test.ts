import { expect, test } from "vitest";
import {
  activity,
  desk,
  held,
  listedPhone,
  municipality,
  place,
  square,
  zone,
} from "../../tests/arrangements/build.ts";
import { townFrom } from "../../tests/support/memory-source.ts";
import type { Activity } from "../domain/activity/activity.ts";
import { NO_FILTERS } from "../domain/finding/filters.ts";
import { indexTown } from "../domain/index-town.ts";
import type { Portal } from "../domain/portal.ts";
import { buildIndex } from "../domain/search/build-index.ts";
import { openParts } from "../domain/search/open-search.ts";
import { searchDocumentsOf } from "../domain/search/search-document.ts";
import { yen } from "../domain/units.ts";
import { helpWords } from "../wording/help.ts";
import { listWords } from "../wording/page-words.ts";
import { appliedFilters, filterWritten } from "./applied-filters.ts";
import { kindChoices, zoneChoices } from "./choices.ts";
import { marksOf, minutesWritten, nextWritten, whereWritten } from "./entry-facts.ts";
import { listView } from "./list-view.ts";
import { lostAddress } from "./lost-address.ts";
import { type OpenTown, openTown } from "./open-town.ts";
import { worriedContacts } from "./worried-contacts.ts";

const words = listWords("ja");
const tuesdays = held("毎週火曜 10:00〜12:00", {
  rrule: "FREQ=WEEKLY;BYDAY=TU",
  starts: "10:00",
  ends: "12:00",
});
const index = indexTown(
  townFrom(municipality(7, "ためし市"), {
    zones: [
      zone("east", "daily-life", "東部圏域", square(0, 0)),
      zone("all", "municipality", "ためし市", null),
    ],
    places: [
      place("hall", "東町集会所"),
      place("house", "ある人の家", { disclosure: "hidden", zoneId: "east", truePosition: null }),
      place("farm", "丘の畑", { disclosure: "approximate", zoneId: "east", truePosition: null }),
    ],
    gazetteer: [
      {
        id: "g1",
        name: "若葉町一丁目",
        reading: null,
        lat: 35.01,
        lng: 137.01,
        zoneId: null,
        sourceId: null,
      },
      {
        id: "g2",
        name: "若葉町二丁目",
        reading: null,
        lat: 35.02,
        lng: 137.01,
        zoneId: null,
        sourceId: null,
      },
    ],
    activities: [
      activity("a", "火曜サロン", { placeId: "hall", schedule: tuesdays, cost: yen(0) }),
      activity("b", "おうちサロン", { placeId: "house" }),
      activity("c", "畑の会", { kind: "farm", placeId: "farm" }),
      desk("d1", "なんでも相談", { contact: listedPhone("0000-00-1111") }),
      desk("d2", "番号のない窓口", {}),
    ],
    coordinators: [],
  }),
);
const search = openParts(buildIndex(searchDocumentsOf(index)));
const published = {
  index,
  snapshotHash: "s",
  mapHash: "m",
  matcherHash: "t",
  searchHash: "q",
  search,
};
const portal: Portal = {
  now: () => new Date("2026-11-24T00:30:00Z"),
  municipalities: () => [index.town.municipality],
  town: (code) => (code === index.town.municipality.code ? published : null),
  publicUrl: "http://localhost",
  quickExitUrl: "https://example.jp/",
  formKey: () => "00000000-0000-4000-8000-000000000001",
  recordUnmetNeed: async () => ({ ok: true, value: null }),
};
const code = index.town.municipality.code;
function opened(language = "ja"): OpenTown {
  const open = openTown(portal, { municipality: code, language });
  if (open === null) throw new Error("the town of this test does not open");
  return open;
}
const open = opened();
const one = (id: string): Activity => {
  const found = index.activityById.get(id);
  if (found === undefined) throw new Error(id);
  return found;
};
const posted = (fields: Readonly<Record<string, string>>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
};

test("a town opens by its code and a language that is there, on the day it is in Japan", () => {
  expect(open.today).toBe("2026-11-24");
  expect(openTown(portal, { municipality: "123456", language: "ja" })).toBe(null);
  expect(openTown(portal, { municipality: code, language: "xx" })).toBe(null);
});

const viewOf = (query: string) => listView(open, new URLSearchParams(query), null);

test("words narrow the list and the map; the filters that hide some of it say how many", () => {
  const view = viewOf("q=サロン");
  expect(view.found.entries.map((entry) => entry.activity.id).toSorted()).toEqual(["a", "b"]);
  expect([view.filters.sort, view.hidden]).toEqual(["match", 0]);
  expect([...(view.matching ?? [])].toSorted()).toEqual(["a", "b"]);
  expect(view.allowed).toBe(null);
  expect(view.searched?.matchedOf("a")).toContainEqual({
    field: "name",
    text: "火曜サロン",
    ranges: [[2, 5]],
  });
  const narrowed = viewOf("q=サロン&kind=farm");
  expect([narrowed.found.total, narrowed.found.mayFit, narrowed.hidden]).toEqual([0, 0, 2]);
  expect([...(narrowed.matching ?? ["?"])]).toEqual([]);
  expect([...(narrowed.allowed ?? [])]).toEqual(["c"]);
});

test("a sheltered place is not found by its name", () => {
  expect(viewOf("q=ある人の家").searched?.matchedOf("b")).toEqual([]);
});

test("words that are an area's name offer to sort from there; with a place nearness comes before the match", () => {
  expect(viewOf("q=若葉町").searched?.areas.map(({ name }) => name)).toEqual([
    "若葉町一丁目",
    "若葉町二丁目",
  ]);
  const near = listView(
    open,
    new URLSearchParams(),
    posted({ q: "サロン", where: "若葉町一丁目" }),
  );
  expect([near.filters.sort, near.filters.words, near.found.total]).toEqual([
    "distance",
    "サロン",
    2,
  ]);
  const chosen = listView(
    open,
    new URLSearchParams(),
    posted({ q: "サロン", where: "若葉町一丁目", sort: "match" }),
  );
  expect(chosen.filters.sort).toBe("match");
  const nowhere = listView(
    open,
    new URLSearchParams(),
    posted({ q: "サロン", where: "どこでもない", sort: "distance" }),
  );
  expect(nowhere.filters.sort).toBe("match");
});

test("the words are a chip that can be taken away", () => {
  const { filters } = viewOf("q=お茶&kind=farm&sort=name");
  expect(appliedFilters(open, filters, words).map(({ text }) => text)).toEqual(["お茶", "農園"]);
  expect(appliedFilters(open, filters, words)[0]?.left).toEqual({ ...filters, words: "" });
});

test("at most three marks, first what keeps somebody from going", () => {
  const all = { ...one("a"), intake: "full", booking: "not-needed", online: true } as const;
  expect(marksOf(all, words)).toEqual(["いまは満員", "予約不要", "無料"]);
  expect(marksOf({ ...one("b"), cost: null, booking: null, intake: null }, words)).toEqual([]);
});

test("a hidden place is never named, only its zone", () => {
  const at = (id: string) => index.placeById.get(id) ?? null;
  expect(whereWritten(open, one("a"), at("hall"), words)).toBe("東町集会所");
  expect(whereWritten(open, one("b"), at("house"), words)).toBe("東部圏域のあたり");
  expect(whereWritten(open, one("c"), at("farm"), words)).toBe("東部圏域のあたり");
});

test("the next date: today with its hours, another day, a day to ask about", () => {
  const next = {
    date: "2026-11-24",
    starts: "10:00",
    ends: "12:00",
    certainty: "certain",
  } as const;
  expect(nextWritten(open, next, words)).toEqual({
    text: "きょう 10時から12時まで",
    claimed: true,
  });
  expect(nextWritten(open, { ...next, date: "2026-12-01" }, words)).toEqual({
    text: "次は 12月1日（火）",
    claimed: true,
  });
  expect(nextWritten(open, { ...next, certainty: "uncertain" }, words)).toEqual({
    text: "11月24日（火）は、開いているか聞いてみてください",
    claimed: false,
  });
  expect(nextWritten(open, null, words)).toBe(null);
});

test("a typed place sorts by nearness and tells minutes, and never stands in the filters", () => {
  const view = listView(
    open,
    new URLSearchParams(),
    posted({ where: "若葉町1丁目", kind: "salon" }),
  );
  expect(view.near?.name).toBe("若葉町一丁目");
  expect(view.filters).toEqual({ ...NO_FILTERS, kinds: ["salon"], sort: "distance" });
  const [first] = view.found.entries;
  expect(first?.activity.id).toBe("a");
  expect(
    first?.travel === null || first === undefined ? "" : minutesWritten(first.travel, words),
  ).toBe("歩いて1分くらい（ゆっくりなら1分）");
  expect([...(view.matching ?? [])].sort()).toEqual(["a", "b"]);
});

test("a name that may be two is asked about; one that is nowhere, and an empty one, are said", () => {
  const typed = (where: string) => listView(open, new URLSearchParams(), posted({ where }));
  expect(typed("若葉町").where?.kind).toBe("choices");
  expect(typed("どこでもない").where?.kind).toBe("unknown");
  expect(typed(" ").typedNothing).toBe(true);
  expect(typed("あ".repeat(500)).typed.length).toBe(60);
});

test("an unknown filter value is told and dropped", () => {
  const view = listView(open, new URLSearchParams("day=XX&zone=nowhere&kind=farm"), null);
  expect(view.problems.map(({ code: problem, value }) => [problem, value])).toEqual([
    ["zone-unknown", "nowhere"],
    ["filter-value-unknown", "XX"],
  ]);
  expect(view.found.entries.map((entry) => entry.activity.id)).toEqual(["c"]);
});

test("sorting by distance without a place is not claimed", () => {
  expect(listView(open, new URLSearchParams("sort=distance"), null).filters.sort).toBe("next");
});

test("each applied value can be taken away alone", () => {
  const filters = { ...NO_FILTERS, zone: "east", days: ["MO", "TU"] as const, free: true, page: 3 };
  const applied = appliedFilters(open, filters, words);
  expect(applied.map(({ text }) => text)).toEqual(["東部圏域", "月曜日", "火曜日", "無料"]);
  expect(applied[1]?.left).toEqual({ ...filters, days: ["TU"], page: 1 });
  expect(filterWritten(open, filters, "day", words)).toBe("月曜日・火曜日");
});

test("choices are those of the town", () => {
  expect(zoneChoices(open, null)).toEqual([
    { label: "くらしの圏域", choices: [{ value: "east", text: "東部圏域" }] },
  ]);
  expect(kindChoices(open).map(({ value }) => value)).toEqual(["salon", "farm", "desk"]);
});

test("what an address that leads nowhere was meant for", () => {
  const of = (path: string) => {
    const { what, language, open: town } = lostAddress(portal, path);
    return [what, language, town !== null];
  };
  expect(of("/123456/easy/list")).toEqual(["municipality", "easy", false]);
  expect(of(`/${code}/xx/`)).toEqual(["language", "ja", true]);
  expect(of(`/${code}/en/activity/gone`)).toEqual(["activity", "en", true]);
  expect(of(`/${code}/ja/nothing`)).toEqual(["page", "ja", true]);
  expect(of("/nothing.html")).toEqual(["page", "ja", false]);
});

test("who listens: only where a number is public, one line for one number", () => {
  const { desks } = worriedContacts(open, helpWords("ja").worried);
  expect(desks).toEqual([{ name: "なんでも相談", places: ["なんでも"], phone: "0000-00-1111" }]);
});
