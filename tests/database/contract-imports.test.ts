import { expect, it } from "vitest";
import { addMunicipality } from "../../src/data/add-municipality.ts";
import { applyImport } from "../../src/data/apply-import.ts";
import { listImports } from "../../src/data/list-imports.ts";
import { planImport } from "../../src/data/plan-import.ts";
import { readMunicipalities } from "../../src/data/read-municipalities.ts";
import { readRevisions } from "../../src/data/read-revisions.ts";
import { readTown } from "../../src/data/read-town.ts";
import { undoImport } from "../../src/data/undo-import.ts";
import { activity, group, listedPhone, municipality, place } from "../arrangements/build.ts";
import { onEachBackend } from "./contract-backends.ts";
import { apply, requestFor, seed, townOf, wellDone } from "./towns.ts";

onEachBackend("imports", (clients) => {
  it("does not know a municipality that nobody added", async () => {
    const unknown = { code: "municipality-unknown", value: "999999" };
    expect(await readTown(clients(), "999999")).toEqual({ ok: false, problem: unknown });
    expect(await applyImport(clients().service, requestFor("999999", {}))).toEqual({
      ok: false,
      problem: unknown,
    });
  });

  it("adds a municipality, takes new settings, and notices when nothing is new", async () => {
    const town = municipality(901, "もとの市");
    expect(await addMunicipality(clients().service, town)).toEqual({
      ok: true,
      value: { added: true, changed: true },
    });
    expect(await addMunicipality(clients().service, town)).toEqual({
      ok: true,
      value: { added: false, changed: false },
    });
    const renamed = { ...town, name: "あたらしい市", bounds: [1, 2, 3, 4] as const };
    expect(await addMunicipality(clients().service, renamed)).toEqual({
      ok: true,
      value: { added: false, changed: true },
    });
    const { municipalities } = wellDone(await readMunicipalities(clients().anonymous));
    expect(municipalities.find(({ code }) => code === town.code)).toEqual({
      ...renamed,
      bounds: town.bounds,
    });
    expect(wellDone(await readRevisions(clients().anonymous)).get(town.code)).toBe(2);
  });

  it("does nothing for the public's key but read", async () => {
    const town = municipality(902, "だれかの市");
    expect(await addMunicipality(clients().anonymous, town)).toMatchObject({
      ok: false,
      problem: { code: "not-permitted" },
    });
    expect(await applyImport(clients().anonymous, requestFor(town.code, {}))).toMatchObject({
      ok: false,
      problem: { code: "not-permitted" },
    });
  });

  it("changes nothing when the same batch comes twice", async () => {
    const town = municipality(903, "二度の市");
    const records = {
      groups: [group("g", "会"), group("h", "他の会")],
      activities: [activity("a", "サロン", { groupId: "g", partnerGroupIds: ["h"] })],
    };
    expect(await seed(clients(), town, records)).toEqual({
      importId: expect.any(String),
      added: 3,
      changed: 0,
      unchanged: 0,
      removed: 0,
      revision: 2,
      problems: [],
    });
    expect(await apply(clients(), town.code, records)).toEqual({
      importId: null,
      added: 0,
      changed: 0,
      unchanged: 3,
      removed: 0,
      revision: 2,
      problems: [],
    });
    expect(wellDone(await listImports(clients().service, town.code))).toHaveLength(1);
  });

  it("counts a record whose parts changed as changed", async () => {
    const town = municipality(904, "部分の市");
    const groups = [group("g", "会"), group("h", "他の会")];
    const before = activity("a", "サロン", { groupId: "g", partnerGroupIds: ["h"] });
    await seed(clients(), town, { groups, activities: [before] });
    const after = { ...before, partnerGroupIds: [] };
    expect(await apply(clients(), town.code, { groups, activities: [after] })).toMatchObject({
      added: 0,
      changed: 1,
      unchanged: 2,
      revision: 3,
    });
    expect((await townOf(clients(), town.code)).activities[0]?.partnerGroupIds).toEqual([]);
  });

  it("says what an import would do without doing it", async () => {
    const town = municipality(905, "予行の市");
    wellDone(await addMunicipality(clients().service, town));
    const request = requestFor(town.code, { groups: [group("g", "会")] });
    expect(wellDone(await planImport(clients().service, request))).toEqual({
      importId: null,
      added: 1,
      changed: 0,
      unchanged: 0,
      removed: 0,
      revision: 2,
      problems: [],
    });
    const untouched = await townOf(clients(), town.code);
    expect([untouched.revision, untouched.groups]).toEqual([1, []]);
    expect(wellDone(await listImports(clients().service, town.code))).toEqual([]);
  });

  it("undoes an import, once, and refuses where something was written since", async () => {
    const town = municipality(906, "取り消しの市");
    const first = { groups: [group("g", "会", { contact: listedPhone("0000-00-0001") })] };
    await seed(clients(), town, first);
    const before = await townOf(clients(), town.code);
    const { importId } = await apply(clients(), town.code, {
      groups: [group("g", "新しい名の会"), group("h", "増えた会")],
    });
    expect((await townOf(clients(), town.code)).groups).toHaveLength(2);
    expect(await undoImport(clients().service, importId ?? "")).toEqual({
      ok: true,
      value: { restored: 2, revision: 4 },
    });
    expect(await townOf(clients(), town.code)).toEqual({ ...before, revision: 4 });
    expect(await undoImport(clients().service, importId ?? "")).toMatchObject({
      ok: false,
      problem: { code: "import-unknown" },
    });

    expect(await undoImport(clients().service, "ところ")).toEqual({
      ok: false,
      problem: { code: "import-unknown", value: "ところ" },
    });

    const second = await apply(clients(), town.code, { groups: [group("g", "二つめの名")] });
    await apply(clients(), town.code, { groups: [group("g", "三つめの名")] });
    expect(await undoImport(clients().service, second.importId ?? "")).toMatchObject({
      ok: false,
      problem: { code: "revision-moved" },
    });

    const third = await apply(clients(), town.code, { groups: [group("k", "土台の会")] });
    await apply(clients(), town.code, { activities: [activity("a", "サロン", { groupId: "k" })] });
    expect(await undoImport(clients().service, third.importId ?? "")).toMatchObject({
      ok: false,
      problem: { code: "reference-missing" },
    });
  });

  it("refuses a batch as a whole, with the rule and the record", async () => {
    const town = municipality(907, "壊れた市");
    await seed(clients(), town, { groups: [group("g", "会")] });
    const before = await townOf(clients(), town.code);
    const good = activity("a", "よいサロン");
    const lost = activity("b", "迷子", { groupId: "nobody" });
    expect(
      await applyImport(clients().service, requestFor(town.code, { activities: [good, lost] })),
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
      await applyImport(clients().service, requestFor(town.code, { activities: [good, endless] })),
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
      await applyImport(clients().service, requestFor(town.code, { activities: twice })),
    ).toEqual({
      ok: false,
      problem: { code: "row-duplicate", field: "activities", value: "d" },
    });
    for (const name of ["NUL\u0000", "半分\ud800"])
      expect(
        await applyImport(clients().service, requestFor(town.code, { groups: [group("n", name)] })),
      ).toMatchObject({ ok: false, problem: { code: "file-encoding-broken" } });
    expect(await townOf(clients(), town.code)).toEqual(before);
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
    wellDone(await addMunicipality(clients().service, town));
    const other = { ...source, id: "other" };
    const request = {
      ...requestFor(town.code, {
        sources: [other],
        places: [place("p", "公民館"), place("q", "他の公民館", { sourceId: "other" })],
      }),
      source,
    };
    expect(wellDone(await applyImport(clients().service, request)).added).toBe(4);
    const { places, sources } = await townOf(clients(), town.code);
    expect(places.map(({ sourceId }) => sourceId)).toEqual(["s", "other"]);
    expect(sources).toEqual([other, source]);
  });
});
