import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { builtText, buildFailedText, buildingText } from "../src/wording/operator-commands.ts";
import { binaryOf } from "./with-node.mjs";

const ROOT = join(import.meta.dirname, "..");
const BUILT = join(ROOT, "dist", "server", "entry.mjs");
const STAMP = join(ROOT, "dist", ".built-from");
/** What the pages are built from. */
const SOURCES = ["src/**", "public/**", "astro.config.mjs", "package-lock.json", "tsconfig.json"];

/**
 * Builds the pages unless what is built comes from the sources as they are: by their content where we built it,
 * by its age where `npm run build` did. False where the build failed; Astro has said why then.
 */
export function buildIfNeeded(): boolean {
  const files = globSync(SOURCES, { cwd: ROOT, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".test.ts"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const content = contentOf(files);
  if (isBuiltFrom(files, content)) return true;
  console.log(buildingText());
  const started = performance.now();
  // Not `--silent`: the built pages would be silent about their own faults for ever. NODE_ENV is set because a
  // build under another one (test runners set it) is a build for development.
  const { status } = spawnSync(process.execPath, [binaryOf("astro"), "build"], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", NODE_ENV: "production" },
  });
  if (status !== 0) {
    console.error(buildFailedText());
    return false;
  }
  writeFileSync(STAMP, content);
  console.log(builtText(Math.round((performance.now() - started) / 1000)));
  return true;
}

function contentOf(files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of files)
    hash.update(file.slice(ROOT.length)).update("\0").update(readFileSync(file));
  return hash.digest("hex");
}

function isBuiltFrom(files: readonly string[], content: string): boolean {
  if (!existsSync(BUILT)) return false;
  if (existsSync(STAMP)) return readFileSync(STAMP, "utf8") === content;
  const built = statSync(BUILT).mtimeMs;
  return files.every((file) => statSync(file).mtimeMs <= built);
}
