import type { Backend } from "../../src/server/backend/backend.ts";
import { connect, type Sql } from "../../src/server/backend/connection.ts";
import { openDataFolder } from "../../src/server/backend/data-folder.ts";
import { holdServer } from "../../src/server/backend/hold-server.ts";
import { openBackend } from "../../src/server/backend/open-backend.ts";
import { EMBEDDED_DATABASE } from "../../src/server/backend/open-embedded.ts";
import { readSettings } from "../../src/server/settings.ts";

/** Opens the data of a running portal beside it, as a command does. */
export async function withBackend<Value>(
  dataDir: string,
  work: (backend: Backend) => Promise<Value>,
): Promise<Value> {
  const settings = readSettings({ DATA_DIR: dataDir }, dataDir);
  if (!settings.ok) throw new Error(JSON.stringify(settings.problem));
  const opened = await openBackend(settings.value, { role: "command" });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  try {
    return await work(opened.value);
  } finally {
    await opened.value.close();
  }
}

/** The database of a running portal as its superuser, for what no function does: letting half a year go by. */
export async function withSql<Value>(
  dataDir: string,
  work: (sql: Sql) => Promise<Value>,
): Promise<Value> {
  const data = openDataFolder({ path: dataDir, isDefault: false }, () => {});
  if (!data.ok) throw new Error(JSON.stringify(data.problem));
  const quiet = { onProgress: () => {}, onLost: () => {} };
  const held = await holdServer({ data: data.value, role: "command", ...quiet });
  if (!held.ok) throw new Error(JSON.stringify(held.problem));
  const sql = connect({ socketFolder: held.value.socketFolder, database: EMBEDDED_DATABASE }, 1);
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 1 });
    await held.value.release();
  }
}
