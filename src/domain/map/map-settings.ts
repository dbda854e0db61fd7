import type { Kind } from "../activity/vocabulary.ts";
import type { Language } from "../addresses.ts";
import type { ZoneLevel } from "../zone/zone.ts";

/** What the page tells its map, as JSON in `<script type="application/json" data-map-settings>`. */
export interface MapSettings {
  readonly file: string;
  readonly municipality: string;
  readonly language: Language;
  readonly kinds: Readonly<Partial<Record<Kind, KindSetting>>>;
  /** The activities that match the list's filters (`packActivities`), or null where nothing is filtered. */
  readonly matching: string | null;
  readonly zoneLevel: ZoneLevel | null;
  readonly place: string | null;
  readonly zone: string | null;
  /** A small map inside a page of text: opened by pressing only, moved with two fingers. */
  readonly small: boolean;
  readonly drawn: MapLocale;
}

/** The few words that are written on the map itself, in the reader's language. */
export interface MapLocale {
  readonly title: string;
  /** このあたり */
  readonly around: string;
  readonly withCtrl: string;
  readonly withCommand: string;
  readonly withTwoFingers: string;
}

/** How a kind is drawn and called: its glyph on a 24 grid (even-odd), and the custom property of its colour. */
export interface KindSetting {
  readonly path: string;
  readonly colour: string;
  readonly word: string;
}
