import { forgetMails } from "../data/forget-mails.ts";
import { forgetUnmetNeedKeys } from "../data/forget-unmet-need-keys.ts";
import { forgetPhotos } from "../data/photos/keep-photo.ts";
import { forgetStaffNotes } from "../data/road/staff-notes.ts";
import type { SupabaseClient } from "../data/client.ts";
import { forgetWhatIsOver } from "../data/people/attempts.ts";

const HOUR_MS = 60 * 60 * 1000;

/**
 * Forgets what is promised to be gone within a day, at once and then every hour. A database that cannot be reached is
 * asked again in the next hour. Does not keep the process alive.
 */
export function forgetEveryHour(
  service: SupabaseClient,
  onBug: (error: unknown) => void,
  everyMs: number = HOUR_MS,
): { readonly stop: () => Promise<void> } {
  let running: Promise<unknown> = Promise.resolve();
  const forget = () => {
    const forgetting = [
      forgetUnmetNeedKeys,
      forgetMails,
      forgetWhatIsOver,
      forgetPhotos,
      forgetStaffNotes,
    ];
    running = Promise.all(forgetting.map((one) => one(service))).catch(onBug);
  };
  forget();
  const timer = setInterval(forget, everyMs);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
