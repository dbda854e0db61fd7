import type { Contact } from "../../domain/activity/activity.ts";
import type { Place } from "../../domain/place/place.ts";
import type { Town } from "../../domain/town.ts";

/**
 * The town as a file may hold it: without contacts that are for the page only or go through the council
 * (bulk files are what sellers collect), without people by small area (three children in one would be known), and
 * without what is not public, should any have slipped in.
 */
export function publicTown(town: Town): Town {
  const activities = town.activities.filter((activity) => activity.visibility === "public");
  const shown = new Set(activities.map(({ id }) => id));
  const photos = town.photos?.filter(({ activityId }) => shown.has(activityId)) ?? [];
  const { photos: _all, ...rest } = town;
  return {
    ...rest,
    population: [],
    ...(photos.length === 0 ? {} : { photos }),
    groups: town.groups.map(withListedContact),
    places: town.places.map((place) => withListedContact(asDisclosed(place))),
    activities: activities.map(withListedContact),
    resources: town.resources.map(withListedContact),
  };
}

function asDisclosed(place: Place): Place {
  if (place.disclosure === "exact") return place;
  const position = place.disclosure === "hidden" ? null : place.position;
  return { ...place, position, address: null };
}

function withListedContact<Entry extends { readonly contact: Contact }>(entry: Entry): Entry {
  return entry.contact.route === "listed" ? entry : { ...entry, contact: withheld(entry.contact) };
}

const withheld = ({ route }: Contact): Contact => ({ route, phone: null, email: null, url: null });
