import { townTaxonomy } from "../../domain/matching/interests/own-interests.ts";
import {
  parseUnmetNeed,
  UNMET_NEED_FIELDS,
  type UnmetNeed,
  type UnmetNeedField,
} from "../../domain/matching/unmet-need.ts";
import type { Problem } from "../../domain/problem.ts";
import type { OpenTown } from "../open-town.ts";

/** How far somebody has come: choosing, seeing what would be kept, and that it was kept or was not. */
export type UnmetNeedState =
  | {
      readonly at: "ask";
      readonly chosen: Readonly<Record<UnmetNeedField, string>>;
      readonly problems: readonly Problem[];
    }
  | { readonly at: "confirm"; readonly need: UnmetNeed; readonly key: string }
  | { readonly at: "recorded"; readonly need: UnmetNeed }
  | {
      readonly at: "refused";
      readonly need: UnmetNeed;
      readonly key: string;
      readonly problem: Problem;
    };

/**
 * Reads the posted form: `zone`, `interest`, `slot`, `step` (fixed words or empty); `agreed` and `key` once somebody
 * has seen what would be kept, and then it is recorded; `change` leads back to choosing. Without a form: choosing.
 */
export async function unmetNeedState(
  open: OpenTown,
  form: FormData | null,
): Promise<UnmetNeedState> {
  const text = (name: string): string => {
    const value = form?.get(name);
    return typeof value === "string" ? value.trim() : "";
  };
  const entries = UNMET_NEED_FIELDS.map((field) => [field, text(field)] as const);
  const chosen = Object.fromEntries(entries) as Record<UnmetNeedField, string>;
  if (form === null || text("change") !== "") return { at: "ask", chosen, problems: [] };
  const parsed = parseUnmetNeed((field) => chosen[field], {
    zones: open.town.zones,
    interests: townTaxonomy(open.town).byId,
  });
  if (!parsed.ok) return { at: "ask", chosen, problems: parsed.problem };
  const need = parsed.value;
  const key = text("key");
  if (key === "" || text("agreed") === "")
    return { at: "confirm", need, key: open.portal.formKey() };
  const recorded = await open.portal.recordUnmetNeed(open.town.municipality.code, need, key);
  return recorded.ok
    ? { at: "recorded", need }
    : { at: "refused", need, key, problem: recorded.problem };
}

/** What HTTP says of it, for who sent the form by script. */
export function statusOf(state: UnmetNeedState): 200 | 422 | 429 | 503 {
  if (state.at === "ask" && state.problems.length > 0) return 422;
  if (state.at !== "refused") return 200;
  if (state.problem.code === "too-many-now") return 429;
  return state.problem.code === "backend-unreachable" ? 503 : 422;
}
