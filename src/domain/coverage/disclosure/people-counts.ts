import type { Town } from "../../town.ts";
import { peopleFromTo } from "../../zone/people-of-zone.ts";
import type { PopulationArea, ZoneLevel } from "../../zone/zone.ts";
import { newestOf } from "../demand.ts";

/** Ages that are released, none in two of them: nested groups could be subtracted. */
export const RELEASED_AGES = [0, 15, 65] as const;
export const RELEASED_GROUPS = RELEASED_AGES.length;

/** People of one area by released ages, exactly. Never public as it is. */
export interface AreaCounts {
  /** The area's zone, else its name: the same from survey to survey. */
  readonly key: string;
  readonly name: string;
  readonly zoneId: string | null;
  readonly counts: readonly number[];
}
export interface PeopleCounts {
  /** The newest day of the counts. */
  readonly surveyedOn: string;
  readonly areas: readonly AreaCounts[];
  /** Where the counts come from. */
  readonly sourceId: string | null;
  /** Everybody who is counted: what the threshold goes by. */
  readonly residents: number;
}

/**
 * The newest counts of a town that a release may hold: of one level alone (the one with the most areas), because sums
 * over another level could be subtracted; and of areas whose ages are known. Null where there is none.
 */
export function peopleCounts(town: Pick<Town, "population" | "zones">): PeopleCounts | null {
  const levels = new Map(town.zones.map(({ id, level }) => [id, level]));
  const levelOf = ({ zoneId }: PopulationArea): ZoneLevel =>
    levels.get(zoneId ?? "") ?? "small-area";
  const byLevel = [...Map.groupBy(newestOf(town.population), levelOf).values()];
  const [level] = byLevel.sort((a, b) => b.length - a.length);
  const areas = (level ?? []).flatMap((area): AreaCounts[] => {
    const counts = RELEASED_AGES.map((from, at) =>
      peopleFromTo(area, from, RELEASED_AGES[at + 1] ?? null),
    );
    return counts.some((count) => count === null)
      ? []
      : [
          {
            key: area.zoneId ?? area.name,
            name: area.name,
            zoneId: area.zoneId,
            counts: counts.map((count) => count ?? 0),
          },
        ];
  });
  const days = (level ?? []).map(({ surveyedOn }) => surveyedOn).sort();
  const surveyedOn = days.at(-1);
  if (areas.length === 0 || surveyedOn === undefined) return null;
  const residents = areas.flatMap(({ counts }) => counts).reduce((sum, count) => sum + count, 0);
  const sourceId = (level ?? []).find((area) => area.surveyedOn === surveyedOn)?.sourceId ?? null;
  return { surveyedOn, areas, sourceId, residents };
}
