import type { IdentityName } from "./identities.ts";
import type { FunctionExpectation } from "./role-matrix.expectations.ts";

/** Every function about planning, with arguments that harm nothing. */
export const planningFunctions = (
  code: string,
  signedIn: readonly IdentityName[],
): Readonly<Record<string, FunctionExpectation>> => ({
  remove_plan_standard: { args: { code, standard: "no such" }, may: signedIn },
  save_plan_standard: { args: { code, standard: "{}" }, may: signedIn },
});
