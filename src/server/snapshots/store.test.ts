import { expect, test } from "vitest";
import { activity, municipality } from "../../../tests/arrangements/build.ts";
import { townFrom } from "../../../tests/support/memory-source.ts";
import type { Problem } from "../../domain/problem.ts";
import { fail, type Result, succeed } from "../../domain/result.ts";
import type { Town } from "../../domain/town.ts";
import { snapshotAnswer } from "./routes.ts";
import { createSnapshotStore, type ReadTown, type TownSource } from "./store.ts";

const first = municipality(1, "いちばん市");
const second = municipality(2, "にばん市");
const townOf = (who: typeof first, revision: number, ...names: readonly string[]): Town =>
  townFrom(who, { activities: names.map((name) => activity(`id-${name}`, name)) }, revision);

/** A database that can be changed, counted and switched off. */
function changeableSource(towns: readonly Town[]) {
  const state = { towns, problem: null as Problem | null, townReads: 0, revisionReads: 0 };
  const source: TownSource = {
    revisions: async () => {
      state.revisionReads += 1;
      if (state.problem !== null) return fail(state.problem);
      return succeed(new Map(state.towns.map((town) => [town.municipality.code, town.revision])));
    },
    town: async (code): Promise<Result<ReadTown, Problem>> => {
      state.townReads += 1;
      const town = state.towns.find((one) => one.municipality.code === code);
      if (town === undefined) return fail({ code: "revision-moved", value: code });
      return succeed({ town, problems: [{ code: "stored-row-invalid" }] });
    },
  };
  return { state, source };
}

test("only what moved is read again", async () => {
  const { state, source } = changeableSource([townOf(first, 1, "朝"), townOf(second, 1)]);
  const changed: string[] = [];
  const store = createSnapshotStore(source, (code) => changed.push(code));
  await store.refresh();
  await store.refresh();
  expect([state.townReads, state.revisionReads]).toEqual([2, 2]);
  const before = store.snapshot(second.code);
  state.towns = [townOf(first, 2, "夜"), townOf(second, 1)];
  await store.refresh();
  expect(state.townReads).toBe(3);
  expect(changed).toEqual([first.code, second.code, first.code]);
  expect(store.snapshot(second.code)).toBe(before);
  expect(store.snapshot(first.code)?.published.index.town.activities[0]?.name).toBe("夜");
  expect(store.snapshots().map(({ code, revision }) => [code, revision])).toEqual([
    [first.code, 2],
    [second.code, 1],
  ]);
});

test("a database that is gone leaves every page as it was, and says so", async () => {
  const { state, source } = changeableSource([townOf(first, 1)]);
  const store = createSnapshotStore(source);
  await store.refresh();
  const before = store.snapshot(first.code);
  state.problem = { code: "backend-unreachable" };
  await store.refresh();
  expect(store.snapshot(first.code)).toBe(before);
  expect(store.lastProblem()).toEqual({ code: "backend-unreachable" });
  state.problem = null;
  await store.refresh();
  expect(store.lastProblem()).toBeNull();
});

test("what was written before is public when refreshing at once ends, even while another refresh runs", async () => {
  const { state, source } = changeableSource([townOf(first, 1, "朝")]);
  const gate = Promise.withResolvers<undefined>();
  let asked = 0;
  const store = createSnapshotStore({
    ...source,
    revisions: async () => {
      const answer = await source.revisions();
      asked += 1;
      // The first refresh has asked, and is slow to go on.
      if (asked === 1) await gate.promise;
      return answer;
    },
  });
  const slow = store.refresh();
  await Promise.resolve();
  state.towns = [townOf(first, 2, "夜")];
  const published = store.refreshNow();
  gate.resolve(undefined);
  await Promise.all([slow, published]);
  expect(store.snapshot(first.code)?.revision).toBe(2);
});

test("a municipality that is gone is gone at once", async () => {
  const { state, source } = changeableSource([townOf(first, 1), townOf(second, 1)]);
  const store = createSnapshotStore(source);
  await store.refresh();
  const list = store.listHash();
  state.towns = [townOf(second, 1)];
  await store.refresh();
  expect(store.snapshot(first.code)).toBeNull();
  expect(store.municipalities().map(({ code }) => code)).toEqual([second.code]);
  expect(store.listHash()).not.toBe(list);
});

test("a town that makes us throw is reported once, tried once, and keeps no other town from its readers", async () => {
  const { state, source } = changeableSource([townOf(first, 1), townOf(second, 1)]);
  const town: TownSource["town"] = async (code) => {
    const read = await source.town(code);
    if (code === first.code && state.towns[0]?.revision === 1) throw new Error("a bug");
    return read;
  };
  const store = createSnapshotStore({ ...source, town });
  await expect(store.refresh()).rejects.toThrow("towns that could not be made ready");
  expect(store.municipalities().map(({ code }) => code)).toEqual([second.code]);
  await store.refresh();
  expect(state.townReads).toBe(2);
  expect(store.lastProblem()).toEqual({ code: "snapshot-not-made", value: first.code });
  state.towns = [townOf(first, 2), townOf(second, 1)];
  await store.refresh();
  expect(store.lastProblem()).toBeNull();
  expect(store.municipalities().map(({ code }) => code)).toEqual([first.code, second.code]);
});

test("refreshes that overlap are one", async () => {
  const { state, source } = changeableSource([townOf(first, 1)]);
  const store = createSnapshotStore(source);
  await Promise.all([store.refresh(), store.refresh(), store.refresh()]);
  expect(state.revisionReads).toBe(1);
});

test("any process makes the same bytes from the same revision; another one gives another name", async () => {
  const hashes = async (town: Town) => {
    const store = createSnapshotStore(changeableSource([town]).source);
    await store.refresh();
    const published = store.snapshot(first.code)?.published;
    return [published?.snapshotHash, published?.mapHash, published?.searchHash];
  };
  const [snapshot, map, search] = await hashes(townOf(first, 1, "朝"));
  expect(snapshot).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(search).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(await hashes(townOf(first, 1, "朝"))).toEqual([snapshot, map, search]);
  const others = await hashes(townOf(first, 2, "夜"));
  expect(others).not.toContain(snapshot);
  expect(others).not.toContain(search);
});

test("the pointer leads to files that may be kept for ever, and an old name leads to the new file", async () => {
  const { state, source } = changeableSource([townOf(first, 1, "朝")]);
  const store = createSnapshotStore(source);
  await store.refresh();
  const pointer = () => {
    const bytes = snapshotAnswer(store, `/${first.code}/snapshot.json`)?.body?.bytes;
    return JSON.parse(bytes?.toString() ?? "null") as {
      address: string;
      map: string;
      search: string;
    };
  };
  const old = pointer();
  for (const path of [old.address, old.map, old.search]) {
    const answer = snapshotAnswer(store, path);
    expect(answer?.status).toBe(200);
    expect(answer?.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  }
  state.towns = [townOf(first, 2, "夜")];
  await store.refresh();
  const now = pointer();
  for (const [path, location] of [
    [old.address, now.address],
    [old.search, now.search],
  ] as const) {
    const answer = snapshotAnswer(store, path);
    expect(answer?.status).toBe(307);
    expect(answer?.headers).toEqual({ location, "cache-control": "no-store" });
    expect(answer?.body).toBeNull();
  }
});

test.each(["/999999/snapshot.json", "/snapshot.json", "/990019/snapshot/x.json", "/990019/ja/"])(
  "%s is not a file of a town",
  async (path) => {
    const store = createSnapshotStore(changeableSource([townOf(first, 1)]).source);
    await store.refresh();
    expect(snapshotAnswer(store, path)).toBeNull();
  },
);
