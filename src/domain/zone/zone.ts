import type { MultiPolygon, Polygon } from "geojson";

/** 圏域の段, smallest first. Levels overlap freely: a school district may cross a 日常生活圏域. */
export const ZONE_LEVELS = [
  "small-area",
  "primary-school",
  "junior-high",
  "district",
  "daily-life",
  "ward",
  "municipality",
] as const;
export type ZoneLevel = (typeof ZONE_LEVELS)[number];

export interface Zone {
  readonly id: string;
  readonly level: ZoneLevel;
  readonly name: string;
  readonly reading: string | null;
  readonly parentId: string | null;
  /** WGS 84 degrees, outer rings counter-clockwise (RFC 7946); null where only the name is known. */
  readonly boundary: Polygon | MultiPolygon | null;
  readonly sourceId: string | null;
}

/** 担当: a post that looks after zones (or the whole municipality). A name only where it is wished. */
export interface Coordinator {
  readonly id: string;
  /** コミュニティソーシャルワーカー, 第2層生活支援コーディネーター, 民生委員・児童委員 … */
  readonly post: string;
  readonly role: CoordinatorRole;
  readonly name: string | null;
  readonly groupId: string | null;
  readonly office: string | null;
  readonly phone: string | null;
  /** Where the coordinator sits: a base in the zone, or an office from which they visit. */
  readonly basePlaceId: string | null;
  readonly visits: boolean | null;
  readonly zoneIds: readonly string[];
  /** Looks after the whole municipality, besides or instead of zones. */
  readonly wholeMunicipality: boolean;
  readonly termUntil: string | null;
  readonly note: string | null;
}

export const COORDINATOR_ROLES = [
  "community-social-worker",
  "life-support-1",
  "life-support-2",
  "consultation-promotion",
  "welfare-commissioner",
  "welfare-volunteer",
  "resident-supporter",
  "council-employee",
  "residents-committee",
  "other",
] as const;
export type CoordinatorRole = (typeof COORDINATOR_ROLES)[number];

/** People by small area and age band, as a census or a resident register counts them. */
export interface PopulationArea {
  readonly id: string;
  readonly name: string;
  /** The small-area zone it joins, or null where the names do not join. */
  readonly zoneId: string | null;
  readonly surveyedOn: string;
  readonly total: number;
  readonly male: number | null;
  readonly female: number | null;
  readonly households: number | null;
  /** 単身世帯; null where the statistics do not say. */
  readonly singleHouseholds: number | null;
  /** Those of them whose one person is 65 or older. */
  readonly singleHouseholdsFrom65: number | null;
  /** Counts per band; `bandStarts[i]` is the first age of band i, the last band is open. */
  readonly bandStarts: readonly number[];
  readonly bandMale: readonly number[];
  readonly bandFemale: readonly number[];
  readonly sourceId: string | null;
}

/** 町丁目 and other names of areas with a representative point: what a typed place name is resolved against. */
export interface GazetteerEntry {
  readonly id: string;
  readonly name: string;
  readonly reading: string | null;
  readonly lat: number;
  readonly lng: number;
  readonly zoneId: string | null;
  readonly sourceId: string | null;
}
