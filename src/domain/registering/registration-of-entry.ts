import type { Activity, Contact } from "../activity/activity.ts";
import type { ExistingEntry } from "./records-of.ts";
import {
  type RegisteredActivity,
  type RegisteredContact,
  type Registration,
  TOLD_FIELDS,
} from "./registration.ts";

/**
 * An entry that is here, as its group would register it now: what the form begins with when it is to be changed. Its
 * place is kept as it stands, because nobody outside the database knows the true point of a home. `held` is what of the
 * contact is kept from the public, where whoever asks may know it; it stays kept.
 */
export function registrationOfEntry(
  { activity, group }: ExistingEntry,
  held: Pick<Contact, "phone" | "email" | "url"> | null,
): Registration {
  if (activity === null) throw new Error("an entry has an activity");
  return {
    group: { name: group?.name ?? null, description: group?.description ?? null },
    activity: toldOf(activity),
    schedule: activity.schedule,
    place:
      activity.placeId === null ? { is: "nowhere" } : { is: "kept", placeId: activity.placeId },
    contact: registeredContact(activity.contact, held),
    photoIds: [],
    toCouncil: null,
  };
}

const toldOf = (activity: Activity): RegisteredActivity => {
  const told = TOLD_FIELDS.map((field) => [field, activity[field]] as const);
  return Object.fromEntries(told) as unknown as RegisteredActivity;
};

const registeredContact = (
  shown: Contact,
  held: Pick<Contact, "phone" | "email" | "url"> | null,
): RegisteredContact => ({
  person: null,
  phone: shown.phone ?? held?.phone ?? null,
  email: shown.email ?? held?.email ?? null,
  url: shown.url ?? held?.url ?? null,
  route: shown.route,
  showPhone: shown.phone !== null && shown.route !== "through-council",
  showEmail: shown.email !== null && shown.route !== "through-council",
});
