import { confirmSubscription } from "../../data/subscriptions/ask.ts";
import { addressesOf } from "../../domain/addresses.ts";
import type { Link, LinkPressed } from "../../domain/people/link-purposes.ts";
import type { Problem } from "../../domain/problem.ts";
import { type Result, succeed } from "../../domain/result.ts";
import type { OfficeRequest } from "./office-request.ts";

/** What pressing does: mails of what is new begin, and one says at once how to end them. */
export async function beginSubscription(
  { clients, publicUrl, sendMail }: OfficeRequest,
  { municipalityCode, subject, email }: Link,
): Promise<Result<LinkPressed, Problem>> {
  const begun = await confirmSubscription(clients.service, municipalityCode, subject);
  if (!begun.ok) return begun;
  const { language, leaveKey } = begun.value;
  const to = addressesOf(municipalityCode, language);
  const leaveUrl = `${publicUrl}${to.leave(leaveKey)}`;
  // It has begun, whether or not this mail can be kept just now: the next one has the same link.
  await sendMail({
    municipalityCode,
    template: "subscribed",
    language,
    values: { leaveUrl },
    dedupeKey: `subscribed/${subject}`,
    recipient: email,
    leaveUrl,
  });
  return succeed({ goTo: to.page("subscribe", new URLSearchParams({ begun: "yes" })) });
}
