import type { SupabaseClient } from "../../data/client.ts";
import { lookAtSession, type LiveSession } from "../../data/people/look-at-session.ts";
import { endSession, endSessions, startSession } from "../../data/people/sessions.ts";
import type { Problem } from "../../domain/problem.ts";
import { fail, type Result, succeed } from "../../domain/result.ts";
import type { Account } from "../accounts/accounts.ts";
import { sessionCookie } from "./session-cookie.ts";
import { isToken, newToken, sha256Of } from "./token.ts";

/** The session of one request's browser: what it brought, and what it takes along. */
export interface SessionAtHand {
  /** Who came; null where nobody is signed in. */
  readonly live: LiveSession | null;
  /** The hash of the token that it brought. */
  readonly tokenSha256: string | null;
  /** Signs somebody in. What the browser brought is ended: a token from before never becomes a person's. */
  readonly begin: (
    account: Account,
    by: "password" | "link",
  ) => Promise<Result<LiveSession, Problem>>;
  /**
   * Changes the token: `change` stores the new hash in place of the old one, and says whether it did. Only then does
   * the browser get the new token.
   */
  readonly rotate: (
    change: (newSha256: string) => Promise<Result<boolean, Problem>>,
  ) => Promise<Result<boolean, Problem>>;
  readonly end: () => Promise<void>;
  readonly endEverywhere: () => Promise<void>;
  /** Set-Cookie headers of the answer. */
  readonly cookies: () => readonly string[];
}

/** Looks whose session a token is. Where the database cannot be asked, nobody is signed in. */
export async function sessionAtHand(
  service: SupabaseClient,
  token: string | null,
  https: boolean,
): Promise<SessionAtHand> {
  const brought = token !== null && isToken(token) ? sha256Of(token) : null;
  const looked = brought === null ? null : await lookAtSession(service, brought);
  const live = looked?.ok ? looked.value : null;
  let cookies: readonly string[] = [];
  const give = (newOne: string | null): void => {
    cookies = [sessionCookie(newOne, https)];
  };
  // A token that stands for nobody any more is taken away, unless the database only could not be asked.
  if (token !== null && (brought === null || (looked?.ok === true && live === null))) give(null);
  return {
    live,
    tokenSha256: live === null ? null : brought,
    begin: async (account, by) => {
      const next = newToken();
      const tokenSha256 = sha256Of(next);
      const started = await startSession(service, { ...account, tokenSha256, by });
      if (!started.ok) return started;
      if (brought !== null) await endSession(service, brought);
      const session = await lookAtSession(service, tokenSha256);
      if (!session.ok) return session;
      if (session.value === null) return fail({ code: "backend-unreachable" });
      give(next);
      return succeed(session.value);
    },
    rotate: async (change) => {
      const next = newToken();
      const changed = await change(sha256Of(next));
      if (changed.ok && changed.value) give(next);
      return changed;
    },
    end: async () => {
      if (brought !== null) await endSession(service, brought);
      give(null);
    },
    endEverywhere: async () => {
      if (live !== null) await endSessions(service, live.person.userId, null);
      give(null);
    },
    cookies: () => cookies,
  };
}
