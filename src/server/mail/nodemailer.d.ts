/** What we use of nodemailer 9, which comes without types. */
declare module "nodemailer/lib/smtp-connection/index.js" {
  import type { EventEmitter } from "node:events";
  import type { Readable } from "node:stream";

  interface SMTPError extends Error {
    readonly code?: string;
    /** What the server answered, where it answered. */
    readonly responseCode?: number;
  }
  interface SMTPConnectionOptions {
    readonly host?: string;
    readonly port?: number;
    readonly secure?: boolean;
    readonly requireTLS?: boolean;
    readonly connectionTimeout?: number;
    readonly greetingTimeout?: number;
    readonly socketTimeout?: number;
  }
  export default class SMTPConnection extends EventEmitter {
    constructor(options: SMTPConnectionOptions);
    connect(ready: (error?: SMTPError) => void): void;
    login(
      auth: { readonly user: string; readonly pass: string },
      done: (error: SMTPError | null) => void,
    ): void;
    send(
      envelope: { readonly from: string; readonly to: readonly string[] },
      message: Readable,
      done: (error: SMTPError | null) => void,
    ): void;
    quit(): void;
    close(): void;
  }
}

declare module "nodemailer/lib/mail-composer/index.js" {
  interface MailOptions {
    readonly from: string;
    readonly to: string;
    readonly subject: string;
    readonly text: string;
    readonly html: string;
    readonly messageId: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly textEncoding: "base64" | "quoted-printable";
    readonly disableFileAccess: true;
    readonly disableUrlAccess: true;
  }
  interface MimeNode {
    build(done: (error: Error | null, message: Buffer) => void): void;
  }
  export default class MailComposer {
    constructor(mail: MailOptions);
    compile(): MimeNode;
  }
}
