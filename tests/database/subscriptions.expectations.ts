import type { TestDatabase } from "../support/database.ts";
import { HERE } from "./full-town.ts";
import type { FunctionExpectation } from "./role-matrix.expectations.ts";

/** Checks of subscriptions, and changes that each alone must refuse. */
export const SUBSCRIPTION_CHECKS: Readonly<
  Record<string, Readonly<Record<string, readonly string[]>>>
> = {
  "private.subscriptions": {
    subscriptions_confirmed_whole: ["confirmed_at = now()", "told_week = '2026-11-16'"],
    subscriptions_email_check: [
      "email = 'x'",
      "email = 'a@example.jp, b@example.jp'",
      "email = E'a@example.jp\\nBcc: b@example.jp'",
    ],
    subscriptions_kinds_check: ["kinds = '{no such word}'"],
    subscriptions_language_check: ["language = 'fr'"],
    subscriptions_leave_key_check: ["leave_key = 'x'", "leave_key = repeat('/', 43)"],
    subscriptions_zone_id_check: ["zone_id = ''", "zone_id = repeat('x', 201)"],
  },
};

const NOBODY = "00000000-0000-4000-8000-000000000000";
const service = ["service"] as const;

/** Who may call which function of subscriptions: the portal alone. */
export const subscriptionFunctions = (
  code: string,
): Readonly<Record<string, FunctionExpectation>> => ({
  // A key that is none: nothing is kept.
  ask_subscription: {
    args: { code, key: "x", address: "a@example.jp", language: "ja", leave_key: "x" },
    may: service,
  },
  confirm_subscription: { args: { code, subscription: NOBODY }, may: service },
  due_subscriptions: { args: { code, week: "2026-11-16" }, may: service },
  forget_unverified_subscriptions: { args: {}, may: service },
  leave_subscription: { args: { code, leave: "x" }, may: service },
  look_at_subscription: { args: { code, leave: "x" }, may: service },
  tell_news: {
    args: { subscription: NOBODY, week: "2026-11-16", until: "2026-11-22T00:00:00Z" },
    may: service,
  },
});

/** A wish that nobody has verified, so that there is something to refuse. Gives what the database answers. */
export async function askOne(
  { backend }: TestDatabase,
  change: Readonly<Record<string, unknown>> = {},
): Promise<{ readonly id?: string | null; readonly problem?: string }> {
  const { data, error } = await backend.service.rpc("ask_subscription", {
    code: HERE.code,
    key: "00000000-0000-4000-8000-000000000003",
    address: "someone@example.jp",
    language: "ja",
    leave_key: "x".repeat(43),
    ...change,
  });
  if (error !== null) throw new Error(error.message);
  return data as { id?: string | null; problem?: string };
}
