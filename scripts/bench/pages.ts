/**
 * How fast public pages are: list, activity page and snapshot against a file of the same bytes from the same
 * server in the same run, in rounds that alternate; pages that nobody asked for before; database transactions
 * that requests cause (none); memory over 100,000 requests.
 */
import { parseArgs } from "node:util";
import { codesOf, KIND_WORDS } from "../../src/domain/activity/vocabulary.ts";
import { addressesOf } from "../../src/domain/addresses.ts";
import { WEEKDAYS } from "../../src/domain/schedule/schedule.ts";
import { buildIfNeeded } from "../build-if-needed.ts";
import type { LoadResult } from "./pages/load.ts";
import { type MeasuredPortal, makeBenchFolder, runLoad, startMeasured } from "./pages/processes.ts";

const DEMO = "990019";
const ENCODING = "gzip, br";
const LEAST_RATIO = 0.25;
/** How much more memory after the last 10,000 requests than after the first 20,000 is still flat. */
const FLAT = 1.1;
const WARM_UP_SECONDS = 3;
const MEMORY_STEP = 10_000;

const SUBJECTS = ["list", "activity", "snapshot"] as const;
type Subject = (typeof SUBJECTS)[number];
type Paths = Readonly<Record<Subject, string>>;
const fileOf = (subject: Subject) =>
  subject === "snapshot" ? "bench-snapshot.json" : `bench-${subject}.html`;

interface Options {
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: number;
  readonly requests: number;
}

export async function run(args: readonly string[]): Promise<boolean> {
  const options = readOptions(args);
  if (!buildIfNeeded()) return false;
  const folder = makeBenchFolder();
  try {
    let portal = await startMeasured(folder.dist, folder.dataFolder);
    const town = await readTown(portal.port);
    for (const subject of SUBJECTS) {
      folder.addFile(fileOf(subject), await bytesOf(portal.port, town.paths[subject]));
    }
    await portal.stop();
    portal = await startMeasured(folder.dist, folder.dataFolder);
    const results = await measure(portal, town, options);
    await portal.stop();
    return results.every((kept) => kept);
  } finally {
    folder.remove();
  }
}

function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: "string", default: "5" },
      seconds: { type: "string", default: "2" },
      connections: { type: "string", default: "16" },
      requests: { type: "string", default: "100000" },
    },
  });
  return {
    rounds: Number(values.rounds),
    seconds: Number(values.seconds),
    connections: Number(values.connections),
    requests: Number(values.requests),
  };
}

async function measure(portal: MeasuredPortal, town: Town, options: Options): Promise<boolean[]> {
  const before = await portal.transactions();
  const ratios = await measureRatios(portal, town.paths, options);
  await measureCold(portal, town.cold, options);
  const flat = await measureMemory(portal, town.hot, options);
  const after = await portal.transactions();
  console.log(
    `\ndatabase transactions during all of the above: ${after - before} (none are allowed)`,
  );
  const touched = await portal.touch();
  const seen = (await portal.transactions()) - after;
  console.log(`the count counts: ${touched} transactions of our own added ${seen}`);
  return [...ratios, flat, after === before, seen >= touched];
}

async function measureRatios(
  portal: MeasuredPortal,
  paths: Paths,
  { rounds, seconds, connections }: Options,
): Promise<boolean[]> {
  const job = { port: portal.port, connections, requests: null, acceptEncoding: ENCODING };
  const kept: boolean[] = [];
  console.log(
    `\n${connections} connections, ${rounds} rounds of ${seconds} s each, in turn; ${ENCODING}`,
  );
  console.log("                    sent bytes      rate/s    p50 ms   p95 ms   rate to the file's");
  for (const subject of SUBJECTS) {
    const [pages, files]: [LoadResult[], LoadResult[]] = [[], []];
    // Until both ways through the server are compiled.
    await runLoad({ ...job, paths: [paths[subject]], seconds: WARM_UP_SECONDS });
    await runLoad({ ...job, paths: [`/${fileOf(subject)}`], seconds: WARM_UP_SECONDS });
    for (let round = 0; round < rounds; round += 1) {
      pages.push(await runLoad({ ...job, paths: [paths[subject]], seconds }));
      files.push(await runLoad({ ...job, paths: [`/${fileOf(subject)}`], seconds }));
    }
    const ratio = rateOf(pages) / rateOf(files);
    console.log(`${lineOf(`${subject}, file`, files)}`);
    console.log(`${lineOf(subject, pages)}   ${ratio.toFixed(2)}`);
    kept.push(ratio >= LEAST_RATIO && [...pages, ...files].every(({ failed }) => failed === 0));
  }
  return kept;
}

async function measureCold(
  portal: MeasuredPortal,
  paths: readonly string[],
  { connections }: Options,
): Promise<void> {
  const job = { port: portal.port, connections, requests: paths.length, seconds: 0 };
  const result = await runLoad({ ...job, paths, acceptEncoding: ENCODING });
  console.log(
    `\n${paths.length} lists that nobody asked for before (each rendered and compressed once):`,
  );
  console.log(lineOf("list, filtered", [result]));
}

async function measureMemory(
  portal: MeasuredPortal,
  paths: readonly string[],
  { connections, requests }: Options,
): Promise<boolean> {
  console.log(`\nmemory after a collection, over ${requests} requests to ${paths.length} pages`);
  const steps: number[] = [];
  for (let done = 0; done < requests; done += MEMORY_STEP) {
    const job = { port: portal.port, connections, requests: MEMORY_STEP, seconds: 0 };
    await runLoad({ ...job, paths, acceptEncoding: ENCODING });
    const { rssBytes, heapBytes } = await portal.memory();
    steps.push(rssBytes);
    console.log(
      `${String(done + MEMORY_STEP).padStart(8)}   ${megabytes(rssBytes)} MB resident   ${megabytes(heapBytes)} MB heap`,
    );
  }
  const [first = 0, last = 0] = [steps[Math.min(1, steps.length - 1)], steps.at(-1)];
  console.log(`last to second step: ${(last / first).toFixed(3)} (flat is below ${FLAT})`);
  return last <= first * FLAT;
}

const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1).padStart(7);

/** The median of the rounds. */
function rateOf(results: readonly LoadResult[]): number {
  const rates = results.map(({ requests, seconds }) => requests / seconds).sort((a, b) => a - b);
  return rates[Math.floor(rates.length / 2)] ?? 0;
}

function lineOf(name: string, results: readonly LoadResult[]): string {
  const sum = (pick: (result: LoadResult) => number) =>
    results.reduce((total, result) => total + pick(result), 0);
  const bytes = sum((result) => result.bytes) / sum((result) => result.requests);
  const mean = (pick: (result: LoadResult) => number) => sum(pick) / results.length;
  const columns = [
    bytes.toFixed(0).padStart(12),
    rateOf(results).toFixed(0).padStart(10),
    mean(({ p50Ms }) => p50Ms)
      .toFixed(2)
      .padStart(8),
    mean(({ p95Ms }) => p95Ms)
      .toFixed(2)
      .padStart(8),
  ];
  return `${name.padEnd(16)}${columns.join("  ")}`;
}

interface Town {
  readonly paths: Paths;
  /** Pages that everybody asks for. */
  readonly hot: readonly string[];
  /** Lists that differ by their filters. */
  readonly cold: readonly string[];
}

async function readTown(port: number): Promise<Town> {
  const addresses = addressesOf(DEMO, "ja");
  const pointer = await jsonOf<{ readonly address: string }>(port, addresses.snapshotPointer);
  const { activities } = await jsonOf<{ readonly activities: readonly { readonly id: string }[] }>(
    port,
    pointer.address,
  );
  const pages = activities.map(({ id }) => addresses.noun("activity", id));
  const [activity] = pages;
  if (activity === undefined) throw new Error("the demo town has no activity");
  const cold = codesOf(KIND_WORDS).flatMap((kind) =>
    WEEKDAYS.flatMap((day) =>
      ["morning", "afternoon", "evening"].map((time) =>
        addresses.page("list", new URLSearchParams({ kind, day, time })),
      ),
    ),
  );
  const list = addresses.page("list");
  return { paths: { list, activity, snapshot: pointer.address }, hot: [list, ...pages], cold };
}

async function bytesOf(port: number, path: string): Promise<Uint8Array> {
  const response = await fetch(`http://127.0.0.1:${port}${path}`);
  if (!response.ok) throw new Error(`${path} answers ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

const jsonOf = async <Shape>(port: number, path: string): Promise<Shape> =>
  JSON.parse(Buffer.from(await bytesOf(port, path)).toString("utf8")) as Shape;
