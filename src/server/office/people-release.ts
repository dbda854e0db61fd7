import { createHash } from "node:crypto";
import {
  type ReleasedCounts,
  readReleaseRecords,
  releasePeople,
  releaseToKeepText,
} from "../../data/planning/people-releases.ts";
import { readPlanningRecords } from "../../data/planning/planning-records.ts";
import type { SupabaseClient } from "../../data/client.ts";
import { type PeopleCounts, peopleCounts } from "../../domain/coverage/disclosure/people-counts.ts";
import { withKnownKeys } from "../../domain/coverage/disclosure/known-areas.ts";
import {
  type EarlierRelease,
  type PeopleRelease,
  releaseOf,
} from "../../domain/coverage/disclosure/people-release.ts";
import type { PeopleProposal } from "../../domain/office/planning.ts";
import type { Problem } from "../../domain/problem.ts";
import { fail, type Result, succeed } from "../../domain/result.ts";
import type { Town } from "../../domain/town.ts";
import type { DayText } from "../../domain/units.ts";
import { asPerson } from "./as-person.ts";
import type { OfficeRequest } from "./office-request.ts";

/** A town as it is read now, on a day. */
export interface TownToRelease {
  readonly town: Town;
  readonly on: DayText;
}

/** What would be released now, or why nothing is, and what was released before. For whoever sees the planning pages. */
export async function proposeRelease(
  request: OfficeRequest,
  code: string,
  asked: TownToRelease,
): Promise<Result<PeopleProposal, Problem>> {
  const may = await asPerson(request, (person) => readPlanningRecords(person, code));
  if (!may.ok) return may;
  const worked = await workOut(request.clients.service, code, asked);
  if (!worked.ok) return worked;
  const { made, earlier } = worked.value;
  const proposed = made.ok ? succeed(made.value.release) : made;
  return succeed({
    proposed,
    earlier: earlier.map(({ surveyedOn, releasedAt, releasedBy }) => ({
      surveyedOn,
      releasedAt,
      releasedBy,
    })),
  });
}

/** Releases the survey that was looked at, unless there is a newer one by now: `entry-changed-meanwhile`. */
export async function pressRelease(
  request: OfficeRequest,
  code: string,
  surveyedOn: string,
  asked: TownToRelease,
): Promise<Result<null, Problem>> {
  return asPerson(request, async (person) => {
    const done = await releaseNow(request.clients.service, person, code, asked, surveyedOn);
    if (done.ok) await request.publish();
    return done;
  });
}

/** Works out and keeps a release in the name of `by`. Without `surveyedOn` whatever survey is newest. */
export async function releaseNow(
  service: SupabaseClient,
  by: SupabaseClient,
  code: string,
  asked: TownToRelease,
  surveyedOn?: string,
): Promise<Result<null, Problem>> {
  const worked = await workOut(service, code, asked);
  if (!worked.ok) return worked;
  const { made, earlier, key } = worked.value;
  // Pressed a second time: it is released, as it was asked for.
  if (earlier.some((one) => one.surveyedOn === surveyedOn)) return succeed(null);
  if (!made.ok) return made;
  const { release, counts } = made.value;
  if (surveyedOn !== undefined && surveyedOn !== release.surveyedOn)
    return fail({ code: "entry-changed-meanwhile" });
  const after = earlier.at(-1)?.surveyedOn ?? null;
  const text = releaseToKeepText({ release, counts: counts.areas, after });
  const seal = createHash("sha256").update(`${key}/${text}`).digest("hex");
  return releasePeople(by, code, text, seal);
}

interface WorkedOut {
  readonly made: Result<
    { readonly release: PeopleRelease; readonly counts: PeopleCounts },
    Problem
  >;
  readonly earlier: readonly ReleasedCounts[];
  readonly key: string;
}

async function workOut(
  service: SupabaseClient,
  code: string,
  { town, on }: TownToRelease,
): Promise<Result<WorkedOut, Problem>> {
  const records = await readReleaseRecords(service, code);
  if (!records.ok) return records;
  const { key, earlier } = records.value;
  const shown = new Map(town.peopleReleases?.map((one) => [one.surveyedOn, one]));
  const before = earlier.flatMap(({ surveyedOn, counts }): EarlierRelease[] => {
    const release = shown.get(surveyedOn);
    return release === undefined ? [] : [{ release, counts }];
  });
  const made = (): WorkedOut["made"] => {
    // A release that this process has not read yet.
    if (before.length < earlier.length) return fail({ code: "released-meanwhile" });
    const counted = peopleCounts(town);
    if (counted === null) return fail({ code: "people-unknown" });
    const counts = withKnownKeys(
      counted,
      before.map(({ release }) => release),
    );
    const source = town.sources.find(({ id }) => id === counts.sourceId)?.title ?? null;
    const release = releaseOf(counts, before, { releasedOn: on, source });
    return release.ok
      ? succeed({ release: release.value, counts })
      : fail({ code: release.problem });
  };
  return succeed({ made: made(), earlier, key });
}
