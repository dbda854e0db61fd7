import { afterEach, expect, it } from "vitest";
import type { ClaimedMail } from "../../data/claim-mail.ts";
import {
  type SmtpScript,
  type SmtpServer,
  startSmtpServer,
} from "../../../tests/support/smtp-server.ts";
import { smtpSender } from "./smtp.ts";

const mail: ClaimedMail = {
  id: "00000000-0000-4000-8000-000000000001",
  claim: "00000000-0000-4000-8000-000000000002",
  attempts: 1,
  recipient: "salon@example.jp",
  subject: "「花の会」の内容は、いまも合っていますか",
  body_text: "花の会\n.\n..終わり",
  body_html: "<p>花の会</p>",
  leave_url: "https://example.jp/leave?k=1",
};

let server: SmtpServer | null = null;
afterEach(() => server?.stop());

async function senderTo(script: SmtpScript) {
  server = await startSmtpServer(script);
  return smtpSender({ url: server.url, from: "つなぎば <from@example.jp>" });
}

it("hands one mail to one recipient", async () => {
  const send = await senderTo({});
  expect(await send(mail)).toEqual({ sent: true });
  const heard = server?.heard ?? [];
  expect(heard.filter((line) => /^(MAIL|RCPT)/.test(line))).toEqual([
    "MAIL FROM:<from@example.jp>",
    "RCPT TO:<salon@example.jp>",
  ]);
  const body = heard.join("\n");
  expect(body).toContain("To: salon@example.jp");
  expect(body).toContain("Message-ID: <00000000-0000-4000-8000-000000000001@example.jp>");
  expect(body).toContain("List-Unsubscribe: <https://example.jp/leave?k=1>");
  expect(body).toContain("Auto-Submitted: auto-generated");
  expect(body).toContain(Buffer.from("花の会\r\n.\r\n..終わり").toString("base64"));
});

it.each([
  [{ greeting: "421 full" }, { trouble: "server-unreachable", reply: 421 }],
  [{ greeting: "hang up" }, { trouble: "server-unreachable", reply: null }],
  [{ mailFrom: "451 later" }, { trouble: "refused-for-now", reply: 451 }],
  [{ mailFrom: "hang up" }, { trouble: "server-unreachable", reply: null }],
  [{ recipient: "550 nobody here" }, { trouble: "address-refused", reply: 550 }],
  [{ recipient: "450 greylisted" }, { trouble: "refused-for-now", reply: 450 }],
  [{ data: "hang up" }, { trouble: "server-unreachable", reply: null }],
  [{ body: "552 too big" }, { trouble: "message-refused", reply: 552 }],
  [{ body: "452 no space" }, { trouble: "refused-for-now", reply: 452 }],
  // The server had it all: it may have sent it on.
  [{ body: "hang up" }, { trouble: "connection-lost", reply: null }],
] as const)("says how it ended where the server says %j", async (script, failure) => {
  const send = await senderTo(script);
  expect(await send(mail)).toEqual({ sent: false, ...failure });
});

it("says so where no server listens", async () => {
  const send = await senderTo({});
  await server?.stop();
  expect(await send(mail)).toEqual({ sent: false, trouble: "server-unreachable", reply: null });
});

it("gives no password and no mail to a server that does not encrypt", async () => {
  await senderTo({});
  const send = smtpSender({
    url: `smtp://user:word@127.0.0.1:${server?.port}`,
    from: "from@example.jp",
  });
  expect(await send(mail)).toMatchObject({ sent: false, trouble: "server-unreachable" });
  expect(server?.heard).toEqual(["EHLO [127.0.0.1]", "STARTTLS"]);
});
