import type { MailWords } from "../mail-text.ts";

type KeepingTrue = Pick<MailWords, "still-right" | "still-right-reminder">;
type Values = Parameters<KeepingTrue["still-right"]>[0];

const buttons = ({ pageUrl, confirmUrl, changeUrl, endedUrl }: Values) => [
  "いまの ページです。",
  { press: "ページを {見|み}る", url: pageUrl },
  "{合|あ}うものを 1つ {開|ひら}いて、ボタンを {押|お}してください。{開|ひら}いただけでは、{何|なに}も {変|か}わりません。",
  { press: "いまの {内容|ないよう}で {正|ただ}しいです", url: confirmUrl },
  { press: "{変|か}わった ところが あります", url: changeUrl },
  { press: "もう {終|お}わりました", url: endedUrl },
];

export const keepingTrue: KeepingTrue = {
  "still-right": (values, { day }) => ({
    subject: `「${values.activity}」の {内容|ないよう}は、いまも {正|ただ}しいですか`,
    lines: [
      `「${values.activity}」を つなぎばに {載|の}せて います。{来|く}る {人|ひと}が {困|こま}らないように、{確|たし}かめて います。`,
      ...buttons(values),
      `${day(values.answerBy)}までに {返事|へんじ}を ください。{返事|へんじ}が なくても、ページは {消|き}えません。`,
    ],
  }),
  "still-right-reminder": (values, { day }) => ({
    subject: `もう 1{回|かい}、「${values.activity}」の ことを {聞|き}きます`,
    lines: [
      `この {前|まえ}、「${values.activity}」の {内容|ないよう}が いまも {正|ただ}しいか {聞|き}きました。ボタンを 1つ {押|お}すだけです。`,
      ...buttons(values),
      `${day(values.answerBy)}までに {返事|へんじ}が ないときは、{電話|でんわ}を することが あります。`,
    ],
  }),
};
