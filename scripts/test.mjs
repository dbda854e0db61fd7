// npm test: every test, the database's and the browser's included. `--full` adds what takes longer.
// Ends with the counts of all parts in one line.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { binaryOf, run } from "./with-node.mjs";

const HELP = `npm test                 unit, database, portal and browser tests
npm test -- <words>      what follows is handed to vitest, for example a file or --project unit
npm run test:full        what takes longer, on top of npm test: mutants of the database's rules, the
                         whole accessibility grid, 100 rounds of kill -9, a thousand registrations and
                         edits over HTTP, a year of confirmations, and the database tests on Debian's
                         PostgreSQL 15 where it is installed`;

const args = process.argv.slice(2);
if (args.includes("--help")) {
  console.log(HELP);
  process.exit(0);
}
const full = args.includes("--full");
const handed = args.filter((argument) => argument !== "--full");

const reports = mkdtempSync(join(tmpdir(), "tsunagiba-tests-"));
const totals = { passed: 0, failed: 0, skipped: 0 };

/** One run of vitest; its counts go into the totals. A run that dies before it could count is a failure. */
function vitest(name, extra, env = {}) {
  console.log(`\n== ${name}`);
  const report = join(reports, `${name.replace(/\W+/g, "-")}.json`);
  const status = run(
    "node",
    [
      binaryOf("vitest"),
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
      ...extra,
    ],
    { env },
  );
  count(report, status);
}

function count(report, status) {
  let counted = {
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numFailedTestSuites: 0,
  };
  try {
    counted = JSON.parse(readFileSync(report, "utf8"));
  } catch {
    // No report: vitest died before it could write one, which the status below counts.
  }
  totals.passed += counted.numPassedTests;
  totals.failed += counted.numFailedTests;
  totals.skipped += counted.numPendingTests;
  if (status !== 0 && counted.numFailedTests === 0) totals.failed += 1;
}

/** A check that is not vitest's: it counts as one test. */
function check(name, script, extra = []) {
  console.log(`\n== ${name}`);
  if (run("node", [script, ...extra]) === 0) totals.passed += 1;
  else totals.failed += 1;
}

if (!full) {
  vitest("tests", handed);
} else {
  // Side by side: each is bound by one portal, and two cores are there.
  vitest(
    "accessibility grid, the portal at length",
    [
      ...["--project", "browser", "--project", "portal"],
      ...["tests/browser/accessibility.test.ts", "tests/portal/"],
    ],
    { TSUNAGIBA_FULL: "1" },
  );
  vitest(
    "a year, a thousand edits",
    ["--project", "database", "keeping-true-year", "database/two-reviewers"],
    { TSUNAGIBA_FULL: "1" },
  );
  check("mutants", "scripts/checks/mutants.ts");
  check("kill rounds", "scripts/checks/kill-rounds.ts", ["--rounds", "100"]);
  check("PostgreSQL 15", "scripts/checks/with-postgres-15.ts");
}
rmSync(reports, { recursive: true, force: true });

console.log(
  `\n${totals.passed} passed, ${totals.failed} failed${totals.skipped > 0 ? `, ${totals.skipped} skipped` : ""}`,
);
process.exit(totals.failed === 0 && totals.passed > 0 ? 0 : 1);
