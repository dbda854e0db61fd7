import type { SupabaseClient } from "../../data/client.ts";
import type { Problem } from "../../domain/problem.ts";
import type { Result } from "../../domain/result.ts";

/** An account of Supabase's: passwords are kept there, sessions are not. */
export interface Account {
  readonly userId: string;
  readonly email: string;
}

/** Who can sign in. Addresses are in lower case. */
export interface Accounts {
  /** The account of an address, null where there is none. */
  readonly find: (email: string) => Promise<Result<Account | null, Problem>>;
  /** The account of an address, made with a password nobody knows where there is none. */
  readonly findOrMake: (email: string) => Promise<Result<Account, Problem>>;
  /** Whose password this is; null where it is nobody's. */
  readonly withPassword: (
    email: string,
    password: string,
  ) => Promise<Result<Account | null, Problem>>;
  /** Gives somebody a new password. Problems: `password-too-easy` where Supabase will not have it. */
  readonly setPassword: (account: Account, password: string) => Promise<Result<null, Problem>>;
  /** A client that speaks for somebody. Their access token is made anew and kept in memory for most of its hour. */
  readonly clientOf: (account: Account) => Promise<Result<SupabaseClient, Problem>>;
}
