import type { SupabaseClient } from "@supabase/supabase-js";
import type { Problem } from "../../domain/problem.ts";
import { type Result, succeed } from "../../domain/result.ts";
import { answerOf } from "../answer-of.ts";
import { call } from "../call.ts";

/**
 * Found fit: public as soon as its entry is; `activityId` puts it to an entry by hand. Fails with `not-permitted`,
 * `entry-unknown`, `photo-unknown`, `backend-unreachable`.
 */
export const approvePhoto = (
  person: SupabaseClient,
  code: string,
  photo: string,
  activityId: string | null,
) => done(person, "approve_photo", { code, photo, activity_id: activityId });

/** Takes a photo out for good. Fails with `not-permitted`, `photo-unknown`, `backend-unreachable`. */
export const dropPhoto = (person: SupabaseClient, code: string, photo: string) =>
  done(person, "drop_photo", { code, photo });

async function done(
  person: SupabaseClient,
  name: string,
  args: Readonly<Record<string, unknown>>,
): Promise<Result<null, Problem>> {
  const answer = answerOf(await call(person, name, args));
  return answer.ok ? succeed(null) : answer;
}
