import type { SupabaseClient } from "@supabase/supabase-js";
import type { AskAnswer } from "../../domain/keeping-true/asked-entry.ts";
import type { Problem } from "../../domain/problem.ts";
import { type Result, succeed } from "../../domain/result.ts";
import { callOrRefuse } from "../call-or-refuse.ts";

/** What the holder of a link answered, once the link is used up. Fails with `entry-unknown`. */
export async function answerByLink(
  service: SupabaseClient,
  code: string,
  activity: string,
  said: AskAnswer,
): Promise<Result<null, Problem>> {
  const answer = await callOrRefuse(service, "answer_by_link", { code, activity, said }, [
    "entry-unknown",
  ]);
  return answer.ok ? succeed(null) : answer;
}

/** What staff heard, or what the group itself says: `client` speaks for them. Fails with `not-permitted`, `entry-unknown`. */
export async function answerForEntry(
  client: SupabaseClient,
  code: string,
  activity: string,
  said: AskAnswer,
): Promise<Result<null, Problem>> {
  const answer = await callOrRefuse(client, "answer_for_entry", { code, activity, said }, [
    "not-permitted",
    "entry-unknown",
  ]);
  return answer.ok ? succeed(null) : answer;
}
