import type { Language } from "../../domain/addresses.ts";
import type { WrittenMail } from "../../domain/mail/mail.ts";
import type { MailTemplate, MailValues } from "../../domain/mail/templates.ts";
import { wordingFor } from "../index.ts";
import { type ByLanguage, HTML_LANG } from "../language.ts";
import { withBracketReadings } from "../readings.ts";
import { mails as easy, footer as easyFooter } from "./easy/index.ts";
import { mails as en, footer as enFooter } from "./en/index.ts";
import { mails as ja, footer as jaFooter } from "./ja/index.ts";
import type { MailFooter, MailLine, MailSender, MailWords } from "./mail-text.ts";

const MAILS: ByLanguage<MailWords> = { ja, easy, en };
const FOOTERS: ByLanguage<MailFooter> = { ja: jaFooter, easy: easyFooter, en: enFooter };

/** A mail in a language: the same words as plain text and as simple HTML, nothing loaded from anywhere. */
export function writeMail<Name extends MailTemplate>(
  template: Name,
  language: Language,
  values: MailValues[Name],
  from: MailSender,
): WrittenMail {
  const day = wordingFor(language).dates.fullDay;
  const text = MAILS[language][template](values, { from, language, day });
  const lines = text.lines.map(plain);
  const foot = FOOTERS[language](from).map(withBracketReadings);
  const subject = oneLine(withBracketReadings(text.subject));
  return {
    subject,
    text: `${[...lines.map(asText), `--\n${[...foot, from.homeUrl].join("\n")}`].join("\n\n")}\n`,
    html: asDocument(subject, HTML_LANG[language], lines, [...foot, from.homeUrl]),
  };
}

const LONGEST_SUBJECT = 200;
const oneLine = (text: string): string =>
  [...text.replace(/\p{Cc}+/gu, " ")].slice(0, LONGEST_SUBJECT).join("");

function plain(line: MailLine): MailLine {
  if (typeof line === "string") return withBracketReadings(line);
  return "press" in line ? { press: withBracketReadings(line.press), url: line.url } : line;
}

function asText(line: MailLine): string {
  if (typeof line === "string") return line;
  if ("press" in line) return `■ ${line.press}\n${line.url}`;
  return line.quote
    .split("\n")
    .map((one) => `> ${one}`)
    .join("\n");
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? "").replaceAll("\n", "<br>");

const PRESS =
  "display:inline-block;padding:10px 18px;border:2px solid #14532d;border-radius:6px;color:#14532d;font-weight:bold;text-decoration:none";

function asHtml(line: MailLine): string {
  if (typeof line === "string") return `<p>${escaped(line)}</p>`;
  if ("quote" in line)
    return `<blockquote style="margin:16px 0;padding:0 12px;border-left:4px solid #999">${escaped(line.quote)}</blockquote>`;
  return `<p><a href="${escaped(line.url)}" style="${PRESS}">${escaped(line.press)}</a></p>`;
}

const asDocument = (
  subject: string,
  lang: string,
  lines: readonly MailLine[],
  foot: readonly string[],
): string => `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>
<body style="font-family:sans-serif;font-size:16px;line-height:1.7;max-width:600px;margin:16px">
${lines.map(asHtml).join("\n")}
<hr><p style="font-size:14px">${foot.map(escaped).join("<br>")}</p>
</body></html>
`;
