import type { StandardState } from "../../../domain/coverage/plan-standards.ts";
import type { PlanStandard } from "../../../domain/municipality/municipality.ts";
import type { Wording } from "../../../wording/index.ts";
import { planning } from "../../../wording/staff/planning.ts";

/** One standard of the plan on paper: in how many zones it holds, and where it does not. */
export interface StandardOnPaper {
  readonly standard: PlanStandard;
  readonly met: number;
  readonly nearly: number;
  readonly missed: number;
  /** Most lacking first. */
  readonly lacking: readonly { readonly where: string; readonly count: number }[];
}

export function standardsOnPaper(states: readonly StandardState[]): readonly StandardOnPaper[] {
  return [...Map.groupBy(states, ({ standard }) => standard)].map(([standard, of]) => {
    const count = (state: StandardState["state"]): number =>
      of.filter((one) => one.state === state).length;
    const lacking = of
      .filter(({ state }) => state !== "met")
      .map(({ zone, has, needs }) => ({
        where: zone?.name ?? planning.wholeTown,
        count: needs - has,
      }))
      .sort((a, b) => b.count - a.count);
    return {
      standard,
      met: count("met"),
      nearly: count("nearly"),
      missed: count("missed"),
      lacking,
    };
  });
}

/** A standard in words: 「こども食堂 小学校区ごとに1」. */
export const standardInWords = (
  { kind, count, per, zoneLevel }: PlanStandard,
  { vocabulary }: Wording,
): string =>
  `${vocabulary.kind[kind]} ${
    per === "zone"
      ? planning.perZone(count, vocabulary.zoneLevel[zoneLevel ?? "municipality"])
      : planning.perPeople(count)
  }`;
