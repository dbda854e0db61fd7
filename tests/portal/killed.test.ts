import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { FASTEST_MS } from "../../src/domain/registering/form-stamp.ts";
import { onServer, serverProcesses } from "../durability/kill-rounds.ts";
import { type RunningPortal, startPortal } from "../support/portal.ts";
import { LEAST } from "../support/registering-town.ts";
import { type SmtpServer, startSmtpServer } from "../support/smtp-server.ts";
import { DEMO } from "../support/templates.ts";
import { formOf, visit } from "../support/visitor.ts";

/** The portal as `npm start` runs it, with its own PostgreSQL, killed again and again while forms and mails are going. */
const KILLS = process.env.TSUNAGIBA_FULL === "1" ? 10 : 2;
const FORMS_OF_A_ROUND = 30;
const AT_ONCE = 5;

let folder: string;
let mails: SmtpServer;
let portal: RunningPortal;
let env: NodeJS.ProcessEnv;
/** Told of each mail that the mail server has in full, before it says so. */
let onMail: () => void = () => undefined;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tsunagiba-killed-"));
  chmodSync(folder, 0o755);
  mails = await startSmtpServer({ bodyAfterMs: 30 }, () => onMail());
  const port = String(20_000 + Math.floor(Math.random() * 20_000));
  env = {
    DATA_DIR: join(folder, "data"),
    PORT: port,
    SMTP_URL: mails.url,
    MAIL_FROM: "portal@example.jp",
  };
  portal = await startPortal(env);
});
afterAll(async () => {
  await portal?.stop();
  await mails?.stop();
  for (const pid of serverProcesses(join(folder, "data"))) process.kill(pid, "SIGKILL");
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

const nameOf = (number: number): string => `第${number}の会`;
const address = (): string => `${portal.url}/${DEMO}/ja/register`;

/**
 * Somebody who sends a form and presses again until they are told that it came. Every seventh gives up when the
 * connection breaks. Gives whether they were told.
 */
async function send(number: number): Promise<boolean> {
  const email = `group${number}@example.jp`;
  let form: URLSearchParams | null = null;
  for (;;) {
    try {
      const fields = form ?? new URLSearchParams({ ...LEAST, name: nameOf(number), email });
      const answer = await visit(address(), { fields });
      if (answer.status === 303) return true;
      form = formOf(answer.html, "preview-form");
      form.set("to", "send");
      await sleep(FASTEST_MS + 50);
    } catch {
      if (number % 7 === 6) return false;
      await sleep(200);
    }
  }
}

/** One round of forms; the portal is killed when `kills` says so, and started again. Gives the numbers that were told. */
async function round(first: number, kills: "while sending" | "while mailing"): Promise<number[]> {
  const told: number[] = [];
  const waiting = Array.from({ length: FORMS_OF_A_ROUND }, (_, n) => first + n);
  const dead = new Promise<void>((resolve) => {
    const kill = () => void portal.kill().then(resolve);
    if (kills === "while mailing") {
      let came = 0;
      onMail = () => (++came === 3 ? kill() : undefined);
    } else {
      const timer = setInterval(() => {
        if (told.length < FORMS_OF_A_ROUND / 3) return;
        clearInterval(timer);
        kill();
      }, 5);
    }
  });
  const again = dead.then(async () => {
    portal = await startPortal(env);
  });
  const writer = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      if (await send(next)) told.push(next);
  };
  await Promise.all([again, ...Array.from({ length: AT_ONCE }, writer)]);
  return told;
}

const inDatabase = <Value>(work: Parameters<typeof onServer<Value>>[1]): Promise<Value> =>
  onServer(join(folder, "data"), work);

it(
  `kill -9 of the portal, ${KILLS} times: what was acknowledged is there once, and no mail goes out twice`,
  { timeout: 1_800_000 },
  async () => {
    const told: number[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      const kills = kill % 2 === 0 ? "while mailing" : "while sending";
      told.push(...(await round(kill * FORMS_OF_A_ROUND, kills)));
      // Time passes, so that the limits of an hour and of a day are not what is tested.
      await inDatabase((sql) =>
        sql`update private.submissions set made_at = made_at - interval '25 hours'`.then(),
      );
    }
    onMail = () => undefined;
    const waiting = () =>
      inDatabase(async (sql) => {
        // Ten minutes pass for what a killed portal had in its hands.
        await sql`update private.mails set claimed_at = now() - interval '11 minutes'
          where state = 'sending' and claimed_at < now() - interval '20 seconds'`;
        const [row] = await sql<{ n: number }[]>`
          select count(*)::int as n from private.mails where state in ('waiting', 'sending')`;
        return row?.n;
      });
    await expect.poll(waiting, { timeout: 300_000, interval: 3000 }).toBe(0);

    const { names, states } = await inDatabase(async (sql) => ({
      names: await sql<{ name: string }[]>`select body #>> '{activity,name}' as name
        from private.submissions`,
      states: await sql<{ id: string; recipient: string; state: string; template: string }[]>`
        select id, recipient, state, template from private.mails`,
    }));
    const kept = names.map(({ name }) => name);
    expect(new Set(kept).size).toBe(kept.length);
    expect(told.filter((number) => !kept.includes(nameOf(number)))).toEqual([]);

    const arrived = mails.mails.map(({ messageId }) => messageId.slice(1, 37));
    expect(new Set(arrived).size).toBe(arrived.length);
    const idsIn = (state: string) =>
      states.filter((one) => one.state === state).map(({ id }) => id);
    const [sent, uncertain] = [idsIn("sent"), idsIn("uncertain")];
    expect(sent.length + uncertain.length, JSON.stringify(states)).toBe(states.length);
    // Of everybody who was told that a mail is on its way, one mail stands here; each went out or is shown as uncertain.
    const verifying = states.filter(({ template }) => template === "verify-submission");
    const recipients = verifying.map(({ recipient }) => recipient);
    expect(new Set(recipients).size).toBe(recipients.length);
    expect(told.filter((number) => !recipients.includes(`group${number}@example.jp`))).toEqual([]);
    expect(sent.filter((id) => !arrived.includes(id))).toEqual([]);
    expect(arrived.filter((id) => !sent.includes(id) && !uncertain.includes(id))).toEqual([]);
    // The worst moment was met: the mail server had a mail that the portal never learned of.
    expect(uncertain.filter((id) => arrived.includes(id)).length).toBeGreaterThan(0);
    expect(uncertain.length).toBeLessThanOrEqual(KILLS);
    console.info(
      `${told.length} acknowledged, ${kept.length} kept, ${arrived.length} mails arrived, ${uncertain.length} uncertain`,
    );
  },
);
