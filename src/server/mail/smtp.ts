import { Readable } from "node:stream";
import SMTPConnection from "nodemailer/lib/smtp-connection/index.js";
import type { ClaimedMail } from "../../data/claim-mail.ts";
import type { Attempt } from "../../domain/mail/after-attempt.ts";
import type { MailTrouble } from "../../domain/mail/mail.ts";
import type { MailSettings } from "../settings.ts";
import { compose } from "./compose.ts";

/** Sends one mail; says how that ended and never throws. */
export type SendByMail = (mail: ClaimedMail) => Promise<Attempt>;

/** Together far less than the ten minutes after which a mail counts as uncertain. */
const LIMITS = { connectionTimeout: 30_000, greetingTimeout: 30_000, socketTimeout: 60_000 };
const LONGEST_ATTEMPT_MS = 240_000;

/** A connection for each mail: a portal of a town sends few, and a connection kept open is one more thing to break. */
export function smtpSender({ url, from }: MailSettings): SendByMail {
  const server = serverOf(url);
  return async (mail) => {
    const message = await compose(mail, from).catch(() => null);
    if (message === null) return { sent: false, trouble: "message-refused", reply: null };
    return handOver(server, { from: addressOf(from), to: mail.recipient }, message);
  };
}

interface Server {
  readonly options: ConstructorParameters<typeof SMTPConnection>[0];
  readonly login: { readonly user: string; readonly pass: string } | null;
}

function serverOf(url: string): Server {
  const { protocol, hostname, port, username, password, searchParams } = new URL(url);
  const secure = protocol === "smtps:";
  return {
    options: {
      host: hostname,
      port: port === "" ? (secure ? 465 : 587) : Number(port),
      secure,
      requireTLS: !secure && searchParams.get("tls") !== "no",
      ...LIMITS,
    },
    login:
      username === ""
        ? null
        : { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
  };
}

/** `つなぎば <a@example.jp>` → `a@example.jp`. */
const addressOf = (from: string): string => /<([^<>]+)>$/.exec(from)?.[1] ?? from;

type Stage = "connect" | "login" | "envelope" | "body";
interface Failure {
  readonly responseCode?: number;
}

/** Once the server was given the body, only its own answer tells whether the mail is on its way. */
function handOver(
  { options, login }: Server,
  { from, to }: { readonly from: string; readonly to: string },
  message: Buffer,
): Promise<Attempt> {
  return new Promise((resolve) => {
    const connection = new SMTPConnection(options);
    let stage: Stage = "connect";
    const end = (attempt: Attempt): void => {
      clearTimeout(limit);
      resolve(attempt);
      if (attempt.sent) connection.quit();
      else connection.close();
    };
    const fail = (error: Failure): void => end(failed(stage, error.responseCode ?? null));
    const limit = setTimeout(() => fail({}), LONGEST_ATTEMPT_MS);
    const body = new Readable({
      read() {
        stage = "body";
        body.push(message);
        body.push(null);
      },
    });
    const send = (): void => {
      stage = "envelope";
      connection.send({ from, to: [to] }, body, (error) =>
        error === null ? end({ sent: true }) : fail(error),
      );
    };
    connection.on("error", fail);
    connection.once("end", () => fail({}));
    connection.connect((error) => {
      if (error !== undefined) return fail(error);
      if (login === null) return send();
      stage = "login";
      connection.login(login, (refused) => (refused === null ? send() : fail(refused)));
    });
  });
}

function failed(stage: Stage, reply: number | null): Attempt {
  return { sent: false, trouble: troubleOf(stage, reply), reply };
}

function troubleOf(stage: Stage, reply: number | null): MailTrouble {
  if (stage === "body" && reply === null) return "connection-lost";
  if (reply === null || stage === "connect") return "server-unreachable";
  if (stage === "login") return "login-refused";
  if (reply < 500) return "refused-for-now";
  return stage === "body" ? "message-refused" : "address-refused";
}
