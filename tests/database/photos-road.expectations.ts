import type { TestDatabase } from "../support/database.ts";
import { HERE } from "./full-town.ts";
import type { IdentityName } from "./identities.ts";
import type { FunctionExpectation } from "./role-matrix.expectations.ts";

/** Checks of photos and of notes for staff, and changes that each alone must refuse. */
export const PHOTO_AND_NOTE_CHECKS: Readonly<
  Record<string, Readonly<Record<string, readonly string[]>>>
> = {
  "private.photos": {
    photos_activity_id_check: ["activity_id = ''", "activity_id = repeat('x', 201)"],
    photos_alt_check: ["alt = ' '", "alt = repeat('x', 201)"],
    photos_are_their_hash: ["hash = repeat('0', 64)"],
    photos_bytes_check: [
      "bytes = '', hash = encode(sha256(''), 'hex')",
      "bytes = decode(repeat('00', 400001), 'hex'), hash = encode(sha256(decode(repeat('00', 400001), 'hex')), 'hex')",
    ],
    photos_faces_check: ["faces = 'no such word'"],
    photos_height_check: ["height = 0", "height = 1601"],
    photos_width_check: ["width = 0", "width = 1601"],
  },
  "private.staff_notes": {
    staff_notes_activity_id_check: ["activity_id = ''", "activity_id = repeat('x', 201)"],
    staff_notes_body_check: ["body = repeat('x', 1001)"],
    staff_notes_withdrawn_are_empty: ["body = ''", "withdrawn_at = now()"],
  },
};

const NO_ID = "00000000-0000-4000-8000-000000000000";

/** Every function about photos and notes, with arguments that harm nothing. */
export const photoAndNoteFunctions = (
  code: string,
  may: readonly IdentityName[],
): Readonly<Record<string, FunctionExpectation>> => {
  const service: readonly IdentityName[] = ["service"];
  const photo = { code, photo: NO_ID };
  return {
    add_staff_note: {
      args: { code, activity_id: "nowhere", note: "x", seen_on: "2026-11-01" },
      may,
    },
    approve_photo: { args: photo, may },
    drop_photo: { args: photo, may },
    forget_photos: { args: {}, may: service },
    forget_staff_notes: { args: {}, may: service },
    keep_photo: {
      args: { code, hash: "x", bytes: "", width: 0, height: 0, alt: "", faces: "" },
      may: service,
    },
    photos_at_hand: { args: { code }, may },
    public_photos: { args: { code }, may: service },
    read_photo: { args: photo, may },
    read_public_photo: { args: { hash: "x" }, may: service },
    staff_notes: { args: { code, activity_id: "nowhere" }, may },
    withdraw_staff_note: { args: { code, note: NO_ID }, may },
  };
};

const BYTES = "decode('ffd8', 'hex')";
const HASH = `encode(sha256(${BYTES}), 'hex')`;

/** A photo of an open entry that somebody let stand, and a note about it, so that there is something to refuse and to note. */
export async function showAndNoteOne({ sql }: TestDatabase): Promise<void> {
  await sql.unsafe(`insert into private.photos
      (municipality_code, hash, bytes, width, height, alt, faces, activity_id, approved_at)
    values ('${HERE.code}', ${HASH}, ${BYTES}, 4, 3, 'people at a table', 'none', 'open', now())`);
  await sql.unsafe(`insert into private.staff_notes (municipality_code, activity_id, body, seen_on, made_by)
    values ('${HERE.code}', 'open', 'ring twice', '2026-11-01', '${NO_ID}')`);
}
