import type { PlanningAnswer } from "../../domain/coverage/planning/answer-planning.ts";
import type { ZoneDrawing } from "../../domain/coverage/planning/zone-drawing.ts";

/** What the page asks its worker. */
export type ToWorker =
  | { readonly does: "open"; readonly address: string }
  | {
      readonly does: "ask";
      readonly number: number;
      /** The query of the page's link. */
      readonly query: string;
      /** While somebody drags the search for more places waits. */
      readonly later: boolean;
    };

/** What the worker answers. */
export type FromWorker =
  | { readonly does: "opened"; readonly points: MapPoints }
  | { readonly does: "failed" }
  | {
      readonly does: "answered";
      readonly number: number;
      readonly answer: PlanningAnswer;
      readonly shown: ShownOnMap;
      /** How long the worker took, in milliseconds. */
      readonly took: number;
    };

/** Where everything is: sent once. Longitude, latitude, longitude, latitude … */
export interface MapPoints {
  readonly areas: Float64Array;
  readonly places: Float64Array;
  /** The activity of each place. */
  readonly ids: readonly string[];
}

/** What the map says of an answer, besides the figures of its zones. */
export interface ShownOnMap {
  /** People of the layer for each area. */
  readonly people: Float64Array;
  /** 1 for each of the places that the question counts, as it is. */
  readonly counted: Uint8Array;
  /** The drawing that stands in where there is no live map; null while somebody drags. */
  readonly drawing: ZoneDrawing | null;
}
