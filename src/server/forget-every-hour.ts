import type { SupabaseClient } from "../data/client.ts";
import { forgetMails } from "../data/forget-mails.ts";
import { forgetUnverifiedSubscriptions } from "../data/subscriptions/leave.ts";
import { forgetSubmissions } from "../data/forget-submissions.ts";
import { forgetUnmetNeedKeys } from "../data/forget-unmet-need-keys.ts";
import { forgetWhatIsOver } from "../data/people/attempts.ts";
import { forgetPhotos } from "../data/photos/keep-photo.ts";
import { forgetStaffNotes } from "../data/road/staff-notes.ts";
import { everyHour } from "./every-hour.ts";

const FORGETTING = [
  forgetUnmetNeedKeys,
  forgetMails,
  forgetWhatIsOver,
  forgetPhotos,
  forgetStaffNotes,
  forgetUnverifiedSubscriptions,
  forgetSubmissions,
] as const;

/** Forgets what is promised to be gone within a day, and what nobody needs any more. What could not be is told. */
export const forgetEveryHour = (
  service: SupabaseClient,
  onBug: (error: unknown) => void,
): { readonly stop: () => Promise<void> } => everyHour(() => forgetAll(service, onBug), onBug);

async function forgetAll(service: SupabaseClient, onBug: (error: unknown) => void): Promise<void> {
  await Promise.all(
    FORGETTING.map(async (forget) => {
      const forgotten = await forget(service);
      if (!forgotten.ok) onBug(new Error(`${forget.name}: ${forgotten.problem.code}`));
    }),
  );
}
