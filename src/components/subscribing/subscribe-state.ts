import { formParams } from "../../domain/form-params.ts";
import { parseWish, type TypedWish, typedWish } from "../../domain/news/wish.ts";
import type { Subscribing } from "../../domain/office/subscribing.ts";
import type { Problem } from "../../domain/problem.ts";
import { readStamp } from "../../domain/registering/form-stamp.ts";
import type { OpenTown } from "../open-town.ts";

/** How far somebody has come with asking for mails. */
export type SubscribeState =
  | {
      readonly at: "ask";
      readonly typed: TypedWish;
      readonly problems: readonly Problem[];
      /** Nothing is wrong with what was typed: it is to be pressed once more. */
      readonly onceMore: boolean;
    }
  | { readonly at: "sent"; readonly email: string }
  | { readonly at: "begun" };

/** A field that nobody sees; who fills in everything fills it in too, and is asked to press once more. */
export const UNSEEN_FIELD = "website";

/**
 * Reads what was posted, or what a link brings along (`zone`, `kind`). A form that comes back faster than anybody reads,
 * or from before the portal was last started, is shown once more with what was typed: nothing is held against anybody.
 */
export async function subscribeState(
  open: OpenTown,
  subscribing: Subscribing,
  query: URLSearchParams,
  form: FormData | null,
): Promise<SubscribeState> {
  const params = form === null ? query : formParams(form);
  const typed = typedWish(params);
  const ask = (problems: readonly Problem[], onceMore = false): SubscribeState => ({
    at: "ask",
    typed,
    problems,
    onceMore,
  });
  if (form === null) return query.get("begun") === "yes" ? { at: "begun" } : ask([]);
  const wish = parseWish(typed, open.index);
  if (!wish.ok) return ask(wish.problem);
  const stamp = readStamp(params.get("stamp") ?? "");
  const trapped = (params.get(UNSEEN_FIELD) ?? "") !== "";
  if (stamp === null || trapped || subscribing.judge(stamp) !== "fine") return ask([], true);
  const asked = await subscribing.ask(open.town.municipality, wish.value, open.language, stamp.key);
  return asked.ok ? { at: "sent", email: wish.value.email } : ask([asked.problem]);
}

/** What HTTP says of it, for who sent the form by script. */
export function statusOf(state: SubscribeState): 200 | 422 | 429 | 503 {
  if (state.at !== "ask") return 200;
  const [problem] = state.problems;
  if (problem === undefined) return state.onceMore ? 422 : 200;
  if (problem.code === "too-many-now") return 429;
  return problem.code === "backend-unreachable" ? 503 : 422;
}
