import type { Problem } from "../../domain/problem.ts";
import { lookAlikes } from "../../domain/registering/look-alikes.ts";
import type { LookAlike } from "../../domain/registering/look-alikes.ts";
import type { Registration } from "../../domain/registering/registration.ts";
import { fail, type Result, succeed } from "../../domain/result.ts";
import { reviewFormOf, sideBySide, type SideBySideRow } from "../../domain/review/side-by-side.ts";
import type { StaffEntry } from "../../domain/review/staff-entry.ts";
import type { SubmissionUnderReview } from "../../domain/review/submission-under-review.ts";
import type { OpenStaff } from "../open-staff.ts";

/** What the page of one submission shows. */
export interface SubmissionView {
  readonly submission: SubmissionUnderReview;
  /** The entry that it changes, or that somebody says is the same. */
  readonly entry: StaffEntry | null;
  readonly rows: readonly SideBySideRow[];
  /** What was asked, or the reviewer's corrections of it, as fields. */
  readonly params: URLSearchParams;
  readonly alike: readonly LookAlike[];
}

/** Reads a submission beside what is public. `into`: the entry that the reviewer says it is. `typed`: corrections. */
export async function submissionView(
  { office, town, index }: OpenStaff,
  id: string,
  into: string | null,
  typed: URLSearchParams | null,
): Promise<Result<SubmissionView, Problem>> {
  const { code } = town.municipality;
  const submission = await office.reviewing.submission(code, id);
  if (!submission.ok) return submission;
  const { registration, activityId, kind } = submission.value;
  const about = kind === "new" ? into : activityId;
  const entry = about === null ? null : await office.reviewing.entry(code, about);
  if (entry !== null && !entry.ok && entry.problem.code !== "entry-unknown") return entry;
  const held = entry?.ok === true ? entry.value : null;
  if (registration === null)
    return succeed({
      submission: submission.value,
      entry: held,
      rows: [],
      params: new URLSearchParams(),
      alike: [],
    });
  const params = typed ?? reviewFormOf(registration);
  return succeed({
    submission: submission.value,
    entry: held,
    rows: sideBySide(held, params),
    params,
    alike: kind === "new" && held === null ? lookAlikes(registration, index) : [],
  });
}

/** What was sent, or the corrected form of it. A schedule whose words stayed keeps the rules that it came with. */
export function withItsSchedule(asked: Registration, corrected: Registration): Registration {
  const sameWords = asked.schedule.text === corrected.schedule.text;
  return {
    ...corrected,
    schedule: sameWords ? asked.schedule : corrected.schedule,
    photoIds: asked.photoIds,
  };
}

/** The registration that a reviewer approves, or what is wrong with the corrections. */
export const approvedRegistration = (
  asked: Registration | null,
  read: Result<Registration, readonly Problem[]>,
): Result<Registration, readonly Problem[]> => {
  if (asked === null) return fail([{ code: "form-incomplete" }]);
  return read.ok ? succeed(withItsSchedule(asked, read.value)) : read;
};
