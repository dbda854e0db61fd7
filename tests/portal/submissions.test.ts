import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { FASTEST_MS } from "../../src/domain/registering/form-stamp.ts";
import { fullTown, HERE } from "../database/full-town.ts";
import { type PortalOnDatabase, portalOnDatabase } from "../support/portal-on-database.ts";
import { LEAST } from "../support/registering-town.ts";
import { formOf, postAndHangUp, visit } from "../support/visitor.ts";

/**
 * 載せてもらう over HTTP as it really goes: answers that never come, forms pressed twice, the same words in two tabs. A
 * thousand forms in the full run; a tenth of it shows the same sooner.
 */
const FORMS = process.env.TSUNAGIBA_FULL === "1" ? 1000 : 100;
/** Fewer than the sixty that may come in an hour without anybody vouching for them. */
const BATCH = 50;
/** Forms of one batch that are under way at once. */
const AT_ONCE = 10;

let running: PortalOnDatabase;
let address: string;
beforeAll(async () => {
  running = await portalOnDatabase(HERE, fullTown);
  address = `${running.portal.url}/${HERE.code}/ja/register`;
});
afterAll(() => running?.stop());

type Sending = (form: URLSearchParams, otherTab: URLSearchParams) => Promise<void>;
const press = (form: URLSearchParams) => visit(address, { fields: form });

/** What may happen between the button and the answer, before somebody presses once more. */
const TROUBLES: readonly Sending[] = [
  async () => undefined,
  async (form) => void (await Promise.all([press(form), press(form)])),
  (form) => postAndHangUp(address, form, "half"),
  (form) => postAndHangUp(address, form, "whole"),
  async (form, otherTab) =>
    void (await Promise.all([
      press(otherTab),
      press(form),
      postAndHangUp(address, otherTab, "whole"),
    ])),
  async (form, otherTab) => {
    await Promise.all([
      postAndHangUp(address, form, "whole"),
      postAndHangUp(address, form, "half"),
    ]);
    await postAndHangUp(address, otherTab, "whole");
  },
];

/** The preview of a form, as the button in it sends it. */
async function preview(fields: Readonly<Record<string, string>>): Promise<URLSearchParams> {
  const shown = await visit(address, { fields });
  expect(shown.status).toBe(200);
  const form = formOf(shown.html, "preview-form");
  form.set("to", "send");
  return form;
}

async function inTurn<Value>(values: readonly Value[], work: (value: Value) => Promise<void>) {
  const waiting = [...values];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** Time passes: what came before today counts towards no limit and is no second tab. */
const aDayPasses = () =>
  running.database.sql`update private.submissions set made_at = made_at - interval '25 hours'`;

it(
  `keeps ${FORMS} forms once each, over connections that break, pressed twice, from two tabs`,
  { timeout: 1_800_000 },
  async () => {
    const accepted: string[] = [];
    const numbers = Array.from({ length: FORMS }, (_, number) => number);
    while (numbers.length > 0) {
      const forms: { number: number; form: URLSearchParams; otherTab: URLSearchParams }[] = [];
      await inTurn(numbers.splice(0, BATCH), async (number) => {
        const email = number % 5 === 0 ? { email: `group${number}@example.jp`, phone: "" } : {};
        const fields = { ...LEAST, ...email, name: `第${number}の会` };
        forms.push({ number, form: await preview(fields), otherTab: await preview(fields) });
      });
      await sleep(FASTEST_MS + 100);
      await inTurn(forms, async ({ number, form, otherTab }) => {
        await TROUBLES[number % TROUBLES.length]?.(form, otherTab);
        const answer = await press(form);
        expect([answer.status, number]).toEqual([303, number]);
        accepted.push(answer.location ?? "");
      });
      await aDayPasses();
    }
    const page = `/${HERE.code}/ja/register`;
    expect(accepted.filter((where) => where === `${page}?sent=mail`)).toHaveLength(FORMS / 5);
    expect(accepted.filter((where) => where === `${page}?sent=call`)).toHaveLength((FORMS * 4) / 5);
    const rows = await running.database.sql<{ name: string; state: string }[]>`
      select body #>> '{activity,name}' as name, state from private.submissions`;
    expect(rows).toHaveLength(FORMS);
    expect(new Set(rows.map(({ name }) => name)).size).toBe(FORMS);
    const mails = await running.database.sql<{ recipient: string }[]>`
      select recipient from private.mails where template = 'verify-submission'`;
    expect(mails).toHaveLength(FORMS / 5);
    expect(new Set(mails.map(({ recipient }) => recipient)).size).toBe(FORMS / 5);
    // A row of the log for each, and for each time that the test let pass.
    const [log] = await running.database.sql`select count(*)::int as n from private.log_entries
      where table_name = 'submissions' and action = 'insert'`;
    expect(log?.n).toBe(FORMS);
  },
);
