/** Who may import whom (docs/architecture.md). Reads the imports of every .ts, .tsx and .astro file under src. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";

const SOURCE = "src";

/** For each folder of src, the folders it may import from besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  formats: ["domain"],
  data: ["domain"],
  map: ["domain"],
  wording: ["domain"],
  components: ["domain", "wording", "styles", "islands"],
  islands: ["domain", "formats", "wording", "map"],
  layouts: ["domain", "wording", "components", "styles", "islands"],
  styles: [],
  pages: [
    "domain",
    "formats",
    "data",
    "map",
    "wording",
    "components",
    "islands",
    "layouts",
    "styles",
  ],
  server: ["domain", "formats", "data", "wording"],
};

/** Libraries that only one folder may import. */
const ONLY_IN: Readonly<Record<string, string>> = {
  "@supabase/supabase-js": "data",
  "@supabase/lite": "server",
  "maplibre-gl": "map",
};

const IMPORT =
  /(?:^|[^\w.])(?:import|export)\s+(?:[^"'`;]*?\sfrom\s+)?["']([^"']+)["']|import\(\s*["']([^"']+)["']/gm;

export interface Violation {
  readonly file: string;
  readonly imported: string;
  readonly reason: string;
}

export function importsOf(text: string): string[] {
  return [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? "");
}

/** What one file may not import. `file` is relative to src, with forward slashes. */
export function violationsOf(file: string, text: string): Violation[] {
  const folder = file.split("/")[0] ?? "";
  const allowed = MAY_IMPORT[folder];
  return importsOf(text).flatMap((imported): Violation[] => {
    if (imported.startsWith(".")) {
      const target = normalize(join(dirname(file), imported)).split("/")[0] ?? "";
      if (allowed === undefined || target === folder || allowed.includes(target)) return [];
      return [{ file, imported, reason: `${folder} may not import ${target}` }];
    }
    if (folder === "domain" && imported.startsWith("node:")) {
      return [{ file, imported, reason: "domain does no I/O" }];
    }
    const owner = Object.entries(ONLY_IN).find(
      ([library]) => imported === library || imported.startsWith(`${library}/`),
    )?.[1];
    if (owner === undefined || owner === folder) return [];
    return [{ file, imported, reason: `only ${owner} imports ${imported}` }];
  });
}

function main(): number {
  const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter(
    (file) => /\.(tsx?|astro)$/.test(file) && !/\.test\.tsx?$/.test(file),
  );
  const violations = files.flatMap((file) =>
    violationsOf(relative(".", file), readFileSync(join(SOURCE, file), "utf8")),
  );
  for (const { file, imported, reason } of violations) {
    console.error(`${SOURCE}/${file}: ${reason} (${imported})`);
  }
  console.log(`${files.length} files, ${violations.length} imports in the wrong direction`);
  return violations.length === 0 ? 0 : 1;
}

if (import.meta.main) process.exit(main());
