import { type AuthError, createClient, type SupabaseClient } from "@supabase/supabase-js";
import type { Problem } from "../../domain/problem.ts";
import { fail, type Result, succeed } from "../../domain/result.ts";
import { call } from "../call.ts";
import type { ClientOptions } from "../client.ts";

/** The id of an address's account, null where there is none. */
export async function findAccount(
  service: SupabaseClient,
  email: string,
): Promise<Result<string | null, Problem>> {
  const answer = await call(service, "find_account", { address: email });
  if (!answer.ok) return answer;
  return succeed(typeof answer.value === "string" ? answer.value : null);
}

/** Whose password this is: the id of the account, null where it is nobody's. What Supabase hands out is thrown away. */
export async function checkPassword(
  options: ClientOptions,
  email: string,
  password: string,
): Promise<Result<string | null, Problem>> {
  const { data, error } = await signingIn(options).auth.signInWithPassword({ email, password });
  if (error === null) return succeed(data.user.id);
  return isAnswer(error) ? succeed(null) : fail(unreachable(error));
}

/** Makes an account by signing it up, where there is no other way. Gives its id. */
export async function signUpAccount(
  options: ClientOptions,
  email: string,
  password: string,
): Promise<Result<string, Problem>> {
  const { data, error } = await signingIn(options).auth.signUp({ email, password });
  if (error !== null) return fail(unreachable(error));
  return data.user === null ? fail({ code: "backend-unreachable" }) : succeed(data.user.id);
}

/** Makes an account whose address needs no confirming. Gives its id. For Supabase itself. */
export async function createAccount(
  service: SupabaseClient,
  email: string,
  password: string,
): Promise<Result<string, Problem>> {
  const { data, error } = await service.auth.admin.createUser({
    email,
    password,
    email_confirm: true,
  });
  return error === null ? succeed(data.user.id) : fail(unreachable(error));
}

/** Gives an account a new password, through the admin API. */
export async function replacePassword(
  service: SupabaseClient,
  userId: string,
  password: string,
): Promise<Result<null, Problem>> {
  const { error } = await service.auth.admin.updateUserById(userId, { password });
  return ofNewPassword(error);
}

/** Gives the account whose access token this is a new password, where there is no admin API. */
export async function changeOwnPassword(
  options: ClientOptions,
  accessToken: string,
  password: string,
): Promise<Result<null, Problem>> {
  const { url, publishableKey } = options;
  const send = options.fetch ?? fetch;
  const response = await send(`${url}/auth/v1/user`, {
    method: "PUT",
    headers: {
      apikey: publishableKey,
      authorization: `Bearer ${accessToken}`,
      "content-type": "application/json",
    },
    body: JSON.stringify({ password }),
  });
  if (response.ok) return succeed(null);
  const body = (await response.json().catch(() => ({}))) as { readonly error_code?: string };
  if (body.error_code === "same_password") return succeed(null);
  if (response.status < 500 && body.error_code === "weak_password") return tooEasy;
  return fail({ code: "backend-unreachable", value: `PUT /auth/v1/user: ${response.status}` });
}

/** An access token of Supabase's own making, for an account: by a link that is never mailed. */
export async function accessTokenOf(
  service: SupabaseClient,
  options: ClientOptions,
  email: string,
): Promise<Result<string, Problem>> {
  const made = await service.auth.admin.generateLink({ type: "magiclink", email });
  if (made.error !== null) return fail(unreachable(made.error));
  const { data, error } = await signingIn(options).auth.verifyOtp({
    type: "magiclink",
    token_hash: made.data.properties.hashed_token,
  });
  if (error !== null) return fail(unreachable(error));
  const token = data.session?.access_token;
  return token === undefined ? fail({ code: "backend-unreachable" }) : succeed(token);
}

/** A client of its own: signing in changes for whom a client speaks. */
const signingIn = ({ url, publishableKey, fetch: send }: ClientOptions): SupabaseClient =>
  createClient(url, publishableKey, {
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
    ...(send === undefined ? {} : { global: { fetch: send } }),
  });

const tooEasy = fail<Problem>({ code: "password-too-easy" });

function ofNewPassword(error: AuthError | null): Result<null, Problem> {
  if (error === null || error.code === "same_password") return succeed(null);
  return error.code === "weak_password" ? tooEasy : fail(unreachable(error));
}

/** Whether the API refused, rather than not being there. */
const isAnswer = ({ status }: AuthError): boolean =>
  status !== undefined && status >= 400 && status < 500 && status !== 429;

const unreachable = ({ message }: AuthError): Problem => ({
  code: "backend-unreachable",
  value: message,
});
