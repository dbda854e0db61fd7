import type { Contact } from "../../domain/activity/activity.ts";
import type { DatedEvent } from "../../domain/event/event.ts";
import type { FoundActivity } from "../../domain/finding/find-activities.ts";
import type { Place } from "../../domain/place/place.ts";
import type { OpenTown } from "../open-town.ts";
import { structuredSchedule } from "./structured-schedule.ts";

const context = "https://schema.org";
const address = (open: OpenTown, path: string) => `${open.portal.publicUrl}${path}`;

/** A contact as far as it may leave the page. */
const openly = ({ route, phone, email }: Contact) =>
  route === "listed" ? { ...(phone && { telephone: phone }), ...(email && { email }) } : {};

/** A place: a point and an address only where the position is exact. */
export function structuredPlace(open: OpenTown, place: Place): object {
  const exact = place.disclosure === "exact";
  return {
    "@context": context,
    "@type": "Place",
    "@id": address(open, open.to.noun("place", place.id)),
    name: place.name,
    ...(exact && place.address !== null && { address: place.address }),
    ...(exact &&
      place.position !== null && {
        geo: {
          "@type": "GeoCoordinates",
          latitude: place.position.lat,
          longitude: place.position.lng,
        },
      }),
    ...openly(place.contact),
  };
}

/** An activity as a series of events with its schedule; one that rests or has ended has none. */
export function structuredActivity(open: OpenTown, found: FoundActivity): object {
  const { activity, place } = found;
  const { municipality } = open.town;
  const group = activity.groupId === null ? undefined : open.index.groupById.get(activity.groupId);
  const changes = open.index.changesByActivity.get(activity.id) ?? [];
  const resting = found.ended || found.paused;
  return {
    "@context": context,
    "@type": "EventSeries",
    "@id": address(open, open.to.noun("activity", activity.id)),
    name: activity.name,
    inLanguage: "ja",
    ...(activity.description !== null && { description: activity.description }),
    ...(place !== null && { location: structuredPlace(open, place) }),
    ...(group !== undefined && { organizer: { "@type": "Organization", name: group.name } }),
    ...(activity.cost !== null && { isAccessibleForFree: activity.cost === 0 }),
    ...(!resting && structuredSchedule(activity, changes, open.today)),
    containedInPlace: { "@type": "AdministrativeArea", name: municipality.name },
  };
}

/** A dated event. */
export function structuredEvent(open: OpenTown, event: DatedEvent): object {
  const at = (day: string, time: string | null) =>
    time === null || time === "24:00" ? day : `${day}T${time}:00+09:00`;
  return {
    "@context": context,
    "@type": "Event",
    "@id": address(open, open.to.noun("event", event.id)),
    name: event.name,
    startDate: at(event.startsOn, event.starts),
    endDate: at(event.endsOn, event.ends),
    ...(event.description !== null && { description: event.description }),
    ...(event.venue !== null && {
      location: {
        "@type": "Place",
        name: event.venue,
        ...(event.address !== null && { address: event.address }),
      },
    }),
    ...(event.organiser !== null && {
      organizer: { "@type": "Organization", name: event.organiser },
    }),
  };
}
