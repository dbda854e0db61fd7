import type { SupabaseClient } from "@supabase/supabase-js";
import type { AreaCounts } from "../../domain/coverage/disclosure/people-counts.ts";
import type { PeopleRelease } from "../../domain/coverage/disclosure/people-release.ts";
import type { Problem } from "../../domain/problem.ts";
import { type Result, succeed } from "../../domain/result.ts";
import type { DayText } from "../../domain/units.ts";
import { answerOf } from "../answer-of.ts";
import { call } from "../call.ts";
import { day, instant, listOf, orNull, readCells, recordOf, text, whole } from "../rows/cells.ts";

/** What is kept of a release besides what everybody reads. */
export interface ReleasedCounts {
  readonly surveyedOn: DayText;
  readonly counts: readonly Pick<AreaCounts, "key" | "counts">[];
  readonly releasedAt: Date;
  /** The address of who pressed; null: the portal itself, or somebody who is gone. */
  readonly releasedBy: string | null;
}
export interface ReleaseRecords {
  /** With it the portal seals what it has worked out. */
  readonly key: string;
  /** Earliest first. */
  readonly earlier: readonly ReleasedCounts[];
}

const recordColumns = {
  key: text,
  earlier: listOf(
    recordOf({
      surveyedOn: day,
      counts: listOf(recordOf({ key: text, counts: listOf(whole) })),
      releasedAt: instant,
      releasedBy: orNull(text),
    }),
  ),
};

/** What a release is checked against. For the service alone: the counts are exact. */
export async function readReleaseRecords(
  service: SupabaseClient,
  code: string,
): Promise<Result<ReleaseRecords, Problem>> {
  const answer = await call(service, "people_release_records", { code });
  return answer.ok ? readCells("people_release_records", recordColumns, answer.value) : answer;
}

/** A release as it is sent to be kept. */
export interface ReleaseToKeep {
  readonly release: Omit<PeopleRelease, "releasedOn">;
  readonly counts: readonly Pick<AreaCounts, "key" | "counts">[];
  /** The newest survey it was checked against; null where nothing was released. */
  readonly after: DayText | null;
}

export const releaseToKeepText = ({ release, counts, after }: ReleaseToKeep): string =>
  JSON.stringify({
    ...release,
    after,
    counts: counts.map(({ key, counts: exact }) => ({ key, counts: exact })),
  });

/**
 * Releases what the portal has sealed, as who plans (or as the service). Pressed twice it is one release. Fails with
 * `not-permitted`, `released-meanwhile`.
 */
export async function releasePeople(
  person: SupabaseClient,
  code: string,
  release: string,
  seal: string,
): Promise<Result<null, Problem>> {
  const answer = answerOf(await call(person, "release_people", { code, release, seal }));
  return answer.ok ? succeed(null) : answer;
}
