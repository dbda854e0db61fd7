import { newToken, sha256Of } from "../../src/server/sessions/token.ts";
import type { TestDatabase } from "./database.ts";

export type TestDuty = readonly [code: string, role: string, zone: string | null];

/** Somebody with duties, or with groups in care; `signedIn` says how far they have come. */
export interface TestPerson {
  readonly duties?: readonly TestDuty[];
  readonly groups?: readonly (readonly [code: string, groupId: string])[];
  /** `works`: signed in with the second factor (without one, where there is no duty). */
  readonly signedIn?: "works" | "without second factor" | "no";
}

/** Signs somebody up, gives what is theirs by the functions that the portal uses, and signs them in. */
export async function makePerson(database: TestDatabase, email: string, person: TestPerson) {
  const signedUp = await database.signUp(email);
  const { userId } = signedUp;
  for (const [code, duty, zone] of person.duties ?? [])
    await called(database, "give_duty", { person: userId, code, duty, zone });
  for (const [code, group] of person.groups ?? [])
    await called(database, "add_group_member", {
      person: userId,
      address: email,
      code,
      of_group: group,
    });
  const { signedIn = "works" } = person;
  if (signedIn !== "no") {
    const passed = signedIn === "works" && (person.duties ?? []).length > 0;
    await signIn(database, { userId, email }, passed);
  }
  return signedUp;
}

/** A session as signing in leaves it. Gives its token, as a browser would hold it. */
export async function signIn(
  database: TestDatabase,
  { userId, email }: { readonly userId: string; readonly email: string },
  withSecondFactor: boolean,
): Promise<string> {
  const token = newToken();
  await called(database, "start_session", {
    person: userId,
    address: email,
    token: sha256Of(token),
    by: "password",
  });
  if (withSecondFactor)
    await database.sql`update private.sessions set second_factor_at = now() where token_sha256 = ${sha256Of(token)}`;
  return token;
}

async function called({ backend }: TestDatabase, name: string, args: object): Promise<void> {
  const { error } = await backend.service.rpc(name, args);
  if (error !== null) throw new Error(`${name}: ${error.message}`);
}
