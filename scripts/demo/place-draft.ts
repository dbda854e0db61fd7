import type { Contact } from "../../src/domain/activity/activity.ts";
import type { Access } from "../../src/domain/activity/vocabulary.ts";
import type { PlaceEntry } from "../../src/domain/place/place.ts";
import { contact, SOURCE } from "./author.ts";
import { between, chance } from "./chance.ts";
import { toPosition } from "./land/frame.ts";
import { SMALL_AREAS, type SmallArea } from "./land/small-areas.ts";

interface Extras {
  /** Metres from the middle of the small area; without it, a short walk by chance. */
  readonly off?: readonly [x: number, y: number];
  readonly way?: string;
  readonly access?: readonly Access[];
  readonly functions?: readonly string[];
  readonly how?: Contact;
  readonly note?: string;
}

function areaNamed(id: string): SmallArea {
  const area = SMALL_AREAS.find((one) => one.id === id);
  if (area === undefined) throw new Error(`no small area ${id}`);
  return area;
}

const pointIn = (id: string, area: SmallArea, off?: readonly [number, number]) =>
  toPosition({
    x: area.x + (off?.[0] ?? between(`${id}:x`, -120, 120)),
    y: area.y + (off?.[1] ?? between(`${id}:y`, -110, 110)),
  });

const addressIn = (id: string, area: SmallArea): string =>
  `ひだまり市${area.name}${1 + Math.floor(chance(`${id}:ban`) * 24)}-${1 + Math.floor(chance(`${id}:go`) * 18)}`;

/** A place that everybody may find. */
export function open(
  id: string,
  name: string,
  reading: string,
  areaId: string,
  extras: Extras = {},
): PlaceEntry {
  const area = areaNamed(areaId);
  return {
    id,
    name,
    reading,
    disclosure: "exact",
    truePosition: pointIn(id, area, extras.off),
    address: addressIn(id, area),
    zoneId: `area-${area.id}`,
    directions: extras.way ?? null,
    access: extras.access ?? null,
    contact: extras.how ?? contact("listed"),
    functions: extras.functions ?? [],
    note: extras.note ?? null,
    sourceId: SOURCE,
  };
}

/** A home, or a room that shelters: shown roughly or by its zone alone; the true point stays private. */
export function sheltered(
  id: string,
  name: string,
  reading: string,
  areaId: string,
  shown: "approximate" | "hidden",
  zoneId: string,
  extras: Extras = {},
): PlaceEntry {
  return {
    ...open(id, name, reading, areaId, extras),
    disclosure: shown,
    address: null,
    zoneId,
    contact: extras.how ?? contact("through-council"),
  };
}
