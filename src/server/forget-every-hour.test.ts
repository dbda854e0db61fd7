import { expect, test } from "vitest";
import type { SupabaseClient } from "../data/client.ts";
import { forgetEveryHour } from "./forget-every-hour.ts";

test("what could not be forgotten is told, and the rest is forgotten all the same", async () => {
  const called: string[] = [];
  const service = {
    rpc: async (name: string) => {
      called.push(name);
      return { data: null, error: name === "forget_mails" ? { code: "57014" } : null };
    },
  } as unknown as SupabaseClient;
  const told: unknown[] = [];
  const forgetting = forgetEveryHour(service, (error) => told.push(error));
  await forgetting.stop();
  expect(called).toEqual([
    "forget_unmet_need_keys",
    "forget_mails",
    "forget_what_is_over",
    "forget_photos",
    "forget_staff_notes",
    "forget_unverified_subscriptions",
    "forget_submissions",
  ]);
  expect(told.map(String)).toEqual(["Error: forgetMails: backend-unreachable"]);
});
