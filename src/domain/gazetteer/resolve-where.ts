import { toHiragana } from "../hiragana.ts";
import { compareText } from "../finding/reading-order.ts";
import type { Municipality } from "../municipality/municipality.ts";
import type { Place } from "../place/place.ts";
import type { Town } from "../town.ts";
import { type Position, position } from "../units.ts";
import type { ZoneLocator } from "../zone/locate-zones.ts";
import type { Zone } from "../zone/zone.ts";
import { editDistance } from "./edit-distance.ts";
import { foldAreaName } from "./fold-area-name.ts";

/** A point of the town that has a name: a 町丁目, a zone, or a place that may be found exactly. */
export interface NamedPoint {
  readonly id: string;
  readonly name: string;
  readonly position: Position;
  readonly zoneId: string | null;
  readonly of: "gazetteer" | "zone" | "place";
}

/** How a named point is called in a link: nothing that somebody typed. */
export const keyOfPoint = ({ of, id }: NamedPoint): string => `${of}:${id}`;

/** The point that a link names; null where the town has none of that name. */
export const namedPoint = (index: NamedTown, key: string): NamedPoint | null =>
  namesOf(index).find(({ point }) => keyOfPoint(point) === key)?.point ?? null;

/** What a typed text means. House numbers are forgotten: nothing here holds what was typed. */
export type Where =
  | { readonly kind: "found"; readonly point: NamedPoint }
  | { readonly kind: "choices"; readonly points: readonly NamedPoint[] }
  | { readonly kind: "unknown"; readonly nearest: readonly NamedPoint[] };

/** What names are read of. Every `TownIndex` is one. */
export interface NamedTown {
  readonly town: Pick<Town, "readings"> & {
    readonly municipality: Pick<Municipality, "prefecture" | "name">;
    readonly gazetteer: readonly Omit<Town["gazetteer"][number], "sourceId">[];
    readonly zones: readonly Pick<Zone, "id" | "name" | "reading">[];
    readonly places: readonly Pick<
      Place,
      "id" | "name" | "reading" | "disclosure" | "position" | "zoneId"
    >[];
  };
  readonly locator: Pick<ZoneLocator, "middleOf">;
}

const LONGEST_TEXT = 100;
const MOST_CHOICES = 12;
const MOST_NEAREST = 5;
/** Readings shorter than this mean too many things to be looked for inside others. */
const SHORTEST_CONTAINED = 2;

/**
 * Where is what somebody typed: a 町丁目 with or without a house number, the name of a zone or place, or the
 * beginning or reading of one. Asks no network. Work grows with the number of names, once.
 */
export function resolveWhere(index: NamedTown, text: string): Where {
  const names = namesOf(index);
  const { prefecture, name: municipality } = index.town.municipality;
  const typed = foldAreaName(text.slice(0, LONGEST_TEXT), { prefecture, municipality });
  if (typed === "") return { kind: "unknown", nearest: [] };
  const spoken = toHiragana(typed);
  const steps: (() => readonly Name[])[] = [
    () => names.filter((name) => name.folded === typed),
    () => names.filter((name) => name.reading !== "" && name.reading === spoken),
    () => areaOfAddress(names, typed),
    () => names.filter((name) => name.folded.startsWith(typed)),
    () => names.filter((name) => name.reading.startsWith(spoken)),
    () => containing(names, typed, spoken),
  ];
  for (const step of steps) {
    const points = withoutDoubles(step());
    const [only, another] = points;
    if (only === undefined) continue;
    if (another === undefined) return { kind: "found", point: only.point };
    return { kind: "choices", points: points.slice(0, MOST_CHOICES).map(({ point }) => point) };
  }
  return { kind: "unknown", nearest: nearestSpellings(names, typed, spoken) };
}

interface Name {
  readonly point: NamedPoint;
  readonly folded: string;
  readonly reading: string;
}

const known = new WeakMap<NamedTown, readonly Name[]>();

/** Every name once a revision, the smallest kind of area first, then in the order of the written names. */
function namesOf(index: NamedTown): readonly Name[] {
  const before = known.get(index);
  if (before !== undefined) return before;
  const { town, locator } = index;
  const { prefecture, name: municipality } = town.municipality;
  const readings = new Map(town.readings.map(({ written, reading }) => [written, reading]));
  const asName = (point: NamedPoint, reading: string | null): Name => ({
    point,
    folded: foldAreaName(point.name, { prefecture, municipality }),
    reading: toHiragana(
      (reading ?? readings.get(point.name) ?? "").normalize("NFKC").replace(/\s/g, ""),
    ),
  });
  const names = [
    ...town.gazetteer.map(({ id, name, reading, lat, lng, zoneId }) =>
      asName({ id, name, position: position(lat, lng), zoneId, of: "gazetteer" }, reading),
    ),
    ...town.zones.flatMap(({ id, name, reading }) => {
      const middle = locator.middleOf(id);
      return middle === null
        ? []
        : [asName({ id, name, position: middle, zoneId: id, of: "zone" }, reading)];
    }),
    // A place whose position is masked is no landmark: its point is not where it is.
    ...town.places.flatMap(({ id, name, reading, disclosure, position: at, zoneId }) =>
      disclosure === "exact" && at !== null
        ? [asName({ id, name, position: at, zoneId, of: "place" }, reading)]
        : [],
    ),
  ];
  known.set(index, names);
  return names;
}

/** 番町1丁目2-3 is 番町1丁目, and so is 番町1-2-3; the longest name that the rest is only a number of. */
function areaOfAddress(names: readonly Name[], typed: string): readonly Name[] {
  const shorthand = /^(.*?\D)(\d{1,2})-\d/.exec(typed);
  const spelled =
    shorthand === null ? null : foldAreaName(`${shorthand[1] ?? ""}${shorthand[2] ?? ""}丁目`);
  const whole = spelled === null ? [] : names.filter((name) => name.folded === spelled);
  if (whole.length > 0) return whole;
  const starts = names.filter(
    ({ folded, point }) =>
      point.of !== "place" &&
      typed.startsWith(folded) &&
      /^(?:[\d-]|番|号|大字|字|の)/.test(typed.slice(folded.length)) &&
      !(/\d$/.test(folded) && /^\d/.test(typed.slice(folded.length))),
  );
  const longest = Math.max(0, ...starts.map(({ folded }) => folded.length));
  return starts.filter(({ folded }) => folded.length === longest);
}

function containing(names: readonly Name[], typed: string, spoken: string): readonly Name[] {
  if (typed.length < SHORTEST_CONTAINED) return [];
  return names.filter(({ folded, reading }) => folded.includes(typed) || reading.includes(spoken));
}

/** One name that stands in the gazetteer and among the zones is one choice. */
function withoutDoubles(names: readonly Name[]): readonly Name[] {
  const seen = new Set<string>();
  return names.filter(({ folded }) => {
    const first = !seen.has(folded);
    seen.add(folded);
    return first;
  });
}

function nearestSpellings(
  names: readonly Name[],
  typed: string,
  spoken: string,
): readonly NamedPoint[] {
  const most = Math.max(1, Math.floor(typed.length / 2));
  return withoutDoubles(names)
    .map((name) => ({
      name,
      distance: Math.min(
        editDistance(typed, name.folded, most),
        name.reading === "" ? Infinity : editDistance(spoken, name.reading, most),
      ),
    }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance || compareText(a.name.point.name, b.name.point.name))
    .slice(0, MOST_NEAREST)
    .map(({ name }) => name.point);
}
