import { actAs } from "./act-as.ts";
import { HERE, THERE } from "./full-town.ts";
import type { Identity, IdentityName } from "./identities.ts";
import { answerTo, type Session, takenBack } from "./session.ts";
import type { Measured } from "./sql-matrix.ts";

/** Who sees and decides about the mails of a municipality. */
const MAIL_STAFF: Readonly<Record<"here" | "there", readonly IdentityName[]>> = {
  here: ["reviewer", "administrator"],
  there: ["administrator elsewhere"],
};

/** Who gets an answer that holds `sign`, here and there. */
export async function whoIsAnswered(
  session: Session,
  identities: readonly Identity[],
  question: (code: string) => string,
  sign: string,
): Promise<Record<string, string[]>> {
  const answered: Record<string, string[]> = { here: [], there: [] };
  for (const identity of identities) {
    for (const [where, code] of Object.entries({ here: HERE.code, there: THERE.code })) {
      const outcome = await actAs(session, identity, `select ${question(code)} as answer`);
      const answer = typeof outcome === "string" ? outcome : JSON.stringify(outcome.rows);
      if (answer.includes(sign)) answered[where]?.push(identity.name);
    }
  }
  return answered;
}

/** Who reads the list of mails, where. */
export const mailReaders = async (
  session: Session,
  identities: readonly Identity[],
): Promise<Measured> => ({
  is: await whoIsAnswered(session, identities, (code) => `public.read_mails('${code}')`, '"mails"'),
  shouldBe: MAIL_STAFF,
});

/** Who may send a failed mail again, where; of a mail elsewhere nobody is told that it is there. */
export async function mailDeciders(
  session: Session,
  identities: readonly Identity[],
): Promise<Measured> {
  const is = await takenBack(session, async (inside) => {
    await inside`update private.mails set state = 'failed'`;
    const [mail] = await inside<{ id: string }[]>`
      select id from private.mails where municipality_code = ${HERE.code}`;
    return whoIsAnswered(
      inside,
      identities,
      (code) => `public.decide_mail('${code}', '${mail?.id ?? ""}', 'again')`,
      '"answer":{}',
    );
  });
  return { is, shouldBe: { here: MAIL_STAFF.here, there: [] } };
}

const ONE = `public.claim_mail()`;
const stateOf = async (session: Session): Promise<unknown> =>
  answerTo(session, "(select string_agg(m.state, ' ' order by m.dedupe_key) from private.mails m)");

/** One mail through its states: what is claimed is nobody else's, and what may have gone out is not sent again. */
export async function mailKeepsItsState(session: Session): Promise<Measured> {
  const is = await takenBack(session, async (inside) => {
    await inside`delete from private.mails`;
    await inside.unsafe(enqueue("a"));
    const again = await answerTo(inside, enqueue("a").replace(/^select /, ""));
    const claimed = JSON.stringify(await answerTo(inside, ONE)).includes('"attempts":1')
      ? "one"
      : "?";
    const other = await answerTo(inside, ONE);
    const early = await stateOf(inside);
    await inside`update private.mails set claimed_at = now() - interval '9 minutes'`;
    await answerTo(inside, ONE);
    const nine = await stateOf(inside);
    await inside`update private.mails set claimed_at = now() - interval '11 minutes'`;
    const afterwards = await answerTo(inside, ONE);
    const eleven = await stateOf(inside);
    return { again, claimed, other, early, nine, afterwards, eleven };
  });
  const shouldBe = {
    again: false,
    claimed: "one",
    other: null,
    early: "sending",
    nine: "sending",
    afterwards: null,
    eleven: "uncertain",
  };
  return { is, shouldBe };
}

/** How an attempt may end, who may say so, and when the next one is. */
export async function mailIsSettled(session: Session): Promise<Measured> {
  const is = await takenBack(session, async (inside) => {
    await inside`delete from private.mails`;
    await inside.unsafe(enqueue("a"));
    const answer = await answerTo(inside, ONE);
    const { id, claim } = answer as { id: string; claim: string };
    const stranger = await answerTo(inside, `public.settle_mail('${id}', 'x', 'sent')`);
    const later = await answerTo(inside, `public.settle_mail('${id}', '${claim}', 'waiting', 60)`);
    const notYet = await answerTo(inside, ONE);
    const wait = await answerTo(
      inside,
      "(select extract(epoch from m.next_try_at - now())::integer from private.mails m)",
    );
    await inside`update private.mails set next_try_at = now()`;
    const second = (await answerTo(inside, ONE)) as { attempts: number; claim: string };
    await answerTo(inside, `public.settle_mail('${id}', '${second.claim}', 'sent')`);
    const twice = await answerTo(
      inside,
      `public.settle_mail('${id}', '${second.claim}', 'waiting')`,
    );
    const kept = await answerTo(
      inside,
      "(select m.state || num_nonnulls(m.body_text, m.body_html) from private.mails m)",
    );
    return { stranger, later, notYet, wait, attempts: second.attempts, twice, kept };
  });
  const shouldBe = {
    stranger: false,
    later: true,
    notYet: null,
    wait: 60,
    attempts: 2,
    twice: false,
    kept: "sent0",
  };
  return { is, shouldBe };
}

/** A mailbox is there for demos only, and what is too late is not sent. */
export async function mailboxIsForDemos(session: Session): Promise<Measured> {
  const is = await takenBack(session, async (inside) => {
    await inside`delete from private.mails`;
    await inside.unsafe(enqueue("a"));
    await inside`update public.municipalities set demo = true where municipality_code = ${HERE.code}`;
    const real = [
      await answerTo(inside, "public.catch_mails()"),
      await answerTo(inside, "public.read_mailbox()"),
    ];
    await inside`update public.municipalities set demo = true`;
    const demo = [
      await answerTo(inside, "public.catch_mails()"),
      ((await answerTo(inside, "public.read_mailbox()")) as readonly unknown[]).length,
    ];
    await inside.unsafe(enqueue("b", "now() - interval '1 minute'"));
    await answerTo(inside, ONE);
    return { real, demo, states: await stateOf(inside) };
  });
  return { is, shouldBe: { real: [0, null], demo: [1, 1], states: "caught failed" } };
}

/** What is forgotten, and what stays until a person decides. */
export async function mailIsForgotten(session: Session): Promise<Measured> {
  const is = await takenBack(session, async (inside) => {
    await inside`delete from private.mails`;
    for (const [key, state, days] of [
      ["a", "sent", 91],
      ["b", "sent", 89],
      ["c", "caught", 8],
      ["d", "caught", 6],
      ["e", "failed", 400],
      ["f", "uncertain", 400],
      ["g", "given-up", 91],
    ] as const) {
      await inside.unsafe(enqueue(key));
      await inside`update private.mails set state = ${state}, made_at = now() - make_interval(days => ${days}),
        body_text = case when ${["sent", "given-up"].includes(state)} then null else body_text end,
        body_html = case when ${["sent", "given-up"].includes(state)} then null else body_html end
        where dedupe_key = ${key}`;
    }
    await answerTo(inside, "public.forget_mails()::text");
    return answerTo(
      inside,
      "(select string_agg(m.dedupe_key, '' order by m.dedupe_key) from private.mails m)",
    );
  });
  return { is, shouldBe: "bdef" };
}

const enqueue = (key: string, uselessAfter = "null"): string =>
  `select private.enqueue_mail('${HERE.code}', '${key}', 'a@example.jp', 'sign-in', 'x', 'x', 'x', null, ${uselessAfter})`;
