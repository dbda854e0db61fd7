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
  `Tsunagiba of ${town}`,
  ...(operator === null ? [] : [phone === null ? operator : `${operator}, telephone ${phone}`]),
  "Answers to this mail do not arrive. If you have a question, please ask at the address above.",
];
