import type { PlanStandard } from "../../municipality/municipality.ts";
import type { GapTown } from "../gap-town.ts";
import type { RecordedNeeds } from "../recorded-needs.ts";
import type { Candidate } from "../siting/where-next.ts";

/** All that a question of the planning view is answered from. */
export interface PlanningTown {
  readonly town: GapTown;
  readonly standards: readonly PlanStandard[];
  /** Lists of places that a council has named for more: vacant houses, schools, halls that lend rooms. */
  readonly candidates: readonly CandidateList[];
  /** Half-years of which unmet needs may be shown to who asks, the newest first. */
  readonly needs: readonly RecordedNeeds[];
}

export interface CandidateList {
  readonly id: string;
  readonly name: string;
  readonly places: readonly Candidate[];
}
