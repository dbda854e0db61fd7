import type { Municipality } from "../../src/domain/municipality/municipality.ts";
import type { TownRecords } from "../../src/domain/town.ts";
import { seed } from "../database/towns.ts";
import { type TestDatabase, testDatabase } from "./database.ts";
import { type RunningPortal, startPortal } from "./portal.ts";

/** A portal as `npm start` runs it, on a database that the test looks into past every policy. */
export interface PortalOnDatabase {
  readonly portal: RunningPortal;
  readonly database: TestDatabase;
  readonly stop: () => Promise<void>;
}

/** A process of its own with one municipality in a cloned database. `env` are more settings. */
export async function portalOnDatabase(
  municipality: Municipality,
  records: TownRecords,
  env: NodeJS.ProcessEnv = {},
): Promise<PortalOnDatabase> {
  const database = await testDatabase();
  try {
    await seed(database.backend, municipality, records);
    const portal = await startPortal({ DATABASE_URL: database.url, ...env });
    return {
      portal,
      database,
      stop: async () => {
        await portal.stop();
        await database.drop();
      },
    };
  } catch (error) {
    await database.drop();
    throw error;
  }
}
