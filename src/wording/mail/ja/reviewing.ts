import type { MailWords } from "../mail-text.ts";

type Reviewing = Pick<
  MailWords,
  "registration-approved" | "registration-asked-back" | "registration-declined"
>;

export const reviewing: Reviewing = {
  "registration-approved": ({ activity, pageUrl }) => ({
    subject: `「${activity}」を載せました`,
    lines: [
      `「${activity}」を載せました。教えてくださり、ありがとうございます。`,
      { press: "載っている内容を見る", url: pageUrl },
      "ちがうところがあれば、下の連絡先へお知らせください。変わったとき、お休みのとき、終わるときも、いつでも直せます。",
    ],
  }),
  "registration-asked-back": ({ activity, note }) => ({
    subject: `「${activity}」のことで、おたずねです`,
    lines: [
      `「${activity}」を送ってくださり、ありがとうございます。載せる前に、教えてください。`,
      { quote: note },
      "下の連絡先へ、お電話などでお返事ください。お返事があるまで、送られた内容はそのままとってあります。",
    ],
  }),
  "registration-declined": ({ activity, note }) => ({
    subject: `「${activity}」について`,
    lines: [
      `「${activity}」を送ってくださり、ありがとうございました。今回は、次のわけで載せられませんでした。`,
      { quote: note },
      "わからないことがあれば、下の連絡先へおたずねください。",
    ],
  }),
};
