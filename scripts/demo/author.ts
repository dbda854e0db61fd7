import { USUAL_RHYTHM } from "../../src/domain/activity/rhythm.ts";
import type { Activity, Contact, DeskField } from "../../src/domain/activity/activity.ts";
import type {
  Access,
  Atmosphere,
  Audience,
  Booking,
  ContactRoute,
  Insurance,
  Intake,
  Kind,
  Programme,
  Spoken,
  Step,
} from "../../src/domain/activity/vocabulary.ts";
import type { Group } from "../../src/domain/municipality/municipality.ts";
import type { Schedule } from "../../src/domain/schedule/schedule.ts";
import { yen } from "../../src/domain/units.ts";

export const SOURCE = "demo";

/** Fictional numbers and addresses: 0000-00-…, @example.jp, example.jp. */
export const contact = (
  route: ContactRoute,
  ways: { readonly phone?: string; readonly mail?: string; readonly page?: string } = {},
): Contact => ({
  route,
  phone: ways.phone === undefined ? null : `0000-00-${ways.phone}`,
  email: ways.mail === undefined ? null : `${ways.mail}@example.jp`,
  url: ways.page === undefined ? null : `https://example.jp/${ways.page}`,
});
export const listed = (phone?: string, mail?: string, page?: string): Contact =>
  contact("listed", given(phone, mail, page));
export const pageOnly = (phone?: string, mail?: string, page?: string): Contact =>
  contact("page-only", given(phone, mail, page));
/** The group's own number stays with the council, which passes on who would like to come. */
export const throughCouncil = (phone?: string): Contact => contact("through-council", given(phone));

const given = (phone?: string, mail?: string, page?: string) => ({
  ...(phone === undefined ? {} : { phone }),
  ...(mail === undefined ? {} : { mail }),
  ...(page === undefined ? {} : { page }),
});

/** An activity as the demo's authors write it: what is left out is not known yet. */
export interface Draft {
  readonly id: string;
  readonly group: string | null;
  readonly partners?: readonly string[];
  readonly place: string | null;
  readonly name: string;
  readonly kana: string;
  readonly kind: Kind;
  readonly ownKind?: string;
  readonly about: string | null;
  readonly for?: readonly Audience[];
  readonly ages?: readonly [min: number | null, max: number | null];
  readonly tags?: readonly string[];
  readonly mood?: readonly Atmosphere[];
  readonly at: Schedule;
  readonly cost?: number;
  readonly costNote?: string;
  readonly booking?: Booking;
  readonly capacity?: number;
  readonly access?: readonly Access[];
  readonly speak?: readonly Spoken[];
  readonly online?: boolean;
  readonly withoutPhone?: boolean;
  readonly steps?: readonly Step[];
  readonly roles?: readonly string[];
  readonly reward?: string;
  readonly intake?: Intake;
  readonly monthlyLimit?: number;
  readonly insurance?: Insurance;
  readonly programme?: Programme;
  readonly first?: string;
  readonly contact: Contact;
  readonly staffOnly?: true;
  readonly serves?: readonly string[];
  readonly field?: DeskField;
  /** Null: nobody has confirmed it since it was entered. */
  readonly confirmed: string | null;
  readonly rhythm?: number;
  /** Since when nobody was reached. */
  readonly unreached?: string;
  readonly note?: string;
}

export const activity = (draft: Draft): Activity => ({
  id: draft.id,
  groupId: draft.group,
  partnerGroupIds: draft.partners ?? [],
  placeId: draft.place,
  name: draft.name,
  reading: draft.kana,
  kind: draft.kind,
  ownKindId: draft.ownKind ?? null,
  description: draft.about,
  audiences: draft.for ?? null,
  ageMin: draft.ages?.[0] ?? null,
  ageMax: draft.ages?.[1] ?? null,
  tags: draft.tags ?? [],
  atmosphere: draft.mood ?? null,
  schedule: draft.at,
  cost: draft.cost === undefined ? null : yen(draft.cost),
  costNote: draft.costNote ?? null,
  booking: draft.booking ?? null,
  capacity: draft.capacity ?? null,
  access: draft.access ?? null,
  languages: draft.speak ?? null,
  online: draft.online ?? null,
  withoutPhone: draft.withoutPhone ?? null,
  steps: draft.steps ?? null,
  roles: draft.roles ?? [],
  reward: draft.reward ?? null,
  intake: draft.intake ?? null,
  monthlyLimit: draft.monthlyLimit ?? null,
  insurance: draft.insurance ?? null,
  programme: draft.programme ?? null,
  firstVisit: draft.first ?? null,
  contact: draft.contact,
  visibility: draft.staffOnly === true ? "staff" : "public",
  servesZoneIds: draft.serves ?? [],
  deskField: draft.field ?? null,
  confirmedOn: draft.confirmed,
  rhythmMonths: draft.rhythm ?? USUAL_RHYTHM.months,
  unreachedSince: draft.unreached ?? null,
  endedOn: null,
  note: draft.note ?? null,
  sourceId: SOURCE,
});

export const group = (
  id: string,
  name: string,
  reading: string,
  description: string | null,
  how: Contact = contact("through-council"),
): Group => ({ id, name, reading, description, contact: how, sourceId: SOURCE });
