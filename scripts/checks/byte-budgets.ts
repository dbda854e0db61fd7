/**
 * What the built portal may weigh, gzip bytes. The everyday pages are light; the map is heavy and comes only
 * when it is wanted, so it has a budget of its own. The weight of a whole page is measured in a browser
 * (tests/browser/weight.test.ts).
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { binaryOf, run } from "../with-node.mjs";

const CLIENT = "dist/client";

const BUDGETS = [
  {
    name: "scripts before anything is pressed",
    files: /\.js$/,
    except: /maplibre|map-live|search-live|schedule-live/,
    limit: 50_000,
  },
  {
    name: "search, when somebody comes to its field",
    files: /search-live.*\.js$/,
    except: /^$/,
    limit: 49_000,
  },
  {
    name: "reader of schedules, at the first choice in the form",
    files: /schedule-live.*\.js$/,
    except: /^$/,
    limit: 60_000,
  },
  {
    name: "map, when it is wanted",
    files: /(maplibre|map-live).*\.m?js$/,
    except: /^$/,
    limit: 480_000,
  },
  { name: "styles of all pages", files: /\.css$/, except: /maplibre|map-live/, limit: 15_000 },
] as const;

if (!existsSync(CLIENT)) {
  const status = run("node", [binaryOf("astro"), "build"]);
  if (status !== 0) process.exit(status);
}

const files = readdirSync(CLIENT, { recursive: true, encoding: "utf8" }).filter((file) =>
  /\.(m?js|css)$/.test(file),
);
const weightOf = (file: string) => gzipSync(readFileSync(join(CLIENT, file))).length;

let over = 0;
for (const { name, files: wanted, except, limit } of BUDGETS) {
  const counted = files.filter((file) => wanted.test(file) && !except.test(file));
  const weight = counted.reduce((total, file) => total + weightOf(file), 0);
  console.log(`${name}: ${weight} of ${limit} bytes (${counted.length} files)`);
  if (weight > limit) over += 1;
}
process.exit(over === 0 ? 0 : 1);
