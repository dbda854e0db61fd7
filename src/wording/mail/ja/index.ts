import type { MailFooter, MailWords } from "../mail-text.ts";
import { keepingTrue } from "./keeping-true.ts";
import { people } from "./people.ts";
import { registering } from "./registering.ts";
import { reviewing } from "./reviewing.ts";
import { subscribing } from "./subscribing.ts";

export const mails: MailWords = {
  ...people,
  ...registering,
  ...keepingTrue,
  ...reviewing,
  ...subscribing,
};

export const footer: MailFooter = ({ town, operator, phone }) => [
  `${town}のつなぎば`,
  ...(operator === null ? [] : [phone === null ? operator : `${operator}　電話 ${phone}`]),
  "このメールに返信しても届きません。おたずねは、上の連絡先へどうぞ。",
];
