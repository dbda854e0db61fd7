import { type DemandLayer, knownLayers } from "../../domain/coverage/demand.ts";
import type { GapTown } from "../../domain/coverage/gap-town.ts";
import type { PlanningAsked } from "../../domain/coverage/planning/read-planning.ts";
import { planning as words } from "../../wording/staff/planning.ts";
import { livePlanning } from "../../wording/staff/planning-what-if.ts";

/** How far, by what the link says. A link may hold any measure: it stands among the usual ones. */
export function withinChoices({
  text,
  wrong,
}: Pick<PlanningAsked, "text" | "wrong">): Readonly<Record<string, string>> {
  const { within } = text;
  const usual: Readonly<Record<string, string>> = words.withinChoices;
  return within === null || within in usual || wrong?.field === "within"
    ? usual
    : { ...usual, [within]: livePlanning.within(within) };
}

/** Whose reach may be asked about. What no area knows is not offered; a link that asks for it is told that nobody knows. */
export const whoChoices = (
  towns: readonly Pick<GapTown, "areas" | "nowhere">[],
  { who }: { readonly who: DemandLayer },
): readonly DemandLayer[] => [
  ...new Set([...knownLayers(towns.flatMap(({ areas, nowhere }) => [...areas, ...nowhere])), who]),
];
