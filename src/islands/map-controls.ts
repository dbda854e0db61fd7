import { unpackActivities } from "../domain/map/activity-set.ts";
import type { MapSettings } from "../domain/map/map-settings.ts";
import type { TownMap } from "../domain/map/town-map.ts";
import { ZONE_LEVELS } from "../domain/zone/zone.ts";
import type { BasemapStyle } from "../map/fetch-map.ts";
import { openMapView } from "../map/map-view.ts";
import type { Mark } from "../map/marks.ts";
import { activityAround, entryOf, firstEntry, focusEntry, markEntries } from "./map-entries.ts";
import { slipOf } from "./map-slip.ts";

export interface LiveMap {
  /** Moves to an activity and marks it; the person is led to the map where it is not beside the list. */
  showActivity(id: string, from: HTMLElement): void;
  /** Leads a person who asked for the map into it. */
  enter(): void;
}

/** Messages that the page holds ready in the reader's language, by their name in MapPanel.astro. */
export type Say = (message: "loading" | "failed" | "empty" | "tiles" | null) => void;

/** Map beside the list, both in view at once. */
const BESIDE = matchMedia("(min-width: 64rem)");

/** Opens the map in its panel and keeps it in step with the controls and with the list. */
export function controlsOf(
  panel: HTMLElement,
  options: {
    readonly settings: MapSettings;
    readonly stage: HTMLElement;
    readonly town: TownMap;
    readonly beneath: BasemapStyle | null;
    readonly say: Say;
  },
): LiveMap {
  const { settings, stage, town, beneath, say } = options;
  const part = (name: string) => panel.querySelector<HTMLElement>(`[data-map-${name}]`);
  const level = panel.querySelector<HTMLSelectElement>("[data-map-level]");
  const isMatching = settings.matching === null ? () => true : unpackActivities(settings.matching);
  let tilesMissing = false;
  /** True while a pressed pin puts the focus on its entry: the map stays where the person is looking. */
  let leading = false;
  /** Where the person came from, to be led back to by Escape. */
  let cameFrom: HTMLElement | null = null;

  const select = (mark: Mark | null, move: boolean) => {
    view.select(mark, move, part("slip")?.offsetHeight ?? 0);
    markEntries(mark === null ? [] : mark.pins.flatMap((pin) => town.pins[pin]?.[0] ?? []));
  };
  const slip = slipOf(panel, {
    settings,
    town,
    isMatching,
    onClose() {
      slip?.close();
      select(null, false);
      view.focus();
    },
  });

  function press(mark: Mark | null): void {
    if (mark === null) {
      slip?.close();
      select(null, false);
      return;
    }
    select(mark, false);
    const ids = mark.pins.flatMap((pin) => town.pins[pin]?.[0] ?? []);
    const entry = ids.map(entryOf).find((found) => found !== null) ?? null;
    // Beside the list a single activity needs no slip: its entry comes into view.
    if (ids.length === 1 && entry !== null && BESIDE.matches) {
      slip?.close();
      leading = true;
      focusEntry(entry);
      leading = false;
      return;
    }
    if (entry !== null && BESIDE.matches) entry.scrollIntoView({ block: "nearest" });
    slip?.show(mark, mark.name);
    slip?.focus();
  }

  const view = openMapView({
    container: stage,
    town,
    kindMarks: settings.kinds,
    locale: settings.drawn,
    isMatching,
    filtered: settings.matching !== null,
    zoneLevel: ZONE_LEVELS.find((each) => each === level?.value) ?? null,
    markedZone: settings.zone,
    markedPlace: settings.place,
    cooperative: settings.small,
    beneath,
    onPress: press,
    onMoved(zone) {
      const name = part("zone-name");
      if (name !== null) name.textContent = zone ?? town.municipality.name;
      part("zone-in-view")?.removeAttribute("hidden");
    },
    onBasemapMissing() {
      tilesMissing = true;
      say("tiles");
    },
  });
  stage.querySelector("canvas")?.setAttribute("aria-describedby", "map-keys");
  void view.idle.then(() => {
    panel.classList.add("is-drawn");
    if (!tilesMissing) say(null);
  });

  for (const button of panel.querySelectorAll<HTMLElement>("[data-map-zoom]")) {
    button.addEventListener("click", () => view.zoomBy(Number(button.dataset.mapZoom)));
  }
  part("back")?.addEventListener("click", () => backToList(cameFrom));
  new IntersectionObserver(([seen]) =>
    panel.classList.toggle("is-in-view", seen?.isIntersecting === true),
  ).observe(stage);
  part("whole")?.addEventListener("click", () => view.showWhole());
  level?.addEventListener("change", () =>
    view.setZoneLevel(ZONE_LEVELS.find((each) => each === level.value) ?? null),
  );

  const markOf = (id: string): Mark | null =>
    view.marks.find((mark) => mark.pins.some((pin) => town.pins[pin]?.[0] === id)) ?? null;
  document.addEventListener("focusin", ({ target }) => {
    const id = activityAround(target);
    const mark = id === null ? null : markOf(id);
    if (leading || mark === null || !BESIDE.matches) return;
    slip?.close();
    select(mark, true);
  });
  panel.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    if (slip?.close()) view.focus();
    else leave(panel, cameFrom);
  });
  for (const button of document.querySelectorAll<HTMLElement>("[data-map-show]")) {
    button.hidden = markOf(button.dataset.mapShow ?? "") === null;
  }

  const enter = () => {
    if (!BESIDE.matches) panel.scrollIntoView({ block: "start" });
    view.focus();
  };
  return {
    showActivity(id, from) {
      cameFrom = from;
      const mark = markOf(id);
      if (mark === null) return;
      slip?.show(mark, mark.name);
      select(mark, true);
      if (!BESIDE.matches) {
        panel.scrollIntoView({ block: "start" });
        slip?.focus();
      }
    },
    enter,
  };
}

/** Back to where one pressed 地図で見る, else to the first entry of the list. */
function backToList(cameFrom: HTMLElement | null): void {
  const entry = firstEntry();
  if (cameFrom !== null) {
    cameFrom.scrollIntoView({ block: "center" });
    cameFrom.focus({ preventScroll: true });
  } else if (entry !== null) focusEntry(entry);
}

/** Back to the entry one came from, else past the map: a map must not hold anybody. */
function leave(panel: HTMLElement, cameFrom: HTMLElement | null): void {
  const target = cameFrom ?? panel.querySelector<HTMLElement>("[data-map-level], summary");
  target?.focus();
  if (cameFrom !== null) cameFrom.scrollIntoView({ block: "center" });
}
