import type { SupabaseClient } from "@supabase/supabase-js";
import type { CallList } from "../../domain/keeping-true/asked-entry.ts";
import type { AskWay } from "../../domain/keeping-true/next-step.ts";
import type { Problem } from "../../domain/problem.ts";
import { type Result, succeed } from "../../domain/result.ts";
import { callOrRefuse } from "../call-or-refuse.ts";
import { readList } from "../read-list.ts";
import { cell, day, orNull, readCells, text } from "../rows/cells.ts";
import { askedEntries } from "./ask-states.ts";

const rows = cell((value): value is unknown => Array.isArray(value));
const counts = cell(
  (value): value is Readonly<Record<string, number>> =>
    typeof value === "object" &&
    value !== null &&
    Object.values(value).every((count) => Number.isSafeInteger(count)),
);
const reportColumns = {
  id: text,
  activity_id: text,
  name: text,
  reported_on: day,
  word: orNull(text),
};

/** Whom to call or to write to, and what people reported. `client` speaks for staff. Fails with `not-permitted`. */
export async function readCalls(
  client: SupabaseClient,
  code: string,
): Promise<Result<CallList, Problem>> {
  const answer = await callOrRefuse(client, "read_calls", { code }, ["not-permitted"]);
  if (!answer.ok) return answer;
  const read = readCells(
    "read_calls",
    { entries: rows, reports: rows, members: counts },
    answer.value,
  );
  if (!read.ok) return read;
  const entries = askedEntries(read.value.entries);
  if (!entries.ok) return entries;
  const reports = readList("wrong_reports", reportColumns, read.value.reports);
  if (!reports.ok) return reports;
  return succeed({
    entries: entries.value,
    members: new Map(Object.entries(read.value.members)),
    reports: reports.value.map(({ id, activity_id, name, reported_on, word }) => ({
      id,
      activityId: activity_id,
      name,
      on: reported_on,
      word,
    })),
  });
}

/** A call that nobody took, or a postcard that was posted. Fails with `not-permitted`, `entry-unknown`. */
export async function noteAsk(
  client: SupabaseClient,
  code: string,
  ask: {
    readonly activity: string;
    readonly round: number;
    readonly step: number;
    readonly way: AskWay;
  },
): Promise<Result<null, Problem>> {
  const answer = await callOrRefuse(
    client,
    "note_ask",
    {
      code,
      activity: ask.activity,
      this_round: ask.round,
      this_step: ask.step,
      by_way: ask.way,
    },
    ["not-permitted", "entry-unknown", "form-incomplete"],
  );
  return answer.ok ? succeed(null) : answer;
}

/** How a group wants to be asked; null: none chosen. Fails with `not-permitted`, `form-incomplete`. */
export async function chooseWay(
  client: SupabaseClient,
  code: string,
  group: string,
  way: AskWay | null,
): Promise<Result<null, Problem>> {
  const args = { code, of_group: group, by_way: way };
  const answer = await callOrRefuse(client, "choose_way", args, [
    "not-permitted",
    "form-incomplete",
  ]);
  return answer.ok ? succeed(null) : answer;
}

/** Somebody saw to a report. Fails with `not-permitted`. */
export async function settleWrongReport(
  client: SupabaseClient,
  code: string,
  report: string,
): Promise<Result<null, Problem>> {
  const answer = await callOrRefuse(client, "settle_wrong_report", { code, report }, [
    "not-permitted",
  ]);
  return answer.ok ? succeed(null) : answer;
}
