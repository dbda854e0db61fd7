import type { SupabaseClient } from "@supabase/supabase-js";
import type { Problem } from "../domain/problem.ts";
import { fail, type Result, succeed } from "../domain/result.ts";
import type { Town } from "../domain/town.ts";
import type { Clients } from "./client.ts";
import { publicPhotos } from "./photos/public-photos.ts";
import { readMovedEntries } from "./read-moved-entries.ts";
import { readPageOnlyContacts, type WithPageContact } from "./read-page-only-contacts.ts";
import { readTownRows, type TownRows } from "./read-town-rows.ts";
import { activityFrom } from "./rows/activity.ts";
import { grantFrom, ownKindFrom, planStandardFrom, resourceFrom } from "./rows/bank.ts";
import { readCells, whole } from "./rows/cells.ts";
import { backendProblem } from "./backend-problem.ts";
import { eventFrom } from "./rows/event.ts";
import { groupFrom } from "./rows/group.ts";
import { coordinatorZoneLink, linksByOwner, partnerLink, servedZoneLink } from "./rows/links.ts";
import {
  municipalityFrom,
  operatorPageFrom,
  readingFrom,
  searchWordFrom,
  sourceFrom,
  urgentNumberFrom,
} from "./rows/municipality.ts";
import { peopleReleaseFrom } from "./rows/people-release.ts";
import { placeFrom } from "./rows/place.ts";
import { publicationFrom } from "./rows/publication.ts";
import { dateChangeFrom } from "./rows/schedule.ts";
import { coordinatorFrom, gazetteerFrom, populationAreaFrom, zoneFrom } from "./rows/zone.ts";

export interface TownRead {
  readonly town: Town;
  /** One for each stored row that could not be read (`stored-row-invalid`). */
  readonly problems: readonly Problem[];
}

/** How often a town is read again because it was published anew in the middle. */
const TRIES = 5;

/**
 * Everything public of a municipality at one published revision. Rows are read as the public reads them, so that
 * nothing else can get in; only contacts for the page alone and the population come through the service. Lists are in the order of
 * their keys, by code unit. Fails with `municipality-unknown`, `backend-unreachable`, or `revision-moved` where
 * it was published again at each try.
 */
export async function readTown(
  { anonymous, service }: Clients,
  code: string,
): Promise<Result<TownRead, Problem>> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const before = await readRevision(anonymous, code);
    if (!before.ok) return before;
    const [read, contacts, moved, photos] = await Promise.all([
      readTownRows({ anonymous, service }, code),
      readPageOnlyContacts(service, code),
      readMovedEntries(service, code),
      publicPhotos(service, code),
    ]);
    if (!read.ok) return read;
    if (!contacts.ok) return contacts;
    if (!moved.ok) return moved;
    if (!photos.ok) return photos;
    const after = await readRevision(anonymous, code);
    if (!after.ok) return after;
    if (after.value !== before.value) continue;
    const town = townFrom(read.value.rows, before.value, contacts.value.withPageContact);
    if (town === null)
      return fail(read.value.problems[0] ?? { code: "municipality-unknown", value: code });
    return succeed({
      town: {
        ...town,
        ...(moved.value.length === 0 ? {} : { moved: moved.value }),
        ...(photos.value.length === 0 ? {} : { photos: photos.value }),
      },
      problems: [...read.value.problems, ...contacts.value.problems],
    });
  }
  return fail({ code: "revision-moved", value: code });
}

async function readRevision(
  client: SupabaseClient,
  code: string,
): Promise<Result<number, Problem>> {
  const { data, error } = await client
    .from("revisions")
    .select("revision")
    .eq("municipality_code", code);
  if (error !== null) return fail(backendProblem(error));
  const row: unknown = data[0];
  if (row === undefined) return fail({ code: "municipality-unknown", value: code });
  const read = readCells("revisions", { revision: whole }, row);
  return read.ok ? succeed(read.value.revision) : read;
}

function townFrom(rows: TownRows, revision: number, withPage: WithPageContact): Town | null {
  const [municipality] = rows.municipalities;
  if (municipality === undefined) return null;
  const partners = linksByOwner(rows.activity_partners.map(partnerLink));
  const served = linksByOwner(rows.activity_zones.map(servedZoneLink));
  const lookedAfter = linksByOwner(rows.coordinator_zones.map(coordinatorZoneLink));
  return {
    municipality: municipalityFrom(municipality),
    revision,
    zones: byId(rows.zones).map(zoneFrom),
    coordinators: byId(rows.coordinators).map((row) => coordinatorFrom(row, lookedAfter(row.id))),
    groups: byId(rows.groups).map((row) => withPage("groups", groupFrom(row))),
    places: byId(rows.places).map((row) => withPage("places", placeFrom(row))),
    activities: byId(rows.activities).map((row) =>
      withPage(
        "activities",
        activityFrom(row, { partnerGroupIds: partners(row.id), servesZoneIds: served(row.id) }),
      ),
    ),
    dateChanges: byId(rows.date_changes).map(dateChangeFrom),
    publications: by(rows.publications, ({ activity_id }) => activity_id).map(publicationFrom),
    events: byId(rows.events).map(eventFrom),
    ownKinds: byId(rows.own_kinds).map(ownKindFrom),
    resources: byId(rows.resources).map((row) => withPage("resources", resourceFrom(row))),
    grants: byId(rows.grants).map(grantFrom),
    planStandards: byId(rows.plan_standards).map(planStandardFrom),
    population: byId(rows.population_areas).map(populationAreaFrom),
    ...(rows.people_releases.length === 0
      ? {}
      : {
          peopleReleases: by(rows.people_releases, ({ surveyed_on }) => surveyed_on).map(
            peopleReleaseFrom,
          ),
        }),
    gazetteer: byId(rows.gazetteer).map(gazetteerFrom),
    readings: by(rows.readings, ({ written, reading }) => `${written}\n${reading}`).map(
      readingFrom,
    ),
    searchWords: byId(rows.search_words).map(searchWordFrom),
    urgentNumbers: byId(rows.urgent_numbers).map(urgentNumberFrom),
    operatorPages: by(rows.operator_pages, ({ page, language }) => `${page}\n${language}`).map(
      operatorPageFrom,
    ),
    sources: byId(rows.sources).map(sourceFrom),
    ground: rows.ground[0]?.features ?? null,
  };
}

/** Ordered by code unit, whatever a backend's collation makes of the same column. */
const by = <Row>(rows: readonly Row[], key: (row: Row) => string): Row[] =>
  rows
    .map((row) => ({ row, key: key(row) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ row }) => row);
const byId = <Row extends { readonly id: string }>(rows: readonly Row[]) =>
  by(rows, ({ id }) => id);
