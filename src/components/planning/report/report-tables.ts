import type { NeedsByZone } from "../../../domain/coverage/recorded-needs.ts";
import { SLOTS } from "../../../domain/matching/unmet-need.ts";
import type { Wording } from "../../../wording/index.ts";
import { planning } from "../../../wording/staff/planning.ts";
import { planningReport as words } from "../../../wording/staff/planning-report.ts";
import { needsWords } from "../../../wording/staff/recorded-needs.ts";
import { standardName } from "../../../wording/staff/standard-name.ts";
import { type PlanningReport, weekByZone } from "./open-report.ts";

type Cells = readonly (string | number | null)[];
/** A table of the report as a spreadsheet takes it: every zone, exact figures. */
export interface ReportTable {
  readonly head: readonly string[];
  readonly rows: readonly Cells[];
}

export function zonesTable({ all, state, needs }: PlanningReport): ReportTable {
  // A row of which no area says how many has no count: an empty cell, and not 0.
  const counted = (of: typeof all.total): Cells =>
    of.unknown.all
      ? [null, null, null, null]
      : [
          of.people,
          of.reached,
          of.people === 0 ? null : Math.round((of.reached / of.people) * 1000) / 10,
          of.people - of.reached,
        ];
  const cells = (of: typeof all.total, seats: number | null = null): Cells => [
    ...counted(of),
    of.activities,
    of.unconfirmed,
    seats === null ? null : Math.round(seats * 10) / 10,
    of.unknown.areas,
    of.unknown.people,
  ];
  return {
    head: [...words.csv.zones(state.question.who), ...(needs === null ? [] : [needsHead(needs)])],
    rows: [
      ...all.zones.map((row) => [
        row.number,
        row.gap.zone.name,
        ...cells(row, row.gap.seatsPer10000),
        ...(needs === null ? [] : [row.needs]),
      ]),
      [null, planning.outside, ...cells(all.outside)],
      [null, planning.notOnMap, ...cells(all.nowhere)],
      [null, planning.total, ...cells(all.total), ...(needs === null ? [] : [needs.total])],
      ...needsRows(needs),
    ],
  };
}

const needsHead = ({ halfYear }: NeedsByZone): string =>
  `${needsWords.head}（${needsWords.halfYear(halfYear)}）`;
/** Columns of a row before its needs. */
const BEFORE_NEEDS = 9;

/** Needs that are in no zone of the level, so that the column can be added up. */
function needsRows(needs: NeedsByZone | null): readonly Cells[] {
  if (needs === null) return [];
  const beside: readonly (readonly [string, number | null])[] = [
    [needsWords.elsewhere, needs.elsewhere],
    [needsWords.noZone, needs.noZone],
    [needsWords.rest, needs.rest],
  ];
  return beside.map(([name, count]) => [
    null,
    name,
    ...Array<null>(BEFORE_NEEDS).fill(null),
    count,
  ]);
}

export function weekTable(report: PlanningReport, { dates }: Wording): ReportTable {
  const weeks = weekByZone(report);
  return {
    head: words.csv.week,
    rows: report.all.zones.flatMap(({ gap, number }) => {
      const week = weeks.get(gap.zone.id);
      if (week === undefined) return [];
      const rows: Cells[] = SLOTS.map(({ weekday }, slot) => [
        number,
        gap.zone.name,
        dates.weekday(weekday),
        words.parts[slot % words.parts.length] ?? "",
        week.activities[slot] ?? 0,
        week.weekly[slot] ?? 0,
      ]);
      return [...rows, [number, gap.zone.name, words.whenUnknown, null, week.whenUnknown, null]];
    }),
  };
}

export function standardsTable({ standards }: PlanningReport): ReportTable {
  return {
    head: words.csv.standards,
    rows: standards.map(({ standard, zone, has, unconfirmed, needs, missing, state }) => [
      standardName(standard),
      standard.source,
      standard.sourceDate,
      zone?.name ?? planning.wholeTown,
      has,
      unconfirmed,
      needs,
      missing,
      planning.states[state],
    ]),
  };
}

export function nextTable({ next }: PlanningReport): ReportTable {
  if (next === null) return { head: words.csv.next, rows: [] };
  let reached = next.before;
  return {
    head: words.csv.next,
    rows: next.chosen.map(({ candidate, gained }, at) => {
      reached += gained;
      const { lat, lng } = candidate.at;
      const part = Math.round(next.ofBestPossible * 1000) / 1000;
      return [at + 1, candidate.name, lat, lng, gained, reached, next.all, part];
    }),
  };
}
