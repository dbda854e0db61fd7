/** `npm run eval -- <name> --set <folder>`: how good the answers are, on a set that says what good ones are. */
const EVALS: Readonly<Record<string, () => Promise<{ readonly run: Run }>>> = {
  search: () => import("./search.ts"),
  schedule: () => import("./schedule.ts"),
  matching: () => import("./matching.ts"),
  siting: () => import("./siting.ts"),
};

/** Prints the figures; false where a mark is not reached. */
export type Run = (args: readonly string[]) => Promise<boolean>;

const [name = "", ...args] = process.argv.slice(2);
const chosen = Object.hasOwn(EVALS, name) ? EVALS[name] : undefined;
if (chosen === undefined) {
  console.error(`npm run eval -- ${Object.keys(EVALS).join(" | ")} --set <folder>`);
  process.exit(1);
}
const { run } = await chosen();
process.exit((await run(args)) ? 0 : 1);
