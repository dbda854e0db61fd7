import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keepPhoto } from "../../src/data/photos/keep-photo.ts";
import { photosAtHand } from "../../src/data/photos/photos-at-hand.ts";
import { approvePhoto, dropPhoto } from "../../src/data/photos/decide-photo.ts";
import { publicPhotos, readPhoto, readPublicPhoto } from "../../src/data/photos/public-photos.ts";
import { readTown } from "../../src/data/read-town.ts";
import { addStaffNote, staffNotes, withdrawStaffNote } from "../../src/data/road/staff-notes.ts";
import { cleanPhoto } from "../../src/server/photos/clean-photo.ts";
import { testDatabase, type TestDatabase } from "../support/database.ts";
import { photoWithGps } from "../support/photo-with-gps.ts";
import { everyWriteIsLogged } from "./every-write-is-logged.ts";
import { fullTown, HERE, THERE } from "./full-town.ts";
import { type Identity, makeIdentities } from "./identities.ts";
import { showAndNoteOne } from "./photos-road.expectations.ts";
import {
  forgotten,
  PHOTO_AND_NOTE_FUNCTIONS,
  photoAndNotePeople,
  photosShown,
} from "./photos-road-rules.ts";
import { submitOne } from "./registering.expectations.ts";
import { staffOf } from "./reviewing-town.ts";
import { takenBack } from "./session.ts";
import { seed } from "./towns.ts";

let database: TestDatabase;
let inSql: readonly Identity[];

beforeAll(async () => {
  database = await testDatabase();
  await seed(database.backend, HERE, fullTown);
  await seed(database.backend, THERE, fullTown);
  const identities = await makeIdentities(database);
  inSql = identities.filter(({ name }) => name !== "expired");
}, 120_000);
afterAll(() => database.drop());
everyWriteIsLogged(() => database);

const revision = async () =>
  Number(
    (
      await database.sql`select revision from public.revisions where municipality_code = ${HERE.code}`
    )[0]?.revision,
  );
const logged = async () =>
  (
    await database.sql<{ action: string; table_name: string }[]>`
      select action, table_name from private.log_entries
      where table_name in ('photos', 'staff_notes') order by id`
  ).map(({ action, table_name }) => `${action} ${table_name}`);

describe("a photo", () => {
  it("goes its way: sent, looked at, shown, taken out; each write is in the log", async () => {
    const { anonymous, service } = database.backend;
    const { client: reviewer } = await staffOf(database, "reviewer", "photo-reviewer");
    const clean = await cleanPhoto((await photoWithGps(3)).bytes);
    if (!clean.ok) throw new Error(clean.problem.code);
    const said = { alt: " 折り紙をしているところ ", faces: "none" } as const;
    const kept = await keepPhoto(service, HERE.code, clean.value, said);
    if (!kept.ok) throw new Error(kept.problem.code);
    const again = await keepPhoto(service, HERE.code, clean.value, said);
    expect(again).toEqual(kept);
    expect(await publicPhotos(service, HERE.code)).toEqual({ ok: true, value: [] });
    expect(await photosAtHand(reviewer, HERE.code, "waiting")).toEqual({ ok: true, value: [] });
    const byId = await photosAtHand(reviewer, HERE.code, { ids: [kept.value] });
    expect(byId.ok && byId.value.map(({ alt, approved }) => [alt, approved])).toEqual([
      ["折り紙をしているところ", false],
    ]);
    const before = await revision();
    expect(await approvePhoto(reviewer, HERE.code, kept.value, "nowhere")).toMatchObject({
      problem: { code: "entry-unknown" },
    });
    expect(await approvePhoto(reviewer, HERE.code, kept.value, "open")).toEqual({
      ok: true,
      value: null,
    });
    expect(await revision()).toBe(before + 1);
    const { hash, width, height } = clean.value;
    const shown = { activityId: "open", hash, alt: said.alt.trim(), width, height };
    expect(await publicPhotos(service, HERE.code)).toEqual({ ok: true, value: [shown] });
    const town = await readTown({ anonymous, service }, HERE.code);
    expect(town.ok && town.value.town.photos).toEqual([shown]);
    const bytes = await readPublicPhoto(service, hash);
    expect(bytes.ok && bytes.value?.equals(Buffer.from(clean.value.bytes))).toBe(true);
    const forStaff = await readPhoto(reviewer, HERE.code, kept.value);
    expect(forStaff.ok && forStaff.value?.length).toBe(clean.value.bytes.length);
    expect(await dropPhoto(reviewer, HERE.code, kept.value)).toEqual({ ok: true, value: null });
    expect(await revision()).toBe(before + 2);
    expect(await readPublicPhoto(service, hash)).toEqual({ ok: true, value: null });
    expect(await dropPhoto(reviewer, HERE.code, kept.value)).toMatchObject({
      problem: { code: "photo-unknown" },
    });
    expect(await logged()).toEqual([
      "insert photos",
      "update photos",
      "update photos",
      "delete photos",
    ]);
  });

  it("is refused where nothing is said of it, and where too many came in an hour", async () => {
    const { service } = database.backend;
    const clean = await cleanPhoto((await photoWithGps(5)).bytes);
    if (!clean.ok) throw new Error(clean.problem.code);
    const keep = (alt: string) =>
      keepPhoto(service, HERE.code, clean.value, { alt, faces: "agreed" });
    expect(await keep(" ")).toMatchObject({ problem: { code: "form-incomplete" } });
    expect(await keep("x".repeat(201))).toMatchObject({ problem: { code: "form-incomplete" } });
    await database.sql`insert into private.photos (municipality_code, hash, bytes, width, height, alt, faces)
      select ${HERE.code}, encode(sha256(int4send(n)), 'hex'), int4send(n), 1, 1, 'x', 'none'
      from generate_series(1, 60) n`;
    expect(await keep("x")).toMatchObject({ problem: { code: "too-many-now" } });
    await database.sql`delete from private.photos`;
  });
});

describe("a note for staff only", () => {
  it("is added with its day, read by those who work with entries, and withdrawn with its words", async () => {
    const { client: csw } = await staffOf(database, "csw", "note-csw");
    const { client: other } = await staffOf(database, "csw", "note-other");
    const today = new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);
    const add = (text: string, seenOn = today, entry = "closed") =>
      addStaffNote(csw, HERE.code, entry, { text, seenOn });
    expect(await add("戸を二度たたく")).toEqual({ ok: true, value: null });
    expect(await add(" ")).toMatchObject({ problem: { code: "form-incomplete", field: "note" } });
    expect(await add("x".repeat(1001))).toMatchObject({ problem: { code: "value-too-long" } });
    expect(await add("x", "2999-01-01")).toMatchObject({ problem: { code: "value-not-a-date" } });
    expect(await add("x", "soon")).toMatchObject({ problem: { code: "value-not-a-date" } });
    expect(await add("x", today, "nowhere")).toMatchObject({ problem: { code: "entry-unknown" } });
    const read = await staffNotes(other, HERE.code, "closed");
    expect(read).toMatchObject({
      ok: true,
      value: [
        {
          text: "戸を二度たたく",
          seenOn: today,
          writtenBy: "note-csw@example.jp",
          mayWithdraw: false,
        },
      ],
    });
    const id = (read.ok && read.value[0]?.id) || "";
    expect(await withdrawStaffNote(other, HERE.code, id)).toMatchObject({
      problem: { code: "not-permitted" },
    });
    expect(await withdrawStaffNote(csw, HERE.code, id)).toEqual({ ok: true, value: null });
    expect(await staffNotes(csw, HERE.code, "closed")).toEqual({ ok: true, value: [] });
    const [row] = await database.sql`select body from private.staff_notes`;
    expect(row?.body).toBe("");
    expect((await logged()).slice(-2)).toEqual(["insert staff_notes", "update staff_notes"]);
    await database.sql`delete from private.staff_notes`;
  });
});

describe("people, the public and forgetting", () => {
  beforeAll(async () => {
    await submitOne(database);
    await showAndNoteOne(database);
  });
  it.each(PHOTO_AND_NOTE_FUNCTIONS)("%s answers whom it should", async (name) => {
    const { is, shouldBe } = await takenBack(database.sql, (inside) =>
      photoAndNotePeople(inside, inSql, name),
    );
    expect(is).toEqual(shouldBe);
  });
  it("a photo is public where somebody looked at it and its entry is public", async () => {
    const { is, shouldBe } = await photosShown(database.sql);
    expect(is).toEqual(shouldBe);
  });
  it("what no entry and no form holds any more is forgotten", async () => {
    const { is, shouldBe } = await forgotten(database.sql);
    expect(is).toEqual(shouldBe);
  });
});
