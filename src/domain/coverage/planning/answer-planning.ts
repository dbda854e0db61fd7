import { type NeedsByZone, needsByZone, needsOf } from "../recorded-needs.ts";
import { type NextPlaces, whereNext } from "../siting/where-next.ts";
import { type Changes, changedTown, readChanges, type WrongChange } from "../what-if.ts";
import { type OpenedZone, openedZone } from "./opened-zone.ts";
import { type PlanningFigures, planningFigures } from "./planning-figures.ts";
import type { PlanningTown } from "./planning-town.ts";
import { levelsOf, type PlanningAsked, readPlanning } from "./read-planning.ts";
import { type ShownChange, shownChanges } from "./shown-changes.ts";

/** What the planning view shows for a link. Plain data: the same from the server and from a page's worker. */
export interface PlanningAnswer {
  readonly asked: PlanningAsked;
  /** The link's own query, without its question mark. */
  readonly query: string;
  readonly changes: readonly ShownChange[];
  readonly wrongChanges: readonly WrongChange[];
  /** The town as it is. */
  readonly before: PlanningFigures;
  /** As it would be; null where nothing is changed. */
  readonly after: PlanningFigures | null;
  /** Where one more would help most, besides what is changed; null where it is not asked, or "later". */
  readonly next: NextPlaces | "later" | null;
  readonly opened: OpenedZone | null;
  /** Beside the zones of `before`; null where they are not asked for, or nothing may be shown. */
  readonly needs: NeedsByZone | null;
}

/** Answers a link of the planning view. `later`: the search for more places is left out, as it takes longest. */
export function answerPlanning(
  planning: PlanningTown,
  query: URLSearchParams,
  later = false,
): PlanningAnswer {
  const { town, standards } = planning;
  const asked = readPlanning(query, levelsOf(town)[0] ?? "municipality");
  const { changes, wrong }: Changes = readChanges(query, town);
  const changed = changedTown(town, changes);
  const before = planningFigures(town, standards, asked);
  const recorded = asked.needs ? needsOf(planning.needs, asked.halfYear) : null;
  const zoneIds = before.zones.map(({ zone }) => zone.id);
  const after = changes.length === 0 ? null : planningFigures(changed, standards, asked);
  return {
    asked,
    query: query.toString(),
    changes: shownChanges(town, changes),
    wrongChanges: wrong,
    before,
    after,
    // Needs have no point: nobody can say from where one more place would be reached.
    next:
      asked.add === 0 || asked.needs ? null : later ? "later" : nextOf(planning, changed, asked),
    opened: openedZone(town, changed, asked, {
      zone: query.get("zone"),
      page: Number(query.get("page") ?? 0),
      before: before.reached,
      after: after?.reached ?? null,
    }),
    needs: recorded === null ? null : needsByZone(recorded, zoneIds, asked.question.slots),
  };
}

/** Among the list that the link names, or among all small areas. */
function nextOf(
  { town, candidates }: PlanningTown,
  changed: PlanningTown["town"],
  { question, add, among }: PlanningAsked,
): NextPlaces {
  const list = candidates.find(({ id }) => id === among);
  const { chosen, ...next } = whereNext(changed, question, list?.places ?? town.areas, add);
  // Small areas carry more than a candidate; what goes from worker to page stays small.
  const plain = chosen.map(({ candidate: { id, name, at }, gained }) => ({
    candidate: { id, name, at },
    gained,
  }));
  return { ...next, chosen: plain };
}
