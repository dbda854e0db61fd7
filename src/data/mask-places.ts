import type { SupabaseClient } from "@supabase/supabase-js";
import { maskPosition } from "../domain/place/mask-position.ts";
import type { HouseholdArea } from "../domain/place/households-around.ts";
import type { PlaceEntry } from "../domain/place/place.ts";
import type { Problem } from "../domain/problem.ts";
import { fail, type Result, succeed } from "../domain/result.ts";
import type { TownRecords } from "../domain/town.ts";
import { type Position, position } from "../domain/units.ts";
import type { PopulationArea, Zone } from "../domain/zone/zone.ts";
import { call } from "./call.ts";
import { readRows } from "./read-rows.ts";
import { listOf, number, readCells, text } from "./rows/cells.ts";
import { placeRow } from "./rows/place.ts";
import { populationAreaColumns, populationAreaFrom, zoneColumns, zoneFrom } from "./rows/zone.ts";
import { heldBack, partRow, recordRow, type StagedRow } from "./staged-rows.ts";

export interface MaskedPlaces {
  readonly rows: readonly StagedRow[];
  /** `mask-not-possible` for each place that is hidden because no mask can protect it. */
  readonly problems: readonly Problem[];
}

/** Everything that a mask depends on, asked for only where some place needs one. */
interface Masking {
  readonly key: string;
  readonly zones: ReadonlyMap<string, Zone>;
  readonly areas: readonly HouseholdArea[];
  /** Masks of places whose true point and declared zone have not changed. */
  readonly kept: ReadonlyMap<string, Position>;
}

/**
 * Places as rows: the public one, and what of it is private. Where the disclosure is approximate the point is
 * masked here; an unchanged place keeps its mask; one that no mask can protect becomes hidden.
 */
export async function maskPlaces(
  service: SupabaseClient,
  code: string,
  records: TownRecords,
): Promise<Result<MaskedPlaces, Problem>> {
  const places = records.places ?? [];
  const masked = places.filter(needsMask);
  const masking = masked.length === 0 ? null : await readMasking(service, code, records, masked);
  if (masking !== null && !masking.ok) return masking;
  const rows: StagedRow[] = [];
  const problems: Problem[] = [];
  for (const place of places) {
    const shown = masking !== null && needsMask(place) ? maskOf(place, masking.value) : null;
    if (shown !== null && !shown.ok) problems.push({ ...shown.problem, value: place.id });
    const entry: PlaceEntry = shown?.ok === false ? { ...place, disclosure: "hidden" } : place;
    rows.push(...rowsOf(entry, shown?.ok === true ? shown.value : null));
  }
  return succeed({ rows, problems });
}

const needsMask = (place: PlaceEntry): place is PlaceEntry & { readonly truePosition: Position } =>
  place.disclosure === "approximate" && place.truePosition !== null;

function maskOf(
  place: PlaceEntry & { readonly truePosition: Position },
  { key, zones, areas, kept }: Masking,
): Result<Position, Problem> {
  const before = kept.get(place.id);
  if (before !== undefined) return succeed(before);
  const zone = place.zoneId === null ? undefined : zones.get(place.zoneId);
  if (zone === undefined) return fail({ code: "mask-not-possible", field: "zoneId" });
  return maskPosition({
    truePosition: place.truePosition,
    placeId: place.id,
    key,
    ground: { boundary: zone.boundary, areas },
  });
}

function rowsOf(place: PlaceEntry, mask: Position | null): StagedRow[] {
  const { id, disclosure, truePosition, address, zoneId } = place;
  const publicRow = recordRow(
    "places",
    id,
    placeRow(place, disclosure === "exact" ? truePosition : mask),
  );
  const contact = heldBack("places", place);
  if (disclosure === "exact" || (truePosition === null && address === null))
    return [publicRow, ...contact];
  const truePoint = {
    place_id: id,
    lat: truePosition?.lat ?? null,
    lng: truePosition?.lng ?? null,
    address,
    mask_lat: mask?.lat ?? null,
    mask_lng: mask?.lng ?? null,
    mask_zone_id: mask === null ? null : zoneId,
  };
  return [publicRow, partRow("true_points", id, ["places", id], truePoint), ...contact];
}

async function readMasking(
  service: SupabaseClient,
  code: string,
  records: TownRecords,
  places: readonly (PlaceEntry & { readonly truePosition: Position })[],
): Promise<Result<Masking, Problem>> {
  const [key, kept, storedZones, storedAreas] = await Promise.all([
    call(service, "masking_key", {}),
    readKeptMasks(service, code, places),
    readRows(service, "zones", zoneColumns, code),
    readRows(service, "population_areas", populationAreaColumns, code),
  ]);
  if (!key.ok) return key;
  if (!kept.ok) return kept;
  if (!storedZones.ok) return storedZones;
  if (!storedAreas.ok) return storedAreas;
  if (typeof key.value !== "string") return fail({ code: "stored-row-invalid", field: "key" });
  const zones = new Map<string, Zone>();
  for (const row of storedZones.value.rows) zones.set(row.id, zoneFrom(row));
  for (const zone of records.zones ?? []) zones.set(zone.id, zone);
  const population = new Map<string, PopulationArea>();
  for (const row of storedAreas.value.rows) population.set(row.id, populationAreaFrom(row));
  for (const area of records.population ?? []) population.set(area.id, area);
  const areas = householdAreas([...population.values()], zones);
  return succeed({ key: key.value, zones, areas, kept: kept.value });
}

/** Households by small area, of the newest survey of each zone; areas without boundary or count are left out. */
function householdAreas(
  population: readonly PopulationArea[],
  zones: ReadonlyMap<string, Zone>,
): HouseholdArea[] {
  const newest = new Map<string, PopulationArea>();
  for (const area of population) {
    if (area.zoneId === null || area.households === null) continue;
    const held = newest.get(area.zoneId);
    if (held === undefined || held.surveyedOn < area.surveyedOn) newest.set(area.zoneId, area);
  }
  return [...newest].flatMap(([zoneId, { households }]) => {
    const boundary = zones.get(zoneId)?.boundary;
    return boundary == null || households === null ? [] : [{ boundary, households }];
  });
}

const PLACES_A_REQUEST = 500;
const maskColumns = { id: text, lat: number, lng: number };

async function readKeptMasks(
  service: SupabaseClient,
  code: string,
  places: readonly (PlaceEntry & { readonly truePosition: Position })[],
): Promise<Result<ReadonlyMap<string, Position>, Problem>> {
  const kept = new Map<string, Position>();
  for (let from = 0; from < places.length; from += PLACES_A_REQUEST) {
    const entries = places
      .slice(from, from + PLACES_A_REQUEST)
      .map(({ id, truePosition: { lat, lng }, zoneId }) => ({ id, lat, lng, zone_id: zoneId }));
    const answer = await call(service, "kept_masks", { code, entries: JSON.stringify(entries) });
    if (!answer.ok) return answer;
    const read = readCells(
      "kept_masks",
      { masks: listOf((mask: unknown) => mask) },
      {
        masks: answer.value,
      },
    );
    if (!read.ok) return read;
    for (const mask of read.value.masks) {
      const one = readCells("kept_masks", maskColumns, mask);
      if (!one.ok) return one;
      kept.set(one.value.id, position(one.value.lat, one.value.lng));
    }
  }
  return succeed(kept);
}
