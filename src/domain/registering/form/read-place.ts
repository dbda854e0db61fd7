import {
  ACCESS_WORDS,
  codesOf,
  type Disclosure,
  DISCLOSURE_WORDS,
  type Kind,
  SHELTERING_KINDS,
} from "../../activity/vocabulary.ts";
import { resolveWhere } from "../../gazetteer/resolve-where.ts";
import { isCalledShelter } from "../../place/shelter.ts";
import type { TownIndex } from "../../town-index.ts";
import { type Position, position } from "../../units.ts";
import { locateZones, type ZoneLocator } from "../../zone/locate-zones.ts";
import { type Zone, ZONE_LEVELS, type ZoneLevel } from "../../zone/zone.ts";
import { LONGEST, type RegisteredPlace } from "../registration.ts";
import { chosenOf, type FormReader, lineOf, report, textOf, ticked } from "./values.ts";

export const PLACE_ANSWERS = ["described", "kept", "nowhere"] as const;

/**
 * Where it is. A home is never shown exactly, and begins as approximate; kinds that shelter people begin hidden
 * (decision 18). A place without a name, an address and a point is not known yet, which is no problem.
 */
export function readPlace(reader: FormReader, index: TownIndex, kind: Kind): RegisteredPlace {
  const answer = chosenOf(reader, "place", PLACE_ANSWERS) ?? "described";
  if (answer === "nowhere") return { is: "nowhere" };
  if (answer === "kept") return kept(reader, index);
  const name = lineOf(reader, "place-name", LONGEST.name);
  if (name !== null && isCalledShelter(name)) report(reader, "registration-shelter", "place-name");
  const home = reader.params.get("home") === "yes";
  const address = lineOf(reader, "address", LONGEST.address);
  const truePosition = pinOf(reader, index);
  const directions = textOf(reader, "directions", LONGEST.directions);
  const disclosure = disclosureOf(reader, home, kind);
  const zoneId = zoneOf(reader, index, { address, truePosition, disclosure });
  const access = ticked(reader, "access", codesOf(ACCESS_WORDS));
  if (name === null && address === null && truePosition === null && !home && zoneId === null) {
    return { is: "nowhere" };
  }
  return {
    is: "described",
    name,
    home,
    disclosure,
    truePosition,
    address,
    zoneId,
    directions,
    access,
  };
}

/** A place that is here already, and that everybody may know or that was this entry's before. */
function kept(reader: FormReader, index: TownIndex): RegisteredPlace {
  const placeId = reader.params.get("place-id") ?? "";
  if (index.placeById.has(placeId)) return { is: "kept", placeId };
  report(reader, "reference-missing", "place");
  return { is: "nowhere" };
}

/** How much of a position is shown where nobody has chosen. */
export const usualDisclosure = (home: boolean, kind: Kind): Disclosure =>
  SHELTERING_KINDS.has(kind) ? "hidden" : home ? "approximate" : "exact";

function disclosureOf(reader: FormReader, home: boolean, kind: Kind): Disclosure {
  const chosen = chosenOf(reader, "disclosure", codesOf(DISCLOSURE_WORDS));
  if (chosen === "exact" && home) report(reader, "home-must-not-be-exact", "disclosure");
  return chosen ?? usualDisclosure(home, kind);
}

/** About five kilometres round the municipality: what lies farther is a slip of the hand. */
const AROUND_DEGREES = 0.05;

function pinOf(reader: FormReader, { town }: TownIndex): Position | null {
  const [lat, lng] = ["lat", "lng"].map((field) => (reader.params.get(field) ?? "").trim());
  if (lat === "" || lng === "" || lat === undefined || lng === undefined) return null;
  const at = position(Number(lat), Number(lng));
  const { bounds } = town.municipality;
  const onEarth = Math.abs(at.lat) <= 90 && Math.abs(at.lng) <= 180;
  const [west, south, east, north] = bounds ?? [-180, -90, 180, 90];
  const near =
    at.lng >= west - AROUND_DEGREES &&
    at.lng <= east + AROUND_DEGREES &&
    at.lat >= south - AROUND_DEGREES &&
    at.lat <= north + AROUND_DEGREES;
  if (onEarth && near) return at;
  report(reader, "position-outside-municipality", "pin");
  return null;
}

/** What is shown of a place that is not exact must be wide enough to hide in; of others the smallest area says most. */
const WIDE_FIRST: readonly ZoneLevel[] = [
  "district",
  "primary-school",
  "daily-life",
  "junior-high",
  "ward",
];
const levelsFor = (disclosure: Disclosure): readonly ZoneLevel[] =>
  disclosure === "exact" ? ZONE_LEVELS.filter((level) => level !== "municipality") : WIDE_FIRST;

/** The levels of area that somebody can declare. */
export const DECLARED_LEVELS: readonly ZoneLevel[] = WIDE_FIRST;

function zoneOf(
  reader: FormReader,
  index: TownIndex,
  { address, truePosition, disclosure }: Pick<Described, "address" | "truePosition" | "disclosure">,
): string | null {
  const declared = reader.params.get("zone") ?? "";
  const zone = index.zoneById.get(declared);
  if (zone !== undefined && levelsFor(disclosure).includes(zone.level)) return zone.id;
  const found = address === null ? null : resolveWhere(index, address);
  const at = truePosition ?? (found?.kind === "found" ? found.point.position : null);
  if (at === null) return null;
  const around = locatorOf(index).atPoint(at, null).within;
  const zones = index.town.zones.filter(({ id }) => around.has(id));
  return firstOfLevels(zones, levelsFor(disclosure));
}
type Described = Extract<RegisteredPlace, { readonly is: "described" }>;

const firstOfLevels = (zones: readonly Zone[], levels: readonly ZoneLevel[]): string | null => {
  for (const level of levels) {
    const zone = zones.find((one) => one.level === level);
    if (zone !== undefined) return zone.id;
  }
  return null;
};

const locators = new WeakMap<TownIndex, ZoneLocator>();
function locatorOf(index: TownIndex): ZoneLocator {
  const known = locators.get(index);
  if (known !== undefined) return known;
  const made = locateZones(index.town.zones);
  locators.set(index, made);
  return made;
}
