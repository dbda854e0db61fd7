import { actAs } from "./act-as.ts";
import { HERE } from "./full-town.ts";
import type { Identity, IdentityName } from "./identities.ts";
import { submit } from "./registering-rules.ts";
import { answerTo, type Session, takenBack } from "./session.ts";
import type { Measured } from "./sql-matrix.ts";

const code = HERE.code;

/** Whose answer to an expression holds a sign, without what the expression did. */
async function whose(
  session: Session,
  identities: readonly Identity[],
  expression: string,
  sign: string,
): Promise<readonly string[]> {
  const those: string[] = [];
  for (const identity of identities) {
    const outcome = await actAs(session, identity, `select ${expression} as answer`);
    if (typeof outcome !== "string" && JSON.stringify(outcome.rows).includes(sign))
      those.push(identity.name);
  }
  return those;
}

/** One submission, in several shapes: who sees it among their own, may take it back, and answers what was asked back. */
export async function sendersOfSubmissions(
  session: Session,
  identities: readonly Identity[],
): Promise<Measured> {
  const nobody = identities.find(({ name }) => name === "nobody")?.userId ?? null;
  const shapes: Readonly<Record<string, readonly [string, readonly IdentityName[]]>> = {
    "an address that nobody verified": ["state = 'unverified', email = 'nobody@example.jp'", []],
    "a verified address": ["email = 'nobody@example.jp', verified_at = now()", ["nobody"]],
    "a verified address of a group's": [
      "email = 'group.member.a@example.jp', verified_at = now()",
      ["group member A"],
    ],
    "somebody who was signed in": [`made_by = '${nobody ?? ""}'`, ["nobody"]],
    "about A's group": [
      "kind = 'change', activity_id = 'open', group_id = 'open'",
      ["group member A"],
    ],
    "about no group": ["note_to_group = 'x'", []],
  };
  const is: Record<string, unknown> = {};
  const shouldBe: Record<string, unknown> = {};
  for (const [what, [change, theirs]] of Object.entries(shapes)) {
    is[what] = await takenBack(session, async (inside) => {
      await inside`delete from private.submissions`;
      const id = await answerTo(
        inside,
        `public.submit_registration('${code}', '00000000-0000-4000-8000-000000000001', '{}', 'ja') ->> 'id'`,
      );
      await inside.unsafe(`update private.submissions set ${change}`);
      const withdraw = `public.withdraw_submission('${code}', '${String(id)}')`;
      const sees = await whose(inside, identities, `public.my_submissions('${code}')`, `"id":"`);
      const withdraws = await whose(inside, identities, withdraw, "withdrawn");
      const answer = (revision: number) =>
        whose(
          inside,
          identities,
          `public.answer_asked_back('${code}', '${String(id)}', ${revision}, 'x')`,
          '"revision":',
        );
      const early = await answer(0);
      await inside`update private.submissions set state = 'asked-back'`;
      const [answers, stale] = [await answer(0), await answer(1)];
      await inside`update private.submissions set state = 'approved'`;
      const decided = await whose(inside, identities, withdraw, "withdrawn");
      return { sees, withdraws, early, answers, stale, decided };
    });
    shouldBe[what] = {
      sees: theirs,
      withdraws: theirs,
      early: [],
      answers: theirs,
      stale: [],
      decided: [],
    };
  }
  return { is, shouldBe };
}

/** What groups do with their own entries, and with nobody else's. */
export async function keepersOfGroups(
  session: Session,
  identities: readonly Identity[],
): Promise<Measured> {
  const A: readonly IdentityName[] = ["group member A"];
  const is = await takenBack(session, async (inside) => {
    await inside`update public.activities set visibility = 'public' where id = 'home'`;
    await inside`delete from private.contacts where owner_table = 'activities'`;
    await inside`update private.contacts set route = 'through-council' where owner_table = 'groups'`;
    const version = (activity: string) =>
      answerTo(inside, `private.version_of_entry('${code}', '${activity}')`);
    const change = (activity: string, base: unknown) =>
      `public.submit_change('${code}', '00000000-0000-4000-8000-000000000009', '${activity}', '{}', '${String(base)}', 'ja')`;
    const ask = (expression: string, sign: string) => whose(inside, identities, expression, sign);
    const mine = `public.my_entries('${code}')`;
    const result = {
      entries: await ask(mine, '"activityId":"open"'),
      others: await ask(mine, '"activityId":"home"'),
      closed: await ask(mine, '"activityId":"closed"'),
      "another's number": await ask(mine, "0000-00-0002"),
      intake: await ask(`public.set_my_intake('${code}', 'open', 'full')`, "changed"),
      "intake of nobody's": await ask(`public.set_my_intake('${code}', 'home', 'full')`, "changed"),
      change: await ask(change("open", await version("open")), '"state":"waiting"'),
      stale: await ask(change("open", "x"), '"state":"waiting"'),
      "change of nobody's": await ask(change("home", await version("home")), '"state":"waiting"'),
    };
    // A number that somebody else used before tells nothing of what they sent.
    await inside`delete from private.submissions`;
    await answerTo(inside, submit({ key: 9, words: "x" }));
    return { ...result, used: await ask(change("open", await version("open")), '"id":"') };
  });
  const shouldBe = {
    entries: A,
    others: [],
    closed: [],
    "another's number": [],
    intake: A,
    "intake of nobody's": [],
    change: A,
    stale: [],
    "change of nobody's": [],
    used: [],
  };
  return { is, shouldBe };
}

/** Who looks after a group once a submission or a claim is granted, and what may not be decided at all. */
export async function careIsGiven(
  session: Session,
  identities: readonly Identity[],
): Promise<Measured> {
  const [reviewer, sender] = ["reviewer", "nobody"].map(
    (name) => identities.find((one) => one.name === name)?.userId ?? "",
  );
  const all = '["profit", "religion", "politics", "pyramid", "shelter"]';
  const is = await takenBack(session, async (inside) => {
    await inside`select set_config('request.jwt.claims', ${JSON.stringify({ sub: reviewer })}, true),
      set_config('request.jwt.claim.sub', ${reviewer ?? ""}, true)`;
    const id = "(select s.id from private.submissions s)";
    const version = `private.version_of_entry('${code}', 'open')`;
    const decisions = {
      approve: `public.approve_submission('${code}', ${id}, 0, 'open', ${version}, '[]', '${all}', false, '${sender}')`,
      grant: `public.grant_claim('${code}', ${id}, 0, '${sender}')`,
      decline: `public.answer_submission('${code}', ${id}, 0, 'declined', 'x')`,
      "decline without a word": `public.answer_submission('${code}', ${id}, 0, 'declined', ' ')`,
      "approve by an answer": `public.answer_submission('${code}', ${id}, 0, 'approved', 'x')`,
    };
    const after = (change: string, decision: keyof typeof decisions, members = false) =>
      takenBack(inside, async (once) => {
        await once`delete from private.submissions`;
        if (!members) await once`delete from private.group_members`;
        await answerTo(
          once,
          `public.submit_registration('${code}', '00000000-0000-4000-8000-000000000001', '{}', 'ja')`,
        );
        await once.unsafe(`update private.submissions set ${change}`);
        const problem = await answerTo(once, `${decisions[decision]} ->> 'problem'`);
        const inCare = await answerTo(
          once,
          `(select count(*)::int from private.group_members m where m.group_id = 'open' and m.user_id = '${sender}')`,
        );
        return problem ?? `in care: ${String(inCare)}`;
      });
    const verified = "email = 'nobody@example.jp', verified_at = now()";
    const claim = `kind = 'claim', activity_id = 'open', ${verified}`;
    return {
      "of a verified address": await after(verified, "approve"),
      "of one that nobody verified": await after("email = 'nobody@example.jp'", "approve"),
      "of another's address": await after("email = 'x@example.jp', verified_at = now()", "approve"),
      "of who was signed in": await after(`made_by = '${sender}'`, "approve"),
      "a second one of a group in care": await after(verified, "approve", true),
      "a change of a group in care": await after(
        `kind = 'change', activity_id = 'open', ${verified}`,
        "approve",
        true,
      ),
      "a claim approved": await after(claim, "approve"),
      "a claim granted": await after(claim, "grant"),
      "no claim granted": await after(verified, "grant"),
      declined: await after(verified, "decline"),
      "declined without a word": await after(verified, "decline without a word"),
      "approved by an answer": await after(verified, "approve by an answer"),
    };
  });
  const [given, not, moved] = ["in care: 1", "in care: 0", "entry-changed-meanwhile"];
  const shouldBe = {
    "of a verified address": given,
    "of one that nobody verified": not,
    "of another's address": not,
    "of who was signed in": given,
    "a second one of a group in care": not,
    "a change of a group in care": given,
    "a claim approved": moved,
    "a claim granted": given,
    "no claim granted": moved,
    declined: not,
    "declined without a word": "form-incomplete",
    "approved by an answer": "form-incomplete",
  };
  return { is, shouldBe };
}
