import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { publicPhotos, readPublicPhoto } from "../../src/data/photos/public-photos.ts";
import type { PhotoPart } from "../../src/domain/office/photos.ts";
import { PHOTO_FIELDS, sentPhotoIn } from "../../src/domain/photo/sent-photo.ts";
import { readPostedForm } from "../../src/server/http/posted-form.ts";
import { photoPart } from "../../src/server/office/photos.ts";
import { jpegExtras } from "../../src/server/photos/jpeg-extras.ts";
import { type TestDatabase, testDatabase } from "../support/database.ts";
import { gpsOf, photoWithGps } from "../support/photo-with-gps.ts";
import { fullTown, HERE } from "./full-town.ts";
import { staffOf } from "./reviewing-town.ts";
import { seed } from "./towns.ts";

const COUNT = 100;
const MARKS = ["Exif", "GPS", "http://ns.adobe.com", "Photoshop", "ICC_PROFILE", "secret-"];

let database: TestDatabase;
let server: Server;
let address = "";

/** Takes a posted form as the portal does: read from the wire, its photo drawn anew and put to an entry. */
const uploads = (photos: PhotoPart): Server =>
  createServer(async (request, response) => {
    const posted = await readPostedForm(request, request.url ?? "");
    const sent = posted.ok && posted.form !== null ? sentPhotoIn(posted.form) : null;
    const added = sent === null ? null : await photos.add(HERE.code, "open", sent);
    response.writeHead(added?.ok === true ? 204 : 422).end();
  });

beforeAll(async () => {
  database = await testDatabase();
  await seed(database.backend, HERE, fullTown);
  const { client } = await staffOf(database, "reviewer", "photos-by-form");
  const { anonymous, service } = database.backend;
  const photos = photoPart({
    clients: { anonymous, service },
    personClient: () => Promise.resolve(client),
    publish: () => Promise.resolve(),
  });
  server = uploads(photos);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  address = `http://127.0.0.1:${port}/${HERE.code}/staff/photos`;
});
afterAll(async () => {
  server.close();
  await database.drop();
});

it("takes 100 photos that say where they were taken, and none comes out with it", async () => {
  const wentIn: string[] = [];
  for (let at = 0; at < COUNT; at += 1) {
    const { bytes, secret } = await photoWithGps(at);
    expect(bytes.includes(secret)).toBe(true);
    wentIn.push(gpsOf(bytes) ?? "nothing");
    const form = new FormData();
    form.set(PHOTO_FIELDS.file, new Blob([Uint8Array.from(bytes)]), `${secret.toString()}.jpg`);
    form.set(PHOTO_FIELDS.alt, `写真 ${at}`);
    form.set(PHOTO_FIELDS.faces, "none");
    const answer = await fetch(address, { method: "POST", body: form });
    expect([at, answer.status]).toEqual([at, 204]);
  }
  expect(new Set(wentIn).size).toBe(COUNT);

  const { service } = database.backend;
  const shown = await publicPhotos(service, HERE.code);
  if (!shown.ok) throw new Error(shown.problem.code);
  expect(new Set(shown.value.map(({ hash }) => hash)).size).toBe(COUNT);
  const told: string[] = [];
  for (const { hash } of shown.value) {
    const read = await readPublicPhoto(service, hash);
    const out = (read.ok ? read.value : null) ?? Buffer.alloc(0);
    told.push(...jpegExtras(out), ...MARKS.filter((mark) => out.includes(mark)));
  }
  expect(told).toEqual([]);
  // Nor does anything else that is stored of them say it: the name of the file is not kept.
  const [row] = await database.sql<{ rows: string; named: string }[]>`
    select count(*)::text as rows, count(*) filter (where to_jsonb(p)::text like '%secret-%')::text as named
    from private.photos p`;
  expect(row).toEqual({ rows: String(COUNT), named: "0" });
});
