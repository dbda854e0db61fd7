import type { Activity } from "../activity/activity.ts";
import {
  ACCESS_WORDS,
  ATMOSPHERE_WORDS,
  AUDIENCE_WORDS,
  BOOKING_WORDS,
  KIND_WORDS,
  SPOKEN_WORDS,
  STEP_WORDS,
} from "../activity/vocabulary.ts";
import type { TownIndex } from "../town-index.ts";
import { factsOf } from "./facts.ts";

/** Where in an activity something was found. `sound` is the reading of a place or group where one is written. */
export const SEARCH_FIELDS = [
  "name",
  "reading",
  "kind",
  "tag",
  "audience",
  "place",
  "group",
  "sound",
  "address",
  "description",
  "when",
  "role",
  "atmosphere",
  "access",
  "language",
  "booking",
  "step",
  "reward",
  "note",
  "fact",
] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** What is searched of one activity: for each field the texts in it, as written. */
export interface SearchDocument {
  readonly id: string;
  readonly fields: Readonly<Partial<Record<SearchField, readonly string[]>>>;
  /** Paused or full: found, but after its equals. */
  readonly closed: boolean;
}

/** Everything around an activity that is searched with it. */
export interface SearchContext {
  readonly place: {
    readonly name: string;
    readonly reading: string | null;
    readonly address: string | null;
  } | null;
  readonly groups: readonly { readonly name: string; readonly reading: string | null }[];
  readonly zones: readonly string[];
  readonly ownKind: string | null;
}

/** The documents of a municipality: public activities only, in the order of the town. */
export function searchDocumentsOf(index: TownIndex): SearchDocument[] {
  const ownKinds = new Map(index.town.ownKinds.map(({ id, name }) => [id, name]));
  return index.town.activities
    .filter(({ visibility }) => visibility === "public")
    .map((activity) => {
      const place =
        activity.placeId === null ? null : (index.placeById.get(activity.placeId) ?? null);
      const zones = [...(place === null ? [] : (index.zoneIdsByPlace.get(place.id) ?? []))];
      return searchDocument(activity, {
        // A list names a place only where it may be found exactly: a sheltered one may be called after who lives there.
        place: place?.disclosure === "exact" ? place : null,
        groups: [activity.groupId, ...activity.partnerGroupIds].flatMap((id) => {
          const group = id === null ? undefined : index.groupById.get(id);
          return group === undefined ? [] : [group];
        }),
        zones: zones.flatMap((id) => index.zoneById.get(id)?.name ?? []),
        ownKind: activity.ownKindId === null ? null : (ownKinds.get(activity.ownKindId) ?? null),
      });
    });
}

export function searchDocument(activity: Activity, context: SearchContext): SearchDocument {
  const { place, groups } = context;
  const fields: Partial<Record<SearchField, readonly string[]>> = {
    name: [activity.name],
    reading: present([activity.reading]),
    kind: present([activity.kind === "other" ? null : KIND_WORDS[activity.kind], context.ownKind]),
    tag: activity.tags,
    audience: worded(AUDIENCE_WORDS, activity.audiences),
    place: present([place?.name]),
    group: groups.map(({ name }) => name),
    sound: present([place?.reading, ...groups.map(({ reading }) => reading)]),
    address: present([place?.address, ...context.zones]),
    description: sentences(activity.description),
    when: present([activity.schedule.text]),
    role: activity.roles,
    atmosphere: worded(ATMOSPHERE_WORDS, activity.atmosphere),
    access: worded(ACCESS_WORDS, activity.access),
    language: worded(SPOKEN_WORDS, activity.languages),
    booking: worded(BOOKING_WORDS, activity.booking === null ? null : [activity.booking]),
    step: worded(STEP_WORDS, activity.steps),
    reward: present([activity.reward]),
    note: present([activity.costNote, activity.firstVisit, activity.note]).flatMap(sentences),
    fact: factsOf(activity),
  };
  const filled = Object.entries(fields).filter(([, texts]) => texts.length > 0);
  return {
    id: activity.id,
    fields: Object.fromEntries(filled),
    closed: activity.intake === "paused" || activity.intake === "full",
  };
}

const present = (texts: readonly (string | null | undefined)[]): string[] =>
  texts.filter((text): text is string => typeof text === "string" && text.trim() !== "");

const worded = <Code extends string>(
  words: Readonly<Record<Code, string>>,
  codes: readonly Code[] | null,
): string[] => (codes ?? []).map((code) => words[code]);

/** Words that stand in one sentence belong together more than words of two. */
const sentences = (text: string | null): string[] =>
  text === null ? [] : present(text.split(/(?<=[。！？!?\n])/).map((sentence) => sentence.trim()));
