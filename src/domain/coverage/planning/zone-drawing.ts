import { localPlane } from "../../geometry/local-plane.ts";
import { polygonsOf } from "../../geometry/shape.ts";
import { position } from "../../units.ts";
import type { GapAnswer } from "../ask-gaps.ts";
import type { GapTown } from "../gap-town.ts";

/** A drawing of zones and places in an own box of so many units; north is up. */
export interface ZoneDrawing {
  readonly width: number;
  readonly height: number;
  readonly zones: readonly {
    readonly id: string;
    readonly name: string;
    readonly path: string;
    /** 0 to 4: how many people reach nothing (or how many needs there are), beside the zone with the most. */
    readonly shade: number;
    readonly at: Dot;
  }[];
  readonly places: readonly Dot[];
}
export interface Dot {
  readonly x: number;
  readonly y: number;
}

const WIDTH = 640;
const SHADES = 4;

/**
 * Draws the zones of an answer, darker where more people reach nothing; with the needs of each zone darker where there
 * are more of these, and blank where they may not be told. Null where no zone has a boundary.
 */
export function drawZones(
  town: GapTown,
  answer: Pick<GapAnswer, "zones">,
  counted: (place: number) => boolean,
  needs: readonly (number | null)[] | null = null,
): ZoneDrawing | null {
  const { toPlane } = localPlane(town.origin);
  const rings = answer.zones.map(({ zone }) =>
    zone.boundary === null
      ? []
      : polygonsOf(zone.boundary).flatMap((polygon) =>
          polygon.map((ring) => ring.map(([lng = 0, lat = 0]) => toPlane(position(lat, lng)))),
        ),
  );
  const points = rings.flat(2);
  if (points.length === 0) return null;
  const west = Math.min(...points.map(({ x }) => x));
  const east = Math.max(...points.map(({ x }) => x));
  const south = Math.min(...points.map(({ y }) => y));
  const north = Math.max(...points.map(({ y }) => y));
  const scale = WIDTH / Math.max(east - west, (north - south) / 1.2, 1);
  const toBox = ({ x, y }: { readonly x: number; readonly y: number }): Dot => ({
    x: Math.round((x - west) * scale * 10) / 10,
    y: Math.round((north - y) * scale * 10) / 10,
  });
  const weights = needs ?? answer.zones.map(({ people, reached }) => people - reached);
  const most = Math.max(1, ...weights.map((weight) => weight ?? 0));
  return {
    width: Math.ceil((east - west) * scale),
    height: Math.ceil((north - south) * scale),
    zones: answer.zones.map(({ zone }, at) => {
      const own = (rings[at] ?? []).map((ring) => ring.map(toBox));
      return {
        id: zone.id,
        name: zone.name,
        path: own.map((ring) => `M${ring.map(({ x, y }) => `${x} ${y}`).join("L")}Z`).join(""),
        shade: Math.round(((weights[at] ?? 0) / most) * SHADES),
        at: middleOf(own.flat()),
      };
    }),
    places: apart(
      town.supply
        .slice(0, town.ownSupply)
        .flatMap(({ at }, place) => (counted(place) ? [toBox(toPlane(at))] : [])),
    ),
  };
}

/** With more dots than this those that lie on each other are drawn once. */
const MANY_DOTS = 500;
const APART = 12;

function apart(dots: readonly Dot[]): readonly Dot[] {
  if (dots.length <= MANY_DOTS) return dots;
  const snap = (value: number): number => Math.round(value / APART) * APART;
  const kept = new Map(
    dots.map(({ x, y }) => [`${snap(x)} ${snap(y)}`, { x: snap(x), y: snap(y) }]),
  );
  return [...kept.values()];
}

function middleOf(dots: readonly Dot[]): Dot {
  const xs = dots.map(({ x }) => x);
  const ys = dots.map(({ y }) => y);
  if (dots.length === 0) return { x: 0, y: 0 };
  return {
    x: (Math.min(...xs) + Math.max(...xs)) / 2,
    y: (Math.min(...ys) + Math.max(...ys)) / 2,
  };
}
