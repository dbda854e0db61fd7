import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { applyImport } from "../../../src/data/apply-import.ts";
import type { Clients } from "../../../src/data/client.ts";
import { planImport } from "../../../src/data/plan-import.ts";
import { readEarlierSchedules } from "../../../src/data/read-earlier-schedules.ts";
import { readTown } from "../../../src/data/read-town.ts";
import type { Kind } from "../../../src/domain/activity/vocabulary.ts";
import { boundsOf } from "../../../src/domain/geometry/bounds-of.ts";
import type {
  EarlierSchedule,
  ImportContext,
  ParsedFile,
} from "../../../src/domain/import/outcome.ts";
import type { Municipality } from "../../../src/domain/municipality/municipality.ts";
import type { Problem } from "../../../src/domain/problem.ts";
import type { DayText } from "../../../src/domain/units.ts";
import type { Zone } from "../../../src/domain/zone/zone.ts";
import { parseFile } from "../../../src/formats/parse-file.ts";
import type { ReportLanguage } from "../../../src/wording/operator-import.ts";
import { type CommandIo, DONE, NOT_DONE } from "../command.ts";
import { sayProblem } from "../say-problem.ts";
import { progressLine } from "./progress-line.ts";
import { type FileReport, reportJson, reportText, summaryTable } from "./report.ts";

export interface ImportOrder {
  readonly code: string;
  readonly files: readonly string[];
  readonly kind: Kind | null;
  readonly language: ReportLanguage;
  readonly dryRun: boolean;
  readonly json: boolean;
  /** In Tokyo. */
  readonly today: DayText;
}

interface GivenFile {
  readonly name: string;
  /** Null where it cannot be read. */
  readonly bytes: Uint8Array | null;
  readonly missing: boolean;
}

/** Areas are what population joins and what positions are judged by; the rest in the order it was given. */
const FIRST: readonly string[] = ["small-areas", "linkdata-population"];
const NOTHING: Pick<ParsedFile, "format" | "rows" | "records"> = {
  format: "unknown",
  rows: [],
  records: {},
};

/**
 * Takes files in, each whole or not at all, and reports every row. Gives NOT_DONE where a file could not be taken
 * or nothing in it could; the other files are taken all the same.
 */
export async function importFiles(
  clients: Clients,
  order: ImportOrder,
  io: CommandIo,
): Promise<number> {
  const town = await readTown(clients, order.code);
  if (!town.ok) {
    sayProblem(io, town.problem);
    return NOT_DONE;
  }
  const earlier = await readEarlierSchedules(clients.service, order.code);
  if (!earlier.ok) {
    sayProblem(io, earlier.problem);
    return NOT_DONE;
  }
  const { municipality, zones } = town.value.town;
  const files = await Promise.all(order.files.map((file) => readGiven(file, io.folder)));
  const known = new Map<string, Zone>(zones.map((zone) => [zone.id, zone]));
  const reports: FileReport[] = [];
  const contextNow = () => contextOf(municipality, known, earlier.value, order);
  for (const file of inOrder(files, contextNow())) {
    const context = contextNow();
    const report = await importFile(clients, file, context, order);
    if (report.outcome !== null) {
      for (const zone of report.parsed.records.zones ?? []) known.set(zone.id, zone);
    }
    reports.push(report);
    if (!order.json) io.say(`${reportText(report, order.language, order.dryRun)}\n`);
  }
  if (order.json) sayJson(reports, order, io);
  else if (reports.length > 1) io.say(summaryTable(reports, order.language));
  return reports.every(isDone) ? DONE : NOT_DONE;
}

async function readGiven(file: string, folder: string): Promise<GivenFile> {
  const path = resolve(folder, file);
  const bytes = await readFile(path).catch(() => null);
  return { name: basename(file), bytes, missing: bytes === null && !existsSync(path) };
}

/** Only boundaries tell where a municipality ends; the box around a few places does not. */
function contextOf(
  { code, name, prefecture }: Municipality,
  known: ReadonlyMap<string, Zone>,
  earlier: ReadonlyMap<string, EarlierSchedule>,
  { kind, today }: ImportOrder,
): ImportContext {
  const zones = [...known.values()];
  const bounds = boundsOf(...zones.flatMap(({ boundary }) => boundary ?? []));
  return {
    municipality: { code, name, prefecture, bounds },
    zones,
    today,
    earlier,
    ...(kind === null ? {} : { kind }),
  };
}

function inOrder(files: readonly GivenFile[], context: ImportContext): readonly GivenFile[] {
  if (files.length < 2) return files;
  const rank = ({ bytes }: GivenFile): number => {
    const format = bytes === null ? "" : parseFile(bytes, context).format;
    return FIRST.includes(format) ? FIRST.indexOf(format) : FIRST.length;
  };
  return files
    .map((file) => ({ file, rank: rank(file) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ file }) => file);
}

async function importFile(
  clients: Clients,
  { name, bytes, missing }: GivenFile,
  context: ImportContext,
  order: ImportOrder,
): Promise<FileReport> {
  if (bytes === null) {
    const problem: Problem = { code: missing ? "file-missing" : "file-unreadable", value: name };
    return { name, sha256: null, parsed: NOTHING, problems: [problem], outcome: null };
  }
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const parsed = parseFile(bytes, context);
  const report = { name, sha256, parsed, problems: parsed.problems, outcome: null };
  if (parsed.problems.length > 0 || !parsed.rows.some(isTaken)) return report;
  const progress = progressLine(name);
  const run = order.dryRun ? planImport : applyImport;
  const answer = await run(clients.service, {
    municipalityCode: order.code,
    records: parsed.records,
    source: null,
    file: { name, sha256 },
    outcomes: parsed.rows,
    onProgress: progress.show,
  });
  progress.end();
  return answer.ok
    ? { ...report, outcome: answer.value }
    : { ...report, problems: [answer.problem] };
}

const isTaken = ({ outcome }: ParsedFile["rows"][number]): boolean =>
  outcome === "taken" || outcome === "warned";

const isDone = ({ outcome }: FileReport): boolean => outcome !== null;

const sayJson = (reports: readonly FileReport[], order: ImportOrder, io: CommandIo): void =>
  io.say(
    JSON.stringify(
      {
        municipality: order.code,
        dryRun: order.dryRun,
        files: reports.map((report) => reportJson(report, order.language)),
      },
      null,
      2,
    ),
  );
