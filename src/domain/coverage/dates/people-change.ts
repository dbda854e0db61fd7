import type { DayText } from "../../units.ts";
import type { DemandArea } from "../demand.ts";
import type { GapQuestion } from "../gap-question.ts";
import type { GapTown } from "../gap-town.ts";
import type { DatedTown } from "./dated-town.ts";

/** Whether people or zones are others on the second date, so that reach would differ though no activity did. */
export interface PeopleChange {
  readonly changed: boolean;
  /** Days of the surveys that people come from, the oldest first. */
  readonly surveys: { readonly before: readonly DayText[]; readonly after: readonly DayText[] };
  /** Small areas whose people of the layer, or whose point, differ, and those that are there on one date alone. */
  readonly areas: number;
  /** Zones of the level whose line differs, and those that are there on one date alone. */
  readonly zones: number;
}

export function peopleChange(
  before: DatedTown,
  after: DatedTown,
  { who, level }: Pick<GapQuestion, "who" | "level">,
): PeopleChange {
  const surveys = { before: surveysOf(before.town), after: surveysOf(after.town) };
  const said = ({ at, people }: DemandArea) => [people[who], at?.lat, at?.lng].join();
  const areas = differing(
    new Map(areasOf(before.town).map((area) => [area.id, said(area)])),
    new Map(areasOf(after.town).map((area) => [area.id, said(area)])),
  );
  const zones = differing(linesOf(before, level), linesOf(after, level));
  const changed = areas > 0 || zones > 0 || surveys.before.join() !== surveys.after.join();
  return { changed, surveys, areas, zones };
}

const areasOf = ({ areas, nowhere }: GapTown): readonly DemandArea[] => [...areas, ...nowhere];

const surveysOf = (town: GapTown): readonly DayText[] =>
  [...new Set(areasOf(town).map(({ surveyedOn }) => surveyedOn))].sort();

const linesOf = ({ town, shapes }: DatedTown, level: GapQuestion["level"]) =>
  new Map(
    town.zones
      .filter((zone) => zone.level === level)
      .map(({ id }) => [id, shapes.get(id) ?? ""] as const),
  );

function differing(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): number {
  const ids = new Set([...before.keys(), ...after.keys()]);
  return [...ids].filter((id) => before.get(id) !== after.get(id)).length;
}
