import { formOfRegistration } from "../registering/form/write-registration.ts";
import { registrationOfEntry } from "../registering/registration-of-entry.ts";
import type { RegisteredPlace, Registration } from "../registering/registration.ts";
import { REVIEW_FIELDS, type ReviewField } from "./review-fields.ts";
import { existingOf, type StaffEntry } from "./staff-entry.ts";

/** One field: what is public now, what is asked for, and whether the two differ. Empty: nobody said. */
export interface SideBySideRow extends ReviewField {
  readonly before: readonly string[];
  readonly asked: readonly string[];
  readonly is: "changed" | "same" | "blank";
}

/**
 * An entry as it would be registered now, with all that the council knows of it. A place that others use, too, is kept
 * as it stands: whoever changes it changes theirs.
 */
export function registrationOfStaffEntry(entry: StaffEntry): Registration {
  const registration = registrationOfEntry(existingOf(entry), null);
  const { place } = entry;
  if (place === null || entry.placeIsShared) return registration;
  const { name, disclosure, truePosition, address, zoneId, directions, access } = place;
  const described: RegisteredPlace = {
    is: "described",
    name,
    home: false,
    disclosure,
    truePosition,
    address,
    zoneId,
    directions,
    access,
  };
  return { ...registration, place: described };
}

/** The fields of the form for a registration, with its schedule in words: what a reviewer reads and corrects. */
export function reviewFormOf(registration: Registration): URLSearchParams {
  const form = formOfRegistration(registration);
  for (const name of [...form.keys()]) if (name.startsWith("when-")) form.delete(name);
  form.set("when-often", "words");
  if (registration.schedule.text !== null) form.set("when-words", registration.schedule.text);
  return form;
}

/** Field by field what is there (null: nothing yet) beside what is asked for. */
export function sideBySide(
  entry: StaffEntry | null,
  asked: URLSearchParams,
): readonly SideBySideRow[] {
  const before = entry === null ? new URLSearchParams() : reviewFormOf(comparable(entry, asked));
  return REVIEW_FIELDS.map((field) => {
    const [was, is] = [valuesOf(before, field), valuesOf(asked, field)];
    const blank = was.length === 0 && is.length === 0;
    const same = was.length === is.length && was.every((value) => is.includes(value));
    return { ...field, before: was, asked: is, is: blank ? "blank" : same ? "same" : "changed" };
  });
}

/** Whoever keeps the place that is there already changes nothing of it. */
function comparable(entry: StaffEntry, asked: URLSearchParams): Registration {
  const registration = registrationOfStaffEntry(entry);
  const kept = asked.get("place") === "kept" && asked.get("place-id") === entry.place?.id;
  if (!kept || entry.place === null) return registration;
  return { ...registration, place: { is: "kept", placeId: entry.place.id } };
}

const valuesOf = (form: URLSearchParams, { name }: ReviewField): readonly string[] =>
  form.getAll(name).filter((value) => value.trim() !== "");
