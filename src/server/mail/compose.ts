import MailComposer from "nodemailer/lib/mail-composer/index.js";
import type { ClaimedMail } from "../../data/claim-mail.ts";

/**
 * The message as it travels: one recipient, text and HTML. Its id is the mail's own, so that a receiver that gets one
 * twice may notice. Automatic answers are asked to stay away.
 */
export function compose(mail: ClaimedMail, from: string): Promise<Buffer> {
  const domain = /@([^@>\s]+)>?$/.exec(from)?.[1] ?? "localhost";
  const message = new MailComposer({
    from,
    to: mail.recipient,
    subject: mail.subject,
    text: lines(mail.body_text),
    html: lines(mail.body_html),
    messageId: `<${mail.id}@${domain}>`,
    headers: {
      "Auto-Submitted": "auto-generated",
      "X-Auto-Response-Suppress": "All",
      ...(mail.leave_url === null
        ? {}
        : {
            "List-Unsubscribe": `<${mail.leave_url}>`,
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
          }),
    },
    textEncoding: "base64",
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return new Promise((resolve, reject) => {
    message.compile().build((error, built) => {
      if (error === null) resolve(built);
      else reject(error);
    });
  });
}

/** Lines of a mail end in CRLF, also below base64 (RFC 2046). */
const lines = (text: string): string => text.replaceAll(/\r?\n/g, "\r\n");
