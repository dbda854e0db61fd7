// The database tests on the PostgreSQL 15 that Debian installs: hosted Supabase is older than the embedded 18.
import { existsSync } from "node:fs";
import { programsIn, startDatabaseServer } from "../../tests/support/database-server.ts";
import { binaryOf, run } from "../with-node.mjs";

const FOLDER = "/usr/lib/postgresql/15/bin";

if (process.argv.includes("--help")) {
  console.log(`Runs the tests of tests/database on ${FOLDER}, where that is installed.`);
  process.exit(0);
}
if (!existsSync(FOLDER)) {
  console.log(`not run: there is no ${FOLDER} (Debian: apt-get install postgresql-15)`);
  process.exit(0);
}

const server = await startDatabaseServer(programsIn(FOLDER));
const files = process.argv.slice(2);
const status = run(
  "node",
  [
    binaryOf("vitest"),
    "run",
    "--project",
    "database",
    ...(files.length > 0 ? files : ["tests/database"]),
  ],
  { env: { TEST_DATABASE_SERVER_URL: server.url } },
);
await server.stop();
process.exit(status);
