import { makeLink } from "../../data/people/links.ts";
import { askSubscription } from "../../data/subscriptions/ask.ts";
import { leaveSubscription, lookAtSubscription } from "../../data/subscriptions/leave.ts";
import { addressesOf } from "../../domain/addresses.ts";
import type { Subscribing } from "../../domain/office/subscribing.ts";
import { succeed } from "../../domain/result.ts";
import { isToken, newToken, sha256Of } from "../sessions/token.ts";
import { judgeStamp, newStamp } from "./form-stamps.ts";
import type { OfficeRequest } from "./office-request.ts";

/** As long as what nobody verified is kept. */
const LINK_DAYS = 7;

export function subscribingPart({ clients, now, publicUrl, sendMail }: OfficeRequest): Subscribing {
  const { service } = clients;
  return {
    stamp: () => newStamp(now),
    judge: (stamp) => judgeStamp(stamp, now),
    ask: async (municipality, wish, language, formKey) => {
      const { code } = municipality;
      const leaveKey = newToken();
      const asked = await askSubscription(service, { code, wish, language, formKey, leaveKey });
      if (!asked.ok) return asked;
      if (asked.value === null) return succeed(null);
      // Also where the form was pressed before: its mail may not have been kept yet. The key keeps it one mail.
      const token = newToken();
      const made = await makeLink(service, {
        purpose: "subscribe",
        municipalityCode: code,
        subject: asked.value,
        email: wish.email,
        tokenSha256: sha256Of(token),
        minutes: LINK_DAYS * 24 * 60,
      });
      if (!made.ok) return made;
      const mailed = await sendMail({
        municipalityCode: code,
        template: "verify-subscription",
        language,
        values: { url: `${publicUrl}${addressesOf(code, language).link(token)}`, days: LINK_DAYS },
        dedupeKey: `verify-subscription/${asked.value}`,
        recipient: wish.email,
        uselessAfter: new Date(now.getTime() + LINK_DAYS * 24 * 60 * 60 * 1000),
      });
      return mailed.ok ? succeed(null) : mailed;
    },
    look: async (code, leaveKey) =>
      isToken(leaveKey) ? lookAtSubscription(service, code, leaveKey) : succeed(null),
    leave: async (code, leaveKey) =>
      isToken(leaveKey) ? leaveSubscription(service, code, leaveKey) : succeed(false),
  };
}
