import type { Kind } from "../../activity/vocabulary.ts";
import { KIND_WORDS, codesOf } from "../../activity/vocabulary.ts";
import type { TownIndex } from "../../town-index.ts";
import type { DayText } from "../../units.ts";
import { type ZoneLevel, ZONE_LEVELS } from "../../zone/zone.ts";
import { askGaps } from "../ask-gaps.ts";
import { fits, type GapQuestion } from "../gap-question.ts";
import { gapTown, type UnknownPart } from "../gap-town.ts";
import { levelsOf } from "../planning/read-planning.ts";
import { drawZones, type ZoneDrawing } from "../planning/zone-drawing.ts";
import type { PeopleRelease } from "./people-release.ts";
import { releasedAreas } from "./released-areas.ts";

/** Whom a release can tell about. */
export const COVERAGE_WHO = ["all", "from-65", "under-15"] as const;
export type CoverageWho = (typeof COVERAGE_WHO)[number];
/** Straight lines that can be asked about, in metres. */
export const COVERAGE_METRES = [300, 500, 800, 1_000, 1_500] as const;

/** What the public page is asked: how many of whom have a place of a kind within so far, zone by zone. */
export interface CoverageQuestion {
  /** Null: every kind. */
  readonly kind: Kind | null;
  readonly who: CoverageWho;
  readonly metres: (typeof COVERAGE_METRES)[number];
  readonly level: ZoneLevel;
}

/** Levels that the page can be asked by: small areas one by one are the release's own table. */
export const coverageLevels = (index: TownIndex): readonly ZoneLevel[] =>
  levelsOf(index.town).filter((level) => level !== "small-area");

/** Reads a link's question; what is not understood is asked as it usually is. */
export function readCoverage(query: URLSearchParams, index: TownIndex): CoverageQuestion {
  const levels = coverageLevels(index);
  const asked = ZONE_LEVELS.find((level) => level === query.get("level"));
  return {
    kind: codesOf(KIND_WORDS).find((kind) => kind === query.get("kind")) ?? null,
    who: COVERAGE_WHO.find((who) => who === query.get("who")) ?? "all",
    metres: COVERAGE_METRES.find((metres) => String(metres) === query.get("within")) ?? 800,
    level: asked !== undefined && levels.includes(asked) ? asked : (levels[0] ?? "municipality"),
  };
}

/** The same as a link asks it. */
export const coverageQuery = ({ kind, who, metres, level }: CoverageQuestion): URLSearchParams =>
  new URLSearchParams({
    ...(kind === null ? {} : { kind }),
    who,
    within: String(metres),
    level,
  });

/** One row: people of areas whose number is shown, those of them who reach something, places, areas not shown. */
export interface CoverageRow {
  readonly people: number;
  readonly reached: number;
  readonly activities: number;
  readonly unconfirmed: number;
  readonly heldBack: number;
  /** Of no area of the row the number is shown: there is nothing to say, which is not 0. */
  readonly nothingShown: boolean;
}
export interface CoverageZone extends CoverageRow {
  readonly id: string;
  readonly name: string;
}
export interface PublicCoverage {
  readonly zones: readonly CoverageZone[];
  /** Areas and places in no zone of the level. */
  readonly outside: CoverageRow;
  /** Areas that no map shows. */
  readonly nowhere: CoverageRow;
  readonly total: CoverageRow;
  /** Counted in their zones, but their position is not public: from nowhere within reach. */
  readonly withoutPosition: number;
  readonly drawing: ZoneDrawing | null;
}

/**
 * The public figures of a day: a function of a release and of what else is public, and of nothing else. Whatever is asked
 * tells nothing of anybody that the released table does not. Places of other towns are not counted.
 */
export function publicCoverage(
  index: TownIndex,
  release: PeopleRelease,
  asked: CoverageQuestion,
  on: DayText,
): PublicCoverage {
  // The people that the town itself knows go no further than here.
  const people = releasedAreas(release);
  const town = gapTown(
    { ...index, town: { ...index.town, population: people.population } },
    { on },
  );
  const withPeople = {
    ...town,
    areas: town.areas.map((area) => ({ ...area, people: people.of(area) })),
    nowhere: town.nowhere.map((area) => ({ ...area, people: people.of(area) })),
  };
  const question: GapQuestion = {
    kinds: asked.kind === null ? null : [asked.kind],
    who: asked.who,
    slots: null,
    withinMetres: asked.metres,
    level: asked.level,
    confirmedOnly: false,
  };
  const answer = askGaps(withPeople, question);
  const { outside, nowhere, total } = answer.unknownBeside;
  return {
    zones: answer.zones.map(({ zone, unknown, ...row }) => ({
      id: zone.id,
      name: zone.name,
      ...rowOf(row, unknown),
    })),
    outside: rowOf({ ...answer.outside, ...answer.inNoZone }, outside),
    nowhere: rowOf(
      { people: answer.nowhere.people, reached: 0, activities: 0, unconfirmed: 0 },
      nowhere,
    ),
    total: rowOf(
      {
        ...answer.total,
        activities: answer.supply.counted,
        unconfirmed: answer.supply.unconfirmed,
      },
      total,
    ),
    withoutPosition: answer.supply.withoutPosition,
    drawing: drawZones(withPeople, answer, (place) => {
      const point = withPeople.supply[place];
      return point !== undefined && fits(point, question);
    }),
  };
}

const rowOf = (
  row: Omit<CoverageRow, "heldBack" | "nothingShown">,
  unknown: UnknownPart,
): CoverageRow => ({
  people: row.people,
  reached: row.reached,
  activities: row.activities,
  unconfirmed: row.unconfirmed,
  heldBack: unknown.areas,
  nothingShown: unknown.all,
});
