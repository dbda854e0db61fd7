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
 * place is kept as it stands, because nobody outside the database knows the true point of a home. `held` is the contact
 * that is kept from the public, where whoever asks may know it.
 */
export function registrationOfEntry(
  { activity, group }: ExistingEntry,
  held: Contact | null,
): Registration {
  if (activity === null) throw new Error("an entry has an activity");
  return {
    group: { name: group?.name ?? null, description: group?.description ?? null },
    activity: toldOf(activity),
    schedule: activity.schedule,
    place:
      activity.placeId === null ? { is: "nowhere" } : { is: "kept", placeId: activity.placeId },
    contact: registeredContact(held ?? activity.contact),
    photoIds: [],
    toCouncil: null,
  };
}

const toldOf = (activity: Activity): RegisteredActivity => {
  const told = TOLD_FIELDS.map((field) => [field, activity[field]] as const);
  return Object.fromEntries(told) as unknown as RegisteredActivity;
};

const registeredContact = ({ route, phone, email, url }: Contact): RegisteredContact => ({
  person: null,
  phone,
  email,
  url,
  route,
  showPhone: phone !== null && route !== "through-council",
  showEmail: email !== null && route !== "through-council",
});
