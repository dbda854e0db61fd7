/**
 * The colours of the map as custom properties of the page's style sheets (src/styles/tokens.css and map/colours.css),
 * so that paper is the same paper on the page and on the map, in light and in dark.
 */
const COLOURS = {
  paper: "--paper",
  ink: "--ink",
  inkSoft: "--ink-soft",
  selected: "--persimmon",
  zone: "--map-zone",
  zoneWash: "--map-zone-wash",
  street: "--map-street",
  streetEdge: "--map-street-edge",
  railway: "--map-railway",
  water: "--map-water",
  park: "--map-park",
  block: "--map-block",
  groundText: "--map-ground-text",
  disc: "--map-disc",
} as const;

export type Palette = Readonly<Record<keyof typeof COLOURS, string>> & {
  /** How much of a raster basemap's light is let through: 1 by day. */
  readonly tileBrightness: number;
};

/** Reads the palette where the map stands; `read` gives the value of a custom property there. */
export function paletteFrom(read: (property: string) => string): Palette {
  const entries = Object.entries(COLOURS).map(([name, property]) => [name, read(property).trim()]);
  const colours = Object.fromEntries(entries) as Record<keyof typeof COLOURS, string>;
  const brightness = Number.parseFloat(read("--map-tile-brightness"));
  return { ...colours, tileBrightness: Number.isFinite(brightness) ? brightness : 1 };
}
