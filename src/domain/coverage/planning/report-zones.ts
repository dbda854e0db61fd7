import type { GapAnswer, ZoneGap } from "../ask-gaps.ts";
import type { UnknownPart } from "../gap-town.ts";
import { mostNeedsFirst, type NeedsByZone } from "../recorded-needs.ts";

/** Figures of one row; rows of a table of zones add up to the last one. */
export interface ZoneFigures {
  readonly people: number;
  readonly reached: number;
  readonly activities: number;
  readonly unconfirmed: number;
  /** Areas that do not say how many: they are in no figure of the row. */
  readonly unknown: UnknownPart;
}
export interface NumberedZone extends ZoneFigures {
  /** From 1 on, the same on the map and in every table of a report. */
  readonly number: number;
  readonly gap: ZoneGap;
  /** Unmet needs recorded there; null where they are not asked for or may not be told. */
  readonly needs: number | null;
}
export interface ReportZones {
  /** Most people who reach nothing first; of a question about unmet needs, the most needs. */
  readonly zones: readonly NumberedZone[];
  /** What is left of zones that find no room on paper, added up. */
  readonly folded: (ZoneFigures & { readonly zones: number }) | null;
  /** In no zone, and on no map. */
  readonly outside: ZoneFigures;
  readonly nowhere: ZoneFigures;
  readonly total: ZoneFigures;
  /** Activities that lie in two zones of the level stand in both: so many more than the total are in the rows. */
  readonly countedTwice: number;
}

/** The zones of an answer in the order of a report, so many of them one by one and the others in one row. */
export function reportZones(
  answer: GapAnswer,
  most = Infinity,
  needs: NeedsByZone | null = null,
): ReportZones {
  const counts = needs?.counts ?? [];
  const order = answer.zones
    .map((gap, zone) => ({ gap, zone }))
    .toSorted((a, b) => mostNeedsFirst(counts, (at) => leftIn(answer, at))(a.zone, b.zone));
  const zones = order.map(({ gap, zone }, at) => ({
    ...figuresOf(gap),
    number: at + 1,
    gap,
    needs: counts[zone] ?? null,
  }));
  // A single zone left over stands in the row that would say "one more".
  const room = zones.length === most + 1 ? zones.length : most;
  const rest = zones.slice(room);
  const { unknownBeside } = answer;
  const outside = { ...answer.outside, ...answer.inNoZone, unknown: unknownBeside.outside };
  const total = {
    ...answer.total,
    activities: answer.supply.counted,
    unconfirmed: answer.supply.unconfirmed,
    unknown: unknownBeside.total,
  };
  return {
    zones: zones.slice(0, room),
    folded: rest.length === 0 ? null : { ...sumOf(rest), zones: rest.length },
    outside,
    nowhere: {
      people: answer.nowhere.people,
      reached: 0,
      activities: 0,
      unconfirmed: 0,
      unknown: unknownBeside.nowhere,
    },
    total,
    countedTwice: sumOf([...zones, outside]).activities - total.activities,
  };
}

const leftIn = ({ zones }: GapAnswer, at: number): number =>
  (zones[at]?.people ?? 0) - (zones[at]?.reached ?? 0);
const figuresOf = ({
  people,
  reached,
  activities,
  unconfirmed,
  unknown,
}: ZoneGap): ZoneFigures => ({
  people,
  reached,
  activities,
  unconfirmed,
  unknown,
});

function sumOf(rows: readonly ZoneFigures[]): ZoneFigures {
  const add = (of: (row: ZoneFigures) => number): number =>
    rows.reduce((sum, row) => sum + of(row), 0);
  return {
    people: add(({ people }) => people),
    reached: add(({ reached }) => reached),
    activities: add(({ activities }) => activities),
    unconfirmed: add(({ unconfirmed }) => unconfirmed),
    unknown: {
      areas: add(({ unknown }) => unknown.areas),
      people: add(({ unknown }) => unknown.people),
      all: rows.length > 0 && rows.every(({ unknown }) => unknown.all),
    },
  };
}
