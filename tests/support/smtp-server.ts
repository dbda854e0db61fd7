import { createServer, type Socket } from "node:net";

/** What a mail server answers to each command; "hang up" ends the connection. */
export interface SmtpScript {
  readonly greeting?: string;
  readonly mailFrom?: string;
  readonly recipient?: string;
  readonly data?: string;
  readonly body?: string;
  /** So long it thinks about a mail that it has already kept. */
  readonly bodyAfterMs?: number;
}

/** A mail as it came over the wire. */
export interface ReceivedMail {
  readonly recipient: string;
  /** Made of the mail's own id: the same mail twice has the same one. */
  readonly messageId: string;
  /** Headers and body, the parts in base64 decoded. */
  readonly text: string;
}

export interface SmtpServer {
  readonly port: number;
  /** For SMTP_URL: without encryption, as only a test may. */
  readonly url: string;
  /** Every line that was said to it. */
  readonly heard: readonly string[];
  /** Every mail that it was given whole, whether or not it said so. */
  readonly mails: readonly ReceivedMail[];
  readonly stop: () => Promise<void>;
}

/** A mail server on this machine that keeps every mail. */
export async function startSmtpServer(
  script: SmtpScript = {},
  onMail: (mail: ReceivedMail) => void = () => {},
): Promise<SmtpServer> {
  const heard: string[] = [];
  const mails: ReceivedMail[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.once("close", () => sockets.delete(socket)));
    speak(socket, script, {
      line: (line) => heard.push(line),
      mail: (mail) => {
        mails.push(mail);
        onMail(mail);
      },
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  return { port, url: `smtp://127.0.0.1:${port}?tls=no`, heard, mails, stop };
}

interface Ears {
  readonly line: (line: string) => void;
  readonly mail: (mail: ReceivedMail) => void;
}

function speak(socket: Socket, script: SmtpScript, ears: Ears): void {
  let body: string[] | null = null;
  let recipient = "";
  let held = "";
  const say = (line: string): void => {
    if (line === "hang up") socket.destroy();
    else if (!socket.destroyed) socket.write(`${line}\r\n`);
  };
  const hear = (line: string): void => {
    ears.line(line);
    if (body !== null && line !== ".") {
      body.push(line);
      return;
    }
    if (body !== null) {
      ears.mail(received(recipient, body));
      body = null;
      setTimeout(() => say(script.body ?? "250 taken"), script.bodyAfterMs ?? 0);
      return;
    }
    recipient = /^RCPT TO:<(.*)>/.exec(line)?.[1] ?? recipient;
    const answer = answerTo(line, script);
    if (answer.startsWith("354")) body = [];
    say(answer);
  };
  say(script.greeting ?? "220 example.jp");
  socket.on("error", () => undefined);
  socket.on("data", (chunk) => {
    held += chunk.toString("utf8");
    for (let end = held.indexOf("\r\n"); end >= 0; end = held.indexOf("\r\n")) {
      const line = held.slice(0, end);
      held = held.slice(end + 2);
      hear(line);
    }
  });
}

function answerTo(line: string, script: SmtpScript): string {
  if (line.startsWith("EHLO")) return "250-example.jp\r\n250 8BITMIME";
  if (line.startsWith("MAIL")) return script.mailFrom ?? "250 ok";
  if (line.startsWith("RCPT")) return script.recipient ?? "250 ok";
  if (line.startsWith("DATA")) return script.data ?? "354 go on";
  return line.startsWith("QUIT") ? "221 bye" : "500 what";
}

function received(recipient: string, lines: readonly string[]): ReceivedMail {
  const messageId =
    lines
      .find((line) => /^message-id:/i.test(line))
      ?.slice(11)
      .trim() ?? "";
  const parts = lines.join("\n").split(/\n\n/);
  const text = parts
    .map((part) => (/^[\w+/=\n-]{60,}$/.test(part) ? decoded(part) : part))
    .join("\n\n");
  return { recipient, messageId, text };
}

/** A part in base64, up to the line that ends it. */
const decoded = (part: string): string =>
  Buffer.from(part.split(/\n--/)[0] ?? "", "base64").toString("utf8");
