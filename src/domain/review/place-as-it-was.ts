import type { RegisteredPlace, Registration } from "../registering/registration.ts";
import type { StaffEntry, StaffPlace } from "./staff-entry.ts";

type Described = Extract<RegisteredPlace, { readonly is: "described" }>;

/**
 * A registration over an entry whose place nobody changes keeps the place as it stands, with all that the form does not
 * ask. A place that does change keeps what is known of how to get in: the form asks that of the activity.
 */
export function withPlaceAsItWas(
  registration: Registration,
  entry: StaffEntry | null,
): Registration {
  const { place } = registration;
  const before = entry?.place ?? null;
  if (before === null || place.is !== "described" || entry?.placeIsShared === true)
    return registration;
  if (isAsBefore(place, before))
    return { ...registration, place: { is: "kept", placeId: before.id } };
  return { ...registration, place: { ...place, access: before.access ?? place.access } };
}

/** A zone that nobody had declared is found by the form; that alone changes nothing. */
const isAsBefore = (place: Described, before: StaffPlace): boolean =>
  place.name === before.name &&
  place.disclosure === before.disclosure &&
  place.address === before.address &&
  place.directions === before.directions &&
  place.truePosition?.lat === before.truePosition?.lat &&
  place.truePosition?.lng === before.truePosition?.lng &&
  (before.zoneId === null || place.zoneId === before.zoneId);
