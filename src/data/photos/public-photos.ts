import type { SupabaseClient } from "@supabase/supabase-js";
import type { Photo } from "../../domain/photo/photo.ts";
import type { Problem } from "../../domain/problem.ts";
import { type Result, succeed } from "../../domain/result.ts";
import { recordOf } from "../../domain/stored/cells.ts";
import { call } from "../call.ts";
import { listOf, orNull, readCells, text, whole } from "../rows/cells.ts";

const columns = {
  photos: listOf(
    recordOf({ activity_id: text, hash: text, alt: text, width: whole, height: whole }),
  ),
};

/** The photos of a municipality that anybody may see, by entry, oldest first. */
export async function publicPhotos(
  service: SupabaseClient,
  code: string,
): Promise<Result<readonly Photo[], Problem>> {
  const answer = await call(service, "public_photos", { code });
  if (!answer.ok) return answer;
  const read = readCells("public_photos", columns, { photos: answer.value });
  if (!read.ok) return read;
  return succeed(
    read.value.photos.map(({ activity_id, ...photo }) => ({ activityId: activity_id, ...photo })),
  );
}

/** The bytes of a photo, where anybody may see it now; else null. */
export const readPublicPhoto = (service: SupabaseClient, hash: string) =>
  bytesFrom(service, "read_public_photo", { hash });

/** The bytes of any photo, for who works with entries; null for others. */
export const readPhoto = (person: SupabaseClient, code: string, photo: string) =>
  bytesFrom(person, "read_photo", { code, photo });

async function bytesFrom(
  client: SupabaseClient,
  name: string,
  args: Readonly<Record<string, unknown>>,
): Promise<Result<Buffer | null, Problem>> {
  const answer = await call(client, name, args);
  if (!answer.ok) return answer;
  const read = readCells(name, { bytes: orNull(text) }, { bytes: answer.value });
  if (!read.ok) return read;
  const { bytes } = read.value;
  return succeed(bytes === null ? null : Buffer.from(bytes, "base64"));
}
