import type { SupabaseClient } from "@supabase/supabase-js";
import type { CleanPhoto, Faces } from "../../domain/photo/photo.ts";
import type { Problem } from "../../domain/problem.ts";
import { type Result, succeed } from "../../domain/result.ts";
import { answerOf } from "../answer-of.ts";
import { call } from "../call.ts";
import { readCells, text } from "../rows/cells.ts";

/**
 * Keeps a photo for a form that will name it; gives its id. Nobody sees it before somebody looked at it. Fails with
 * `too-many-now`, `municipality-unknown`, `form-incomplete`, `backend-unreachable`.
 */
export async function keepPhoto(
  service: SupabaseClient,
  code: string,
  { hash, bytes, width, height }: CleanPhoto,
  said: { readonly alt: string; readonly faces: Faces },
): Promise<Result<string, Problem>> {
  const answer = answerOf(
    await call(service, "keep_photo", {
      code,
      hash,
      bytes: Buffer.from(bytes).toString("base64"),
      width,
      height,
      ...said,
    }),
  );
  if (!answer.ok) return answer;
  const read = readCells("keep_photo", { id: text }, answer.value);
  return read.ok ? succeed(read.value.id) : read;
}

/** Forgets photos that no form and no entry holds any more. */
export async function forgetPhotos(service: SupabaseClient): Promise<Result<unknown, Problem>> {
  return call(service, "forget_photos", {});
}
