import type { TestDatabase } from "../support/database.ts";
import { HERE } from "./full-town.ts";
import type { IdentityName } from "./identities.ts";
import type { FunctionExpectation } from "./role-matrix.expectations.ts";

/** Checks of what the council decides, and changes that each alone must refuse. */
export const REVIEWING_CHECKS: Readonly<
  Record<string, Readonly<Record<string, readonly string[]>>>
> = {
  "private.moved_entries": {
    moved_entries_activity_id_check: ["activity_id = ''", "activity_id = repeat('x', 201)"],
    moved_entries_elsewhere: ["activity_id = moved_to"],
  },
  "private.taken_down": {
    taken_down_record_key_check: ["record_key = ''", "record_key = repeat('x', 201)"],
    taken_down_record_table_check: ["record_table = 'no such word'"],
  },
  "private.imports": {
    imports_file_name_check: ["file_name = repeat('x', 501)"],
    imports_file_known: ["file_sha256 = null"],
    imports_file_sha256_check: ["file_sha256 = 'x'"],
    imports_kind_check: ["kind = 'no such word'"],
  },
  "private.import_warnings": {
    import_warnings_line_check: ["line = -1"],
    import_warnings_name_check: ["name = repeat('x', 301)"],
    import_warnings_ordinal_check: ["ordinal = -1", "ordinal = 1000001"],
    import_warnings_problems_check: ["problems = '[]'", "problems = '{}'"],
    import_warnings_record_id_check: ["record_id = repeat('x', 201)"],
  },
};

const NO_UUID = "00000000-0000-4000-8000-000000000000";

/** Every function of the reviewing part, with arguments that harm nothing. */
export const reviewingFunctions = (
  code: string,
  signedIn: readonly IdentityName[],
): Readonly<Record<string, FunctionExpectation>> => {
  const nothing = { code, activity_id: "nowhere" };
  const submission = { code, submission: NO_UUID, seen_revision: 0 };
  const service: readonly IdentityName[] = ["service"];
  const may = signedIn;
  return {
    answer_submission: { args: { ...submission, answer: "declined", note: "x" }, may },
    approve_submission: {
      args: {
        ...submission,
        activity_id: "nowhere",
        seen_version: "x",
        rows: "[]",
        rules: "[]",
        corrected: false,
      },
      may,
    },
    end_care: { args: { ...nothing, person: NO_UUID }, may },
    entry_history: { args: nothing, may },
    entry_version: { args: nothing, may: [...signedIn, "service"] },
    find_entries: { args: { code }, may },
    group_carers: { args: nothing, may },
    grant_claim: { args: submission, may },
    mark_import_warnings: { args: { code, marked: "[]" }, may },
    merge_entries: {
      args: {
        code,
        stays: "nowhere",
        seen_version: "x",
        goes: "elsewhere",
        seen_version_of_other: "x",
        rows: "[]",
      },
      may,
    },
    moved_entries: { args: { code }, may: service },
    read_entry: { args: nothing, may },
    read_import_warnings: { args: { code, looked: false, skip: 0, at_most: 1 }, may },
    read_submission: { args: { code, submission: NO_UUID }, may },
    review_queue: { args: { code }, may },
    save_entry: { args: { ...nothing, seen_version: "x", rows: "[]" }, may },
    stage_import_warnings: { args: { import: NO_UUID, rows: "[]" }, may: service },
    take_down: { args: { ...nothing, for_good: false }, may: [...signedIn, "service"] },
    undo_entry_change: { args: { code, import: NO_UUID }, may },
  };
};

/** A joined entry, one that was taken down, and a warning, so that there is something to refuse and to note. */
export async function reviewSome({ sql }: TestDatabase): Promise<void> {
  await sql`insert into private.moved_entries (municipality_code, activity_id, moved_to)
    values (${HERE.code}, 'joined', 'open')`;
  await sql`insert into private.taken_down (municipality_code, record_table, record_key)
    values (${HERE.code}, 'activities', 'gone')`;
  await sql`insert into private.import_warnings (import_id, ordinal, line, problems)
    select i.id, 0, 2, '[{"code": "kind-assumed"}]'::jsonb
    from private.imports i where i.municipality_code = ${HERE.code} limit 1`;
}
