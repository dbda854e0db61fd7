import type { ImportOutcome } from "../../../src/data/run-import.ts";
import {
  type ParsedFile,
  type RowOutcome,
  SCHEDULE_READINGS,
  type ScheduleReading,
} from "../../../src/domain/import/outcome.ts";
import type { Problem } from "../../../src/domain/problem.ts";
import { REPORT_WORDS, type ReportLanguage } from "../../../src/wording/operator-import.ts";
import { problemSentence } from "../../../src/wording/problems/index.ts";
import { textTable } from "../text-table.ts";

/** What became of one file. */
export interface FileReport {
  readonly name: string;
  readonly sha256: string | null;
  readonly parsed: Pick<ParsedFile, "format" | "rows" | "records">;
  /** Problems of the file as a whole, or of applying it: with one of these nothing was taken. */
  readonly problems: readonly Problem[];
  /** Null where nothing was applied or planned. */
  readonly outcome: ImportOutcome | null;
}

const OUTCOMES: readonly RowOutcome["outcome"][] = [
  "taken",
  "warned",
  "refused",
  "blank",
  "header",
];
/** Problems printed of one file; the rest is in `--json`. */
const MOST_PRINTED = 200;

const countsOf = (rows: readonly RowOutcome[]) =>
  OUTCOMES.map((outcome) => rows.filter((row) => row.outcome === outcome).length);

/** The file's line in the table of all files. */
const summaryRow = ({ name, parsed }: FileReport, language: ReportLanguage): readonly string[] => [
  name,
  REPORT_WORDS[language].formats[parsed.format] ?? parsed.format,
  ...[parsed.rows.length, ...countsOf(parsed.rows)].map(String),
];

/** File × rows × taken × warned × refused × blank × header. */
export function summaryTable(reports: readonly FileReport[], language: ReportLanguage): string {
  const words = REPORT_WORDS[language];
  const header = [...words.summaryHeader, ...OUTCOMES.map((outcome) => words.outcomes[outcome])];
  return textTable([header, ...reports.map((report) => summaryRow(report, language))]);
}

/** Everything a person wants to know of one file: what came of it, and each row that is not simply taken. */
export function reportText(report: FileReport, language: ReportLanguage, dryRun: boolean): string {
  const words = REPORT_WORDS[language];
  const lines = [
    summaryTable([report], language),
    ...report.problems.map((problem) => problemSentence(problem, language)),
    problemTable(report.parsed.rows, language),
    joinedText(report, language),
    schedulesText(report, language),
    seenText(report, language),
    ...maskProblems(report).map((problem) => problemSentence(problem, language)),
    report.outcome === null ? words.nothingTaken : outcomeText(report.outcome, language, dryRun),
  ];
  return lines.filter((line) => line !== "").join("\n");
}

/** Places that had to be hidden, by name instead of id. */
function maskProblems({ outcome, parsed }: FileReport): readonly Problem[] {
  const names = new Map((parsed.records.places ?? []).map(({ id, name }) => [id, name]));
  return (outcome?.problems ?? []).map((problem) => {
    const name = names.get(problem.value ?? "");
    return name === undefined ? problem : { ...problem, value: name };
  });
}

function outcomeText(outcome: ImportOutcome, language: ReportLanguage, dryRun: boolean): string {
  const words = REPORT_WORDS[language];
  const { added, changed, unchanged, importId } = outcome;
  if (added + changed === 0) return words.nothingChanged(unchanged);
  if (dryRun || importId === null) return words.wouldApply(outcome);
  return `${words.applied(outcome, importId)}\n${words.undoHint(importId)}`;
}

function problemTable(rows: readonly RowOutcome[], language: ReportLanguage): string {
  const words = REPORT_WORDS[language];
  const all = rows.flatMap((row) => row.problems.map((problem) => ({ row, problem })));
  if (all.length === 0) return "";
  const printed = all
    .slice(0, MOST_PRINTED)
    .map(({ row, problem }) => [
      String(problem.line ?? row.line),
      words.outcomes[row.outcome],
      clipped(row.name ?? "", 24),
      problem.column ?? "",
      clipped(problem.value ?? "", 24),
      problemSentence(problem, language),
    ]);
  const more = all.length > MOST_PRINTED ? [words.more(all.length - MOST_PRINTED)] : [];
  return [textTable([words.problemHeader, ...printed]), ...more].join("\n");
}

const clipped = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text;

function joinedText({ parsed }: FileReport, language: ReportLanguage): string {
  const areas = parsed.records.population ?? [];
  if (areas.length === 0) return "";
  const joined = areas.filter(({ zoneId }) => zoneId !== null).length;
  const words = REPORT_WORDS[language];
  const single = areas.filter(({ singleHouseholds }) => singleHouseholds !== null).length;
  const from65 = areas.filter((area) => area.singleHouseholdsFrom65 !== null).length;
  return [
    words.joined(joined, areas.length),
    ...(single + from65 === 0 ? [] : [words.single(single, from65, areas.length)]),
  ].join("\n");
}

const withReading = (rows: readonly RowOutcome[], reading: ScheduleReading) =>
  rows.filter(({ schedule }) => schedule === reading);

/** How far the schedules were understood, and in which lines the text stands alone. */
function schedulesText({ parsed }: FileReport, language: ReportLanguage): string {
  const counts = SCHEDULE_READINGS.map((reading) => withReading(parsed.rows, reading).length);
  if (counts.every((count) => count === 0)) return "";
  const words = REPORT_WORDS[language];
  const told = SCHEDULE_READINGS.map(
    (reading) => [reading, withReading(parsed.rows, reading)] as const,
  )
    .filter(
      ([reading, { length }]) => reading === "whole" || reading === "as-written" || length > 0,
    )
    .map(([reading, { length }]) => words.schedule[reading](length));
  const lines = withReading(parsed.rows, "as-written").map(({ line }) => line);
  const shown = lines.slice(0, MOST_LINES);
  return words.schedules(told, shown, lines.length - shown.length);
}
const MOST_LINES = 20;

/** How many of the activities in the file residents will see: 11 new ones may be none for them. */
function seenText({ parsed }: FileReport, language: ReportLanguage): string {
  const activities = parsed.records.activities ?? [];
  if (activities.length === 0) return "";
  return REPORT_WORDS[language].seen(seenIn(parsed.records), activities.length);
}

const seenIn = ({ activities = [] }: ParsedFile["records"]): number =>
  activities.filter(({ visibility }) => visibility === "public").length;

/** The same for programs: one object a file, with every row and the sentence of each problem. */
export function reportJson(
  { name, sha256, parsed, problems, outcome }: FileReport,
  language: ReportLanguage,
) {
  const told = (problem: Problem) => ({ ...problem, sentence: problemSentence(problem, language) });
  return {
    file: name,
    sha256,
    format: parsed.format,
    counts: Object.fromEntries(OUTCOMES.map((one, index) => [one, countsOf(parsed.rows)[index]])),
    schedules: Object.fromEntries(
      SCHEDULE_READINGS.map((reading) => [reading, withReading(parsed.rows, reading).length]),
    ),
    seenByResidents: seenIn(parsed.records),
    problems: problems.map(told),
    applied: outcome,
    rows: parsed.rows.map((row) => ({ ...row, problems: row.problems.map(told) })),
  };
}
