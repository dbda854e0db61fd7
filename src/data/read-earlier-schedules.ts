import type { SupabaseClient } from "@supabase/supabase-js";
import type { EarlierSchedule } from "../domain/import/outcome.ts";
import type { Problem } from "../domain/problem.ts";
import { type Result, succeed } from "../domain/result.ts";
import { readRows } from "./read-rows.ts";
import { activityColumns } from "./rows/activity.ts";

const { id, schedule_text, schedule_rules, schedule_certainty, confirmed_on } = activityColumns;
const columns = { id, schedule_text, schedule_rules, schedule_certainty, confirmed_on };

/**
 * The schedules of all activities of a municipality, those for staff only too, by the activity's id: what an import
 * is held against. A row that cannot be read is left out; reading the town reports it.
 */
export async function readEarlierSchedules(
  service: SupabaseClient,
  code: string,
): Promise<Result<ReadonlyMap<string, EarlierSchedule>, Problem>> {
  const read = await readRows(service, "activities", columns, code);
  if (!read.ok) return read;
  return succeed(
    new Map(
      read.value.rows.map((row) => [
        row.id,
        {
          schedule: {
            text: row.schedule_text,
            rules: row.schedule_rules,
            certainty: row.schedule_certainty,
          },
          confirmedOn: row.confirmed_on,
        },
      ]),
    ),
  );
}
