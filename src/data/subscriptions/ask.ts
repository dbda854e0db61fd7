import type { SupabaseClient } from "@supabase/supabase-js";
import type { Wish } from "../../domain/news/wish.ts";
import type { Problem } from "../../domain/problem.ts";
import { fail, type Result, succeed } from "../../domain/result.ts";
import { LANGUAGES, type Language } from "../../domain/addresses.ts";
import { call } from "../call.ts";
import { oneOf, orNull, readCells, type RowOf, text } from "../rows/cells.ts";

export interface NewSubscription {
  readonly code: string;
  readonly wish: Wish;
  readonly language: Language;
  /** The random number (uuid) of the form. */
  readonly formKey: string;
  /** Stands in the mails that it brings: whoever has it can end it. */
  readonly leaveKey: string;
}

const refusal = {
  problem: oneOf(["municipality-unknown", "form-incomplete", "zone-unknown", "too-many-now"]),
};

/**
 * Keeps a wish until its address is verified. Gives its id, or null where no mail is to be sent now; nobody may be told
 * which. Fails, keeping nothing, with one of the problems above or `backend-unreachable`.
 */
export async function askSubscription(
  service: SupabaseClient,
  { code, wish, language, formKey, leaveKey }: NewSubscription,
): Promise<Result<string | null, Problem>> {
  const answer = await call(service, "ask_subscription", {
    code,
    key: formKey,
    address: wish.email,
    language,
    leave_key: leaveKey,
    kinds: wish.kinds.join(","),
    zone: wish.zoneId,
  });
  if (!answer.ok) return answer;
  const refused = readCells("ask_subscription", refusal, answer.value);
  if (refused.ok) return fail({ code: refused.value.problem });
  const read = readCells("ask_subscription", { id: orNull(text) }, answer.value);
  return read.ok ? succeed(read.value.id) : read;
}

const begun = { language: oneOf(LANGUAGES), leaveKey: text, zone: orNull(text) };
export type Begun = RowOf<typeof begun>;

/** What a verified link does. Gives how who asked is to be told; `link-unusable` where the wish is gone. */
export async function confirmSubscription(
  service: SupabaseClient,
  code: string,
  subscription: string,
): Promise<Result<Begun, Problem>> {
  const answer = await call(service, "confirm_subscription", { code, subscription });
  if (!answer.ok) return answer;
  if (answer.value === null) return fail({ code: "link-unusable" });
  return readCells("confirm_subscription", begun, answer.value);
}
