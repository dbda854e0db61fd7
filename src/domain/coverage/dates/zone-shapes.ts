import { sha256 } from "../../place/keyed-hash.ts";
import type { Zone } from "../../zone/zone.ts";

const FINGERPRINT_BYTES = 8;
/** A town's zones stay the same objects until it is published anew. */
const known = new WeakMap<readonly Zone[], ReadonlyMap<string, string>>();

/** A fingerprint of each boundary, by id of its zone: whether the line of a zone moved, without keeping the line. */
export function zoneShapes(zones: readonly Zone[]): ReadonlyMap<string, string> {
  const held = known.get(zones);
  if (held !== undefined) return held;
  const made = new Map(
    zones.flatMap(({ id, boundary }) =>
      boundary === null ? [] : [[id, fingerprint(JSON.stringify(boundary.coordinates))] as const],
    ),
  );
  known.set(zones, made);
  return made;
}

const fingerprint = (text: string): string =>
  [...sha256(new TextEncoder().encode(text)).slice(0, FINGERPRINT_BYTES)]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
