import type { SupabaseClient } from "../../data/client.ts";
import { makeLink } from "../../data/people/links.ts";
import { addressesOf } from "../../domain/addresses.ts";
import type { Problem } from "../../domain/problem.ts";
import { type Result, succeed } from "../../domain/result.ts";
import { newToken, sha256Of } from "../sessions/token.ts";
import type { Account } from "./accounts.ts";

/** How long somebody may take to choose a password: over a weekend. */
export const INVITED_FOR_MINUTES = 3 * 24 * 60;

/** A link for one person to choose a password with, once. */
export async function makeInvitation(
  service: SupabaseClient,
  account: Account,
  municipalityCode: string,
  publicUrl: string,
): Promise<Result<{ readonly url: string; readonly tokenSha256: string }, Problem>> {
  const key = newToken();
  const tokenSha256 = sha256Of(key);
  const made = await makeLink(service, {
    purpose: "set-password",
    municipalityCode,
    subject: account.userId,
    email: account.email,
    tokenSha256,
    minutes: INVITED_FOR_MINUTES,
  });
  if (!made.ok) return made;
  return succeed({
    url: `${publicUrl}${addressesOf(municipalityCode, "ja").link(key)}`,
    tokenSha256,
  });
}
