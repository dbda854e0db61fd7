import { HERE } from "./full-town.ts";
import type { Identity, IdentityName } from "./identities.ts";
import { whoIsAnswered } from "./mail-rules.ts";
import { answerTo, type Session, takenBack } from "./session.ts";
import type { Measured } from "./sql-matrix.ts";

/** Who works with entries, and who decides about them. */
const READERS: Readonly<Record<"here" | "there", readonly IdentityName[]>> = {
  here: ["reviewer", "csw of the east", "csw of the west", "administrator"],
  there: ["administrator elsewhere"],
};
const REVIEWERS: Readonly<Record<"here" | "there", readonly IdentityName[]>> = {
  here: ["reviewer", "administrator"],
  there: ["administrator elsewhere"],
};

/** What only who works with entries may read: a question, and what stands in an answer alone. */
const READING: Readonly<Record<string, readonly [(code: string) => string, string]>> = {
  read_entry: [(code) => `public.read_entry('${code}', 'closed')`, '"version"'],
  entry_version: [
    (code) => `coalesce(public.entry_version('${code}', 'closed'), 'hidden')`,
    '"answer":"',
  ],
  entry_history: [(code) => `public.entry_history('${code}', 'closed')`, '"tables"'],
  group_carers: [(code) => `public.group_carers('${code}', 'open')`, '"carers"'],
  find_entries: [(code) => `public.find_entries('${code}')`, '"total"'],
  review_queue: [
    (code) => `jsonb_build_object('list', public.review_queue('${code}'))`,
    '"list":[',
  ],
  read_submission: [
    (code) =>
      `public.read_submission('${code}', (select coalesce(max(s.id::text), '00000000-0000-4000-8000-000000000000')::uuid from (select null::uuid as id) s))`,
    "submission-unknown",
  ],
  read_import_warnings: [
    (code) => `public.read_import_warnings('${code}', false, 0, 1)`,
    '"waiting"',
  ],
};

export async function entryReaders(
  session: Session,
  identities: readonly Identity[],
  name: keyof typeof READING,
): Promise<Measured> {
  const [question, sign] = READING[name] ?? [() => "null", ""];
  const answered = await whoIsAnswered(session, identities, question, sign);
  const hidden = await whoIsAnswered(session, identities, question, '"hidden"');
  const service: IdentityName[] = name === "entry_version" ? ["service"] : [];
  const without = (where: "here" | "there") =>
    (answered[where] ?? []).filter((one) => !(hidden[where] ?? []).includes(one));
  return {
    is: { here: without("here"), there: without("there") },
    shouldBe: {
      here: [...READERS.here, ...service],
      there: [...READERS.there, ...service],
    },
  };
}
export const READING_FUNCTIONS = Object.keys(READING);

/** What only reviewers may do: anybody else is told that it is not theirs, before anything is looked at. */
const NO_ID = "00000000-0000-4000-8000-000000000000";
const DECIDING: Readonly<Record<string, (code: string) => string>> = {
  save_entry: (code) => `public.save_entry('${code}', 'open', 'x', '[]')`,
  merge_entries: (code) => `public.merge_entries('${code}', 'open', 'x', 'home', 'x', '[]')`,
  end_care: (code) => `public.end_care('${code}', 'open', '${NO_ID}')`,
  undo_entry_change: (code) => `public.undo_entry_change('${code}', '${NO_ID}')`,
  approve_submission: (code) =>
    `public.approve_submission('${code}', '${NO_ID}', 0, 'open', 'x', '[]', '[]', false)`,
  grant_claim: (code) => `public.grant_claim('${code}', '${NO_ID}', 0)`,
  answer_submission: (code) =>
    `public.answer_submission('${code}', '${NO_ID}', 0, 'declined', 'x')`,
  mark_import_warnings: (code) => `public.mark_import_warnings('${code}', '[]')`,
  "take_down for good": (code) => `public.take_down('${code}', 'nowhere', true)`,
};
export const DECIDING_FUNCTIONS = Object.keys(DECIDING);

export async function entryDeciders(
  session: Session,
  identities: readonly Identity[],
  name: string,
): Promise<Measured> {
  const question = DECIDING[name] ?? (() => "null");
  const everybody = await whoIsAnswered(session, identities, question, '"answer":');
  const refused = await whoIsAnswered(session, identities, question, "not-permitted");
  const without = (where: "here" | "there") =>
    (everybody[where] ?? []).filter((one) => !(refused[where] ?? []).includes(one));
  const service: IdentityName[] = name.startsWith("take_down") ? ["service"] : [];
  return {
    is: { here: without("here"), there: without("there") },
    shouldBe: {
      here: [...REVIEWERS.here, ...service],
      there: [...REVIEWERS.there, ...service],
    },
  };
}

/** Whoever works with entries may hide one at once. */
export async function entryHiders(
  session: Session,
  identities: readonly Identity[],
): Promise<Measured> {
  const hide = (code: string) => `public.take_down('${code}', 'open', false)`;
  return {
    is: await whoIsAnswered(session, identities, hide, '"kept"'),
    shouldBe: {
      here: [...READERS.here, "service"],
      there: [...READERS.there, "service"],
    },
  };
}

/** A stale version, rows of another entry and unticked rules change nothing; addresses of what moved stay hidden with it. */
export async function staleIsRefused(
  session: Session,
  identities: readonly Identity[],
): Promise<Measured> {
  const reviewer = identities.find(({ name }) => name === "reviewer")?.userId ?? "";
  const is = await takenBack(session, async (inside) => {
    await inside`select set_config('request.jwt.claims', ${JSON.stringify({ sub: reviewer })}, true),
      set_config('request.jwt.claim.sub', ${reviewer}, true)`;
    const now = `private.version_of_entry('${HERE.code}', 'open')`;
    const rows = (id: string) =>
      JSON.stringify([
        {
          table_name: "groups",
          row_key: id,
          record_table: "groups",
          record_key: id,
          row: { id, name: "x", contact_route: "through-council" },
        },
      ]);
    const save = (version: string, text: string) =>
      answerTo(
        inside,
        `public.save_entry('${HERE.code}', 'open', ${version}, '${text}') ->> 'problem'`,
      );
    const submission = "(select s.id from private.submissions s limit 1)";
    await inside`update private.submissions set state = 'waiting', revision = 3`;
    const approve = (revision: number, rules: string) =>
      answerTo(
        inside,
        `public.approve_submission('${HERE.code}', ${submission}, ${revision}, 'open', ${now}, '[]', '${rules}', false)
          ->> 'problem'`,
      );
    const all = '["profit", "religion", "politics", "pyramid", "shelter"]';
    return {
      stale: await save("'x'", "[]"),
      foreign: await save(now, rows("closed")),
      own: await save(now, rows("open")),
      unticked: await approve(3, '["profit"]'),
      staleSubmission: await approve(2, all),
      approved: await approve(3, all),
      twice: await approve(4, all),
    };
  });
  return {
    is,
    shouldBe: {
      stale: "entry-changed-meanwhile",
      foreign: "stored-row-invalid",
      own: null,
      unticked: "form-incomplete",
      staleSubmission: "entry-changed-meanwhile",
      approved: null,
      twice: "entry-changed-meanwhile",
    },
  };
}
