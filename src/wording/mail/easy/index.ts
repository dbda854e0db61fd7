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
  `${town}の つなぎば`,
  ...(operator === null ? [] : [phone === null ? operator : `${operator}　{電話|でんわ} ${phone}`]),
  "この メールに {返事|へんじ}を しても {届|とど}きません。{聞|き}きたいことは、{上|うえ}の ところに {聞|き}いてください。",
];
