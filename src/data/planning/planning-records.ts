import type { SupabaseClient } from "@supabase/supabase-js";
import type { NamedSite } from "../../domain/planning/candidate-text.ts";
import type { HolidayToSave } from "../../domain/planning/holiday-form.ts";
import {
  CANDIDATE_KINDS,
  type CandidateKind,
  type PlanningRecords,
} from "../../domain/planning/planning-records.ts";
import type { ScenarioToSave } from "../../domain/planning/scenario-form.ts";
import type { Problem } from "../../domain/problem.ts";
import { type Result, succeed } from "../../domain/result.ts";
import { answerOf } from "../answer-of.ts";
import { call } from "../call.ts";
import {
  day,
  instant,
  listOf,
  number,
  oneOf,
  orNull,
  readCells,
  recordOf,
  text,
} from "../rows/cells.ts";

const columns = {
  scenarios: listOf(
    recordOf({
      id: text,
      name: text,
      note: text,
      query: text,
      changedAt: instant,
      changedBy: orNull(text),
    }),
  ),
  holidays: listOf(recordOf({ id: text, name: text, from: day, to: day, source: text })),
  candidates: listOf(
    recordOf({
      id: text,
      kind: oneOf(CANDIDATE_KINDS),
      name: text,
      area: orNull(text),
      lat: orNull(number),
      lng: orNull(number),
    }),
  ),
};

/** What planners wrote down, for planners, administrators and prefectural staff, and the service. Fails with `not-permitted`. */
export async function readPlanningRecords(
  client: SupabaseClient,
  code: string,
): Promise<Result<PlanningRecords, Problem>> {
  const answer = answerOf(await call(client, "planning_records", { code }));
  return answer.ok ? readCells("planning_records", columns, answer.value) : answer;
}

const done = async (answer: Promise<Result<unknown, Problem>>): Promise<Result<null, Problem>> => {
  const result = answerOf(await answer);
  return result.ok ? succeed(null) : result;
};

/** Keeps a scenario, new or changed. Fails with `not-permitted`, `record-unknown`, `form-incomplete`. */
export const saveScenario = (
  person: SupabaseClient,
  code: string,
  scenario: ScenarioToSave,
): Promise<Result<null, Problem>> =>
  done(call(person, "save_scenario", { code, scenario: JSON.stringify(scenario) }));

/** Keeps school holidays, new or changed. Fails as `saveScenario`, and with `source-missing`. */
export const saveHoliday = (
  person: SupabaseClient,
  code: string,
  holiday: HolidayToSave,
): Promise<Result<null, Problem>> =>
  done(call(person, "save_school_holiday", { code, holiday: JSON.stringify(holiday) }));

/** Adds candidates of a kind; `instead`: those of the kind that are here go. Fails with `not-permitted`, `form-incomplete`. */
export const saveCandidates = (
  person: SupabaseClient,
  code: string,
  kind: CandidateKind,
  sites: readonly NamedSite[],
  instead: boolean,
): Promise<Result<null, Problem>> =>
  done(
    call(person, "save_site_candidates", {
      code,
      kind,
      candidates: JSON.stringify(sites),
      instead,
    }),
  );

/** Removes a scenario, school holidays or a candidate. Fails with `not-permitted`, `record-unknown`. */
export const removePlanningRecord = (
  person: SupabaseClient,
  code: string,
  id: string,
): Promise<Result<null, Problem>> =>
  done(call(person, "remove_planning_record", { code, entry: id }));
