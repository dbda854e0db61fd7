import { createServer, type Server, type Socket } from "node:net";
import { afterEach, expect, it } from "vitest";
import type { ClaimedMail } from "../../data/claim-mail.ts";
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

/** What a mail server answers to each command; "hang up" ends the connection. */
interface Script {
  readonly greeting?: string;
  readonly mailFrom?: string;
  readonly recipient?: string;
  readonly data?: string;
  readonly body?: string;
}
const heard: string[] = [];
let server: Server | null = null;
afterEach(() => {
  server?.close();
  heard.length = 0;
});

function answerTo(line: string, script: Script): string {
  if (line.startsWith("EHLO")) return "250-example.jp\r\n250 8BITMIME";
  if (line.startsWith("MAIL")) return script.mailFrom ?? "250 ok";
  if (line.startsWith("RCPT")) return script.recipient ?? "250 ok";
  if (line.startsWith("DATA")) return script.data ?? "354 go on";
  return line.startsWith("QUIT") ? "221 bye" : "500 what";
}

function speak(socket: Socket, script: Script): void {
  let inBody = false;
  let held = "";
  const say = (line: string) =>
    line === "hang up" ? socket.destroy() : socket.write(`${line}\r\n`);
  say(script.greeting ?? "220 example.jp");
  socket.on("error", () => undefined);
  socket.on("data", (chunk) => {
    held += chunk.toString("utf8");
    for (let end = held.indexOf("\r\n"); end >= 0; end = held.indexOf("\r\n")) {
      const line = held.slice(0, end);
      held = held.slice(end + 2);
      heard.push(line);
      if (inBody && line !== ".") continue;
      const answer = inBody ? (script.body ?? "250 taken") : answerTo(line, script);
      inBody = answer.startsWith("354");
      say(answer);
    }
  });
}

async function senderTo(script: Script) {
  const listening = createServer((socket) => speak(socket, script));
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, "127.0.0.1", resolve));
  const address = listening.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return smtpSender({ url: `smtp://127.0.0.1:${port}?tls=no`, from: "つなぎば <from@example.jp>" });
}

it("hands one mail to one recipient", async () => {
  const send = await senderTo({});
  expect(await send(mail)).toEqual({ sent: true });
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
  await new Promise((resolve) => server?.close(resolve));
  expect(await send(mail)).toEqual({ sent: false, trouble: "server-unreachable", reply: null });
});

it("gives no password and no mail to a server that does not encrypt", async () => {
  await senderTo({});
  const address = server?.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const send = smtpSender({ url: `smtp://user:word@127.0.0.1:${port}`, from: "from@example.jp" });
  expect(await send(mail)).toMatchObject({ sent: false, trouble: "server-unreachable" });
  expect(heard).toEqual(["EHLO [127.0.0.1]", "STARTTLS"]);
});
