import { codesOf, VISIBILITY_WORDS } from "../../domain/activity/vocabulary.ts";
import type { SavedEntry } from "../../domain/review/saved-entry.ts";
import type { Problem } from "../../domain/problem.ts";
import { NOTHING_EXISTS, recordsOf } from "../../domain/registering/records-of.ts";
import type { Registration } from "../../domain/registering/registration.ts";
import { fail, type Result } from "../../domain/result.ts";
import { withPlaceAsItWas } from "../../domain/review/place-as-it-was.ts";
import { existingOf, type StaffEntry } from "../../domain/review/staff-entry.ts";
import type { TownRecords } from "../../domain/town.ts";
import type { OpenStaff } from "../open-staff.ts";
import { readByCouncil, textIn } from "./review-form.ts";

/** The records of an entry as staff typed it; `newId` names what is new. */
export interface TypedEntry {
  readonly activityId: string;
  readonly records: TownRecords;
}

/**
 * What staff typed, over the entry that is there (null: a new one). It is confirmed today where they say that they have
 * asked the group; who may see it is theirs to choose. An entry without a group stays without one until it has a name.
 */
export function typedEntry(
  registration: Registration,
  entry: StaffEntry | null,
  params: URLSearchParams,
  { newId, today }: { readonly newId: string; readonly today: string },
): TypedEntry {
  const existing = entry === null ? NOTHING_EXISTS : existingOf(entry);
  const { activityId, records } = recordsOf(registration, newId, existing, today);
  const visibility = codesOf(VISIBILITY_WORDS).find((one) => one === params.get("visibility"));
  const asked = params.get("confirmed") === "yes";
  const nameless = entry?.group == null && registration.group.name === null;
  const activities = (records.activities ?? []).map((activity) => ({
    ...activity,
    visibility: visibility ?? activity.visibility,
    confirmedOn: asked ? today : (entry?.activity.confirmedOn ?? null),
    groupId: nameless ? (entry?.activity.groupId ?? null) : activity.groupId,
  }));
  const { groups, ...others } = records;
  const written = nameless || groups === undefined ? {} : { groups };
  return { activityId, records: { ...others, ...written, activities } };
}

/** Saves what staff typed. Fails with everything that is wrong, or with `entry-changed-meanwhile`. */
export async function saveTyped(
  open: OpenStaff,
  entry: StaffEntry | null,
  params: URLSearchParams,
): Promise<Result<SavedEntry & { readonly activityId: string }, readonly Problem[]>> {
  const read = readByCouncil(params, open);
  if (!read.ok) return read;
  const sameWords = read.value.schedule.text === (entry?.activity.schedule.text ?? null);
  const registration = withPlaceAsItWas(
    {
      ...read.value,
      schedule: sameWords && entry !== null ? entry.activity.schedule : read.value.schedule,
    },
    entry,
  );
  const { reviewing } = open.office;
  const id = textIn(params, "new-id") ?? reviewing.newId();
  const typed = typedEntry(registration, entry, params, { newId: id, today: open.today });
  const saved = await reviewing.save(open.town.municipality.code, {
    ...typed,
    seenVersion: entry === null ? null : textIn(params, "version"),
  });
  if (!saved.ok) return fail([saved.problem]);
  return { ok: true, value: { ...saved.value, activityId: typed.activityId } };
}
