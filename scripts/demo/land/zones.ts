import type { MultiPolygon, Polygon } from "geojson";
import type { Zone, ZoneLevel } from "../../../src/domain/zone/zone.ts";
import type { Block } from "./blocks.ts";
import { boundaryOf } from "./outline.ts";
import { type PlannedBlock, planTown } from "./plan.ts";
import {
  type DailyLife,
  type District,
  type JuniorHigh,
  type Primary,
  SMALL_AREAS,
} from "./small-areas.ts";

export const CITY = "hidamari";
export const areaId = (area: string) => `area-${area}`;
export const districtId = (district: District) => `district-${district}`;
export const primaryId = (school: Primary) => `primary-${school}`;
const juniorHighId = (school: JuniorHigh) => `junior-${school}`;
const dailyLifeId = (zone: DailyLife) => `life-${zone}`;

type Named<Key extends string> = Readonly<Record<Key, readonly [name: string, reading: string]>>;

export const DISTRICTS: Named<District> = {
  chuo: ["中央地区", "チュウオウチク"],
  ekinan: ["駅南地区", "エキミナミチク"],
  wakaba: ["若葉地区", "ワカバチク"],
  matsubara: ["松原地区", "マツバラチク"],
  minato: ["港地区", "ミナトチク"],
  kawahigashi: ["川東地区", "カワヒガシチク"],
  hiyoridai: ["日和台地区", "ヒヨリダイチク"],
  kitaoka: ["北丘地区", "キタオカチク"],
};
export const PRIMARIES: Named<Primary> = {
  honmachi: ["本町小学校区", "ホンマチショウガッコウク"],
  asahi: ["朝日小学校区", "アサヒショウガッコウク"],
  wakaba: ["若葉小学校区", "ワカバショウガッコウク"],
  midori: ["緑小学校区", "ミドリショウガッコウク"],
  kitaoka: ["北丘小学校区", "キタオカショウガッコウク"],
  matsubara: ["松原小学校区", "マツバラショウガッコウク"],
  hama: ["浜小学校区", "ハマショウガッコウク"],
  minato: ["港小学校区", "ミナトショウガッコウク"],
  kawahigashi: ["川東小学校区", "カワヒガシショウガッコウク"],
  hiyoridai: ["日和台小学校区", "ヒヨリダイショウガッコウク"],
};
const JUNIOR_HIGHS: Named<JuniorHigh> = {
  chuo: ["中央中学校区", "チュウオウチュウガッコウク"],
  wakaba: ["若葉中学校区", "ワカバチュウガッコウク"],
  kitaoka: ["北丘中学校区", "キタオカチュウガッコウク"],
  hama: ["浜中学校区", "ハマチュウガッコウク"],
  kawahigashi: ["川東中学校区", "カワヒガシチュウガッコウク"],
};
const DAILY_LIFE: Named<DailyLife> = {
  west: ["西部圏域", "セイブケンイキ"],
  east: ["東部圏域", "トウブケンイキ"],
};

/** All zones of the town: small areas tile it, each upper level is a union of blocks with lines of its own. */
export function makeZones(sourceId: string): readonly Zone[] {
  const plan = planTown();
  const zone = (
    id: string,
    level: ZoneLevel,
    [name, reading]: readonly [string, string],
    parentId: string | null,
    belongs: (block: PlannedBlock) => boolean,
  ): Zone => ({
    id,
    level,
    name,
    reading,
    parentId,
    boundary: shapeOf(name, plan.filter(belongs)),
    sourceId,
  });
  const each = <Key extends string>(
    named: Named<Key>,
    level: ZoneLevel,
    idOf: (key: Key) => string,
    keyOf: (block: PlannedBlock) => Key,
  ) =>
    (Object.keys(named) as Key[]).map((key) =>
      zone(idOf(key), level, named[key], CITY, (block) => keyOf(block) === key),
    );
  return [
    zone(CITY, "municipality", ["ひだまり市", "ヒダマリシ"], null, () => true),
    ...each(DAILY_LIFE, "daily-life", dailyLifeId, ({ dailyLife }) => dailyLife),
    ...each(DISTRICTS, "district", districtId, ({ area }) => area.district),
    ...each(JUNIOR_HIGHS, "junior-high", juniorHighId, ({ juniorHigh }) => juniorHigh),
    ...each(PRIMARIES, "primary-school", primaryId, ({ primary }) => primary),
    ...SMALL_AREAS.map((area) =>
      zone(
        areaId(area.id),
        "small-area",
        [area.name, area.reading],
        districtId(area.district),
        (block) => block.area === area,
      ),
    ),
  ];
}

function shapeOf(name: string, blocks: readonly PlannedBlock[]): Polygon | MultiPolygon {
  const land: readonly Block[] = blocks.map(({ block }) => block);
  return boundaryOf(name, land);
}
