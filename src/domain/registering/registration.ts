import type { Activity } from "../activity/activity.ts";
import type { Access, ContactRoute, Disclosure } from "../activity/vocabulary.ts";
import type { Schedule } from "../schedule/schedule.ts";
import type { Position } from "../units.ts";

/** What a group tells of an activity: the fields of an entry that are the group's to say. */
export const TOLD_FIELDS = [
  "name",
  "reading",
  "kind",
  "description",
  "audiences",
  "ageMin",
  "ageMax",
  "tags",
  "atmosphere",
  "cost",
  "costNote",
  "booking",
  "capacity",
  "access",
  "languages",
  "online",
  "withoutPhone",
  "steps",
  "roles",
  "reward",
  "intake",
  "monthlyLimit",
  "insurance",
  "firstVisit",
  "note",
] as const satisfies readonly (keyof Activity)[];
export type ToldField = (typeof TOLD_FIELDS)[number];
export type RegisteredActivity = Pick<Activity, ToldField>;

/** Who runs it. Without a name of its own a group is called as its activity. */
export interface RegisteredGroup {
  readonly name: string | null;
  readonly description: string | null;
}

/**
 * Where it happens. `kept`: a place that is here already, taken as it stands (the public does not know the true point
 * of a home, so nobody has to tell it anew). `described`: in the group's own words. `nowhere`: it has no place.
 */
export type RegisteredPlace =
  | { readonly is: "kept"; readonly placeId: string }
  | {
      readonly is: "described";
      readonly name: string | null;
      /** Somebody lives there. */
      readonly home: boolean;
      readonly disclosure: Disclosure;
      /** As pinned on the map; null where only words were given. Private unless `disclosure` is exact. */
      readonly truePosition: Position | null;
      readonly address: string | null;
      /** The area that is shown instead of an address. */
      readonly zoneId: string | null;
      readonly directions: string | null;
      readonly access: readonly Access[] | null;
    }
  | { readonly is: "nowhere" };

/** How the council reaches the group, and what of it others may see, where. */
export interface RegisteredContact {
  /** Whom to ask for; the council alone sees it. */
  readonly person: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly url: string | null;
  readonly route: ContactRoute;
  readonly showPhone: boolean;
  readonly showEmail: boolean;
}

/** 登録申請の中身: what the form asks, in the domain's types. It is stored as it is and parsed again when read. */
export interface Registration {
  readonly group: RegisteredGroup;
  readonly activity: RegisteredActivity;
  /** As written, with the rules read on the day it was sent. `draftOfSchedule` makes fields of the form of it. */
  readonly schedule: Schedule;
  readonly place: RegisteredPlace;
  readonly contact: RegisteredContact;
  readonly photoIds: readonly string[];
  /** What is for the council alone. */
  readonly toCouncil: string | null;
}

/** The most that each text may hold, in characters; the database has the same bounds. */
export const LONGEST = {
  name: 200,
  description: 4000,
  tag: 40,
  costNote: 1000,
  reward: 500,
  note: 4000,
  firstVisit: 4000,
  address: 500,
  directions: 2000,
  phone: 200,
  email: 254,
  url: 2000,
  schedule: 4000,
} as const;
export const MOST_TAGS = 30;
export const MOST_PHOTOS = 6;
