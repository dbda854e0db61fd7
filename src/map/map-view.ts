import {
  type GeoJSONSource,
  Map as LibreMap,
  type MapMouseEvent,
  type StyleSpecification,
} from "maplibre-gl";
import { boundsOfPoints } from "../domain/geometry/bounds-of.ts";
import type { Bounds } from "../domain/geometry/shape.ts";
import type { MapLocale } from "../domain/map/map-settings.ts";
import type { TownMap } from "../domain/map/town-map.ts";
import { zoneFilling } from "../domain/map/zone-at.ts";
import { position } from "../domain/units.ts";
import type { ZoneLevel } from "../domain/zone/zone.ts";
import { FONT } from "./ground-layers.ts";
import { libreLocale } from "./locale.ts";
import { mapStyle } from "./map-style.ts";
import { drawMark } from "./mark-images.ts";
import {
  coloursOf,
  type KindMarks,
  type Mark,
  type MarkFeatures,
  markFeature,
  markFeatures,
  marksOf,
} from "./marks.ts";
import { paletteFrom } from "./palette.ts";
import { allowWorker } from "./trusted-worker.ts";
import { zoneFilters } from "./zone-layers.ts";

const CLOSE_ZOOM = 15.5;
const FIT = { padding: 36, maxZoom: CLOSE_ZOOM } as const;

export interface MapViewOptions {
  readonly container: HTMLElement;
  readonly town: TownMap;
  readonly kindMarks: KindMarks;
  readonly locale: MapLocale;
  readonly isMatching: (ordinal: number) => boolean;
  /** Whether filters are set: then the map begins with what matches, else with the whole town. */
  readonly filtered: boolean;
  readonly zoneLevel: ZoneLevel | null;
  readonly markedZone: string | null;
  readonly markedPlace: string | null;
  /** Two fingers (or ctrl) to move the map, so that a small one in a page does not catch the scrolling. */
  readonly cooperative: boolean;
  /** The operator's style to lie beneath, already fetched; null for our own ground or 地理院タイル. */
  readonly beneath: StyleSpecification | null;
  readonly onPress: (mark: Mark | null) => void;
  readonly onMoved: (zoneName: string | null) => void;
  readonly onBasemapMissing: () => void;
}

export interface MapView {
  readonly marks: readonly Mark[];
  /** Resolves when everything in view has been drawn for the first time. */
  readonly idle: Promise<void>;
  /** Marks a mark and moves to it if asked; `covered` pixels at the foot of the map are hidden by something. */
  select(mark: Mark | null, move: boolean, covered?: number): void;
  setZoneLevel(level: ZoneLevel | null): void;
  zoomBy(levels: number): void;
  showWhole(): void;
  focus(): void;
  remove(): void;
}

/** Draws the town in a container and answers presses. Throws where the device has no WebGL 2. */
export function openMapView(options: MapViewOptions): MapView {
  allowWorker();
  const { container, town, kindMarks } = options;
  const colours = coloursOf(kindMarks);
  const marks = marksOf(town, kindMarks, options.isMatching, options.markedPlace);
  let zoneView = { level: options.zoneLevel, marked: options.markedZone };
  let selected = marks.findIndex((mark) =>
    mark.places.some((place) => town.places[place]?.[0] === options.markedPlace),
  );

  const property = (name: string) => getComputedStyle(container).getPropertyValue(name);
  const selection = (): MarkFeatures => {
    const mark = marks[selected];
    return { type: "FeatureCollection", features: mark ? [markFeature(mark, selected)] : [] };
  };
  const strong = (mark: Mark) => mark.matching || mark.pins.length === 0;
  const style = () =>
    mapStyle({
      town,
      zoneView,
      palette: paletteFrom(property),
      colours: colours.length,
      around: options.locale.around,
      marks: markFeatures(marks, strong),
      others: markFeatures(marks, (mark) => !strong(mark)),
      selected: selection(),
      beneath: options.beneath,
    });

  const map = new LibreMap({
    container,
    style: style(),
    bounds: [...firstBounds(options, marks, selected)],
    fitBoundsOptions: FIT,
    locale: libreLocale(options.locale),
    localIdeographFontFamily: FONT.join(","),
    cooperativeGestures: options.cooperative,
    attributionControl: false,
    // North stays up and the paper flat: one thing less to lose one's way by.
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    maxPitch: 0,
    minZoom: 7,
    maxZoom: 18,
    fadeDuration: 0,
    renderWorldCopies: false,
    validateStyle: import.meta.env.DEV,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();

  const scale = Math.max(1, Math.ceil(devicePixelRatio));
  map.setMissingStyleImageResolver((id) => {
    const picture = drawMark(id, {
      kindMarks,
      palette: paletteFrom(property),
      colour: (name) => property(name).trim(),
      scale,
    });
    if (picture !== null && !map.hasImage(id)) map.addImage(id, picture, { pixelRatio: scale });
  });

  // Without a listener MapLibre writes to the console; a tile that does not come is no fault of the page.
  map.on("error", () => options.onBasemapMissing());
  map.on("moveend", () => options.onMoved(zoneInView()));
  map.on("click", (event) => void press(event));
  for (const layer of ["pins", "rings", "selected-pin", "others"]) {
    map.on("mouseenter", layer, () => map.getCanvas().classList.add("over-mark"));
    map.on("mouseleave", layer, () => map.getCanvas().classList.remove("over-mark"));
  }
  const theme = matchMedia("(prefers-color-scheme: dark)");
  const redraw = () => map.setStyle(style(), { diff: false });
  theme.addEventListener("change", redraw);

  const zoneInView = (): string | null => {
    const view = map.getBounds();
    const [west, south, east, north] = [
      view.getWest(),
      view.getSouth(),
      view.getEast(),
      view.getNorth(),
    ];
    const { level } = zoneView;
    return level && (zoneFilling(town.zones, level, [west, south, east, north])?.name ?? null);
  };
  const geojson = (id: string) => map.getSource<GeoJSONSource>(id);
  const draw = async () => {
    await geojson("selected")?.setData(selection());
  };

  async function press({ point }: MapMouseEvent): Promise<void> {
    const box: [[number, number], [number, number]] = [
      [point.x - 6, point.y - 6],
      [point.x + 6, point.y + 6],
    ];
    const layers = ["selected-pin", "rings", "pins", "others"].filter((id) => map.getLayer(id));
    const [hit] = map.queryRenderedFeatures(box, { layers });
    if (hit === undefined) return options.onPress(null);
    const cluster: unknown = hit.properties.cluster_id;
    if (typeof cluster !== "number" || hit.geometry.type !== "Point") {
      return options.onPress(marks[Number(hit.properties.mark)] ?? null);
    }
    const zoom = (await geojson("marks")?.getClusterExpansionZoom(cluster)) ?? map.getZoom() + 2;
    const [lng = 0, lat = 0] = hit.geometry.coordinates;
    map.easeTo({ center: [lng, lat], zoom: zoom + 0.2 });
  }

  options.onMoved(zoneInView());
  return {
    marks,
    idle: new Promise((resolve) => void map.once("idle", () => resolve())),
    select(mark, move, covered = 0) {
      selected = mark === null ? -1 : marks.indexOf(mark);
      void draw();
      if (mark === null || !move) return;
      const zoom = Math.max(map.getZoom(), 14.5);
      map.easeTo({ center: [mark.lng, mark.lat], zoom, offset: [0, -covered / 2] });
    },
    setZoneLevel(level) {
      zoneView = { ...zoneView, level };
      for (const [layer, filter] of Object.entries(zoneFilters(zoneView))) {
        map.setFilter(layer, filter);
      }
      options.onMoved(zoneInView());
    },
    zoomBy: (levels) => void map.easeTo({ zoom: map.getZoom() + levels }),
    showWhole: () => void map.fitBounds([...wholeBounds(town, marks)], FIT),
    focus: () => map.getCanvas().focus(),
    remove() {
      theme.removeEventListener("change", redraw);
      map.remove();
    },
  };
}

/** About 600 m around a point. */
const around = (lat: number, lng: number): Bounds => [
  lng - 0.0065,
  lat - 0.0055,
  lng + 0.0065,
  lat + 0.0055,
];

const boundsOfMarks = (marks: readonly Mark[]): Bounds | null =>
  boundsOfPoints(marks.map(({ lat, lng }) => position(lat, lng)));

const wholeBounds = (town: TownMap, marks: readonly Mark[]): Bounds =>
  town.bounds ?? boundsOfMarks(marks) ?? around(35.68, 139.77);

/** What is seen first: the marked place, the marked zone, what the filters leave, or all of the town. */
function firstBounds(options: MapViewOptions, marks: readonly Mark[], selected: number): Bounds {
  const { town, markedZone, filtered } = options;
  const mark = marks[selected];
  if (mark !== undefined) return around(mark.lat, mark.lng);
  const zone = town.zones.features.find(({ properties }) => properties.id === markedZone);
  if (zone !== undefined) {
    const corners = zone.geometry.coordinates.flat(zone.geometry.type === "Polygon" ? 1 : 2);
    const points = (corners as number[][]).map(([lng = 0, lat = 0]) => position(lat, lng));
    return boundsOfPoints(points) ?? wholeBounds(town, marks);
  }
  const matching = filtered ? boundsOfMarks(marks.filter((each) => each.matching)) : null;
  return matching ?? wholeBounds(town, marks);
}
