import { randomBytes } from "node:crypto";
import type { TestProject } from "vitest/node";
import { connect } from "../../src/server/backend/connection.ts";
import { prepareDatabase } from "../../src/server/backend/prepare-database.ts";
import { makeSecrets, type Secrets } from "../../src/server/backend/secrets.ts";
import { startDatabaseServer } from "./database-server.ts";

/** What test files need to clone a database of their own. */
export interface DatabaseTemplate {
  /** The server's maintenance database, as superuser. */
  readonly serverUrl: string;
  readonly template: string;
  readonly secrets: Secrets;
}

declare module "vitest" {
  interface ProvidedContext {
    databaseTemplate: DatabaseTemplate;
  }
}

/**
 * One PostgreSQL for all database tests, with a migrated database to clone: the embedded one, or the one that
 * TEST_DATABASE_SERVER_URL names (a superuser's URL; PostgreSQL 15 or newer).
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const elsewhere = process.env.TEST_DATABASE_SERVER_URL;
  const server =
    elsewhere === undefined
      ? await startDatabaseServer()
      : { url: elsewhere, stop: async () => {} };
  const template = `tsunagiba_template_${randomBytes(6).toString("hex")}`;
  const sql = connect({ url: server.url }, 1);
  const teardown = async (): Promise<void> => {
    if (elsewhere !== undefined) await sql`drop database if exists ${sql(template)} with (force)`;
    await sql.end({ timeout: 1 });
    await server.stop();
  };
  try {
    const secrets = await makeSecrets();
    await sql`create database ${sql(template)} template template0 encoding 'UTF8'`;
    const url = databaseUrl(server.url, template);
    const prepared = await prepareDatabase({ url }, secrets, () => {});
    if (!prepared.ok) throw new Error(JSON.stringify(prepared.problem));
    project.provide("databaseTemplate", { serverUrl: server.url, template, secrets });
    return teardown;
  } catch (error) {
    await teardown();
    throw error;
  }
}

export function databaseUrl(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}
