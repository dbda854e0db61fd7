import type { SupabaseClient } from "@supabase/supabase-js";
import type { PhotosOf } from "../../domain/office/photos.ts";
import { FACES, type PhotoAtHand } from "../../domain/photo/photo.ts";
import type { Problem } from "../../domain/problem.ts";
import { type Result, succeed } from "../../domain/result.ts";
import { recordOf } from "../../domain/stored/cells.ts";
import { answerOf } from "../answer-of.ts";
import { call } from "../call.ts";
import { day, flag, listOf, oneOf, orNull, readCells, text, whole } from "../rows/cells.ts";

const columns = {
  photos: listOf(
    recordOf({
      id: text,
      alt: text,
      faces: oneOf(FACES),
      width: whole,
      height: whole,
      madeOn: day,
      approved: flag,
      activityId: orNull(text),
    }),
  ),
};

/** Photos for who works with entries, oldest first. Fails with `not-permitted`, `backend-unreachable`. */
export async function photosAtHand(
  person: SupabaseClient,
  code: string,
  of: PhotosOf,
): Promise<Result<readonly PhotoAtHand[], Problem>> {
  const wanted =
    of === "waiting"
      ? {}
      : "ids" in of
        ? { ids: JSON.stringify(of.ids) }
        : { activity_id: of.activityId };
  const answer = answerOf(await call(person, "photos_at_hand", { code, ...wanted }));
  if (!answer.ok) return answer;
  const read = readCells("photos_at_hand", columns, { photos: answer.value });
  return read.ok ? succeed(read.value.photos) : read;
}
