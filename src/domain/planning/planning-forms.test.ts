import { describe, expect, it } from "vitest";
import { indexTown } from "../index-town.ts";
import { TOWN } from "../../../tests/support/two-districts.ts";
import { candidateLists, pointOfSite } from "./candidate-lists.ts";
import { readSites } from "./candidate-text.ts";
import { parseHoliday } from "./holiday-form.ts";
import { parseScenario } from "./scenario-form.ts";

const problemsOf = (
  result: { ok: true } | { ok: false; problem: readonly { code: string; field?: string }[] },
) => (result.ok ? [] : result.problem.map(({ code, field }) => `${field}: ${code}`));

describe("a scenario", () => {
  const read = (query: string, name = "案") =>
    parseScenario(null, (field) => ({ name, note: "", query })[field]);

  it("has a name and is a question of the planning page, nothing else", () => {
    expect(problemsOf(read("who=all", " "))).toEqual(["name: name-missing"]);
    expect(problemsOf(read("who=all", "あ".repeat(101)))).toEqual(["name: value-too-long"]);
    expect(problemsOf(read("https://example.jp/990019/staff/queue"))).toEqual([
      "query: link-not-of-planning",
    ]);
    expect(problemsOf(read("?日本語=1"))).toEqual(["query: link-not-of-planning"]);
    expect(problemsOf(read(`who=${"x".repeat(4000)}`))).toEqual(["query: link-not-of-planning"]);
  });

  it("is kept as the page's query, whichever way it was pasted", () => {
    const query = (text: string) => {
      const result = read(text);
      return result.ok ? result.value.query : null;
    };
    expect(query("https://example.jp/990019/staff/planning?who=from-65&slot=SU&within=#x")).toBe(
      "who=from-65&slot=SU",
    );
    expect(query("?who=from-65")).toBe("who=from-65");
    expect(query("kind=salon&kind=cafe")).toBe("kind=salon&kind=cafe");
    expect(query("")).toBe("");
  });
});

describe("school holidays", () => {
  const filled = { name: "夏休み", from: "2027-07-21", to: "2027-08-31", source: "規則" };
  const read = (changed: Partial<typeof filled>) =>
    parseHoliday("a", (field) => ({ ...filled, ...changed })[field]);

  it("need a name, two days in order, and a source", () => {
    expect(problemsOf(read({ name: "", from: "", source: " " }))).toEqual([
      "name: name-missing",
      "from: value-not-a-date",
      "source: source-missing",
    ]);
    expect(problemsOf(read({ to: "2027-07-20" }))).toEqual(["to: dates-too-far-apart"]);
    expect(problemsOf(read({ to: "2028-08-31" }))).toEqual(["to: dates-too-far-apart"]);
    expect(read({})).toEqual({ ok: true, value: { id: "a", ...filled } });
  });
});

const rowsOf = (text: string) =>
  text.split("\n").map((line, at) => ({ line: at + 1, cells: line.split(",") }));

describe("a list of candidates", () => {
  it("tells the lines that say no name or no place, and half a point is no place", () => {
    expect(
      readSites(rowsOf("旧校舎\n,東一\n旧校舎,34.1\n旧校舎,東一,34.1,\n旧校舎,934,134")),
    ).toEqual({
      sites: [],
      wrongLines: [1, 2, 3, 4, 5],
    });
  });

  it("is read with headings in any order, or as name and place", () => {
    const school = { name: "旧校舎", area: null, lat: 34.1, lng: 134.1 };
    const house = { name: "空き家", area: "東一", lat: null, lng: null };
    expect(readSites(rowsOf("旧校舎,34.1,134.1\n\n空き家,東一"))).toEqual({
      sites: [school, house],
      wrongLines: [],
    });
    expect(
      readSites(rowsOf("緯度,名称,備考,経度,町丁目\n34.1,旧校舎,x,134.1,\n,空き家,,,東一")),
    ).toEqual({
      sites: [school, house],
      wrongLines: [],
    });
  });

  it("becomes lists by kind; what nobody finds is told, what groups lend comes by itself", () => {
    const place = TOWN.town.places.find(({ position }) => position !== null);
    const lent = {
      id: "room",
      kind: "place",
      direction: "offered",
      title: "部屋",
      description: null,
      groupId: null,
      placeId: place?.id ?? null,
      zoneId: null,
      conditions: null,
      contact: TOWN.town.places[0]?.contact as NonNullable<typeof place>["contact"],
      confirmedOn: null,
    } as const;
    const index = indexTown({
      ...TOWN.town,
      resources: [lent, { ...lent, id: "sought", direction: "wanted", placeId: "home" }],
    });
    const site = (id: string, area: string | null, lat: number | null = null) => ({
      id,
      kind: "school" as const,
      name: id,
      area,
      lat,
      lng: lat,
    });
    const { lists, lost } = candidateLists(
      index,
      [site("a", "東一"), site("b", null, 35), site("c", "どこでもない")],
      (id) => id,
    );
    expect(lists.map(({ id, places }) => [id, places.map((one) => one.id)])).toEqual([
      ["school", ["a", "b"]],
      ["register", [place?.id]],
    ]);
    expect(lists[0]?.places[0]?.at).toEqual(pointOfSite(index, site("a", "東一")));
    expect(lost.map(({ id }) => id)).toEqual(["c"]);
  });
});
