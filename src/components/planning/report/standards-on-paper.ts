import type { StandardState } from "../../../domain/coverage/plan-standards.ts";
import type { PlanStandard } from "../../../domain/municipality/municipality.ts";
import { planning } from "../../../wording/staff/planning.ts";

/** One standard of the plan on paper: in how many zones it holds, and where it does not. */
export interface StandardOnPaper {
  readonly standard: PlanStandard;
  readonly met: number;
  readonly nearly: number;
  readonly missed: number;
  /** Nobody can say there how many are needed. */
  readonly unknown: number;
  /** Most lacking first. */
  readonly lacking: readonly { readonly where: string; readonly count: number }[];
}

export function standardsOnPaper(states: readonly StandardState[]): readonly StandardOnPaper[] {
  return [...Map.groupBy(states, ({ standard }) => standard)].map(([standard, of]) => {
    const count = (state: StandardState["state"]): number =>
      of.filter((one) => one.state === state).length;
    const lacking = of
      .filter(({ missing }) => missing !== null && missing > 0)
      .map(({ zone, missing }) => ({
        where: zone?.name ?? planning.wholeTown,
        count: missing ?? 0,
      }))
      .sort((a, b) => b.count - a.count);
    return {
      standard,
      met: count("met"),
      nearly: count("nearly"),
      missed: count("missed"),
      unknown: count("unknown"),
      lacking,
    };
  });
}
