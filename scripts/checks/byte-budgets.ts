/**
 * What the built portal may weigh, gzip bytes. The everyday pages are light; what is heavy comes only when it is
 * wanted, each with a budget of its own: a file with everything that it imports and that no page has loaded before.
 * The weight of a whole page is measured in a browser (tests/browser/weight.test.ts).
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { townFrom } from "../../tests/support/memory-source.ts";
import { BIG, bigTown } from "../bench/matching/big-town.ts";
import { makeSnapshot } from "../../src/server/snapshots/snapshot.ts";
import { binaryOf, run } from "../with-node.mjs";

const CLIENT = "dist/client";
const ASSETS = join(CLIENT, "_astro");

/** Scripts that pages load at once, all pages together. */
const AT_ONCE = { name: "scripts before anything is pressed", limit: 50_000 };
/** Bundled by itself in each language: the heaviest is counted. */
const MATCHING = /^in-easy-/;
const MATCHING_PAGE = /^(match|TownPage)\.astro_astro_type_script/;
/** `after`: what has been loaded before it, and is not counted again; files that do not build on it belong elsewhere. */
const LATER: readonly {
  readonly name: string;
  readonly files: RegExp;
  readonly after?: RegExp;
  readonly limit: number;
}[] = [
  { name: "search, when somebody comes to its field", files: /^search-live/, limit: 52_000 },
  {
    name: "reader of schedules, at the first choice in the form",
    files: /^schedule-live/,
    limit: 60_000,
  },
  {
    name: "matching, as its page opens, with the heaviest of its languages",
    files: MATCHING,
    limit: 67_000,
  },
  {
    name: "own words, when somebody turns to their box",
    files: /^own-words-live/,
    after: MATCHING,
    limit: 23_000,
  },
  {
    name: "sheet and letter, when something is kept or wanted on paper",
    files: /^paper-live/,
    after: MATCHING,
    limit: 25_500,
  },
  {
    name: "map, when it is wanted",
    files: /^(map-live|pick-where|maplibre-gl-worker)/,
    limit: 480_000,
  },
  {
    name: "planning view of the council's workspace, with its worker",
    files: /^(planning-live|town-worker)/,
    limit: 45_000,
  },
];
/** All scripts of the matching page as it opens, and what it fetches of a large town. */
const LARGE_TOWN = { name: `matching in a town of ${BIG} activities`, limit: 150_000 };
const STAFF_STYLES = /^(StaffPage|staff|review|planning|road|Report|report)\./;
const STYLES = { name: "styles of all pages of residents and groups", limit: 15_000 };
const STYLES_OF_STAFF = { name: "styles of the council's workspace", limit: 6_000 };

if (!existsSync(CLIENT)) {
  const status = run("node", [binaryOf("astro"), "build"]);
  if (status !== 0) process.exit(status);
}

const files = readdirSync(ASSETS);
const textOf = (file: string) => readFileSync(join(ASSETS, file), "utf8");
const weightOf = (file: string) => gzipSync(readFileSync(join(ASSETS, file))).length;
const STATIC_IMPORT = /(?:^|[;}\s])(?:import|export)[^;"'()]*["']\.\/([^"']+)["']/g;

/** The files with all that they import, except what comes by `import()`. */
function closureOf(entries: readonly string[]): Set<string> {
  const found = new Set<string>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    waiting.push(...[...textOf(file).matchAll(STATIC_IMPORT)].map((match) => match[1] ?? ""));
  }
  return found;
}

let over = 0;
function say(name: string, counted: readonly string[], limit: number, more = 0): void {
  const weight = counted.reduce((total, file) => total + weightOf(file), more);
  console.log(`${name}: ${weight} of ${limit} bytes (${counted.length} files)`);
  if (weight > limit || counted.length === 0) over += 1;
}

const atOnce = closureOf(files.filter((file) => file.includes(".astro_astro_type_script")));
say(AT_ONCE.name, [...atOnce], AT_ONCE.limit);
for (const { name, files: wanted, after, limit } of LATER) {
  const before = closureOf(files.filter((file) => after?.test(file)));
  const buildsOn = (file: string) =>
    before.size === 0 || [...closureOf([file])].some((imported) => before.has(imported));
  const closure = closureOf(files.filter((file) => wanted.test(file) && buildsOn(file)));
  say(
    name,
    [...closure].filter((file) => !atOnce.has(file) && !before.has(file)),
    limit,
  );
}
const { municipality, records } = bigTown();
const { matcher } = makeSnapshot(townFrom(municipality, records), 0).files;
const matching = closureOf(files.filter((file) => MATCHING.test(file) || MATCHING_PAGE.test(file)));
const data = (await matcher.encoded("gzip")).length;
say(LARGE_TOWN.name, [...matching], LARGE_TOWN.limit, data);
const styles = files.filter((file) => file.endsWith(".css") && !/^(maplibre|map-live)/.test(file));
const ofStaff = styles.filter((file) => STAFF_STYLES.test(file));
say(
  STYLES.name,
  styles.filter((file) => !ofStaff.includes(file)),
  STYLES.limit,
);
say(STYLES_OF_STAFF.name, ofStaff, STYLES_OF_STAFF.limit);
process.exit(over === 0 ? 0 : 1);
