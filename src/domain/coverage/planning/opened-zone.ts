import type { Kind } from "../../activity/vocabulary.ts";
import type { Position } from "../../units.ts";
import type { DemandArea } from "../demand.ts";
import { fits } from "../gap-question.ts";
import { areasByZone, type GapTown, ownPoints } from "../gap-town.ts";
import { linksWithin } from "../links.ts";
import { planePoints } from "../plane-points.ts";
import type { SupplyPoint } from "../supply.ts";
import type { PlanningAsked } from "./read-planning.ts";

/** One small area: what its circle on the map says. */
export interface AreaRow {
  readonly id: string;
  readonly name: string;
  /** Null: no map shows it, and nobody can say whether it reaches anything. */
  readonly at: Position | null;
  /** Of the layer that was asked for; null where it is not known. */
  readonly people: number | null;
  readonly before: boolean;
  readonly after: boolean;
}

/** One activity that is there: what its point and its reach on the map say. */
export interface ActivityRow {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly confirmed: boolean;
  readonly whenKnown: boolean;
  /** Whether the question counts it. */
  readonly counted: boolean;
  /** People of the layer within the distance asked for; null where it shows no position. */
  readonly withinReach: number | null;
  /** Whether a change takes it away. */
  readonly gone: boolean;
}

/** Rows that belong to no zone of the level: of areas outside every zone, and of those that no map shows. */
export const OPENED_BESIDES = ["outside", "nowhere"] as const;

/** A zone of the table, opened: its small areas and its activities, a page of each. */
export interface OpenedZone {
  readonly id: string;
  /** Null for the rows of `OPENED_BESIDES`. */
  readonly name: string | null;
  readonly areas: readonly AreaRow[];
  readonly activities: readonly ActivityRow[];
  readonly allAreas: number;
  readonly allActivities: number;
  /** From 0. */
  readonly page: number;
  readonly pages: number;
}

/** Rows of a page, areas and activities alike. */
export const ROWS_A_PAGE = 100;

export interface OpenZoneOptions {
  readonly zone: string | null;
  readonly page: number;
  /** For each area whether it is reached, as it is and as it would be. */
  readonly before: Uint8Array;
  readonly after: Uint8Array | null;
}

/** The rows of the zone that a link opens; null where it opens none, or none of this level. */
export function openedZone(
  town: GapTown,
  changed: GapTown,
  { question }: PlanningAsked,
  { zone: id, page: asked, before, after }: OpenZoneOptions,
): OpenedZone | null {
  if (id === null) return null;
  const { zones, zoneOf } = areasByZone(town, question.level);
  const zone = zones.findIndex((one) => one.id === id);
  if (zone === -1 && !(OPENED_BESIDES as readonly string[]).includes(id)) return null;
  const row = (area: DemandArea, cell: number): AreaRow => ({
    id: area.id,
    name: area.name,
    at: area.at,
    people: area.people[question.who],
    before: cell !== -1 && before[cell] === 1,
    after: cell !== -1 && (after ?? before)[cell] === 1,
  });
  const areas =
    id === "nowhere"
      ? town.nowhere.map((area) => row(area, -1))
      : town.areas.flatMap((area, cell) => (zoneOf[cell] === zone ? [row(area, cell)] : []));
  const here = ownPoints(town).filter(({ zoneIds }) =>
    id === "nowhere"
      ? false
      : zone === -1
        ? !zones.some((one) => zoneIds.has(one.id))
        : zoneIds.has(id),
  );
  const pages = Math.max(1, Math.ceil(Math.max(areas.length, here.length) / ROWS_A_PAGE));
  const page = Number.isInteger(asked) && asked > 0 && asked < pages ? asked : 0;
  const onPage = <Row>(rows: readonly Row[]): readonly Row[] =>
    rows.slice(page * ROWS_A_PAGE, (page + 1) * ROWS_A_PAGE);
  const left = new Set(ownPoints(changed).map(({ activityId }) => activityId));
  const sorted = here.toSorted((a, b) => order(fits(b, question)) - order(fits(a, question)));
  const shown = onPage(sorted);
  const reach = peopleAround(town, shown, question);
  return {
    id,
    name: zones[zone]?.name ?? null,
    areas: onPage(areas.toSorted(mostLeftFirst)),
    activities: shown.map((point, at) => ({
      id: point.activityId,
      name: point.name,
      kind: point.kind,
      confirmed: point.confirmed,
      whenKnown: point.whenKnown,
      counted: fits(point, question),
      withinReach: point.at === null ? null : (reach[at] as number),
      gone: !left.has(point.activityId),
    })),
    allAreas: areas.length,
    allActivities: here.length,
    page,
    pages,
  };
}

const order = (counted: boolean): number => (counted ? 1 : 0);

/** Where most people reach nothing comes first. */
const mostLeftFirst = (a: AreaRow, b: AreaRow): number =>
  order(a.after) - order(b.after) || (b.people ?? -1) - (a.people ?? -1) || (a.id < b.id ? -1 : 1);

/** For each activity the people of the layer within the distance asked for. */
function peopleAround(
  town: GapTown,
  points: readonly SupplyPoint[],
  { withinMetres, who }: PlanningAsked["question"],
): Float64Array {
  const spots = planePoints(
    points.map(({ at }) => at ?? town.origin),
    town.origin,
  );
  const { starts, place, cells } = linksWithin(town.cells, spots, withinMetres);
  const people = new Float64Array(points.length);
  for (let cell = 0; cell < cells; cell++) {
    const here = town.areas[cell]?.people[who] ?? 0;
    for (let at = starts[cell] as number; at < (starts[cell + 1] as number); at++) {
      const to = place[at] as number;
      people[to] = (people[to] as number) + here;
    }
  }
  return people;
}
