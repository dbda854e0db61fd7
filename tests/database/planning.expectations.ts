import type { TestDatabase } from "../support/database.ts";
import { HERE } from "./full-town.ts";
import type { IdentityName } from "./identities.ts";
import { releaseOne } from "./release-rules.ts";
import type { FunctionExpectation } from "./role-matrix.expectations.ts";

const NOBODY = "00000000-0000-4000-8000-000000000000";

/** The scenario that is here. */
export const A_SCENARIO = "00000000-0000-4000-8000-00000000000a";

/** Checks of what planners write down, and changes that each alone must refuse. */
export const PLANNING_CHECKS: Readonly<
  Record<string, Readonly<Record<string, readonly string[]>>>
> = {
  "public.people_releases": {
    people_releases_areas_check: ["areas = '{}'"],
    people_releases_source_check: ["source = ''", "source = repeat('x', 501)"],
    people_releases_threshold_check: ["threshold = 9"],
    people_releases_totals_check: ["totals = '1'"],
  },
  "private.kept_towns": {
    kept_towns_activities_check: ["activities = -1"],
    kept_towns_ground_check: ["ground = '[]'"],
    kept_towns_removed_check: ["removed = -1"],
    kept_towns_supply_check: ["supply = '{}'"],
    kept_towns_version_check: ["version = 0"],
  },
  "public.population_areas": {
    population_areas_bands_counted: [
      "band_starts = '{-1,65}'",
      "band_male = '{-1,1}'",
      "band_female = '{-1,1}'",
    ],
    population_areas_bands_match: ["band_male = '{1}'", "band_female = '{1}'"],
    population_areas_female_check: ["female = -1"],
    population_areas_households_check: ["households = -1"],
    population_areas_single_households_check: ["single_households = -1"],
    population_areas_single_from_65_check: ["single_households_from_65 = -1"],
    population_areas_id_check: ["id = ''", "id = repeat('x', 201)"],
    population_areas_male_check: ["male = -1"],
    population_areas_name_check: ["name = ''", "name = repeat('x', 201)"],
    population_areas_total_check: ["total = -1"],
  },
  "private.scenarios": {
    scenarios_name_check: ["name = ''", "name = repeat('x', 101)"],
    scenarios_note_check: ["note = repeat('x', 1001)"],
    scenarios_query_check: ["query = repeat('x', 4001)"],
  },
  "private.school_holidays": {
    school_holidays_in_order: ["ends_on = starts_on - 1", "ends_on = starts_on + 121"],
    school_holidays_name_check: ["name = ''", "name = repeat('x', 101)"],
    school_holidays_source_check: ["source = ''", "source = repeat('x', 501)"],
  },
  "private.site_candidates": {
    site_candidates_are_somewhere: ["area = null, lat = null, lng = null"],
    site_candidates_area_check: ["area = ''", "area = repeat('x', 201)"],
    site_candidates_kind_check: ["kind = 'no such word'"],
    site_candidates_lat_check: ["lat = 91", "lat = -91"],
    site_candidates_lng_check: ["lng = 181", "lng = -181"],
    site_candidates_name_check: ["name = ''", "name = repeat('x', 201)"],
    site_candidates_point_whole: ["lat = null"],
  },
};

/** A record of each kind here, so that there is something to refuse, to read and to note. */
export async function planSome(database: TestDatabase): Promise<void> {
  const { sql } = database;
  await releaseOne(database);
  await sql.unsafe(`insert into private.scenarios (id, municipality_code, name, query, changed_by)
    values ('${A_SCENARIO}', '${HERE.code}', 'a plan', 'who=from-65', '${NOBODY}')`);
  await sql.unsafe(`insert into private.school_holidays (municipality_code, name, starts_on, ends_on, source, changed_by)
    values ('${HERE.code}', 'summer', '2026-07-21', '2026-08-31', 'the board', '${NOBODY}')`);
  await sql.unsafe(`insert into private.site_candidates (municipality_code, kind, name, area, lat, lng, changed_by)
    values ('${HERE.code}', 'school', 'old school', 'east', 34, 134, '${NOBODY}')`);
  await sql.unsafe(`insert into private.kept_towns (municipality_code, kept_on, version, ground, supply, activities)
    values ('${HERE.code}', '2020-04-01', 1, '{}', '[{"of": "${HERE.code}", "id": "ended"}]', 1)`);
}

/** Every function about planning, with arguments that harm nothing. */
export const planningFunctions = (
  code: string,
  signedIn: readonly IdentityName[],
): Readonly<Record<string, FunctionExpectation>> => ({
  near_miss_agenda: { args: { code, half_year: "2020-04-01" }, may: ["service"] },
  unmet_need_counts_of: { args: { code, half_year: "2020-04-01" }, may: ["service"] },
  unmet_need_rows: { args: { code, half_year: "2020-04-01" }, may: ["service"] },
  keep_town: {
    args: { code: "000000", kept_on: "2020-04-01", town: '{"version": 1, "supply": []}' },
    may: ["service"],
  },
  kept_dates: { args: { code }, may: [...signedIn, "service"] },
  kept_town: { args: { code, kept_on: "2020-04-01" }, may: ["service"] },
  may_keep_town: { args: { code }, may: signedIn },
  people_release_records: { args: { code }, may: ["service"] },
  release_people: {
    args: { code, release: "{}", seal: "x" },
    may: [...signedIn, "service"],
  },
  planning_records: { args: { code }, may: [...signedIn, "service"] },
  remove_plan_standard: { args: { code, standard: "no such" }, may: signedIn },
  remove_planning_record: { args: { code, entry: NOBODY }, may: signedIn },
  save_plan_standard: { args: { code, standard: "{}" }, may: signedIn },
  save_scenario: { args: { code, scenario: "{}" }, may: signedIn },
  save_school_holiday: { args: { code, holiday: "{}" }, may: signedIn },
  save_site_candidates: {
    args: { code, kind: "no such", candidates: "[]", instead: false },
    may: signedIn,
  },
});
