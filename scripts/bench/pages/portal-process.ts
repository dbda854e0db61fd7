/**
 * The portal as it is, in a process that also answers its parent: how much memory it holds after a collection,
 * and how many transactions its database has finished. The poll for new revisions stands still, so that any
 * transaction comes from a request.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { connect } from "../../../src/server/backend/connection.ts";
import { openDataFolder, openSocketFolder } from "../../../src/server/backend/data-folder.ts";
import { projectRoot } from "../../../src/server/backend/project-root.ts";
import { readSettings } from "../../../src/server/settings.ts";
import { startPortal } from "../../../src/server/start.ts";

export type Question = "memory" | "transactions" | "touch" | "stop";
export interface Memory {
  readonly rssBytes: number;
  readonly heapBytes: number;
}
export type Answer =
  | { readonly address: string }
  | Memory
  | { readonly transactions: number }
  | { readonly touched: number };

const NEVER_MS = 2 ** 31 - 1;
/** PostgreSQL's idle sessions hand in their counts after ten seconds at the latest. */
const COUNTS_ARE_IN_MS = 11_000;
const TOUCHES = 5;
const DATABASE = "tsunagiba";

async function main(distFolder: string): Promise<void> {
  const root = projectRoot();
  const settings = readSettings(process.env, root);
  if (!settings.ok) throw new Error(JSON.stringify(settings.problem));
  const portal = await startPortal({
    settings: settings.value,
    demo: { root, anywhere: false, onStart: () => undefined },
    distFolder,
    onProgress: () => undefined,
    onLost: (problem) => console.error(problem),
    log: () => undefined,
    logError: (error) => console.error(error),
    pollEveryMs: NEVER_MS,
  });
  if (!portal.ok) throw new Error(JSON.stringify(portal.problem));

  const data = openDataFolder(settings.value.dataFolder, () => undefined);
  const socket = data.ok ? openSocketFolder(data.value) : data;
  if (!socket.ok) throw new Error(JSON.stringify(socket.problem));
  // Another database of the same server: asking there does not count where we count.
  const sql = connect({ socketFolder: socket.value, database: "postgres" }, 1);
  // What PostgreSQL tidies up by itself would be counted too.
  await sql`alter system set autovacuum = off`;
  await sql`select pg_reload_conf()`;
  const transactions = async (): Promise<number> => {
    await sleep(COUNTS_ARE_IN_MS);
    const [row] = await sql<[{ count: string }]>`
      select xact_commit + xact_rollback as count from pg_stat_database where datname = ${DATABASE}`;
    return Number(row.count);
  };

  /** Transactions where we count, to show that they are seen. */
  const touch = async (): Promise<number> => {
    const counted = connect({ socketFolder: socket.value, database: DATABASE }, 1);
    for (let times = 0; times < TOUCHES; times += 1) await counted`select 1`;
    await counted.end();
    return TOUCHES;
  };

  process.on("message", async (question: Question) => {
    if (question === "memory") tell(memory());
    if (question === "transactions") tell({ transactions: await transactions() });
    if (question === "touch") tell({ touched: await touch() });
    if (question !== "stop") return;
    await sql.end();
    await portal.value.stop();
    process.exit(0);
  });
  tell({ address: portal.value.address });
}

function memory(): Memory {
  globalThis.gc?.();
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  return { rssBytes: rss, heapBytes: heapUsed };
}

const tell = (answer: Answer): void => {
  process.send?.(answer);
};

await main(process.argv[2] ?? "dist");
