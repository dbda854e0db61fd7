import type { Registering } from "../../domain/office/registering.ts";
import type { Problem } from "../../domain/problem.ts";
import { readStamp, writeStamp } from "../../domain/registering/form-stamp.ts";
import { readRegistration } from "../../domain/registering/form/read-registration.ts";
import type { Registration } from "../../domain/registering/registration.ts";
import { scheduleOfDraft } from "../../wording/schedule-of-draft.ts";
import type { OpenTown } from "../open-town.ts";
import type { PostedWithPhoto } from "../photo/take-photo.ts";

/** How far somebody has come with 載せてもらう. What was typed goes along with every step. */
export type RegisterState =
  | { readonly at: "form"; readonly params: URLSearchParams; readonly problems: readonly Problem[] }
  | {
      readonly at: "preview";
      readonly params: URLSearchParams;
      readonly registration: Registration;
      readonly stamp: string;
      /** Somebody pressed before the page could be read, or a field was filled that nobody sees. */
      readonly again: boolean;
      readonly problems: readonly Problem[];
    }
  | { readonly at: "sent"; readonly how: "mail" | "call" };

/** Fields that are the page's own and no part of what is registered. */
export const OWN_FIELDS = ["to", "stamp", "again", "subject"] as const;
/** Nobody sees this field; machines that fill in everything do. */
export const TRAP = "subject";

/**
 * One step: the form, its preview, sending. Sending asks for the stamp of a preview; one that is missing, too young or
 * strange, and a filled trap, show the preview once more, from which anybody who reads can go on.
 */
export async function registerState(
  open: OpenTown,
  posted: PostedWithPhoto | null,
  registering: Registering,
): Promise<RegisterState> {
  const sent = posted?.params ?? new URLSearchParams();
  const params = withoutOwn(sent);
  if (posted === null || sent.get("to") === "edit") return { at: "form", params, problems: [] };
  const setting = { index: open.index, today: open.today, scheduleOfDraft };
  const read = readRegistration(params, setting);
  if (!read.ok) return { at: "form", params, problems: [...read.problem, ...posted.problems] };
  if (posted.problems.length > 0) return { at: "form", params, problems: posted.problems };
  const preview = (again: boolean, problems: readonly Problem[] = []): RegisterState => ({
    at: "preview",
    params,
    registration: read.value,
    stamp: writeStamp(registering.stamp()),
    again,
    problems,
  });
  if (sent.get("to") !== "send") return preview(false);
  const stamp = readStamp(sent.get("stamp") ?? "");
  const verdict = stamp === null ? "unknown" : registering.judge(stamp);
  const slowly = sent.get("again") === "yes" && verdict !== "too-fast";
  const trapped = (sent.get(TRAP) ?? "") !== "";
  if (stamp === null || trapped || (verdict !== "fine" && !slowly)) return preview(true);
  const { code } = open.town.municipality;
  const submitted = await registering.submit(code, read.value, open.language, stamp.key);
  if (!submitted.ok) {
    // The same number goes along, so that what was kept after all is not kept twice.
    const shown = preview(false, [submitted.problem]);
    return shown.at === "preview" ? { ...shown, stamp: sent.get("stamp") ?? shown.stamp } : shown;
  }
  return { at: "sent", how: submitted.value.state === "unverified" ? "mail" : "call" };
}

function withoutOwn(sent: URLSearchParams): URLSearchParams {
  const params = new URLSearchParams(sent);
  for (const field of OWN_FIELDS) params.delete(field);
  return params;
}

/** 422: not taken as it is; 503: not now. */
export function statusOf(state: RegisterState): number {
  if (state.at === "sent" || state.problems.length === 0) return 200;
  return state.at === "form" ? 422 : 503;
}
