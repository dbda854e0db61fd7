import type { PlanStandard } from "../../municipality/municipality.ts";
import { type Position, position } from "../../units.ts";
import type { Zone } from "../../zone/zone.ts";
import { DEMAND_LAYERS, type DemandArea } from "../demand.ts";
import type { GapTown } from "../gap-town.ts";
import { planePoints } from "../plane-points.ts";
import type { RecordedNeeds } from "../recorded-needs.ts";
import type { SupplyPoint } from "../supply.ts";
import { WEEK_SLOT_COUNT } from "../week-slots.ts";
import type { CandidateList, PlanningTown } from "./planning-town.ts";

/** Raised whenever the shape changes: a page of an older build then asks the server instead. */
const VERSION = 3;

type PackedAt = readonly [lat: number, lng: number] | null;
type PackedArea = readonly [
  id: string,
  name: string,
  at: PackedAt,
  people: readonly (number | null)[],
  surveyedOn: string,
];
type PackedPoint = readonly [
  activityId: string,
  name: string,
  placeId: string | null,
  kind: SupplyPoint["kind"],
  at: PackedAt,
  /** Places in the file's list of zones. */
  zones: readonly number[],
  /** Slot, meetings a week, slot, meetings a week … of slots that have any. */
  perWeek: readonly number[],
  capacity: number | null,
  confirmed: 0 | 1,
];

/** A town for the planning view's worker. For staff only: it holds what no public file does. */
export interface PlanningTownFile {
  readonly version: number;
  readonly origin: readonly [lat: number, lng: number];
  readonly zones: readonly Zone[];
  readonly areas: readonly PackedArea[];
  readonly nowhere: readonly PackedArea[];
  readonly supply: readonly PackedPoint[];
  readonly ownSupply: number;
  readonly placeless: readonly PackedPoint[];
  readonly standards: readonly PlanStandard[];
  readonly candidates: readonly CandidateList[];
  readonly needs: readonly RecordedNeeds[];
}

/** Numbers keep every digit, so that whoever unpacks the file gets the same figures to the last one. */
export function packPlanningTown({
  town,
  standards,
  candidates,
  needs,
}: PlanningTown): PlanningTownFile {
  const numberOf = new Map(town.zones.map(({ id }, number) => [id, number]));
  const point = (of: SupplyPoint): PackedPoint => [
    of.activityId,
    of.name,
    of.placeId,
    of.kind,
    packAt(of.at),
    [...of.zoneIds].flatMap((id) => numberOf.get(id) ?? []),
    [...of.perWeek].flatMap((count, slot) => (count > 0 ? [slot, count] : [])),
    of.capacity,
    of.confirmed ? 1 : 0,
  ];
  return {
    version: VERSION,
    origin: [town.origin.lat, town.origin.lng],
    zones: town.zones,
    areas: town.areas.map(packArea),
    nowhere: town.nowhere.map(packArea),
    supply: town.supply.map(point),
    ownSupply: town.ownSupply,
    placeless: town.placeless.map(point),
    standards,
    candidates,
    needs,
  };
}

const packAt = (at: Position | null): PackedAt => (at === null ? null : [at.lat, at.lng]);
const packArea = ({ id, name, at, people, surveyedOn }: DemandArea): PackedArea => [
  id,
  name,
  packAt(at),
  DEMAND_LAYERS.map((layer) => people[layer]),
  surveyedOn,
];

/** The town of a file that this build packed; null where another one did. */
export function unpackPlanningTown(file: PlanningTownFile): PlanningTown | null {
  if (file.version !== VERSION) return null;
  const origin = position(...file.origin);
  const areas = file.areas.map(unpackArea).filter(isLocated);
  const supply = file.supply.map((point) => unpackPoint(point, file.zones)).filter(isLocated);
  const town: GapTown = {
    origin,
    zones: file.zones,
    areas,
    cells: planePoints(
      areas.map(({ at }) => at),
      origin,
    ),
    nowhere: file.nowhere.map(unpackArea),
    supply,
    places: planePoints(
      supply.map(({ at }) => at),
      origin,
    ),
    placeless: file.placeless.map((point) => unpackPoint(point, file.zones)),
    ownSupply: file.ownSupply,
  };
  return { town, standards: file.standards, candidates: file.candidates, needs: file.needs };
}

const unpackAt = (at: PackedAt): Position | null => (at === null ? null : position(...at));
const isLocated = <Row extends { readonly at: Position | null }>(
  row: Row,
): row is Row & { readonly at: Position } => row.at !== null;

function unpackArea([id, name, at, people, surveyedOn]: PackedArea): DemandArea {
  const layers = DEMAND_LAYERS.map((layer, number) => [layer, people[number] ?? null]);
  return {
    id,
    name,
    at: unpackAt(at),
    people: Object.fromEntries(layers) as DemandArea["people"],
    surveyedOn,
  };
}

function unpackPoint(packed: PackedPoint, zones: readonly Zone[]): SupplyPoint {
  const [activityId, name, placeId, kind, at, inZones, slots, capacity, confirmed] = packed;
  const perWeek = new Float64Array(WEEK_SLOT_COUNT);
  for (let pair = 0; pair < slots.length; pair += 2) {
    perWeek[slots[pair] as number] = slots[pair + 1] as number;
  }
  return {
    activityId,
    name,
    placeId,
    kind,
    at: unpackAt(at),
    zoneIds: new Set(inZones.flatMap((number) => zones[number]?.id ?? [])),
    perWeek,
    whenKnown: slots.length > 0,
    capacity,
    confirmed: confirmed === 1,
  };
}
