import { LRUCache } from "lru-cache";
import { type ClientOptions, clientFor, type Clients } from "../../data/client.ts";
import {
  accessTokenOf,
  changeOwnPassword,
  checkPassword,
  createAccount,
  findAccount,
  replacePassword,
  signUpAccount,
} from "../../data/people/accounts.ts";
import type { Problem } from "../../domain/problem.ts";
import { type Result, succeed } from "../../domain/result.ts";
import { newToken } from "../sessions/token.ts";
import type { Account, Accounts } from "./accounts.ts";
import { ownAccessToken, TOKEN_SECONDS } from "./own-token.ts";

/** What opens the API for a person. */
export interface Access {
  readonly clientOptions: ClientOptions;
  /** What access tokens are signed with, where the API is our own; null where it is Supabase's. */
  readonly jwtSecret: string | null;
}

/** At most this many people's tokens are held; the hundreds of a council fit. */
const HELD = 2000;
/** A token is not used in its last ten minutes, so that none ends while something is being asked. */
const USED_FOR_MS = (TOKEN_SECONDS - 600) * 1000;

export function openAccounts({ service }: Clients, access: Access): Accounts {
  const { clientOptions, jwtSecret } = access;
  const tokens = new LRUCache<string, Promise<Result<string, Problem>>>({
    max: HELD,
    ttl: USED_FOR_MS,
  });

  const newAccessToken = (account: Account): Promise<Result<string, Problem>> =>
    jwtSecret === null
      ? accessTokenOf(service, clientOptions, account.email)
      : Promise.resolve(succeed(ownAccessToken(account, jwtSecret, new Date())));

  const accessToken = (account: Account): Promise<Result<string, Problem>> => {
    const held = tokens.get(account.userId);
    if (held !== undefined) return held;
    const making = newAccessToken(account);
    tokens.set(account.userId, making);
    // A failure is not held for an hour.
    const forget = () => tokens.delete(account.userId);
    making.then((made) => made.ok || forget(), forget);
    return making;
  };

  const find: Accounts["find"] = async (email) => {
    const userId = await findAccount(service, email);
    if (!userId.ok) return userId;
    return succeed(userId.value === null ? null : { userId: userId.value, email });
  };

  return {
    find,
    findOrMake: async (email) => {
      const found = await find(email);
      if (!found.ok) return found;
      if (found.value !== null) return succeed(found.value);
      const made =
        jwtSecret === null
          ? await createAccount(service, email, newToken())
          : await signUpAccount(clientOptions, email, newToken());
      if (made.ok) return succeed({ userId: made.value, email });
      // Somebody else may have made it meanwhile.
      const again = await find(email);
      return again.ok && again.value !== null ? succeed(again.value) : made;
    },
    withPassword: async (email, password) => {
      const userId = await checkPassword(clientOptions, email, password);
      if (!userId.ok) return userId;
      return succeed(userId.value === null ? null : { userId: userId.value, email });
    },
    setPassword: async (account, password) => {
      if (jwtSecret === null) return replacePassword(service, account.userId, password);
      const token = await accessToken(account);
      return token.ok ? changeOwnPassword(clientOptions, token.value, password) : token;
    },
    clientOf: async (account) => {
      const token = await accessToken(account);
      return token.ok ? succeed(clientFor(clientOptions, token.value)) : token;
    },
  };
}
