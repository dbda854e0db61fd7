import type { Clients } from "../../data/client.ts";
import { askByMail, type AskMail } from "../../data/keeping-true/ask-by-mail.ts";
import { markUnreached } from "../../data/keeping-true/mark-unreached.ts";
import { readConfirmationStates } from "../../data/keeping-true/read-confirmation-states.ts";
import { readMunicipalities } from "../../data/read-municipalities.ts";
import { addressesOf, type Language } from "../../domain/addresses.ts";
import { addDays, dayAt } from "../../domain/clock.ts";
import type { AskedEntry } from "../../domain/keeping-true/asked-entry.ts";
import { beginToday } from "../../domain/keeping-true/first-asks-a-day.ts";
import { type NextStep, nextStep, PATIENCE } from "../../domain/keeping-true/next-step.ts";
import type { Municipality } from "../../domain/municipality/municipality.ts";
import type { DayText } from "../../domain/units.ts";
import { writeMail } from "../../wording/mail/write-mail.ts";
import { senderOf } from "../mail/send-mail.ts";
import { newToken, sha256Of } from "../sessions/token.ts";

/** What one look at all municipalities did. */
export interface Asked {
  readonly mails: number;
  readonly unreached: number;
}

/** The links of a mail work a little longer than the whole round can take. */
const LINK_MINUTES = 60 * 24 * 60;
/** Nobody has chosen a language when an entry comes out of a file. */
const LANGUAGE: Language = "ja";

/**
 * Asks by mail what is due and lets fade what nobody was reached of, in every municipality. Idempotent for an entry, a
 * round and a step, so that several portals and a second look within the hour ask nobody twice.
 */
export async function askDue(clients: Clients, publicUrl: string, now: Date): Promise<Asked> {
  const known = await readMunicipalities(clients.anonymous);
  let [mails, unreached] = [0, 0];
  for (const municipality of known.ok ? known.value.municipalities : []) {
    const asked = await askDueIn(clients, municipality, publicUrl, dayAt(now));
    mails += asked.mails;
    unreached += asked.unreached;
  }
  return { mails, unreached };
}

async function askDueIn(
  { service }: Clients,
  municipality: Municipality,
  publicUrl: string,
  today: DayText,
): Promise<Asked> {
  const states = await readConfirmationStates(service, municipality.code);
  if (!states.ok) return { mails: 0, unreached: 0 };
  const steps = states.value.entries.map((entry) => ({
    entry,
    step: nextStep(entry.state, today),
  }));
  const withStep = (is: (step: NextStep, entry: AskedEntry) => boolean) =>
    steps.filter(({ step, entry }) => is(step, entry)).map(({ entry }) => entry);
  const begin = withStep((step, { state }) => step.do === "mail" && state.asks.length === 0);
  const goOn = withStep((step, { state }) => step.do === "mail" && state.asks.length > 0);
  let [mails, unreached] = [0, 0];
  for (const entry of [...goOn, ...beginToday(begin, states.value.begunToday)]) {
    const asked = await askEntry(service, municipality, entry, publicUrl, today);
    if (asked) mails += 1;
  }
  for (const entry of withStep((step) => step.do === "unreached")) {
    const marked = await markUnreached(service, municipality.code, entry.id, entry.round);
    if (marked.ok && marked.value) unreached += 1;
  }
  return { mails, unreached };
}

/** Takes the next step of one entry by mail. Gives whether it was this call that did. */
export async function askEntry(
  service: Clients["service"],
  municipality: Municipality,
  entry: AskedEntry,
  publicUrl: string,
  today: DayText,
): Promise<boolean> {
  const reminder = entry.state.asks.at(-1)?.way === "mail";
  const template = reminder ? "still-right-reminder" : "still-right";
  const asked = await askByMail(service, {
    code: municipality.code,
    activity: entry.id,
    round: entry.round,
    step: entry.state.asks.length + 1,
    template,
    linkMinutes: LINK_MINUTES,
    mails: entry.mails.map((recipient) =>
      mailTo(recipient, { municipality, entry, template, publicUrl, today }),
    ),
  });
  return asked.ok && asked.value;
}

interface About {
  readonly municipality: Municipality;
  readonly entry: AskedEntry;
  readonly template: "still-right" | "still-right-reminder";
  readonly publicUrl: string;
  readonly today: DayText;
}

/** A mail to one person, with links of its own: what one presses is not another's. */
function mailTo(recipient: string, about: About): AskMail {
  const { municipality, entry, template, publicUrl, today } = about;
  const to = addressesOf(municipality.code, LANGUAGE);
  const keys = { confirm: newToken(), change: newToken(), ended: newToken() };
  const written = writeMail(
    template,
    LANGUAGE,
    {
      activity: entry.name,
      pageUrl: `${publicUrl}${to.noun("activity", entry.id)}`,
      confirmUrl: `${publicUrl}${to.link(keys.confirm)}`,
      changeUrl: `${publicUrl}${to.link(keys.change)}`,
      endedUrl: `${publicUrl}${to.link(keys.ended)}`,
      answerBy: addDays(today, PATIENCE.mailDays),
    },
    senderOf(municipality, LANGUAGE, publicUrl),
  );
  return {
    ...written,
    recipient,
    links: [
      { purpose: "still-right", token: sha256Of(keys.confirm) },
      { purpose: "has-changed", token: sha256Of(keys.change) },
      { purpose: "has-ended", token: sha256Of(keys.ended) },
    ],
  };
}
