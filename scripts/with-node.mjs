// Runs on whatever Node started it (20 or newer): everything else needs 22.12 or newer, which the
// package `node` brings along. Plain JavaScript, because old Node cannot read TypeScript.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const [major, minor] = process.versions.node.split(".").map(Number);
export const isNodeNewEnough = major > 22 || (major === 22 && minor >= 18);

/** The Node to run TypeScript with: this one where it is new enough, else the one from npm. */
export function nodeForTypeScript() {
  if (isNodeNewEnough) return process.execPath;
  const root = dirname(createRequire(import.meta.url).resolve("node/package.json"));
  const binary = join(root, "bin", process.platform === "win32" ? "node.exe" : "node");
  if (existsSync(binary)) return binary;
  console.error(
    "Node 22.18 以上が必要です。`npm ci` をもう一度実行してください。\n" +
      "Node 22.18 or newer is needed, and the one from npm is not there. Run `npm ci` again.",
  );
  process.exit(1);
}

/** Runs a command with that Node first on the PATH; gives its exit code. */
export function run(command, args, options = {}) {
  const node = nodeForTypeScript();
  const path = `${dirname(node)}${process.platform === "win32" ? ";" : ":"}${process.env.PATH}`;
  const { status, signal } = spawnSync(command === "node" ? node : command, args, {
    stdio: "inherit",
    ...options,
    env: { ...process.env, ...options.env, PATH: path },
  });
  return signal === null ? (status ?? 1) : 1;
}

/** The script that a package in node_modules offers under a command name. */
export function binaryOf(packageName, name = packageName) {
  const require = createRequire(import.meta.url);
  const manifestPath = findManifest(require, packageName);
  const { bin } = JSON.parse(require("node:fs").readFileSync(manifestPath, "utf8"));
  return join(dirname(manifestPath), typeof bin === "string" ? bin : bin[name]);
}

/** Some packages do not export their package.json, so it is looked for in the folders Node would search. */
function findManifest(require, packageName) {
  for (const folder of require.resolve.paths(packageName) ?? []) {
    const candidate = join(folder, packageName, "package.json");
    if (existsSync(candidate)) return candidate;
  }
  console.error(`${packageName} is not installed. Run \`npm ci\`.`);
  process.exit(1);
}
