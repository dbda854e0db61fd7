import { askGaps, type GapAnswer } from "../ask-gaps.ts";
import type { GapQuestion } from "../gap-question.ts";
import type { GapTown, UnknownPart } from "../gap-town.ts";
import { planePoints } from "../plane-points.ts";
import type { ZoneName } from "../planning/planning-figures.ts";
import { type ActivityChanges, activityChanges } from "./activity-changes.ts";
import type { DatedTown } from "./dated-town.ts";
import { type PeopleChange, peopleChange } from "./people-change.ts";

/** Figures of one date. Null is not known, and never 0. */
export interface DateFigures {
  readonly people: number | null;
  readonly reached: number | null;
  /** Areas that do not say how many people of the layer they have: they are in none of the counts. */
  readonly unknownAreas: number;
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
  const then = askGaps(before.town, question);
  const now = askGaps(after.town, question);
  const people = peopleChange(before, after, question);
  return {
    each: tableOf(then, now),
    alike: people.changed
      ? tableOf(askGaps(withSupplyOf(after.town, before.town), question), now)
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

function tableOf(then: GapAnswer, now: GapAnswer): DatesTable {
  const before = zonesOf(then);
  const after = zonesOf(now);
  const gone = [...before.values()].filter(({ zone }) => !after.has(zone.id));
  const row = (of: (one: GapAnswer) => DateFigures): DatesRow => ({
    before: of(then),
    after: of(now),
  });
  return {
    zones: [...after.values(), ...gone].map(({ zone }) => ({
      zone: { id: zone.id, name: zone.name },
      before: before.get(zone.id)?.figures ?? null,
      after: after.get(zone.id)?.figures ?? null,
    })),
    outside: row((answer) =>
      figuresOf(answer, {
        ...answer.outside,
        ...answer.inNoZone,
        unknown: answer.unknownBeside.outside,
      }),
    ),
    nowhere: row((answer) =>
      figuresOf(answer, {
        people: answer.nowhere.people,
        reached: 0,
        activities: 0,
        unconfirmed: 0,
        unknown: answer.unknownBeside.nowhere,
      }),
    ),
    total: row((answer) =>
      figuresOf(answer, {
        ...answer.total,
        activities: answer.supply.counted,
        unconfirmed: answer.supply.unconfirmed,
        unknown: answer.unknownBeside.total,
      }),
    ),
  };
}

const zonesOf = (answer: GapAnswer) =>
  new Map(
    answer.zones.map((gap) => [gap.zone.id, { zone: gap.zone, figures: figuresOf(answer, gap) }]),
  );

interface Counted {
  readonly people: number;
  readonly reached: number;
  readonly activities: number;
  readonly unconfirmed: number;
  readonly unknown: UnknownPart;
}

/** Where no small area is known, nobody is counted; that is not nobody. */
function figuresOf(
  { reached: cells, nowhere }: GapAnswer,
  { people, reached, activities, unconfirmed, unknown }: Counted,
): DateFigures {
  const known = !unknown.all && cells.length + nowhere.areas > 0;
  return {
    people: known ? people : null,
    reached: known ? reached : null,
    unknownAreas: unknown.areas,
    activities,
    unconfirmed,
  };
}
