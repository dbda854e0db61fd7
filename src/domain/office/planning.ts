import type { StandardToSave } from "../planning/plan-standard-form.ts";
import type { Problem } from "../problem.ts";
import type { Result } from "../result.ts";

/** What planners write down. Everything fails with `not-permitted` for who does not plan here. */
export interface PlanningPart {
  /** A standard of the plan, new or changed; it holds when this answers. Fails with `source-missing`, `form-incomplete`. */
  readonly saveStandard: (code: string, standard: StandardToSave) => Promise<Result<null, Problem>>;
  /** Fails with `record-unknown`. */
  readonly removeStandard: (code: string, id: string) => Promise<Result<null, Problem>>;
}
