import type { Activity } from "../../../src/domain/activity/activity.ts";
import { haversine } from "../../../src/domain/geometry/haversine.ts";
import type { Entry, MatchCatalogue } from "../../../src/domain/matching/entry.ts";
import { type Judged, judge, limitsWith } from "../../../src/domain/matching/judge.ts";
import { type Person, personOf } from "../../../src/domain/matching/person.ts";
import { reachOf } from "../../../src/domain/matching/reach.ts";
import { WEIGHTS } from "../../../src/domain/matching/weights.ts";
import type { JudgedSet } from "./judge-file.ts";

type JudgedPerson = JudgedSet["people"][number];

/** A simple way to order activities for a person: what ours must be better than. */
export interface Comparator {
  readonly name: string;
  readonly list: (catalogue: MatchCatalogue<Activity>, person: JudgedPerson) => readonly string[];
}

type JudgedActivity = Judged & { readonly entry: Entry<Activity> };

/** Under the same hard limits as ours. */
const eligible = (catalogue: MatchCatalogue<Activity>, person: Person): JudgedActivity[] =>
  catalogue.entries
    .map((entry) => ({ ...judge(entry, person, { staff: false, weights: WEIGHTS }), entry }))
    .filter((judged) => limitsWith(judged, "no").length === 0);

const ranked = (
  judged: readonly JudgedActivity[],
  worth: (judged: JudgedActivity) => number,
): readonly string[] =>
  judged
    .map((one) => ({ id: one.entry.activity.id, worth: worth(one) }))
    .sort((a, b) => b.worth - a.worth || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);

/** A number from 0 to 1 that looks random and is the same in every run (FNV-1a). */
export function chance(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  return ((hash ^ (hash >>> 12)) >>> 0) / 2 ** 32;
}

/** Words of the profile that stand in the tags, as they are. */
function sharedTags({ activity }: Entry<Activity>, { profile }: JudgedPerson): number {
  const said = [...((profile.interests as string[] | undefined) ?? [])];
  const note = String(profile.note ?? "");
  return activity.tags.filter((tag) => said.includes(tag) || note.includes(tag)).length;
}

export const randomEligible = (seed: number): Comparator => ({
  name: "random eligible",
  list: (catalogue, person) =>
    ranked(eligible(catalogue, personOf(person.need)), ({ entry }) =>
      chance(`${seed} ${person.id} ${entry.activity.id}`),
    ),
});

export const COMPARATORS: readonly Comparator[] = [
  {
    name: "nearest",
    list: (catalogue, { need }) =>
      ranked(eligible(catalogue, personOf(need)), ({ entry }) =>
        need.home === null || entry.position === null
          ? -1e9
          : -haversine(need.home, entry.position),
      ),
  },
  {
    name: "tag overlap",
    list: (catalogue, person) =>
      ranked(eligible(catalogue, personOf(person.need)), ({ entry }) => sharedTags(entry, person)),
  },
  {
    name: "popularity",
    list: (catalogue, { need }) =>
      ranked(
        eligible(catalogue, personOf(need)),
        ({ entry: { activity } }) => activity.capacity ?? 0,
      ),
  },
  {
    name: "tag overlap, naive limits",
    list: (catalogue, person) =>
      catalogue.entries
        .filter((entry) => naively(entry, person))
        .map((entry) => ({ id: entry.activity.id, shared: sharedTags(entry, person) }))
        .sort((a, b) => b.shared - a.shared || (a.id < b.id ? -1 : 1))
        .map(({ id }) => id),
  },
];

const WEEKDAY = { MO: "月", TU: "火", WE: "水", TH: "木", FR: "金", SA: "土", SU: "日" } as const;

/** What a simple filter would do: open, public, near, a weekday of theirs in the text, an age and an audience that fit. */
function naively(entry: Entry<Activity>, { need }: JudgedPerson): boolean {
  const { ageMin, ageMax, audiences, intake, visibility, schedule } = entry.activity;
  if (reachOf(entry, personOf(need)).verdict === "no") return false;
  const days = need.available.flatMap(({ days: of }) => of.map((day) => WEEKDAY[day]));
  const text = schedule.text ?? "";
  if (days.length > 0 && text !== "" && !days.some((day) => text.includes(day))) return false;
  if (visibility !== "public" || intake === "full" || intake === "paused") return false;
  if (need.age !== null && (need.age < (ageMin ?? 0) || need.age > (ageMax ?? 200))) return false;
  if (audiences === null || need.audiences.length === 0) return true;
  return audiences.some((one) => one === "anyone" || need.audiences.includes(one));
}
