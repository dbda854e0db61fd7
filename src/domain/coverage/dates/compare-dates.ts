import { askGaps, type GapAnswer } from "../ask-gaps.ts";
import type { GapQuestion } from "../gap-question.ts";
import type { GapTown } from "../gap-town.ts";
import { planePoints } from "../plane-points.ts";
import type { ZoneName } from "../planning/planning-figures.ts";
import { type ActivityChanges, activityChanges } from "./activity-changes.ts";
import type { DatedTown } from "./dated-town.ts";
import { type PeopleChange, peopleChange } from "./people-change.ts";

/** Figures of one date. Null is not known, and never 0. */
export interface DateFigures {
  readonly people: number | null;
  readonly reached: number | null;
  readonly activities: number;
  readonly unconfirmed: number;
}

/** The two dates of a row; null: the zone was not there on that date. */
export interface DatesRow {
  readonly before: DateFigures | null;
  readonly after: DateFigures | null;
}

export interface DatesTable {
  /** As they stand on the later date, then those that are gone. */
  readonly zones: readonly (DatesRow & { readonly zone: ZoneName })[];
  /** People of areas in no zone of the level, and activities that are not known to lie in one. */
  readonly outside: DatesRow;
  /** People of areas that no map shows; of activities none. */
  readonly nowhere: DatesRow;
  /** All rows above together. */
  readonly total: DatesRow;
  /** Areas that do not say how many people of the layer they have. */
  readonly unknown: { readonly before: number; readonly after: number };
}

export interface DatesCompared {
  /** With the people and zones of each date: what a page said on that day. */
  readonly each: DatesTable;
  /**
   * With the people and zones of the later date for both, so that what differs is the activities' doing alone; null where
   * people and zones are the same on both.
   */
  readonly alike: DatesTable | null;
  readonly people: PeopleChange;
  readonly changes: ActivityChanges;
}

/** One question, asked of a town on two dates, the earlier one first. */
export function compareDates(
  before: DatedTown,
  after: DatedTown,
  question: GapQuestion,
): DatesCompared {
  const then = answered(before.town, question);
  const now = answered(after.town, question);
  const people = peopleChange(before, after, question);
  return {
    each: tableOf(then, now),
    alike: people.changed
      ? tableOf(answered(withSupplyOf(after.town, before.town), question), now)
      : null,
    people,
    changes: activityChanges(before.town, after.town, question),
  };
}

/** The people and zones of one town with the activities of another, on the first one's flat map. */
const withSupplyOf = (town: GapTown, { supply, placeless, ownSupply }: GapTown): GapTown => ({
  ...town,
  supply,
  places: planePoints(
    supply.map(({ at }) => at),
    town.origin,
  ),
  placeless,
  ownSupply,
});

interface Answered {
  readonly answer: GapAnswer;
  /** Whether any area says how many people it has. */
  readonly known: boolean;
}

function answered(town: GapTown, question: GapQuestion): Answered {
  const answer = askGaps(town, question);
  const areas = town.areas.length + town.nowhere.length;
  return { answer, known: answer.unknown.length < areas };
}

function tableOf(then: Answered, now: Answered): DatesTable {
  const before = zonesOf(then);
  const after = zonesOf(now);
  const gone = [...before.values()].filter(({ zone }) => !after.has(zone.id));
  const row = (of: (one: Answered) => DateFigures): DatesRow => ({
    before: of(then),
    after: of(now),
  });
  return {
    zones: [...after.values(), ...gone].map(({ zone }) => ({
      zone: { id: zone.id, name: zone.name },
      before: before.get(zone.id)?.figures ?? null,
      after: after.get(zone.id)?.figures ?? null,
    })),
    outside: row(({ answer: { outside, inNoZone }, known }) =>
      figuresOf({ ...outside, ...inNoZone }, known),
    ),
    nowhere: row(({ answer: { nowhere }, known }) =>
      figuresOf({ people: nowhere.people, reached: 0, activities: 0, unconfirmed: 0 }, known),
    ),
    total: row(({ answer: { total, supply }, known }) =>
      figuresOf({ ...total, activities: supply.counted, unconfirmed: supply.unconfirmed }, known),
    ),
    unknown: { before: then.answer.unknown.length, after: now.answer.unknown.length },
  };
}

const zonesOf = ({ answer, known }: Answered) =>
  new Map(
    answer.zones.map((gap) => [gap.zone.id, { zone: gap.zone, figures: figuresOf(gap, known) }]),
  );

interface Counted {
  readonly people: number;
  readonly reached: number;
  readonly activities: number;
  readonly unconfirmed: number;
}
const figuresOf = (
  { people, reached, activities, unconfirmed }: Counted,
  known: boolean,
): DateFigures => ({
  people: known ? people : null,
  reached: known ? reached : null,
  activities,
  unconfirmed,
});
