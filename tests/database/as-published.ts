import type { Contact } from "../../src/domain/activity/activity.ts";
import type { Municipality } from "../../src/domain/municipality/municipality.ts";
import type { Town, TownRecords } from "../../src/domain/town.ts";

const inOrder = <Entry>(list: readonly Entry[] | undefined, key: (entry: Entry) => string) =>
  [...(list ?? [])].sort((a, b) => (key(a) < key(b) ? -1 : 1));
const byId = <Entry extends { readonly id: string }>(list: readonly Entry[] | undefined) =>
  inOrder(list, ({ id }) => id);

const shown = <Entry extends { readonly contact: Contact }>(entry: Entry): Entry =>
  entry.contact.route === "through-council"
    ? {
        ...entry,
        contact: { route: "through-council" as const, phone: null, email: null, url: null },
      }
    : entry;

/**
 * What a town must be after records went into an empty municipality, worked out without the database: only what is
 * public, nothing of a home. Masked points, the revision and the bounds are taken from the town at hand.
 */
export function asPublished(municipality: Municipality, records: TownRecords, town: Town): Town {
  const activities = byId(records.activities).filter(({ visibility }) => visibility === "public");
  const open = new Set(activities.map(({ id }) => id));
  return {
    municipality: { ...municipality, bounds: town.municipality.bounds },
    revision: town.revision,
    zones: byId(records.zones),
    coordinators: byId(records.coordinators),
    groups: byId(records.groups).map(shown),
    places: byId(records.places).map(({ truePosition, ...place }) => ({
      ...shown(place),
      address: place.disclosure === "exact" ? place.address : null,
      position:
        place.disclosure === "exact"
          ? truePosition
          : (town.places.find(({ id }) => id === place.id)?.position ?? null),
      disclosure: town.places.find(({ id }) => id === place.id)?.disclosure ?? place.disclosure,
    })),
    activities: activities.map(shown),
    dateChanges: inOrder(records.dateChanges, ({ activityId, date, change, starts }) =>
      [activityId, date, change, starts ?? ""].join("/"),
    ).filter(({ activityId }) => open.has(activityId)),
    publications: town.publications ?? [],
    events: byId(records.events),
    ownKinds: byId(records.ownKinds),
    resources: byId(records.resources).map(shown),
    grants: byId(records.grants),
    planStandards: byId(records.planStandards),
    population: byId(records.population),
    gazetteer: byId(records.gazetteer),
    readings: inOrder(records.readings, ({ written, reading }) => `${written}\n${reading}`),
    searchWords: byId(records.searchWords),
    urgentNumbers: byId(records.urgentNumbers),
    operatorPages: inOrder(records.operatorPages, ({ page, language }) => `${page}\n${language}`),
    sources: byId(records.sources),
    ground: records.ground ?? null,
  };
}
