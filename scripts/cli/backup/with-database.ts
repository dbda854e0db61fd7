import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../../../src/domain/problem.ts";
import { fail, type Result, succeed } from "../../../src/domain/result.ts";
import {
  connect,
  type DatabaseAddress,
  errorMessage,
  type Sql,
} from "../../../src/server/backend/connection.ts";
import { openDataFolder } from "../../../src/server/backend/data-folder.ts";
import { holdServer } from "../../../src/server/backend/hold-server.ts";
import { EMBEDDED_DATABASE } from "../../../src/server/backend/open-embedded.ts";
import {
  checkDatabase,
  ensureDatabase,
  prepareDatabase,
} from "../../../src/server/backend/prepare-database.ts";
import { MAINTENANCE_DATABASE } from "../../../src/server/backend/presence.ts";
import type { OnProgress } from "../../../src/server/backend/progress.ts";
import { readOrMakeSecrets } from "../../../src/server/backend/secrets.ts";
import type { Settings } from "../../../src/server/settings.ts";

/** A database as its owner sees it, past every policy. */
export interface OwnedDatabase {
  /** One connection. */
  readonly sql: Sql;
  readonly isEmbedded: boolean;
}

export interface DatabaseUse {
  /** `as-it-is`: nothing is made or migrated. `up-to-date`: the embedded one is, others must be. */
  readonly state: "as-it-is" | "up-to-date";
  readonly onProgress: OnProgress;
}

/**
 * Lets `work` use the database that the settings name, whether a portal runs on it or not, as the user who owns its
 * tables: MIGRATE_DATABASE_URL where it is set. Fails as `openBackend` does, and with `setting-invalid` where a
 * Supabase is set without that address.
 */
export async function withDatabase<Value>(
  settings: Settings,
  use: DatabaseUse,
  work: (database: OwnedDatabase) => Promise<Result<Value, Problem>>,
): Promise<Result<Value, Problem>> {
  const { database, migrateDatabaseUrl } = settings;
  if (database.kind === "embedded") return withEmbedded(settings, use, work);
  const url = migrateDatabaseUrl ?? (database.kind === "postgres" ? database.url : null);
  if (url === null) return fail({ code: "setting-invalid", field: "MIGRATE_DATABASE_URL" });
  if (use.state === "up-to-date") {
    const fits = await checkDatabase({ url });
    if (!fits.ok) return fits;
  }
  return connected({ url }, (sql) => work({ sql, isEmbedded: false }));
}

async function withEmbedded<Value>(
  settings: Settings,
  { state, onProgress }: DatabaseUse,
  work: (database: OwnedDatabase) => Promise<Result<Value, Problem>>,
): Promise<Result<Value, Problem>> {
  const data = openDataFolder(settings.dataFolder, onProgress);
  if (!data.ok) return data;
  if (state === "as-it-is" && !existsSync(join(data.value.cluster, "PG_VERSION"))) {
    return fail({ code: "nothing-to-back-up", value: data.value.root });
  }
  const held = await holdServer({
    data: data.value,
    role: "command",
    onProgress,
    onLost: () => {},
  });
  if (!held.ok) return held;
  const { socketFolder, release } = held.value;
  try {
    const maintenance = { socketFolder, database: MAINTENANCE_DATABASE };
    const made = await ensureDatabase(maintenance, EMBEDDED_DATABASE);
    if (!made.ok) return made;
    const address = { socketFolder, database: EMBEDDED_DATABASE };
    if (state === "up-to-date") {
      const prepared = await prepare(address, data.value.root, onProgress);
      if (!prepared.ok) return prepared;
    }
    return await connected(address, (sql) => work({ sql, isEmbedded: true }));
  } finally {
    await release();
  }
}

async function prepare(
  address: DatabaseAddress,
  folder: string,
  onProgress: OnProgress,
): Promise<Result<null, Problem>> {
  const secrets = await readOrMakeSecrets(folder);
  if (!secrets.ok) return secrets;
  const prepared = await prepareDatabase(address, secrets.value, onProgress);
  return prepared.ok ? succeed(null) : prepared;
}

async function connected<Value>(
  address: DatabaseAddress,
  work: (sql: Sql) => Promise<Result<Value, Problem>>,
): Promise<Result<Value, Problem>> {
  const sql = connect(address, 1, {
    max_lifetime: null,
    connection: { application_name: "tsunagiba backup" },
  });
  try {
    return await work(sql);
  } catch (error) {
    return fail({ code: "backend-unreachable", value: errorMessage(error) });
  } finally {
    await sql.end({ timeout: 2 });
  }
}
