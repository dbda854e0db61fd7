import type { MailWords } from "../mail-text.ts";

type KeepingTrue = Pick<MailWords, "still-right" | "still-right-reminder">;
type Values = Parameters<KeepingTrue["still-right"]>[0];

const buttons = ({ pageUrl, confirmUrl, changeUrl, endedUrl }: Values) => [
  "いま載っているページです。",
  { press: "載っている内容を見る", url: pageUrl },
  "合うものを1つ開いて、出てきたボタンを押してください。開いただけでは、何も変わりません。",
  { press: "このままで合っています", url: confirmUrl },
  { press: "変わったところがあります", url: changeUrl },
  { press: "もう終わりました", url: endedUrl },
];

export const keepingTrue: KeepingTrue = {
  "still-right": (values, { day }) => ({
    subject: `「${values.activity}」の内容は、いまも合っていますか`,
    lines: [
      `「${values.activity}」を載せてくださり、ありがとうございます。来てくれる人が迷わないように、ときどき確かめています。`,
      ...buttons(values),
      `${day(values.answerBy)}ごろまでにお返事がいただけると助かります。お返事がなくても、ページが消えることはありません。`,
    ],
  }),
  "still-right-reminder": (values, { day }) => ({
    subject: `もう一度だけ、「${values.activity}」のことをうかがいます`,
    lines: [
      `先日、「${values.activity}」の内容がいまも合っているか、うかがいました。お忙しいところすみません。ボタン1つで終わります。`,
      ...buttons(values),
      `${day(values.answerBy)}までにお返事がないときは、お電話でうかがうことがあります。`,
    ],
  }),
};
