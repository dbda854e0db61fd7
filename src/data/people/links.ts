import type { SupabaseClient } from "@supabase/supabase-js";
import { type Link, LINK_PURPOSES, type LinkPurpose } from "../../domain/people/link-purposes.ts";
import type { Problem } from "../../domain/problem.ts";
import { fail, type Result, succeed } from "../../domain/result.ts";
import { call } from "../call.ts";
import { oneOf, readCells, text } from "../rows/cells.ts";

const columns = {
  purpose: oneOf(LINK_PURPOSES),
  municipalityCode: text,
  subject: text,
  email: text,
};

export interface NewLink extends Link {
  readonly tokenSha256: string;
  readonly minutes: number;
}

/** Stores a link under the hash of its token. */
export async function makeLink(
  service: SupabaseClient,
  link: NewLink,
): Promise<Result<null, Problem>> {
  const answer = await call(service, "make_link", {
    code: link.municipalityCode,
    purpose: link.purpose,
    subject: link.subject,
    address: link.email,
    token: link.tokenSha256,
    minutes: link.minutes,
  });
  return answer.ok ? succeed(null) : answer;
}

/** What a link is for. Changes nothing. `link-unusable` where it was used, is over or never was. */
export const lookAtLink = (
  service: SupabaseClient,
  tokenSha256: string,
): Promise<Result<Link, Problem>> => linkFrom(service, "look_at_link", { token: tokenSha256 });

/** Uses a link up: of two who try one gets it. `link-unusable` as `lookAtLink`, and where it is for something else. */
export const takeLink = (
  service: SupabaseClient,
  tokenSha256: string,
  purpose: LinkPurpose,
): Promise<Result<Link, Problem>> =>
  linkFrom(service, "use_link", { token: tokenSha256, wanted: purpose });

async function linkFrom(
  service: SupabaseClient,
  name: string,
  args: Readonly<Record<string, unknown>>,
): Promise<Result<Link, Problem>> {
  const answer = await call(service, name, args);
  if (!answer.ok) return answer;
  if (answer.value === null) return fail({ code: "link-unusable" });
  return readCells(name, columns, answer.value);
}
