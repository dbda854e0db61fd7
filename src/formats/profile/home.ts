import { haversine } from "../../domain/geometry/haversine.ts";
import { type Position, position } from "../../domain/units.ts";
import type { ProfileReader } from "./profile-reader.ts";

/** Further than this from every activity (metres), a home is none of this town. */
const OUTSIDE = 50_000;

/**
 * Where somebody lives, or null after saying why not. The position itself is never quoted: it is a home.
 */
export function homeOf(reader: ProfileReader, places: readonly Position[]): Position | null {
  const fields = reader.fields("home");
  if (fields === null) return null;
  const { lat, lng } = fields;
  if (typeof lat !== "number" || typeof lng !== "number" || !Number.isFinite(lat + lng)) {
    reader.problems.push({ code: "profile-value-unknown", field: "home" });
    return null;
  }
  if (Math.abs(lat) > 90 || Math.abs(lng) > 180) {
    reader.problems.push({ code: "profile-value-unknown", field: "home" });
    return null;
  }
  const home = position(lat, lng);
  if (places.length > 0 && places.every((place) => haversine(home, place) > OUTSIDE)) {
    reader.problems.push({ code: "profile-home-elsewhere", field: "home" });
    return null;
  }
  return home;
}
