import { position } from "../units.ts";
import type { SiteCandidate } from "./planning-records.ts";

/** A candidate as a list names it, before it is kept. */
export type NamedSite = Pick<SiteCandidate, "name" | "area" | "lat" | "lng">;

export interface ReadSites {
  readonly sites: readonly NamedSite[];
  /** Lines, counted from 1, without a name or without anything that says where. */
  readonly wrongLines: readonly number[];
}

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

const HEADS: Readonly<Record<"name" | "area" | "lat" | "lng", readonly string[]>> = {
  name: ["名称", "名前", "施設名", "name"],
  area: ["町丁目", "町名", "地域", "area"],
  lat: ["緯度", "lat", "latitude"],
  lng: ["経度", "lng", "lon", "longitude"],
};
const LONGEST = 200;

/**
 * Reads a list of candidates: with a line of headings (名称, 町丁目, 緯度, 経度) in any order, or without one a name, then
 * the name of an area or latitude and longitude. A row that is not understood is told by its line, never left out
 * silently.
 */
export function readSites(rows: readonly Row[]): ReadSites {
  const written = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const columns = headOf(written[0]);
  const sites: NamedSite[] = [];
  const wrongLines: number[] = [];
  for (const { line, cells } of columns === null ? written : written.slice(1)) {
    const site = siteOf(columns === null ? unheaded(cells) : headed(cells, columns));
    if (site === null) wrongLines.push(line);
    else sites.push(site);
  }
  return { sites, wrongLines };
}

type Columns = Readonly<Record<keyof typeof HEADS, number>>;

function headOf(row: Row | undefined): Columns | null {
  const heads = (row?.cells ?? []).map((cell) => cell.normalize("NFKC").trim().toLowerCase());
  const at = (name: keyof typeof HEADS): number =>
    heads.findIndex((head) => HEADS[name].includes(head));
  const columns = { name: at("name"), area: at("area"), lat: at("lat"), lng: at("lng") };
  return columns.name === -1 ? null : columns;
}

type Said = Readonly<Record<keyof typeof HEADS, string>>;

const headed = (cells: readonly string[], columns: Columns): Said => {
  const of = (name: keyof typeof HEADS): string => (cells[columns[name]] ?? "").trim();
  return { name: of("name"), area: of("area"), lat: of("lat"), lng: of("lng") };
};

function unheaded(cells: readonly string[]): Said {
  const [name = "", ...rest] = cells.map((cell) => cell.trim());
  const [lat = "", lng = ""] = rest.filter(isNumber);
  return { name, area: rest.find((cell) => cell !== "" && !isNumber(cell)) ?? "", lat, lng };
}

const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text.normalize("NFKC"));

function siteOf({ name, area, lat, lng }: Said): NamedSite | null {
  const at =
    isNumber(lat) && isNumber(lng)
      ? position(Number(lat.normalize("NFKC")), Number(lng.normalize("NFKC")))
      : null;
  const inside = at !== null && Math.abs(at.lat) <= 90 && Math.abs(at.lng) <= 180;
  // A point of which one number is missing or no number is a mistake, not an area.
  const broken = !inside && (lat !== "" || lng !== "");
  const fits =
    name !== "" && Array.from(name).length <= LONGEST && Array.from(area).length <= LONGEST;
  if (!fits || broken || (!inside && area === "")) return null;
  return { name, area: area || null, lat: at?.lat ?? null, lng: at?.lng ?? null };
}
