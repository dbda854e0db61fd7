// npm run check: types, lint, format, import direction, data dictionary, byte budgets. All are run; any failure fails.
import { binaryOf, run } from "./with-node.mjs";

if (process.argv.includes("--help")) {
  console.log(
    "npm run check: types (astro check), lint (biome), format (prettier), import direction, data dictionary, byte budgets",
  );
  process.exit(0);
}

const checks = [
  ["types", [binaryOf("@astrojs/check", "astro-check"), "--minimumFailingSeverity", "error"]],
  ["lint", [binaryOf("@biomejs/biome", "biome"), "lint", "--error-on-warnings"]],
  ["format", [binaryOf("prettier"), "--check", "--log-level", "warn", "."]],
  ["import direction", ["scripts/checks/import-direction.ts"]],
  ["data dictionary", ["scripts/checks/data-dictionary.ts"]],
  ["byte budgets", ["scripts/checks/byte-budgets.ts"]],
];

const failed = [];
for (const [name, args] of checks) {
  console.log(`\n== ${name}`);
  if (run("node", args) !== 0) failed.push(name);
}
console.log(failed.length === 0 ? "\nall checks hold" : `\nfailed: ${failed.join(", ")}`);
process.exit(failed.length === 0 ? 0 : 1);
