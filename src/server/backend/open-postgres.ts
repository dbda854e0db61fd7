import type { Problem } from "../../domain/problem.ts";
import { type Result, succeed } from "../../domain/result.ts";
import type { Settings } from "../settings.ts";
import type { Backend } from "./backend.ts";
import { makeFolder } from "./data-folder.ts";
import { openLiteApi } from "./lite-api.ts";
import { checkDatabase } from "./prepare-database.ts";
import { readOrMakeSecrets } from "./secrets.ts";
import { siteUrl } from "./site-url.ts";

/**
 * A PostgreSQL that somebody else runs. It is not migrated here, only checked; the keys of the API lie in the
 * data folder.
 */
export async function openPostgres(
  settings: Settings,
  url: string,
): Promise<Result<Backend, Problem>> {
  const fits = await checkDatabase({ url });
  if (!fits.ok) return fits;
  const folder = settings.dataFolder.path;
  const made = makeFolder(folder);
  if (!made.ok) return made;
  const secrets = await readOrMakeSecrets(folder);
  if (!secrets.ok) return secrets;
  const lite = openLiteApi({
    address: { url },
    secrets: secrets.value,
    siteUrl: siteUrl(settings),
  });
  const { anonymous, service, api, access, close } = lite;
  const whereDataLies = placeOf(url);
  return succeed({ kind: "postgres", anonymous, service, api, access, whereDataLies, close });
}

/** The address without user and password. */
function placeOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `postgres://${host}${pathname}`;
}
