import type { PlanningAnswer } from "../../domain/coverage/planning/answer-planning.ts";
import type { MapLocale } from "../../domain/map/map-settings.ts";
import type { Position } from "../../domain/units.ts";
import type { PlanningMap, PlanningMapState } from "../../map/planning-map.ts";
import type { MapPoints, ShownOnMap } from "./protocol.ts";

/** Where there is room for it the live map comes by itself. */
const WIDE = "(min-width: 64rem)";

export interface MapBeside {
  /** Where everything is has come: the map may be opened. */
  readonly opened: (points: MapPoints) => void;
  readonly show: (answer: PlanningAnswer, shown: ShownOnMap) => void;
  readonly pick: (on: boolean) => void;
}
interface Pressed {
  readonly onZone: (id: string) => void;
  readonly onPick: (at: Position) => void;
}

/** The live map in place of the drawing; without WebGL, or where it does not come, the drawing stays. */
export function mapBeside(root: HTMLElement, pressed: Pressed): MapBeside {
  const panel = root.querySelector<HTMLElement>("[data-planning-map]");
  const button = panel?.querySelector<HTMLButtonElement>("[data-planning-map-open]") ?? null;
  let map: PlanningMap | null = null;
  let points: MapPoints | null = null;
  let state: PlanningMapState | null = null;
  let opening = false;

  async function open(): Promise<void> {
    if (panel === null || points === null || state === null || opening) return;
    opening = true;
    map = await openIn(panel, points, state, pressed);
    if (button !== null) button.hidden = true;
    if (map !== null) map.show(state);
    else panel.querySelector("[data-planning-map-failed]")?.removeAttribute("hidden");
    const put = root.querySelector<HTMLButtonElement>("[data-planning-put-on-map]");
    if (map !== null && put !== null) put.hidden = false;
  }
  button?.addEventListener("click", () => void open().then(() => map?.focus()));

  return {
    opened(all) {
      points = all;
    },
    show(answer, shown) {
      state = stateOf(answer, shown);
      if (map !== null) map.show(state);
      else if (matchMedia(WIDE).matches) void open();
    },
    pick: (on) => map?.pick(on),
  };
}

async function openIn(
  panel: HTMLElement,
  points: MapPoints,
  { level }: PlanningMapState,
  pressed: Pressed,
): Promise<PlanningMap | null> {
  const container = panel.querySelector<HTMLElement>("[data-planning-stage]");
  if (container === null) return null;
  try {
    const [{ openPlanningMap }, { fetchTownMap }] = await Promise.all([
      import("../../map/planning-map.ts"),
      import("../../map/fetch-map.ts"),
    ]);
    const town = await fetchTownMap(panel.dataset.mapFile ?? "");
    if (town === null || town.bounds === null) return null;
    const locale = JSON.parse(panel.dataset.locale ?? "{}") as MapLocale;
    container.hidden = false;
    const map = openPlanningMap({
      container,
      town,
      locale,
      zoneLevel: level,
      areas: points.areas,
      places: points.places,
      ...pressed,
    });
    panel.dataset.live = "";
    panel.querySelector("[data-planning-map-text]")?.removeAttribute("hidden");
    return map;
  } catch (reason) {
    // No WebGL, or too little memory for it: drawing and table say what the map would.
    console.warn(reason);
    container.hidden = true;
    return null;
  }
}

function stateOf(
  { asked: { question }, before, after, changes, needs }: PlanningAnswer,
  { people, counted }: ShownOnMap,
): PlanningMapState {
  const { zones, reached } = after ?? before;
  const left = zones.map(
    (zone, at) =>
      [
        zone.zone.id,
        needs === null ? zone.people - zone.reached : (needs.counts[at] ?? 0),
      ] as const,
  );
  const most = Math.max(1, ...left.map(([, count]) => count));
  return {
    level: question.level,
    zones: new Map(left.map(([id, count]) => [id, count / most])),
    people,
    reached,
    counted,
    withinMetres: question.withinMetres,
    pins: changes.flatMap((change) => (change.does === "pin" ? [change.pin.at] : [])),
  };
}
