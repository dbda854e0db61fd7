import {
  COORDINATOR_ROLES,
  type Coordinator,
  type GazetteerEntry,
  type PopulationArea,
  ZONE_LEVELS,
  type Zone,
} from "../../domain/zone/zone.ts";
import { day, flag, listOf, number, oneOf, orNull, type RowOf, text, whole } from "./cells.ts";
import { boundary } from "./shapes.ts";

export const zoneColumns = {
  id: text,
  level: oneOf(ZONE_LEVELS),
  name: text,
  reading: orNull(text),
  parent_id: orNull(text),
  boundary: orNull(boundary),
  source_id: orNull(text),
};
type ZoneRow = RowOf<typeof zoneColumns>;
export const zoneFrom = ({ parent_id, source_id, ...row }: ZoneRow): Zone => ({
  ...row,
  parentId: parent_id,
  sourceId: source_id,
});
export const zoneRow = (zone: Zone): ZoneRow => ({
  id: zone.id,
  level: zone.level,
  name: zone.name,
  reading: zone.reading,
  parent_id: zone.parentId,
  boundary: zone.boundary,
  source_id: zone.sourceId,
});

export const coordinatorColumns = {
  id: text,
  post: text,
  role: oneOf(COORDINATOR_ROLES),
  name: orNull(text),
  group_id: orNull(text),
  office: orNull(text),
  phone: orNull(text),
  base_place_id: orNull(text),
  visits: orNull(flag),
  whole_municipality: flag,
  term_until: orNull(day),
  note: orNull(text),
};
type CoordinatorRow = RowOf<typeof coordinatorColumns>;
export const coordinatorFrom = (
  row: CoordinatorRow,
  zoneIds: Coordinator["zoneIds"],
): Coordinator => ({
  id: row.id,
  post: row.post,
  role: row.role,
  name: row.name,
  groupId: row.group_id,
  office: row.office,
  phone: row.phone,
  basePlaceId: row.base_place_id,
  visits: row.visits,
  zoneIds,
  wholeMunicipality: row.whole_municipality,
  termUntil: row.term_until,
  note: row.note,
});
export const coordinatorRow = (coordinator: Coordinator): CoordinatorRow => ({
  id: coordinator.id,
  post: coordinator.post,
  role: coordinator.role,
  name: coordinator.name,
  group_id: coordinator.groupId,
  office: coordinator.office,
  phone: coordinator.phone,
  base_place_id: coordinator.basePlaceId,
  visits: coordinator.visits,
  whole_municipality: coordinator.wholeMunicipality,
  term_until: coordinator.termUntil,
  note: coordinator.note,
});

export const populationAreaColumns = {
  id: text,
  name: text,
  zone_id: orNull(text),
  surveyed_on: day,
  total: whole,
  male: orNull(whole),
  female: orNull(whole),
  households: orNull(whole),
  single_households: orNull(whole),
  single_households_from_65: orNull(whole),
  band_starts: listOf(whole),
  band_male: listOf(whole),
  band_female: listOf(whole),
  source_id: orNull(text),
};
type PopulationAreaRow = RowOf<typeof populationAreaColumns>;
export const populationAreaFrom = (row: PopulationAreaRow): PopulationArea => ({
  id: row.id,
  name: row.name,
  zoneId: row.zone_id,
  surveyedOn: row.surveyed_on,
  total: row.total,
  male: row.male,
  female: row.female,
  households: row.households,
  singleHouseholds: row.single_households,
  singleHouseholdsFrom65: row.single_households_from_65,
  bandStarts: row.band_starts,
  bandMale: row.band_male,
  bandFemale: row.band_female,
  sourceId: row.source_id,
});
export const populationAreaRow = (area: PopulationArea): PopulationAreaRow => ({
  id: area.id,
  name: area.name,
  zone_id: area.zoneId,
  surveyed_on: area.surveyedOn,
  total: area.total,
  male: area.male,
  female: area.female,
  households: area.households,
  single_households: area.singleHouseholds,
  single_households_from_65: area.singleHouseholdsFrom65,
  band_starts: area.bandStarts,
  band_male: area.bandMale,
  band_female: area.bandFemale,
  source_id: area.sourceId,
});

export const gazetteerColumns = {
  id: text,
  name: text,
  reading: orNull(text),
  lat: number,
  lng: number,
  zone_id: orNull(text),
  source_id: orNull(text),
};
type GazetteerRow = RowOf<typeof gazetteerColumns>;
export const gazetteerFrom = ({ zone_id, source_id, ...row }: GazetteerRow): GazetteerEntry => ({
  ...row,
  zoneId: zone_id,
  sourceId: source_id,
});
export const gazetteerRow = (entry: GazetteerEntry): GazetteerRow => ({
  id: entry.id,
  name: entry.name,
  reading: entry.reading,
  lat: entry.lat,
  lng: entry.lng,
  zone_id: entry.zoneId,
  source_id: entry.sourceId,
});
