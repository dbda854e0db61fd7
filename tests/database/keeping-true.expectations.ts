import type { TestDatabase } from "../support/database.ts";
import { HERE } from "./full-town.ts";
import type { IdentityName } from "./identities.ts";
import type { FunctionExpectation } from "./role-matrix.expectations.ts";

/** Checks of what keeps entries true, and changes that each alone must refuse. */
export const KEEPING_TRUE_CHECKS: Readonly<
  Record<string, Readonly<Record<string, readonly string[]>>>
> = {
  "private.confirmation_asks": {
    confirmation_asks_answer_check: [
      "answered_on = '2026-11-22', answered_by = 'link', answer = 'no such word'",
    ],
    confirmation_asks_answer_whole: ["answered_on = '2026-11-22'", "answer = 'right'"],
    confirmation_asks_answered_by_check: [
      "answered_on = '2026-11-22', answer = 'right', answered_by = 'no such word'",
    ],
    confirmation_asks_round_check: ["round = 0"],
    confirmation_asks_step_check: ["step = 0", "step = 51"],
    confirmation_asks_way_check: ["way = 'no such word'"],
  },
  "private.chosen_ways": { chosen_ways_way_check: ["way = 'no such word'"] },
  "private.wrong_reports": {
    wrong_reports_done_whole: ["done_at = now()", "done_by = gen_random_uuid()"],
    wrong_reports_word_check: ["word = ''", "word = repeat('x', 201)"],
  },
};

const NOBODY = "00000000-0000-4000-8000-000000000000";

/** Every function of keeping true, with arguments that harm nothing. */
export const keepingTrueFunctions = (
  code: string,
  signedIn: readonly IdentityName[],
): Readonly<Record<string, FunctionExpectation>> => {
  const service: readonly IdentityName[] = ["service"];
  const none = { code, activity: "nowhere" };
  return {
    answer_by_link: { args: { ...none, said: "right" }, may: service },
    answer_for_entry: { args: { ...none, said: "right" }, may: signedIn },
    entry_of_address: { args: { ...none, address: "a@example.jp" }, may: service },
    ask_by_mail: {
      args: {
        ...none,
        this_round: 1,
        this_step: 1,
        template: "still-right",
        link_minutes: 1,
        mails: "[]",
      },
      may: service,
    },
    choose_way: { args: { code, of_group: "nowhere", by_way: "phone" }, may: signedIn },
    mark_unreached: { args: { ...none, this_round: 1 }, may: service },
    note_ask: {
      args: { ...none, this_round: 1, this_step: 1, by_way: "phone" },
      may: signedIn,
    },
    read_calls: { args: { code }, may: signedIn },
    read_confirmation_states: { args: { code }, may: service },
    report_wrong: { args: none, may: ["anon"] },
    rest_on: {
      args: { code, day: "2026-11-22", activities: '["nowhere"]', why: "x" },
      may: signedIn,
    },
    settle_wrong_report: { args: { code, report: NOBODY }, may: signedIn },
  };
};

/** One of each row, so that there is something to refuse and to note. */
export async function keepTrueSome({ backend, sql }: TestDatabase): Promise<void> {
  const said = await backend.anonymous.rpc("report_wrong", { code: HERE.code, activity: "open" });
  if (said.error !== null) throw new Error(said.error.message);
  await sql`insert into private.confirmation_asks
    (municipality_code, activity_id, round, step, way, asked_on) values (${HERE.code}, 'home', 1, 1, 'phone', '2026-11-22')`;
  await sql`insert into private.chosen_ways (municipality_code, group_id, way)
    values (${HERE.code}, 'open', 'phone')`;
}
