import type { MailWords } from "../mail-text.ts";

type Reviewing = Pick<
  MailWords,
  "registration-approved" | "registration-asked-back" | "registration-declined"
>;

export const reviewing: Reviewing = {
  "registration-approved": ({ activity, pageUrl, mineUrl }) => ({
    subject: `「${activity}」を のせました`,
    lines: [
      `「${activity}」を のせました。{教|おし}えて くれて、ありがとうございます。`,
      { press: "ページを {見|み}る", url: pageUrl },
      "いつでも なおせます。わからない ことは、{下|した}の {連絡先|れんらくさき}に {聞|き}いて ください。",
      { press: "わたしたちの {集|あつ}まりを なおす", url: mineUrl },
    ],
  }),
  "registration-asked-back": ({ activity, note, mineUrl }) => ({
    subject: `「${activity}」の ことで、{質問|しつもん}です`,
    lines: [
      `「${activity}」を {送|おく}って くれて、ありがとうございます。のせる {前|まえ}に、{教|おし}えて ください。`,
      { quote: note },
      { press: "{返事|へんじ}を {書|か}く", url: mineUrl },
      "{下|した}の {連絡先|れんらくさき}に {電話|でんわ}を しても いいです。",
    ],
  }),
  "registration-declined": ({ activity, note }) => ({
    subject: `「${activity}」の こと`,
    lines: [
      `「${activity}」を {送|おく}って くれて、ありがとうございました。{今回|こんかい}は のせる ことが できませんでした。わけは これです。`,
      { quote: note },
      "わからない ことは、{下|した}の {連絡先|れんらくさき}に {聞|き}いて ください。",
    ],
  }),
};
