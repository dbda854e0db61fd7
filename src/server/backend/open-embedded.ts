import type { Problem } from "../../domain/problem.ts";
import { fail, type Result, succeed } from "../../domain/result.ts";
import type { Settings } from "../settings.ts";
import type { Backend, OpenOptions } from "./backend.ts";
import { type DataFolder, openDataFolder } from "./data-folder.ts";
import { type HeldServer, holdServer } from "./hold-server.ts";
import { type LiteApi, openLiteApi } from "./lite-api.ts";
import { ensureDatabase, prepareDatabase } from "./prepare-database.ts";
import { MAINTENANCE_DATABASE } from "./presence.ts";
import { readOrMakeSecrets } from "./secrets.ts";
import { siteUrl } from "./site-url.ts";

/** Its name in the embedded server. */
export const EMBEDDED_DATABASE = "tsunagiba";

/** PostgreSQL of our own in the data folder, joined or started, migrated. */
export async function openEmbedded(
  settings: Settings,
  options: OpenOptions,
): Promise<Result<Backend, Problem>> {
  const onProgress = options.onProgress ?? (() => {});
  const data = openDataFolder(settings.dataFolder, onProgress);
  if (!data.ok) return data;
  const held = await holdServer({
    data: data.value,
    role: options.role,
    onProgress,
    onLost: options.onLost ?? (() => {}),
  });
  if (!held.ok) return held;
  const lite = await openApi(settings, options, data.value, held.value);
  if (!lite.ok) {
    await held.value.release();
    return lite;
  }
  const { anonymous, service, api, access, close } = lite.value;
  return succeed({
    kind: "embedded",
    anonymous,
    service,
    api,
    access,
    whereDataLies: data.value.root,
    close: async () => {
      await close();
      await held.value.release();
    },
  });
}

async function openApi(
  settings: Settings,
  { onProgress = () => {} }: OpenOptions,
  data: DataFolder,
  { socketFolder }: HeldServer,
): Promise<Result<LiteApi, Problem>> {
  const secrets = await readOrMakeSecrets(data.root);
  if (!secrets.ok) return secrets;
  const maintenance = { socketFolder, database: MAINTENANCE_DATABASE };
  const made = await ensureDatabase(maintenance, EMBEDDED_DATABASE);
  if (!made.ok) return made;
  const address = { socketFolder, database: EMBEDDED_DATABASE };
  const prepared = await prepareDatabase(address, secrets.value, onProgress);
  if (!prepared.ok) return fail(prepared.problem);
  return succeed(openLiteApi({ address, secrets: secrets.value, siteUrl: siteUrl(settings) }));
}
