// Drops each rule of the database in turn and shows that the suite notices: tests/database/mutants.test.ts.
import { binaryOf, run } from "../with-node.mjs";

if (process.argv.includes("--help")) {
  console.log("Drops each policy, check, trigger and grant in turn; the suite must notice each.");
  process.exit(0);
}
process.exit(
  run(
    "node",
    [binaryOf("vitest"), "run", "--project", "database", "tests/database/mutants.test.ts"],
    { env: { TSUNAGIBA_FULL: "1" } },
  ),
);
