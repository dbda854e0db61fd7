import { randomBytes } from "node:crypto";
import type { SupabaseClient } from "@supabase/supabase-js";
import { inject } from "vitest";
import { clientFor } from "../../src/data/client.ts";
import type { Backend } from "../../src/server/backend/backend.ts";
import { connect, type Sql } from "../../src/server/backend/connection.ts";
import { type LiteApi, openLiteApi } from "../../src/server/backend/lite-api.ts";
import { databaseUrl } from "./global-database.ts";

/** Somebody who has signed up. */
export interface Person {
  readonly userId: string;
  /** Speaks for this person. */
  readonly client: SupabaseClient;
  readonly accessToken: string;
}

export interface TestDatabase {
  readonly url: string;
  /** As superuser, past every policy. */
  readonly sql: Sql;
  readonly backend: Backend & { readonly api: NonNullable<Backend["api"]> };
  readonly signUp: (email: string) => Promise<Person>;
  readonly drop: () => Promise<void>;
}

/** A database of one's own: migrated, empty. Drop it when done. */
export async function testDatabase(): Promise<TestDatabase> {
  const { serverUrl, template, secrets } = inject("databaseTemplate");
  const name = `test_${randomBytes(8).toString("hex")}`;
  const server = connect({ url: serverUrl }, 1);
  await server`create database ${server(name)} template ${server(template)}`;
  const url = databaseUrl(serverUrl, name);
  const sql = connect({ url }, 4);
  const lite = openLiteApi({ address: { url }, secrets, siteUrl: "http://localhost:4321" });
  const { anonymous, service, api, access, close } = lite;
  return {
    url,
    sql,
    backend: { kind: "postgres", anonymous, service, api, access, whereDataLies: url, close },
    signUp: (email) => signUp(lite, email),
    drop: async () => {
      await Promise.all([close(), sql.end({ timeout: 1 })]);
      await server`drop database ${server(name)} with (force)`;
      await server.end({ timeout: 1 });
    },
  };
}

interface SignUpAnswer {
  readonly access_token: string;
  readonly user: { readonly id: string };
}

async function signUp({ api, clientOptions }: LiteApi, email: string): Promise<Person> {
  const response = await api(
    new Request(`${clientOptions.url}/auth/v1/signup`, {
      method: "POST",
      headers: { apikey: clientOptions.publishableKey, "content-type": "application/json" },
      body: JSON.stringify({ email, password: randomBytes(12).toString("base64url") }),
    }),
  );
  if (!response.ok) throw new Error(`sign-up of ${email}: ${await response.text()}`);
  const { access_token, user } = (await response.json()) as SignUpAnswer;
  return {
    userId: user.id,
    client: clientFor(clientOptions, access_token),
    accessToken: access_token,
  };
}
