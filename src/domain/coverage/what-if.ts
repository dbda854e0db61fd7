import { isCodeOf, KIND_WORDS, type Kind } from "../activity/vocabulary.ts";
import { type Position, position } from "../units.ts";
import { locateZones } from "../zone/locate-zones.ts";
import { type GapTown, ownPoints } from "./gap-town.ts";
import { planePoints } from "./plane-points.ts";
import { SLOT_CODES } from "./read-gap-question.ts";
import type { SupplyPoint } from "./supply.ts";
import { WEEK_SLOT_COUNT } from "./week-slots.ts";

/** How often something that is only thought of would be on: meetings a week in each of its slots. */
export const OFTEN = { weekly: 1, "twice-a-month": 24 / 52, monthly: 12 / 52 } as const;
export type Often = keyof typeof OFTEN;

/** もしここに: an activity that is not there yet. */
export interface Pin {
  readonly at: Position;
  readonly kind: Kind;
  /** None: it is not decided when. */
  readonly slots: readonly number[];
  readonly often: Often;
  /** People who fit in; null: not decided, then the middle of its kind is taken as for all others. */
  readonly capacity: number | null;
}

/** One change of a town, with the words of the link that say so. */
export type Change =
  | { readonly does: "pin"; readonly text: string; readonly pin: Pin }
  | { readonly does: "gone"; readonly text: string; readonly points: readonly SupplyPoint[] };

/** Pins come first, whatever the order of the link: it is put in another one on its way to the server. */
const FIELDS = ["pin", "gone"] as const;
export type ChangeField = (typeof FIELDS)[number];
/** A change that cannot be made, and what is wrong with it. */
export interface WrongChange {
  readonly field: ChangeField;
  readonly text: string;
  readonly why: "where" | "kind" | "slot" | "often" | "capacity" | "not-there" | "too-many";
}

export interface Changes {
  readonly changes: readonly Change[];
  readonly wrong: readonly WrongChange[];
}

/** So many changes are looked at together. */
export const MOST_CHANGES = 12;
/** A pin may lie so far (metres) outside the box around the town's people and places. */
const OUTSIDE = 20_000;
const MOST_SEATS = 10_000;

/** A pin as a link holds it: `35.01_137.02_salon_TU-morning*SU-afternoon_weekly_20`, the last four may be empty. */
export const pinText = ({ at, kind, slots, often, capacity }: Pin): string =>
  [
    at.lat,
    at.lng,
    kind,
    slots.map((slot) => SLOT_CODES[slot]).join("*"),
    often,
    capacity ?? "",
  ].join("_");

/**
 * The changes that a link asks for: `pin` as `pinText` writes it, `gone` the id of an activity or of a place (then all
 * of its activities). What cannot be made is named, and the rest is made.
 */
export function readChanges(query: URLSearchParams, town: GapTown): Changes {
  const changes: Change[] = [];
  const wrong: WrongChange[] = [];
  for (const field of FIELDS) {
    for (const text of new Set(query.getAll(field))) {
      if (text === "") continue;
      const read = field === "pin" ? readPin(text, town) : readGone(text, town);
      if (typeof read === "string") wrong.push({ field, text, why: read });
      else if (changes.length === MOST_CHANGES) wrong.push({ field, text, why: "too-many" });
      else changes.push(read);
    }
  }
  return { changes, wrong };
}

function readGone(text: string, town: GapTown): Change | WrongChange["why"] {
  const points = ownPoints(town).filter(
    ({ activityId, placeId }) => activityId === text || placeId === text,
  );
  return points.length === 0 ? "not-there" : { does: "gone", text, points };
}

function readPin(text: string, town: GapTown): Change | WrongChange["why"] {
  const [lat, lng, kind, slots = "", often = "", capacity = ""] = text.split("_");
  const at = position(Number(lat || Number.NaN), Number(lng || Number.NaN));
  if (!isNear(at, town)) return "where";
  if (!isCodeOf(KIND_WORDS, kind)) return "kind";
  const codes = slots.split("*").filter((code) => code !== "");
  const numbers = [...new Set(codes.map((code) => SLOT_CODES.indexOf(code)))].sort((a, b) => a - b);
  if (numbers.includes(-1)) return "slot";
  if (often !== "" && !Object.hasOwn(OFTEN, often)) return "often";
  const seats = capacity === "" ? null : Number(capacity);
  if (seats !== null && !(Number.isInteger(seats) && seats > 0 && seats <= MOST_SEATS))
    return "capacity";
  const pin = { at, kind, slots: numbers, often: (often || "weekly") as Often, capacity: seats };
  return { does: "pin", text, pin };
}

/** Far outside, the town's flat map no longer holds. */
function isNear(at: Position, { origin, cells, places }: GapTown): boolean {
  if (!Number.isFinite(at.lat) || !Number.isFinite(at.lng)) return false;
  const { x, y } = planePoints([at], origin);
  const within = (value: number, ...sets: readonly Float64Array[]): boolean => {
    let [least, most] = [0, 0];
    for (const set of sets) {
      for (const one of set) {
        least = Math.min(least, one);
        most = Math.max(most, one);
      }
    }
    return value >= least - OUTSIDE && value <= most + OUTSIDE;
  };
  return within(x[0] as number, cells.x, places.x) && within(y[0] as number, cells.y, places.y);
}

/**
 * The town as it would be: without what is taken away, with a point for each pin before the neighbours' places. The flat
 * map stays the same, so that figures before and after are measured alike. A pin counts as confirmed: who thinks of it
 * knows it. Pins are `pin-1`, `pin-2` … in the order of the changes.
 */
export function changedTown(town: GapTown, changes: readonly Change[]): GapTown {
  if (changes.length === 0) return town;
  const gone = new Set(
    changes.flatMap((change) =>
      change.does === "gone" ? change.points.map(({ activityId }) => activityId) : [],
    ),
  );
  const pins = changes.flatMap((change) => (change.does === "pin" ? [change.pin] : []));
  const locator = locateZones(town.zones);
  const own = town.supply
    .slice(0, town.ownSupply)
    .filter(({ activityId }) => !gone.has(activityId));
  const put = pins.map((pin, at) => ({
    activityId: `pin-${at + 1}`,
    name: "",
    placeId: null,
    kind: pin.kind,
    at: pin.at,
    zoneIds: locator.atPoint(pin.at, null).within,
    perWeek: perWeekOf(pin),
    whenKnown: pin.slots.length > 0,
    capacity: pin.capacity,
    confirmed: true,
  }));
  const supply = [...own, ...put, ...town.supply.slice(town.ownSupply)];
  return {
    ...town,
    supply,
    places: planePoints(
      supply.map(({ at }) => at),
      town.origin,
    ),
    placeless: town.placeless.filter(({ activityId }) => !gone.has(activityId)),
    ownSupply: own.length + put.length,
  };
}

function perWeekOf({ slots, often }: Pin): Float64Array {
  const perWeek = new Float64Array(WEEK_SLOT_COUNT);
  for (const slot of slots) perWeek[slot] = OFTEN[often];
  return perWeek;
}
