import type { MapSettings } from "../domain/map/map-settings.ts";
import { attributionsOf, fetchBasemapStyle, fetchTownMap } from "../map/fetch-map.ts";
import { controlsOf, type LiveMap, type Say } from "./map-controls.ts";

export type { LiveMap };

let live: Promise<LiveMap | null> | null = null;

/** The page's map, opened once; null where it cannot be opened, which the panel then says. */
export function liveMap(panel: HTMLElement): Promise<LiveMap | null> {
  live ??= open(panel);
  return live;
}

async function open(panel: HTMLElement): Promise<LiveMap | null> {
  const part = (name: string) => panel.querySelector<HTMLElement>(`[data-map-${name}]`);
  const say: Say = (message) => {
    const words = message === null ? null : part(`words-${message}`)?.cloneNode(true);
    part("message")?.replaceChildren(...(words?.childNodes ?? []));
  };
  part("opening")?.remove();
  say("loading");
  const settings = JSON.parse(part("settings")?.textContent ?? "null") as MapSettings | null;
  const stage = part("stage");
  const town = settings === null ? null : await fetchTownMap(settings.file);
  if (settings === null || stage === null || town === null) {
    say("failed");
    return null;
  }
  if (town.bounds === null) {
    say("empty");
    return null;
  }
  const beneath = await fetchBasemapStyle(town.basemap);
  try {
    const map = controlsOf(panel, { settings, stage, town, beneath, say });
    for (const hidden of panel.querySelectorAll("[data-map-live]"))
      hidden.removeAttribute("hidden");
    showCredit(part("credit"), beneath === null ? [] : attributionsOf(beneath));
    return map;
  } catch (reason) {
    // No WebGL, or too little memory for it: the list says everything that the map would.
    console.warn(reason);
    say("failed");
    return null;
  }
}

/** Attributions as text beside what the page itself has written. */
function showCredit(credit: HTMLElement | null, attributions: readonly string[]): void {
  if (credit === null) return;
  credit.append(...attributions.join(" | "));
  credit.hidden = (credit.textContent ?? "").trim() === "";
}
