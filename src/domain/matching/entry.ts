import type { Activity } from "../activity/activity.ts";
import { isOver } from "../activity/is-over.ts";
import { stalenessOf } from "../activity/staleness.ts";
import type { Access } from "../activity/vocabulary.ts";
import type { Place } from "../place/place.ts";
import { hasEnded } from "../schedule/occurrences.ts";
import type { DayText, Position } from "../units.ts";
import { type ConcernId, concernsIn } from "./concerns.ts";
import { interestsOfActivity, type WeightedInterest } from "./interests/interests-of-activity.ts";
import { interestsOfWords } from "./interests/interests-of-words.ts";
import { type Taxonomy, taxonomyOf } from "./interests/taxonomy.ts";
import { type Meetings, meetingsOf, type ReadsUsualWeek } from "./meetings.ts";
import type { InterestId } from "./need.ts";
import type { MatchSource } from "./source.ts";
import { type TextFacts, textFactsOf } from "./text-facts.ts";
import { wordsOf } from "./words-of.ts";

/** How one gets to an activity. `somewhere`: at a place whose position is not known or not shown. */
export type Where = "place" | "somewhere" | "online" | "at-home";

/** An activity as the matcher needs it: all that does not depend on a person, worked out once. */
export interface Entry {
  readonly activity: Activity;
  readonly position: Position | null;
  readonly approximate: boolean;
  readonly where: Where;
  readonly access: readonly Access[] | null;
  readonly meetings: Meetings;
  readonly ended: boolean;
  readonly interests: readonly WeightedInterest[];
  /** Interests that its words name, with the word; the others are only usual for its kind. */
  readonly named: ReadonlyMap<InterestId, string>;
  readonly concerns: readonly WeightedConcern[];
  /** Those that it is for above all. */
  readonly ownConcerns: readonly ConcernId[];
  readonly roles: readonly RoleEntry[];
  readonly facts: TextFacts;
  readonly staleness: ReturnType<typeof stalenessOf>;
  /** Is there a way to begin without a telephone? */
  readonly withoutPhone: boolean | null;
  /** How many activities its group runs: few means that few people meet it by themselves. */
  readonly ofGroup: number;
}

export interface WeightedConcern {
  readonly id: ConcernId;
  /** 0 to 1: how much the activity is about it. */
  readonly weight: number;
}

/** A role and what it has to do with. */
export interface RoleEntry {
  readonly name: string;
  readonly interests: readonly InterestId[];
}

export interface MatchCatalogue {
  readonly on: DayText;
  readonly taxonomy: Taxonomy;
  readonly entries: readonly Entry[];
}

export interface CompileOptions {
  /** The common one, or that of a council with its own interests. */
  readonly taxonomy?: Taxonomy;
  /** `usualWeekOf`; without it a text that has no rules gives weekdays only. A device fetches it where it is needed. */
  readonly readUsualWeek?: ReadsUsualWeek | null;
}

/**
 * A town made ready for the matcher on a day. Work is linear in the number of activities; afterwards answering a
 * person looks at no rule again.
 */
export function compileCatalogue(
  source: MatchSource,
  on: DayText,
  { taxonomy = taxonomyOf(), readUsualWeek = null }: CompileOptions = {},
): MatchCatalogue {
  const entries = [...source.activityById.values()]
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .map((activity) => entryOf(activity, source, on, { taxonomy, readUsualWeek }));
  return { on, taxonomy, entries };
}

function entryOf(
  activity: Activity,
  source: MatchSource,
  on: DayText,
  { taxonomy, readUsualWeek }: Required<CompileOptions>,
): Entry {
  const place = activity.placeId === null ? undefined : source.placeById.get(activity.placeId);
  const changes = source.changesByActivity.get(activity.id) ?? [];
  const facts = textFactsOf(activity, place);
  const position = place === undefined || place.disclosure === "hidden" ? null : place.position;
  return {
    activity,
    position,
    approximate: place?.disclosure === "approximate",
    where: whereOf(activity, position, facts),
    access: accessOf(activity, place),
    meetings: meetingsOf(activity.schedule, changes, on, readUsualWeek),
    ended: isOver(activity, on) || hasEnded(activity.schedule, changes, on),
    interests: interestsOfActivity(activity, taxonomy),
    named: wordsOf(activity, taxonomy),
    concerns: concernsOf(activity),
    ownConcerns: concernsIn(namesWhom(activity)),
    roles: activity.roles.map((name) => ({
      name,
      interests: interestsOfWords([name], taxonomy).interests,
    })),
    facts,
    staleness: stalenessOf(activity, on),
    withoutPhone: withoutPhoneOf(activity, place, source),
    ofGroup:
      activity.groupId === null ? 1 : (source.activitiesByGroup.get(activity.groupId)?.length ?? 1),
  };
}

/** Where it says for whom it is: in its name, and where people meet who share something, in its description. */
const namesWhom = ({ kind, name, description }: Activity): string =>
  kind === "peer-group" ? `${name}\n${description ?? ""}` : name;

/** A desk that lists three sorrows and more is there for all of them, and for none above all. */
const MANY = 3;
const IN_DESCRIPTION = { few: 0.8, many: 0.4 };

function concernsOf({ name, tags, description }: Activity): WeightedConcern[] {
  const own = concernsIn([name, ...tags].join("\n"));
  const told = concernsIn(description ?? "").filter((id) => !own.includes(id));
  const weight = told.length < MANY ? IN_DESCRIPTION.few : IN_DESCRIPTION.many;
  return [...own.map((id) => ({ id, weight: 1 })), ...told.map((id) => ({ id, weight }))];
}

function whereOf(activity: Activity, position: Position | null, facts: TextFacts): Where {
  if (position !== null) return "place";
  if (facts.atHome || (activity.placeId === null && onlyFromHome(activity))) return "at-home";
  if (activity.placeId === null && activity.online === true) return "online";
  return "somewhere";
}

const onlyFromHome = ({ steps }: Activity): boolean => steps?.includes("from-home") === true;

/** The activity's own list and its place's; null where neither is known. */
function accessOf(activity: Activity, place: Place | undefined): readonly Access[] | null {
  if (activity.access === null) return place?.access ?? null;
  return [...new Set([...activity.access, ...(place?.access ?? [])])];
}

/** Simply coming is a way without the telephone, and so is an address to write to. */
function withoutPhoneOf(
  activity: Activity,
  place: Place | undefined,
  source: MatchSource,
): boolean | null {
  if (activity.withoutPhone !== null) return activity.withoutPhone;
  const group = activity.groupId === null ? undefined : source.groupById.get(activity.groupId);
  const ways = [activity.contact, group?.contact].filter((contact) => contact !== undefined);
  if (ways.some(({ email, url }) => email !== null || url !== null)) return true;
  const simplyCome = activity.booking === "not-needed" && place?.disclosure === "exact";
  return simplyCome && (activity.intake === null || activity.intake === "open") ? true : null;
}
