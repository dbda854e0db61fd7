import type { FeatureCollection } from "geojson";
import type { Activity } from "./activity/activity.ts";
import type { PeopleRelease } from "./coverage/disclosure/people-release.ts";
import type { DatedEvent } from "./event/event.ts";
import type {
  Grant,
  Group,
  Municipality,
  OperatorPage,
  OwnKind,
  PlanStandard,
  Reading,
  Resource,
  Source,
  UrgentNumber,
} from "./municipality/municipality.ts";
import type { Photo } from "./photo/photo.ts";
import type { Publication } from "./news/publication.ts";
import type { Place, PlaceEntry } from "./place/place.ts";
import type { DateChange } from "./schedule/schedule.ts";
import type { OwnWord } from "./search/own-word.ts";
import type { Coordinator, GazetteerEntry, PopulationArea, Zone } from "./zone/zone.ts";

/**
 * Everything public of one municipality at one published revision. Public pages are functions of this,
 * the URL and the clock. Lists are ordered by id, so that the same revision gives the same bytes.
 */
export interface Town {
  readonly municipality: Municipality;
  readonly revision: number;
  readonly zones: readonly Zone[];
  readonly coordinators: readonly Coordinator[];
  readonly groups: readonly Group[];
  readonly places: readonly Place[];
  readonly activities: readonly Activity[];
  readonly dateChanges: readonly DateChange[];
  /** Since when entries stand here, as far as that is known. Absent: it is not known of any. */
  readonly publications?: readonly Publication[];
  readonly events: readonly DatedEvent[];
  readonly ownKinds: readonly OwnKind[];
  readonly resources: readonly Resource[];
  readonly grants: readonly Grant[];
  readonly planStandards: readonly PlanStandard[];
  /** Exact, for planning. No page or file that is public holds it: see `publicPeopleOf` and `publicTown`. */
  readonly population: readonly PopulationArea[];
  /** What was released of surveys, earliest first: all that anything public knows of people. Absent: nothing was. */
  readonly peopleReleases?: readonly PeopleRelease[];
  readonly gazetteer: readonly GazetteerEntry[];
  readonly readings: readonly Reading[];
  /** What people here call things: words for the search, and interests. */
  readonly searchWords: readonly OwnWord[];
  readonly urgentNumbers: readonly UrgentNumber[];
  readonly operatorPages: readonly OperatorPage[];
  readonly sources: readonly Source[];
  /** Streets, railway, river and parks for the embedded map (property `layer`: street, railway, river, park, water, block). */
  readonly ground: FeatureCollection | null;
  /** Entries that were joined with another one: where their addresses lead. Absent: none. */
  readonly moved?: readonly MovedEntry[];
  /** Photos of activities, by activity, oldest first. Absent: none. */
  readonly photos?: readonly Photo[];
}

export interface MovedEntry {
  readonly activityId: string;
  readonly movedTo: string;
}

/**
 * Records on their way in, from a file or from the demo town: domain-shaped, keyed by id, any list may be
 * absent. Applying the same batch twice changes nothing.
 */
export type TownRecords = Partial<
  Omit<
    Town,
    | "municipality"
    | "revision"
    | "publications"
    | "places"
    | "ground"
    | "moved"
    | "photos"
    | "peopleReleases"
  >
> & {
  readonly places?: readonly PlaceEntry[];
  readonly ground?: FeatureCollection | null;
};
