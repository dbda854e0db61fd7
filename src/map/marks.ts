import type { Feature, FeatureCollection, Point } from "geojson";
import type { Kind } from "../domain/activity/vocabulary.ts";
import type { TownMap } from "../domain/map/town-map.ts";

/** How kinds are drawn: the glyph's path on a 24 grid (even-odd) and the property that colours it. */
export type KindMarks = Readonly<
  Partial<Record<Kind, { readonly path: string; readonly colour: string }>>
>;

/** What is drawn at one point: one place, or several at the same address. */
export interface Mark {
  readonly lat: number;
  readonly lng: number;
  readonly approximate: boolean;
  readonly name: string;
  /** Indices into `TownMap.places`. */
  readonly places: readonly number[];
  /** Indices into `TownMap.pins`, those that match the list's filters before the others. */
  readonly pins: readonly number[];
  readonly matching: boolean;
  /** The kind whose glyph stands for the mark: the most frequent one among what matches. */
  readonly kind: Kind | null;
  /** How many activities have each of `colours`. */
  readonly counts: readonly number[];
}

/** The distinct colours of the kinds, in a fixed order: the segments of rings and their counters. */
export const coloursOf = (marks: KindMarks): readonly string[] => [
  ...new Set(Object.values(marks).map((mark) => mark.colour)),
];

/**
 * The marks of a town. Places at one address share a mark, since no zoom would part them; a place known only
 * roughly never shares one with an exact place. Where filters are set, places without a match are marked too,
 * to be drawn faintly; places without any activity are not, unless asked for by `alsoPlace`.
 */
export function marksOf(
  town: TownMap,
  kindMarks: KindMarks,
  isMatching: (ordinal: number) => boolean,
  alsoPlace: string | null = null,
): Mark[] {
  const colours = coloursOf(kindMarks);
  const pinsByPlace = Map.groupBy(town.pins.keys(), (pin) => town.pins[pin]?.[1] ?? -1);
  const shown = [...town.places.keys()].filter(
    (place) => pinsByPlace.has(place) || town.places[place]?.[0] === alsoPlace,
  );
  const byPoint = Map.groupBy(shown, (place) => {
    const [, , lat, lng, approximate] = town.places[place] ?? ["", "", 0, 0, 0];
    return `${lat},${lng},${approximate}`;
  });
  return [...byPoint.values()].map((places): Mark => {
    const [, name, lat, lng, approximate] = town.places[places[0] ?? 0] ?? ["", "", 0, 0, 0];
    const all = places.flatMap((place) => pinsByPlace.get(place) ?? []);
    const matched = all.filter((pin) => isMatching(town.pins[pin]?.[4] ?? -1));
    const counted = matched.length > 0 ? matched : all;
    const kinds = counted.flatMap((pin) => town.pins[pin]?.[2] ?? []);
    const pins = [...matched, ...all.filter((pin) => !matched.includes(pin))];
    const counts = colours.map(
      (colour) => kinds.filter((kind) => kindMarks[kind]?.colour === colour).length,
    );
    const kind = mostFrequent(kinds);
    const matching = matched.length > 0;
    return { lat, lng, approximate: approximate === 1, name, places, pins, matching, kind, counts };
  });
}

/** The most frequent value, of several the one that comes first; null of nothing. */
function mostFrequent<Value>(values: readonly Value[]): Value | null {
  const counted = Map.groupBy(values, (value) => value);
  let best: { value: Value; count: number } | null = null;
  for (const [value, { length }] of counted) {
    if (best === null || length > best.count) best = { value, count: length };
  }
  return best?.value ?? null;
}

export interface MarkProperties {
  readonly mark: number;
  readonly name: string;
  readonly approximate: boolean;
  readonly n: number;
  readonly image: string;
  /** c0, c1 …: the counts by colour, summed up by clusters. */
  readonly [counter: `c${number}`]: number;
}
export type MarkFeatures = FeatureCollection<Point, MarkProperties>;

/** The features of some of the marks; `mark` is the index into `marks`. */
export function markFeatures(
  marks: readonly Mark[],
  wanted: (mark: Mark) => boolean,
): MarkFeatures {
  const features = marks.flatMap((mark, index) => (wanted(mark) ? [markFeature(mark, index)] : []));
  return { type: "FeatureCollection", features };
}

export function markFeature(mark: Mark, index: number): Feature<Point, MarkProperties> {
  const counters = Object.fromEntries(mark.counts.map((count, colour) => [`c${colour}`, count]));
  const properties: MarkProperties = {
    ...counters,
    mark: index,
    name: mark.name,
    approximate: mark.approximate,
    n: mark.counts.reduce((sum, count) => sum + count, 0),
    image: pinImageId(mark),
  };
  const geometry: Point = { type: "Point", coordinates: [mark.lng, mark.lat] };
  return { type: "Feature", properties, geometry };
}

/** Names the picture of a mark, so that `mark-images.ts` can draw it when the map first asks for it. */
const pinImageId = (mark: Mark): string =>
  ["pin", mark.approximate ? "about" : "exact", mark.kind ?? "place", ...mark.counts].join("|");
