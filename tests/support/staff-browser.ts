import type { BrowserContext } from "playwright-core";
import { openAccounts } from "../../src/server/accounts/open-accounts.ts";
import { newToken, sha256Of } from "../../src/server/sessions/token.ts";
import type { TestPerson } from "./people.ts";
import { withBackend } from "./portal-data.ts";

/** A portal that runs on a data folder of this machine. */
export interface PortalOfTest {
  readonly url: string;
  readonly dataDir: string;
}

/**
 * Signs somebody in to a running portal, with the second factor passed where they hold a duty, and gives their cookie to
 * a browser. The account is made where there is none; duties and groups are added to what it has.
 */
export async function signInToPortal(
  portal: PortalOfTest,
  context: BrowserContext,
  email: string,
  person: TestPerson,
): Promise<{ readonly userId: string }> {
  return withBackend(portal.dataDir, async (backend) => {
    const { service, access } = backend;
    const called = async (name: string, args: object): Promise<unknown> => {
      const { data, error } = await service.rpc(name, args);
      if (error !== null) throw new Error(`${name}: ${error.message}`);
      return data as unknown;
    };
    const account = await openAccounts(backend, access).findOrMake(email);
    if (!account.ok) throw new Error(JSON.stringify(account.problem));
    const { userId } = account.value;
    for (const [code, duty, zone] of person.duties ?? [])
      await called("give_duty", { person: userId, code, duty, zone });
    for (const [code, group] of person.groups ?? [])
      await called("add_group_member", { person: userId, address: email, code, of_group: group });
    const [first, second] = [newToken(), newToken()];
    await called("start_session", {
      person: userId,
      address: email,
      token: sha256Of(first),
      by: "password",
    });
    const passes = (person.duties ?? []).length > 0 && person.signedIn !== "without second factor";
    if (passes) await passWith(called, userId, sha256Of(first), sha256Of(second));
    const value = passes ? second : first;
    await context.addCookies([
      { name: "tsunagiba", value, url: portal.url, httpOnly: true, sameSite: "Lax" },
    ]);
    return { userId };
  });
}

/** Passes the second factor as the portal notes it, at a step that was not taken before; no code is worked out. */
async function passWith(
  called: (name: string, args: object) => Promise<unknown>,
  person: string,
  token: string,
  newToken: string,
): Promise<void> {
  const known = (await called("second_factor_of", { person })) as { confirmed: boolean } | null;
  if (known === null) await called("keep_second_factor", { person, sealed: "x".repeat(40) });
  const passed = await called("pass_second_factor", {
    token,
    new_token: newToken,
    step: Date.now(),
    recovery: known?.confirmed === true ? null : "[]",
  });
  if (passed !== true) throw new Error(`${person} does not pass the second factor`);
}
