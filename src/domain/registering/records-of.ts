import type { Activity, Contact } from "../activity/activity.ts";
import { usualRhythm } from "../activity/rhythm.ts";
import type { Group } from "../municipality/municipality.ts";
import type { Place, PlaceEntry } from "../place/place.ts";
import { draftOfSchedule } from "../schedule/drafting/write-form.ts";
import type { Schedule } from "../schedule/schedule.ts";
import type { TownRecords } from "../town.ts";
import type { DayText } from "../units.ts";
import type { RegisteredContact, RegisteredPlace, Registration } from "./registration.ts";

/**
 * What is here already of the entry that a registration is about. Group and place are written anew as a whole where
 * something of them changes: they must carry the contacts that are held back from the public.
 */
export interface ExistingEntry {
  readonly activity: Activity | null;
  /** The group that it belongs to, or that sends it. */
  readonly group: Group | null;
  readonly place: Place | null;
  /** Others use the place too: whoever describes it anew gets a place of their own. */
  readonly placeIsShared: boolean;
}
export const NOTHING_EXISTS: ExistingEntry = {
  activity: null,
  group: null,
  place: null,
  placeIsShared: false,
};

/** The records that a registration becomes, and the ids under which they stand. */
export interface RegisteredRecords {
  readonly groupId: string;
  readonly activityId: string;
  readonly placeId: string | null;
  readonly records: TownRecords;
}

/**
 * What an approved registration writes. What the form does not ask (programme, source, partners, zones of a desk,
 * who may see it) stays as it was. New records get permanent ids of the submission's own id (a uuid). `on` is the
 * day on which the group said so: the entry is confirmed on it.
 */
export function recordsOf(
  registration: Registration,
  submissionId: string,
  existing: ExistingEntry,
  on: DayText,
): RegisteredRecords {
  const own = ownId(submissionId);
  const groupId = existing.group?.id ?? existing.activity?.groupId ?? `g-${own}`;
  const activityId = existing.activity?.id ?? `a-${own}`;
  const place = placeOf(registration, `p-${own}`, existing);
  const group = groupOf(registration, groupId, existing);
  const activity: Activity = {
    ...(existing.activity ?? NEW_ENTRY),
    ...registration.activity,
    id: activityId,
    groupId,
    placeId: place.id,
    schedule: scheduleOf(registration.schedule, existing.activity?.schedule),
    contact: contactOf(registration.contact),
    confirmedOn: on,
    rhythmMonths: existing.activity?.rhythmMonths ?? usualRhythm(registration.schedule),
    unreachedSince: null,
    endedOn: null,
  };
  const records: TownRecords = {
    ...(group === null ? {} : { groups: [group] }),
    ...(place.entry === null ? {} : { places: [place.entry] }),
    activities: [activity],
  };
  return { groupId, activityId, placeId: place.id, records };
}

/** Sixty bits of the uuid: short enough to be printed under a QR code. */
const ownId = (submissionId: string): string => submissionId.replaceAll("-", "").slice(-15);

const NEW_ENTRY = {
  partnerGroupIds: [],
  ownKindId: null,
  programme: null,
  visibility: "public",
  servesZoneIds: [],
  deskField: null,
  sourceId: null,
} as const;

/**
 * The same words keep the dates that they were taken for: a date without a year does not wander (decision 12). Rules
 * that came without words and that no form can ask stay, because nobody was asked.
 */
function scheduleOf(said: Schedule, before: Schedule | undefined): Schedule {
  if (before === undefined) return said;
  const sameWords = said.text !== null && said.text === before.text?.trim();
  const notAsked = said.text === null && before.text === null && draftOfSchedule(before) === null;
  return sameWords || notAsked ? before : said;
}

/**
 * What others may see of a contact. What goes through the council is kept whole, for the council alone; so is one of
 * which nothing is to be shown, whatever way was chosen: else nobody could call that group again.
 */
export function contactOf(contact: RegisteredContact): Contact {
  const { route, phone, email, url, showPhone, showEmail } = contact;
  const shown = { route, phone: showPhone ? phone : null, email: showEmail ? email : null, url };
  const hasAny = (ways: Pick<Contact, "phone" | "email">) =>
    ways.phone !== null || ways.email !== null;
  const isAllKept = hasAny(contact) && !hasAny(shown) && url === null;
  return route === "through-council" || isAllKept ? forCouncil(contact) : shown;
}

const forCouncil = ({ phone, email, url }: RegisteredContact): Contact => ({
  route: "through-council",
  phone,
  email,
  url,
});

/** The contact of a new group: whole for the council, where its activity shows a part of it only. */
function groupContactOf(contact: RegisteredContact): Contact {
  const shown = contactOf(contact);
  const isWhole = shown.phone === contact.phone && shown.email === contact.email;
  return isWhole ? shown : forCouncil(contact);
}

function groupOf(
  { group, activity, contact }: Registration,
  id: string,
  { group: before }: ExistingEntry,
): Group | null {
  const name = group.name ?? before?.name ?? activity.name;
  // A group that has a name already keeps its contact: one activity's number is not the whole group's.
  if (before !== null) {
    if (name === before.name && group.description === before.description) return null;
    return { ...before, name, description: group.description };
  }
  return {
    id,
    name,
    reading: null,
    description: group.description,
    contact: groupContactOf(contact),
    sourceId: null,
  };
}

function placeOf(
  { place, activity }: Registration,
  newId: string,
  existing: ExistingEntry,
): { readonly id: string | null; readonly entry: PlaceEntry | null } {
  if (place.is === "nowhere") return { id: null, entry: null };
  if (place.is === "kept") return { id: place.placeId, entry: null };
  const before = existing.placeIsShared ? null : existing.place;
  const entry = described(place, before?.id ?? newId, activity.name, before);
  return { id: entry.id, entry };
}

function described(
  place: Extract<RegisteredPlace, { readonly is: "described" }>,
  id: string,
  activityName: string,
  before: Place | null,
): PlaceEntry {
  return {
    id,
    // A home is called by what happens there, never by whose it is.
    name: place.name ?? activityName,
    reading: place.name === before?.name ? before.reading : null,
    disclosure: place.disclosure,
    truePosition: place.truePosition,
    address: place.address,
    zoneId: place.zoneId,
    directions: place.directions,
    access: place.access,
    contact: before?.contact ?? THROUGH_COUNCIL,
    functions: before?.functions ?? [],
    note: before?.note ?? null,
    sourceId: before?.sourceId ?? null,
  };
}

const THROUGH_COUNCIL: Contact = { route: "through-council", phone: null, email: null, url: null };
