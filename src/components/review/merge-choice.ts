import { recordsOf } from "../../domain/registering/records-of.ts";
import type { Problem } from "../../domain/problem.ts";
import { fail, type Result, succeed } from "../../domain/result.ts";
import { REVIEW_FIELDS } from "../../domain/review/review-fields.ts";
import { registrationOfStaffEntry, reviewFormOf } from "../../domain/review/side-by-side.ts";
import { withPlaceAsItWas } from "../../domain/review/place-as-it-was.ts";
import { existingOf, type StaffEntry } from "../../domain/review/staff-entry.ts";
import type { OpenStaff } from "../open-staff.ts";
import { readByCouncil, textIn } from "./review-form.ts";

/** Under what the choice of a field comes. */
export const choiceOf = (field: string): string => `take-${field}`;

/**
 * The fields of the entry that stays, with those taken from the other one that were chosen. Where somebody wrote nothing
 * in one of them, the other's stands.
 */
export function mergedForm(
  stays: URLSearchParams,
  goes: URLSearchParams,
  chosen: URLSearchParams,
): URLSearchParams {
  const merged = new URLSearchParams(stays);
  for (const { name } of REVIEW_FIELDS) {
    if (chosen.get(choiceOf(name)) !== "goes") continue;
    merged.delete(name);
    for (const value of goes.getAll(name)) merged.append(name, value);
  }
  return merged;
}

/** Which of the two is chosen where nobody has: what is there, else what the other one says. */
export const usualChoice = (stays: URLSearchParams, goes: URLSearchParams, field: string) =>
  stays.getAll(field).every((value) => value === "") && goes.has(field) ? "goes" : "stays";

/** Joins two entries as it was chosen. */
export async function mergeChosen(
  open: OpenStaff,
  stays: StaffEntry,
  goes: StaffEntry,
  params: URLSearchParams,
): Promise<Result<null, readonly Problem[]>> {
  const [one, other] = [stays, goes].map((entry) => reviewFormOf(registrationOfStaffEntry(entry)));
  if (one === undefined || other === undefined) return succeed(null);
  const read = readByCouncil(mergedForm(one, other, params), open);
  if (!read.ok) return read;
  const texts = [stays, goes].find(
    ({ activity }) => activity.schedule.text === read.value.schedule.text,
  );
  const registration = withPlaceAsItWas(
    { ...read.value, schedule: texts?.activity.schedule ?? read.value.schedule },
    stays,
  );
  const { activity } = stays;
  const on = activity.confirmedOn ?? goes.activity.confirmedOn;
  const { records } = recordsOf(
    registration,
    open.office.reviewing.newId(),
    existingOf(stays),
    open.today,
  );
  const merged = await open.office.reviewing.merge(open.town.municipality.code, {
    stays: { activityId: activity.id, seenVersion: textIn(params, "version") ?? "" },
    goes: { activityId: goes.activity.id, seenVersion: textIn(params, "version-other") ?? "" },
    records: {
      ...records,
      activities: (records.activities ?? []).map((one) => ({
        ...one,
        groupId: stays.group === null ? activity.groupId : one.groupId,
        confirmedOn: on,
      })),
      ...(stays.group === null ? { groups: [] } : {}),
    },
  });
  return merged.ok ? succeed(null) : fail([merged.problem]);
}
