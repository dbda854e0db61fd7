import type { Claim } from "../../domain/registering/claim.ts";
import { readClaim } from "../../domain/registering/claim.ts";
import type { Registering } from "../../domain/office/registering.ts";
import type { Problem } from "../../domain/problem.ts";
import { readStamp, writeStamp } from "../../domain/registering/form-stamp.ts";
import type { OpenTown } from "../open-town.ts";

export type ClaimState =
  | { readonly at: "form"; readonly problems: readonly Problem[]; readonly stamp: string }
  | { readonly at: "sent"; readonly how: "mail" | "call" };

/**
 * A claim is sent with the number of an answer to a post, since a page that everybody reads has none: a form without
 * one is shown once more with it, as is one that a machine filled in.
 */
export async function claimState(
  open: OpenTown,
  activityId: string,
  params: URLSearchParams | null,
  registering: Registering,
): Promise<ClaimState> {
  const again = (problems: readonly Problem[] = []): ClaimState => ({
    at: "form",
    problems,
    stamp: params?.get("stamp") || (params === null ? "" : writeStamp(registering.stamp())),
  });
  if (params === null) return again();
  const read = readClaim(params);
  if (!read.ok) return again(read.problem);
  const claim: Claim = read.value;
  const stamp = readStamp(params.get("stamp") ?? "") ?? registering.stamp();
  if ((params.get("subject") ?? "") !== "") return again();
  const { code } = open.town.municipality;
  const sent = await registering.claim(code, activityId, claim, open.language, stamp.key);
  if (!sent.ok) return again([sent.problem]);
  return { at: "sent", how: sent.value.state === "unverified" ? "mail" : "call" };
}
