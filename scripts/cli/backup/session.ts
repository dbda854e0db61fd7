import type { Sql } from "../../../src/server/backend/connection.ts";

/**
 * Makes the session write values as text that reads back the same anywhere, and refuse - rather than leave rows out
 * in silence - where a policy would hide some of them from this user.
 */
export async function plainTextOfValues(sql: Sql): Promise<void> {
  await sql.unsafe(`
    set row_security = off;
    set datestyle = 'ISO, YMD';
    set intervalstyle = 'postgres';
    set timezone = 'UTC';
    set extra_float_digits = 1;
    set bytea_output = 'hex';
    set search_path = pg_catalog;`);
}
