import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addMunicipality } from "../../src/data/add-municipality.ts";
import { applyImport } from "../../src/data/apply-import.ts";
import type { Clients } from "../../src/data/client.ts";
import { listImports } from "../../src/data/list-imports.ts";
import { planImport } from "../../src/data/plan-import.ts";
import { readMunicipalities } from "../../src/data/read-municipalities.ts";
import { readRevisions } from "../../src/data/read-revisions.ts";
import { readTown } from "../../src/data/read-town.ts";
import { undoImport } from "../../src/data/undo-import.ts";
import { position } from "../../src/domain/units.ts";
import {
  activity,
  type Arrangement,
  coordinator,
  group,
  listedPhone,
  middle,
  municipality,
  place,
  square,
  zone,
} from "../arrangements/build.ts";
import { deskArrangements } from "../arrangements/desks.ts";
import { peopleArrangements } from "../arrangements/people.ts";
import { townArrangements } from "../arrangements/towns.ts";
import { contractBackends } from "./contract-backends.ts";
import { asPublished } from "./as-published.ts";
import { apply, requestFor, seed, townOf, wellDone } from "./towns.ts";

const arrangements: readonly Arrangement[] = [
  ...deskArrangements,
  ...peopleArrangements,
  ...townArrangements,
];
const byCode = new Map<string, Arrangement[]>();
for (const arrangement of arrangements) {
  const { code } = arrangement.municipality;
  byCode.set(code, [...(byCode.get(code) ?? []), arrangement]);
}

describe.each(contractBackends())("the data verbs on $name", ({ open }) => {
  let clients: Clients;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ clients, close } = await open());
  });
  afterAll(() => close());

  it("does not know a municipality that nobody added", async () => {
    const unknown = { code: "municipality-unknown", value: "999999" };
    expect(await readTown(clients, "999999")).toEqual({ ok: false, problem: unknown });
    expect(await applyImport(clients.service, requestFor("999999", {}))).toEqual({
      ok: false,
      problem: unknown,
    });
  });

  it("adds a municipality, takes new settings, and notices when nothing is new", async () => {
    const town = municipality(901, "もとの市");
    expect(await addMunicipality(clients.service, town)).toEqual({
      ok: true,
      value: { added: true, changed: true },
    });
    expect(await addMunicipality(clients.service, town)).toEqual({
      ok: true,
      value: { added: false, changed: false },
    });
    const renamed = { ...town, name: "あたらしい市", bounds: [1, 2, 3, 4] as const };
    expect(await addMunicipality(clients.service, renamed)).toEqual({
      ok: true,
      value: { added: false, changed: true },
    });
    const { municipalities } = wellDone(await readMunicipalities(clients.anonymous));
    expect(municipalities.find(({ code }) => code === town.code)).toEqual({
      ...renamed,
      bounds: town.bounds,
    });
    expect(wellDone(await readRevisions(clients.anonymous)).get(town.code)).toBe(2);
  });

  it("does nothing for the public's key but read", async () => {
    const town = municipality(902, "だれかの市");
    expect(await addMunicipality(clients.anonymous, town)).toMatchObject({
      ok: false,
      problem: { code: "not-permitted" },
    });
    expect(await applyImport(clients.anonymous, requestFor(town.code, {}))).toMatchObject({
      ok: false,
      problem: { code: "not-permitted" },
    });
  });

  it.each([...byCode])("gives back what was put in: %s", async (code, [first, ...more]) => {
    if (first === undefined) throw new Error("a code without an arrangement");
    await seed(clients, first.municipality, first.records);
    for (const { records } of more) await apply(clients, code, records);
    const town = await townOf(clients, code);
    if (more.length === 0)
      expect(town).toEqual(asPublished(first.municipality, first.records, town));
  });

  it("changes nothing when the same batch comes twice", async () => {
    const town = municipality(903, "二度の市");
    const records = {
      groups: [group("g", "会"), group("h", "他の会")],
      activities: [activity("a", "サロン", { groupId: "g", partnerGroupIds: ["h"] })],
    };
    expect(await seed(clients, town, records)).toEqual({
      importId: expect.any(String),
      added: 3,
      changed: 0,
      unchanged: 0,
      removed: 0,
      revision: 2,
      problems: [],
    });
    expect(await apply(clients, town.code, records)).toEqual({
      importId: null,
      added: 0,
      changed: 0,
      unchanged: 3,
      removed: 0,
      revision: 2,
      problems: [],
    });
    expect(wellDone(await listImports(clients.service, town.code))).toHaveLength(1);
  });

  it("counts a record whose parts changed as changed", async () => {
    const town = municipality(904, "部分の市");
    const groups = [group("g", "会"), group("h", "他の会")];
    const before = activity("a", "サロン", { groupId: "g", partnerGroupIds: ["h"] });
    await seed(clients, town, { groups, activities: [before] });
    const after = { ...before, partnerGroupIds: [] };
    expect(await apply(clients, town.code, { groups, activities: [after] })).toMatchObject({
      added: 0,
      changed: 1,
      unchanged: 2,
      revision: 3,
    });
    expect((await townOf(clients, town.code)).activities[0]?.partnerGroupIds).toEqual([]);
  });

  it("says what an import would do without doing it", async () => {
    const town = municipality(905, "予行の市");
    wellDone(await addMunicipality(clients.service, town));
    const request = requestFor(town.code, { groups: [group("g", "会")] });
    expect(wellDone(await planImport(clients.service, request))).toEqual({
      importId: null,
      added: 1,
      changed: 0,
      unchanged: 0,
      removed: 0,
      revision: 2,
      problems: [],
    });
    const untouched = await townOf(clients, town.code);
    expect([untouched.revision, untouched.groups]).toEqual([1, []]);
    expect(wellDone(await listImports(clients.service, town.code))).toEqual([]);
  });

  it("undoes an import, once, and refuses where something was written since", async () => {
    const town = municipality(906, "取り消しの市");
    const first = { groups: [group("g", "会", { contact: listedPhone("0000-00-0001") })] };
    await seed(clients, town, first);
    const before = await townOf(clients, town.code);
    const { importId } = await apply(clients, town.code, {
      groups: [group("g", "新しい名の会"), group("h", "増えた会")],
    });
    expect((await townOf(clients, town.code)).groups).toHaveLength(2);
    expect(await undoImport(clients.service, importId ?? "")).toEqual({
      ok: true,
      value: { restored: 2, revision: 4 },
    });
    expect(await townOf(clients, town.code)).toEqual({ ...before, revision: 4 });
    expect(await undoImport(clients.service, importId ?? "")).toMatchObject({
      ok: false,
      problem: { code: "import-unknown" },
    });

    expect(await undoImport(clients.service, "ところ")).toEqual({
      ok: false,
      problem: { code: "import-unknown", value: "ところ" },
    });

    const second = await apply(clients, town.code, { groups: [group("g", "二つめの名")] });
    await apply(clients, town.code, { groups: [group("g", "三つめの名")] });
    expect(await undoImport(clients.service, second.importId ?? "")).toMatchObject({
      ok: false,
      problem: { code: "revision-moved" },
    });

    const third = await apply(clients, town.code, { groups: [group("k", "土台の会")] });
    await apply(clients, town.code, { activities: [activity("a", "サロン", { groupId: "k" })] });
    expect(await undoImport(clients.service, third.importId ?? "")).toMatchObject({
      ok: false,
      problem: { code: "reference-missing" },
    });
  });

  it("refuses a batch as a whole, with the rule and the record", async () => {
    const town = municipality(907, "壊れた市");
    await seed(clients, town, { groups: [group("g", "会")] });
    const before = await townOf(clients, town.code);
    const good = activity("a", "よいサロン");
    const lost = activity("b", "迷子", { groupId: "nobody" });
    expect(
      await applyImport(clients.service, requestFor(town.code, { activities: [good, lost] })),
    ).toEqual({
      ok: false,
      problem: {
        code: "reference-missing",
        field: "activities.activities_municipality_code_group_id_fkey",
        value: "nobody",
      },
    });
    const endless = activity("c", "x".repeat(201));
    expect(
      await applyImport(clients.service, requestFor(town.code, { activities: [good, endless] })),
    ).toEqual({
      ok: false,
      problem: {
        code: "stored-row-invalid",
        field: "activities.activities_name_check",
        value: "c",
      },
    });
    const twice = [activity("d", "一つめ"), activity("d", "二つめ")];
    expect(
      await applyImport(clients.service, requestFor(town.code, { activities: twice })),
    ).toEqual({
      ok: false,
      problem: { code: "row-duplicate", field: "activities", value: "d" },
    });
    for (const name of ["NUL\u0000", "半分\ud800"])
      expect(
        await applyImport(clients.service, requestFor(town.code, { groups: [group("n", name)] })),
      ).toMatchObject({ ok: false, problem: { code: "file-encoding-broken" } });
    expect(await townOf(clients, town.code)).toEqual(before);
  });

  it("reads more rows than one response holds, in order", async () => {
    const town = municipality(908, "長い市");
    const gazetteer = Array.from({ length: 2345 }, (_, index) => ({
      id: `n${String(index).padStart(5, "0")}`,
      name: `${index}丁目`,
      reading: null,
      lat: 35,
      lng: 137,
      zoneId: null,
      sourceId: null,
    }));
    const progress: [number, number][] = [];
    wellDone(await addMunicipality(clients.service, town));
    const outcome = await applyImport(clients.service, {
      ...requestFor(town.code, { gazetteer: gazetteer.toReversed() }),
      onProgress: (done, total) => progress.push([done, total]),
    });
    expect(wellDone(outcome).added).toBe(2345);
    expect(progress).toEqual([500, 1000, 1500, 2000, 2345].map((done) => [done, 2345]));
    expect((await townOf(clients, town.code)).gazetteer).toEqual(gazetteer);
  });

  it("gives each record that names none the source of the import, and keeps other sources", async () => {
    const town = municipality(909, "出典の市");
    const source = {
      id: "s",
      title: "施設一覧",
      licence: "CC BY 4.0",
      attribution: "出典の市",
      url: "https://example.jp/",
      retrievedOn: "2026-11-01",
    };
    wellDone(await addMunicipality(clients.service, town));
    const other = { ...source, id: "other" };
    const request = {
      ...requestFor(town.code, {
        sources: [other],
        places: [place("p", "公民館"), place("q", "他の公民館", { sourceId: "other" })],
      }),
      source,
    };
    expect(wellDone(await applyImport(clients.service, request)).added).toBe(4);
    const { places, sources } = await townOf(clients, town.code);
    expect(places.map(({ sourceId }) => sourceId)).toEqual(["s", "other"]);
    expect(sources).toEqual([other, source]);
  });

  it("widens a municipality's bounds by what is public, never by a home", async () => {
    const town = { ...municipality(910, "広がる市"), bounds: null };
    await seed(clients, town, {
      zones: [zone("z", "daily-life", "圏域", null)],
      places: [
        place("p", "公民館", { truePosition: position(35.5, 137.5) }),
        place("home", "自宅サロン", {
          disclosure: "hidden",
          truePosition: position(36, 138),
          zoneId: "z",
        }),
      ],
    });
    expect((await townOf(clients, town.code)).municipality.bounds).toEqual([
      137.5, 35.5, 137.5, 35.5,
    ]);
    await apply(clients, town.code, { zones: [zone("y", "ward", "東", square(0, 0))] });
    expect((await townOf(clients, town.code)).municipality.bounds).toEqual([137, 35, 137.5, 35.5]);
  });

  it("gives page-only contacts to the page, and those through the council to nobody", async () => {
    const town = municipality(911, "連絡先の市");
    const contact = (route: "listed" | "page-only" | "through-council") => ({
      route,
      phone: "0000-00-1234",
      email: "salon@example.jp",
      url: null,
    });
    const withheld = { route: "through-council", phone: null, email: null, url: null };
    await seed(clients, town, {
      groups: [
        group("g1", "載せる会", { contact: contact("listed") }),
        group("g2", "ページだけの会", { contact: contact("page-only") }),
        group("g3", "社協を通す会", { contact: contact("through-council") }),
      ],
      activities: [
        activity("a", "支援者だけ", { visibility: "staff", contact: contact("page-only") }),
      ],
    });
    const read = await townOf(clients, town.code);
    expect(read.groups.map((entry) => entry.contact)).toEqual([
      contact("listed"),
      contact("page-only"),
      withheld,
    ]);
    const { data } = await clients.anonymous
      .from("groups")
      .select("contact_phone")
      .eq("municipality_code", town.code)
      .order("id");
    expect(data).toEqual([
      { contact_phone: "0000-00-1234" },
      { contact_phone: null },
      { contact_phone: null },
    ]);
    const { data: held } = await clients.service.rpc("page_only_contacts", { code: town.code });
    expect(held).toEqual([
      {
        owner_table: "groups",
        owner_id: "g2",
        phone: "0000-00-1234",
        email: "salon@example.jp",
        url: null,
      },
    ]);
  });

  it("keeps entries for supporters, and places and groups that only they use, out of the town", async () => {
    const town = municipality(912, "支援者の市");
    await seed(clients, town, {
      groups: [
        group("g1", "みなの会"),
        group("g2", "支援者だけが知る会"),
        group("g3", "まだ活動のない会"),
      ],
      places: [
        place("p1", "みなの場"),
        place("p2", "支援者だけが知る場"),
        place("p3", "まだ使われない場"),
      ],
      zones: [zone("z", "daily-life", "圏域", square(0, 0))],
      activities: [
        activity("open", "みなのサロン", { groupId: "g1", placeId: "p1" }),
        activity("shared", "同じ場の当事者会", {
          visibility: "staff",
          groupId: "g1",
          placeId: "p1",
        }),
        activity("closed", "当事者会", {
          visibility: "staff",
          groupId: "g2",
          placeId: "p2",
          partnerGroupIds: ["g1"],
          servesZoneIds: ["z"],
        }),
      ],
      dateChanges: [
        { activityId: "closed", date: "2026-12-01", change: "off" },
        { activityId: "open", date: "2026-12-01", change: "on", joinsActivityId: "closed" },
        { activityId: "open", date: "2026-12-02", change: "off" },
      ],
    });
    const read = await townOf(clients, town.code);
    expect(read.activities.map(({ id }) => id)).toEqual(["open"]);
    expect(read.places.map(({ id }) => id)).toEqual(["p1", "p3"]);
    expect(read.groups.map(({ id }) => id)).toEqual(["g1", "g3"]);
    expect(read.dateChanges).toEqual([{ activityId: "open", date: "2026-12-02", change: "off" }]);
    const publicRows = async (table: string) =>
      (await clients.anonymous.from(table).select("*").eq("municipality_code", town.code)).data;
    expect(await publicRows("activity_partners")).toEqual([]);
    expect(await publicRows("activity_zones")).toEqual([]);
  });

  it("keeps the order in which an owner names its zones and partners", async () => {
    const town = municipality(913, "順の市");
    await seed(clients, town, {
      groups: [group("a", "一"), group("b", "二"), group("c", "三")],
      zones: ["x", "y", "z"].map((id) => zone(id, "district", id, null)),
      activities: [
        activity("d", "窓口", {
          groupId: "b",
          partnerGroupIds: ["c", "a"],
          servesZoneIds: ["z", "x"],
        }),
      ],
      coordinators: [coordinator("k", "担当", ["y", "x", "z"])],
    });
    const { activities, coordinators } = await townOf(clients, town.code);
    expect(activities[0]?.partnerGroupIds).toEqual(["c", "a"]);
    expect(activities[0]?.servesZoneIds).toEqual(["z", "x"]);
    expect(coordinators[0]?.zoneIds).toEqual(["y", "x", "z"]);
  });

  it("gives the same bytes for the same revision", async () => {
    const town = municipality(914, "同じ市");
    await seed(clients, town, {
      places: ["う", "い", "あ", "B", "a", "Z"].map((id) =>
        place(id, id, { truePosition: middle(0, 0) }),
      ),
    });
    const first = await townOf(clients, town.code);
    expect(JSON.stringify(await townOf(clients, town.code))).toBe(JSON.stringify(first));
    expect(first.places.map(({ id }) => id)).toEqual(["B", "Z", "a", "あ", "い", "う"]);
  });
});
