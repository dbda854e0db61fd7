import { codesOf, KIND_WORDS } from "../activity/vocabulary.ts";
import { mailAddressOf } from "../people/mail-address.ts";
import type { Problem } from "../problem.ts";
import { fail, type Result, succeed } from "../result.ts";
import type { TownIndex } from "../town-index.ts";
import type { Gathering } from "./news.ts";

/** What somebody wants to hear of, and where. */
export interface Wish extends Gathering {
  readonly email: string;
}

/** What stands in the form, as it was typed. */
export interface TypedWish {
  readonly zone: string;
  readonly kinds: readonly string[];
  readonly email: string;
}

export const typedWish = (params: URLSearchParams): TypedWish => ({
  zone: params.get("zone")?.trim() ?? "",
  kinds: [...new Set(params.getAll("kind"))],
  email: params.get("email")?.trim() ?? "",
});

/** Reads the form: `zone` (empty: the whole town), `kind` (none: all), `email`; or a problem for each field. */
export function parseWish(typed: TypedWish, index: TownIndex): Result<Wish, readonly Problem[]> {
  const problems: Problem[] = [];
  if (typed.zone !== "" && !index.zoneById.has(typed.zone)) {
    problems.push({ code: "zone-unknown", field: "zone" });
  }
  const kinds = codesOf(KIND_WORDS).filter((kind) => typed.kinds.includes(kind));
  if (kinds.length < typed.kinds.length) {
    problems.push({ code: "value-not-a-word-of-the-list", field: "kind" });
  }
  const email = mailAddressOf(typed.email);
  if (!email.ok) problems.push(email.problem);
  if (!email.ok || problems.length > 0) return fail(problems);
  return succeed({ zoneId: typed.zone === "" ? null : typed.zone, kinds, email: email.value });
}
