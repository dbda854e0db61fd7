import type { SupabaseClient } from "../../data/client.ts";
import type { Problem } from "../../domain/problem.ts";
import { fail, type Result } from "../../domain/result.ts";
import type { OfficeRequest } from "./office-request.ts";

/** Does something as the person who is signed in, so that the database knows who asks. Fails with `not-permitted` where nobody is. */
export async function asPerson<Value>(
  { personClient }: Pick<OfficeRequest, "personClient">,
  work: (person: SupabaseClient) => Promise<Result<Value, Problem>>,
): Promise<Result<Value, Problem>> {
  const person = await personClient();
  return person === null ? fail({ code: "not-permitted" }) : work(person);
}
