/** `npm run bench -- <name>`: measurements that stand behind what the documents say. */
const BENCHES: Readonly<Record<string, () => Promise<{ readonly run: Run }>>> = {
  pages: () => import("./pages.ts"),
  search: () => import("./search.ts"),
  matching: () => import("./matching.ts"),
  gaps: () => import("./gaps.ts"),
  "match-page": () => import("./match-page.ts"),
};

/** Prints what was measured; false where a promise is not kept. */
export type Run = (args: readonly string[]) => Promise<boolean>;

const [name = "", ...args] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench === undefined) {
  console.error(`npm run bench -- ${Object.keys(BENCHES).join(" | ")}`);
  process.exit(1);
}
const { run } = await bench();
process.exit((await run(args)) ? 0 : 1);
