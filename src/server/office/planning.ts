import { removePlanStandard, savePlanStandard } from "../../data/planning/plan-standards.ts";
import type { PlanningPart } from "../../domain/office/planning.ts";
import type { Problem } from "../../domain/problem.ts";
import type { Result } from "../../domain/result.ts";
import { asPerson } from "./as-person.ts";
import type { OfficeRequest } from "./office-request.ts";

export function planningPart(request: OfficeRequest): PlanningPart {
  /** Standards are part of what is public: what was written is to be seen in the answer. */
  const published = async (
    done: Promise<Result<null, Problem>>,
  ): Promise<Result<null, Problem>> => {
    const result = await done;
    if (result.ok) await request.publish();
    return result;
  };
  return {
    saveStandard: (code, standard) =>
      published(asPerson(request, (person) => savePlanStandard(person, code, standard))),
    removeStandard: (code, id) =>
      published(asPerson(request, (person) => removePlanStandard(person, code, id))),
  };
}
