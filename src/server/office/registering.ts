import { makeLink } from "../../data/people/links.ts";
import { submitClaim } from "../../data/mine.ts";
import { submitRegistration } from "../../data/submit-registration.ts";
import { addressesOf, type Language } from "../../domain/addresses.ts";
import type { Registering } from "../../domain/office/registering.ts";
import type { Problem } from "../../domain/problem.ts";
import type { Submitted } from "../../domain/registering/submission.ts";
import type { Result } from "../../domain/result.ts";
import { newToken, sha256Of } from "../sessions/token.ts";
import { judgeStamp, newStamp } from "./form-stamps.ts";
import type { OfficeRequest } from "./office-request.ts";

/** As long as what nobody verified is kept. */
const LINK_DAYS = 30;

export function registeringPart(request: OfficeRequest): Registering {
  const { clients, now } = request;
  return {
    stamp: () => newStamp(now),
    judge: (stamp) => judgeStamp(stamp, now),
    submit: async (code, registration, language, key) => {
      const sent = await submitRegistration(clients.service, code, registration, language, key);
      return verified(request, code, language, registration.contact.email, sent);
    },
    claim: async (code, activityId, claim, language, key) => {
      const sent = await submitClaim(clients.service, code, activityId, claim, language, key);
      return verified(request, code, language, claim.email, sent);
    },
  };
}

/** Mails the link that verifies the address of what was sent, where there is one and it is not verified yet. */
async function verified(
  { clients, publicUrl, sendMail }: OfficeRequest,
  code: string,
  language: Language,
  email: string | null,
  submitted: Result<Submitted, Problem>,
): Promise<Result<Submitted, Problem>> {
  if (!submitted.ok || submitted.value.state !== "unverified" || email === null) return submitted;
  // Also where the form was pressed before: its mail may not have been kept yet. The key keeps it one mail.
  const { id, revision } = submitted.value;
  const token = newToken();
  const made = await makeLink(clients.service, {
    purpose: "verify-submission",
    municipalityCode: code,
    subject: id,
    email,
    tokenSha256: sha256Of(token),
    minutes: LINK_DAYS * 24 * 60,
  });
  if (!made.ok) return made;
  const mailed = await sendMail({
    municipalityCode: code,
    template: "verify-submission",
    language,
    values: { url: `${publicUrl}${addressesOf(code, language).link(token)}`, days: LINK_DAYS },
    dedupeKey: `verify-submission/${id}/${revision}`,
    recipient: email,
  });
  return mailed.ok ? submitted : mailed;
}
