import type { Feature } from "geojson";
import { areaOf } from "../domain/geometry/area-of.ts";
import { pointInside } from "../domain/geometry/point-inside.ts";
import { polygonsOf, type Shape } from "../domain/geometry/shape.ts";
import type { ImportContext, ParsedFile, RowOutcome } from "../domain/import/outcome.ts";
import type { Source } from "../domain/municipality/municipality.ts";
import type { Problem } from "../domain/problem.ts";
import type { GazetteerEntry, Zone } from "../domain/zone/zone.ts";
import { readAreaFeature, type AreaFeature } from "./small-areas/area-feature.ts";
import { accountOf, quoted } from "./row-ledger.ts";

const SOURCE_ID = "small-areas";
/** Areas of e-Stat's linked data are named by addresses that tell the statistic (g00200521, the census) and its year. */
const CENSUS_AREA = /^https?:\/\/data\.e-stat\.go\.jp\/lod\/smallArea\/g00200521\/(\d{4})\//;

function sourceOf(features: readonly Feature[]): Source {
  const [year] = features.flatMap(({ id }) => CENSUS_AREA.exec(String(id))?.[1] ?? []);
  const census = year !== undefined;
  return {
    id: SOURCE_ID,
    title: census ? `国勢調査 ${year}年 小地域` : "小地域",
    licence: null,
    attribution: census ? "政府統計の総合窓口（e-Stat）統計LOD" : null,
    url: census ? "https://data.e-stat.go.jp/" : null,
    retrievedOn: null,
  };
}

type Read = { readonly line: number } & (
  { readonly area: AreaFeature } | { readonly refusal: Problem; readonly name?: string }
);

/**
 * 小地域 as GeoJSON (e-Stat and what is made of it): zones with their boundaries, and for the gazetteer a point
 * inside each. Parts that bear the same name become one zone: registers of people count them under that name.
 */
export function readSmallAreas(features: readonly Feature[], context: ImportContext): ParsedFile {
  const read = features.map((feature, index): Read => {
    const result = readAreaFeature(feature, context);
    return result.ok
      ? { line: index + 1, area: result.value }
      : { line: index + 1, refusal: result.problem };
  });
  const areas = read.flatMap((entry) => ("area" in entry ? [entry.area] : []));
  const groups = Map.groupBy(areas, (area) => area.fullName);
  const built = [...groups.values()].map(recordsOf);
  const idByName = new Map([...groups.keys()].map((name, index) => [name, built[index]?.zone.id]));
  return {
    format: "small-areas",
    records: {
      sources: [sourceOf(features)],
      zones: built.map(({ zone }) => zone),
      gazetteer: built.flatMap(({ entry }) => (entry === null ? [] : [entry])),
    },
    rows: read.map((entry) => outcomeOf(entry, groups, idByName)),
    problems: [],
  };
}

function outcomeOf(
  entry: Read,
  groups: ReadonlyMap<string, readonly AreaFeature[]>,
  idByName: ReadonlyMap<string, string | undefined>,
): RowOutcome {
  if ("refusal" in entry) return accountOf(entry.line, { problems: [entry.refusal] });
  const { area, line } = entry;
  const parts = groups.get(area.fullName) ?? [];
  const merged: Problem[] =
    parts.length > 1 ? [{ code: "row-same-name-merged", value: quoted(area.name) }] : [];
  const recordId = idByName.get(area.fullName);
  return accountOf(line, {
    problems: [...area.problems, ...merged],
    name: area.name,
    ...(recordId === undefined ? {} : { recordId }),
  });
}

/** The zone of all parts of one name. Its id is the smallest of theirs, so that their order plays no part. */
function recordsOf(parts: readonly AreaFeature[]): { zone: Zone; entry: GazetteerEntry | null } {
  const ordered = parts.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const [first] = ordered;
  if (first === undefined) throw new Error("a group without parts");
  const boundary: Shape =
    ordered.length === 1
      ? first.boundary
      : {
          type: "MultiPolygon",
          coordinates: ordered.flatMap((part) => [...polygonsOf(part.boundary)]),
        };
  const { id, name } = first;
  const zone: Zone = {
    id,
    level: "small-area",
    name,
    reading: null,
    parentId: null,
    boundary,
    sourceId: SOURCE_ID,
  };
  const point = pointInside(largestPart(boundary));
  if (point === null) return { zone, entry: null };
  const { lat, lng } = point;
  const entry = {
    id: `gazetteer-${id}`,
    name,
    reading: null,
    lat,
    lng,
    zoneId: id,
    sourceId: SOURCE_ID,
  };
  return { zone, entry };
}

/** An area's name stands for where most of it lies, not for an islet of it. */
function largestPart(shape: Shape): Shape {
  const parts = polygonsOf(shape).map((coordinates): Shape => ({ type: "Polygon", coordinates }));
  return parts.reduce(
    (best, part) => (areaOf(part) > areaOf(best) ? part : best),
    parts[0] ?? shape,
  );
}
