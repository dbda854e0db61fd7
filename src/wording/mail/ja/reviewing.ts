import type { MailWords } from "../mail-text.ts";

type Reviewing = Pick<
  MailWords,
  "registration-approved" | "registration-asked-back" | "registration-declined"
>;

export const reviewing: Reviewing = {
  "registration-approved": ({ activity, pageUrl, mineUrl }) => ({
    subject: `「${activity}」を載せました`,
    lines: [
      `「${activity}」を載せました。教えてくださり、ありがとうございます。`,
      { press: "載っている内容を見る", url: pageUrl },
      "変わったとき、お休みのとき、終わるときは、いつでも直せます。わからないことは、下の連絡先へどうぞ。",
      { press: "わたしたちの集まりを直す", url: mineUrl },
    ],
  }),
  "registration-asked-back": ({ activity, note, mineUrl }) => ({
    subject: `「${activity}」のことで、おたずねです`,
    lines: [
      `「${activity}」を送ってくださり、ありがとうございます。載せる前に、教えてください。`,
      { quote: note },
      { press: "返事を書く", url: mineUrl },
      "下の連絡先への、お電話でもかまいません。お返事があるまで、送られた内容はそのままとってあります。",
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
