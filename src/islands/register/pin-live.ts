import { DISCLOSURE_WORDS, type Disclosure, isCodeOf } from "../../domain/activity/vocabulary.ts";
import type { MapLocale } from "../../domain/map/map-settings.ts";
import type { TownMap } from "../../domain/map/town-map.ts";
import { zoneAt } from "../../domain/map/zone-at.ts";
import { type Position, position } from "../../domain/units.ts";
import { ZONE_LEVELS, type ZoneLevel } from "../../domain/zone/zone.ts";
import { fetchTownMap } from "../../map/fetch-map.ts";
import { openPinMap, type PinMap } from "../../map/pin-map.ts";

/** Ten metres of latitude. */
const STEP = 0.00009;
const WAYS: Readonly<Record<string, readonly [lat: number, lng: number]>> = {
  north: [1, 0],
  south: [-1, 0],
  east: [0, 1.2],
  west: [0, -1.2],
};

interface Said {
  readonly pinned: string;
  readonly notPinned: string;
  readonly pinnedZone: string;
  readonly failed: string;
}

/** Opens the map below its button, and keeps the two hidden fields in step with the mark. */
export async function openPin(pin: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const find = <Found extends HTMLElement>(name: string) =>
    pin.querySelector<Found>(`[data-pin-${name}]`);
  const [place, stage, status] = [find("place"), find("stage"), find("said")];
  const [lat, lng] = [find<HTMLInputElement>("lat"), find<HTMLInputElement>("lng")];
  if (!place || !stage || !status || !lat || !lng) return;
  const said = JSON.parse(find("words")?.dataset.pinWords ?? "{}") as Said;
  const town = await fetchTownMap(pin.dataset.mapFile ?? "");
  place.hidden = false;
  let map: PinMap;
  const level = town === null ? null : shownLevel(town);
  const marked = (): Position | null =>
    lat.value === "" || lng.value === "" ? null : position(Number(lat.value), Number(lng.value));
  const tell = () => {
    const at = marked();
    const zone =
      at === null || town === null || level === null ? null : zoneAt(town.zones, level, at);
    if (at === null) status.textContent = said.notPinned;
    else status.textContent = zone === null ? said.pinned : said.pinnedZone.replace("…", zone.name);
  };
  const mark = (at: Position | null) => {
    lat.value = at === null ? "" : at.lat.toFixed(6);
    lng.value = at === null ? "" : at.lng.toFixed(6);
    map.show(marked(), shownNow(pin));
    tell();
    lat.dispatchEvent(new Event("input", { bubbles: true }));
  };
  try {
    if (town === null || town.bounds === null) throw new Error("no map");
    const locale = JSON.parse(pin.dataset.locale ?? "{}") as MapLocale;
    map = openPinMap({ container: stage, town, locale, zoneLevel: level, onPick: mark });
  } catch {
    place.hidden = true;
    status.textContent = said.failed;
    return;
  }
  button.setAttribute("aria-expanded", "true");
  button.hidden = true;
  const before = marked();
  if (before !== null) map.lookAt(before);
  map.show(before, shownNow(pin));
  tell();
  find("centre")?.addEventListener("click", () => mark(map.centre()));
  find("remove")?.addEventListener("click", () => mark(null));
  for (const way of pin.querySelectorAll<HTMLElement>("[data-pin-nudge]")) {
    const [north = 0, east = 0] = WAYS[way.dataset.pinNudge ?? ""] ?? [];
    way.addEventListener("click", () => {
      const { lat: at, lng: on } = marked() ?? map.centre();
      mark(position(at + north * STEP, on + east * STEP));
    });
  }
  pin.closest("form")?.addEventListener("change", () => map.show(marked(), shownNow(pin)));
  stage.querySelector<HTMLElement>("canvas")?.focus({ preventScroll: true });
}

const shownLevel = (town: TownMap): ZoneLevel | null => {
  const levels = new Set(town.zones.features.map(({ properties }) => properties.level));
  return (
    (["district", "primary-school", ...ZONE_LEVELS] as const).find((one) => levels.has(one)) ?? null
  );
};

/** What of the position is shown, by the answers as they stand. */
function shownNow(pin: HTMLElement): Disclosure {
  const form = pin.closest("form");
  const data = form === null ? new FormData() : new FormData(form);
  const chosen = data.get("disclosure");
  if (isCodeOf(DISCLOSURE_WORDS, chosen)) return chosen;
  return data.get("home") === "yes" ? "approximate" : "exact";
}
