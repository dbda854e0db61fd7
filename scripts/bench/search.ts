/**
 * How fast and how right search is against Fuse.js alone, MiniSearch with bigrams, FlexSearch and uFuzzy: the same
 * invented records, the same questions, one run. Known items only say how right it is at scale; for the rest see
 * `npm run eval -- search`.
 */
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { ENGINES, type Engine } from "./search/engines.ts";
import { type BenchQuestion, benchQuestions } from "./search/questions.ts";
import { type BenchRecord, benchRecords } from "./search/records.ts";

const QUESTIONS = 300;
/** A library that takes this long for one question (milliseconds) is asked fewer, for so long and so many at least. */
const SLOW = 50;
const FEW = { milliseconds: 20_000, questions: 6 };
/** What is promised at 10,000 records. */
const PROMISE = { size: 10_000, ofFuse: 1 / 25, gzipBytes: 500_000 };

interface Measured {
  readonly name: string;
  readonly buildMs: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly found: number;
  readonly byForm: ReadonlyMap<string, number>;
  readonly gzipBytes: number;
}

export async function run(args: readonly string[]): Promise<boolean> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: "string", default: "1000,10000,100000" },
      questions: { type: "string", default: String(QUESTIONS) },
    },
  });
  const sizes = values.sizes.split(",").map(Number);
  const results = sizes.map((size) => ({
    size,
    engines: measureSize(size, Number(values.questions)),
  }));
  return kept(results);
}

function measureSize(size: number, questions: number): Measured[] {
  const records = benchRecords(size);
  const asked = benchQuestions(records, questions);
  const names = Map.groupBy(records, ({ name }) => name);
  console.log(`\n${size} records, ${asked.length} questions`);
  console.log("              build ms   median ms   p95 ms   found@5   raw kB   gzip kB");
  return ENGINES.map((make) => measureEngine(() => make(records), asked, names));
}

function measureEngine(
  make: () => Engine,
  questions: readonly BenchQuestion[],
  names: ReadonlyMap<string, readonly BenchRecord[]>,
): Measured {
  const start = performance.now();
  const engine = make();
  const buildMs = performance.now() - start;
  const warm = performance.now();
  engine.search("さくら");
  // Every fifth question is about an unknown item; a step of seven keeps all forms among the few.
  const slow = performance.now() - warm > SLOW;
  const asked = slow ? questions.filter((_, at) => at % 7 === 0) : questions;
  if (!slow) for (const { query } of questions.slice(0, 20)) engine.search(query);
  const times: number[] = [];
  const right = new Map<string, boolean[]>();
  const first = performance.now();
  for (const { query, name, form } of asked) {
    const begun = performance.now();
    if (slow && times.length >= FEW.questions && begun - first > FEW.milliseconds) break;
    const found = engine.search(query);
    times.push(performance.now() - begun);
    if (name === null) continue;
    const ids = new Set((names.get(name) ?? []).map(({ id }) => id));
    right.set(form, [...(right.get(form) ?? []), found.some((id) => ids.has(id))]);
  }
  const measured = summary(engine, buildMs, times, right);
  say(engine, measured, slow ? times.length : null);
  return measured;
}

function summary(
  engine: Engine,
  buildMs: number,
  times: number[],
  right: ReadonlyMap<string, boolean[]>,
): Measured {
  times.sort((a, b) => a - b);
  const at = (part: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
  const share = (answers: readonly boolean[]) =>
    answers.filter(Boolean).length / Math.max(1, answers.length);
  return {
    name: engine.name,
    buildMs,
    medianMs: at(0.5),
    p95Ms: at(0.95),
    found: share([...right.values()].flat()),
    byForm: new Map([...right].map(([form, answers]) => [form, share(answers)])),
    gzipBytes: engine.stored === null ? 0 : gzipSync(engine.stored).length,
  };
}

function say(engine: Engine, measured: Measured, fewer: number | null): void {
  const kilobytes = (bytes: number) => (bytes === 0 ? "-" : (bytes / 1000).toFixed(0));
  const columns = [
    measured.buildMs.toFixed(0).padStart(10),
    measured.medianMs.toFixed(2).padStart(10),
    measured.p95Ms.toFixed(2).padStart(8),
    measured.found.toFixed(3).padStart(8),
    kilobytes(engine.stored?.length ?? 0).padStart(8),
    kilobytes(measured.gzipBytes).padStart(8),
  ];
  const notes = [engine.note, fewer === null ? undefined : `${fewer} questions only`].filter(
    (note) => note !== undefined,
  );
  console.log(`${measured.name.padEnd(12)}${columns.join("  ")}   ${notes.join("; ")}`);
  console.log(
    `            ${[...measured.byForm].map(([form, part]) => `${form} ${part.toFixed(2)}`).join("   ")}`,
  );
}

function kept(
  results: readonly { readonly size: number; readonly engines: readonly Measured[] }[],
): boolean {
  const promised = results.find(({ size }) => size === PROMISE.size)?.engines;
  const named = (name: string) => promised?.find((engine) => engine.name === name);
  const [ours, fuse, mini] = [named("tsunagiba"), named("Fuse.js"), named("MiniSearch")];
  if (ours === undefined || fuse === undefined || mini === undefined) return true;
  const checks = [
    [
      `p95 is 1/${(fuse.p95Ms / ours.p95Ms).toFixed(0)} of Fuse's (1/25 is promised)`,
      ours.p95Ms <= fuse.p95Ms * PROMISE.ofFuse,
    ],
    [
      `p95 is ${(ours.p95Ms / mini.p95Ms).toFixed(2)} of MiniSearch's (no more than 1)`,
      ours.p95Ms <= mini.p95Ms,
    ],
    [
      `${(ours.gzipBytes / 1e6).toFixed(2)} MB gzip (no more than 0.50)`,
      ours.gzipBytes <= PROMISE.gzipBytes,
    ],
    ["known items keep their place", keepsPlace(results)],
  ] as const;
  console.log(`\nat ${PROMISE.size}:`);
  for (const [what, holds] of checks) console.log(`${holds ? "kept  " : "BROKEN"} ${what}`);
  return checks.every(([, holds]) => holds);
}

/** At the largest size no form is found less often than .95. */
function keepsPlace(results: readonly { readonly engines: readonly Measured[] }[]): boolean {
  const last = results.at(-1)?.engines.find(({ name }) => name === "tsunagiba");
  return last !== undefined && [...last.byForm.values()].every((part) => part >= 0.95);
}
