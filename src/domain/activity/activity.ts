import type { Schedule } from "../schedule/schedule.ts";
import type { DayText, Yen } from "../units.ts";
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
  Visibility,
} from "./vocabulary.ts";

/** A contact as far as the reader at hand may see it; what is held back is absent. */
export interface Contact {
  readonly route: ContactRoute;
  readonly phone: string | null;
  readonly email: string | null;
  readonly url: string | null;
}

/**
 * 活動: what happens at a place, on a schedule, for whom. `null` always means *not known yet*, never no;
 * an empty list means that it is known to be none.
 */
export interface Activity {
  readonly id: string;
  readonly groupId: string | null;
  /** Groups that carry it together with `groupId` (three organisations that are one desk). */
  readonly partnerGroupIds: readonly string[];
  readonly placeId: string | null;
  readonly name: string;
  readonly reading: string | null;
  readonly kind: Kind;
  /** A kind that the council has added, finer than `kind`. */
  readonly ownKindId: string | null;
  readonly description: string | null;
  readonly audiences: readonly Audience[] | null;
  readonly ageMin: number | null;
  readonly ageMax: number | null;
  readonly tags: readonly string[];
  readonly atmosphere: readonly Atmosphere[] | null;
  readonly schedule: Schedule;
  readonly cost: Yen | null;
  readonly costNote: string | null;
  readonly booking: Booking | null;
  readonly capacity: number | null;
  readonly access: readonly Access[] | null;
  readonly languages: readonly Spoken[] | null;
  readonly online: boolean | null;
  /** Can a person begin without telephoning (mail, form, simply coming)? */
  readonly withoutPhone: boolean | null;
  readonly steps: readonly Step[] | null;
  readonly roles: readonly string[];
  readonly reward: string | null;
  readonly intake: Intake | null;
  readonly monthlyLimit: number | null;
  readonly insurance: Insurance | null;
  readonly programme: Programme | null;
  /** はじめて行く日: who greets, what to bring, in the group's own words. */
  readonly firstVisit: string | null;
  readonly contact: Contact;
  readonly visibility: Visibility;
  /** For a desk: the zones it serves, and its field (高齢, 障害, 子ども, 困窮, 総合). */
  readonly servesZoneIds: readonly string[];
  readonly deskField: DeskField | null;
  readonly confirmedOn: DayText | null;
  /** After how many months somebody asks again whether it is still true. */
  readonly rhythmMonths: number;
  /** Since when nobody of it could be reached, though asked in the ways they chose: only then it sinks and fades. */
  readonly unreachedSince: DayText | null;
  /** It has ended, as somebody said who knows, on this day. */
  readonly endedOn: DayText | null;
  readonly note: string | null;
  readonly sourceId: string | null;
}

export const DESK_FIELDS = [
  "anything",
  "older",
  "disability",
  "children",
  "hardship",
  "staying-home",
  "young-carers",
  "work",
  "foreign-roots",
] as const;
export type DeskField = (typeof DESK_FIELDS)[number];
