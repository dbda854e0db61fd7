import type { MailWords } from "../mail-text.ts";

type Reviewing = Pick<
  MailWords,
  "registration-approved" | "registration-asked-back" | "registration-declined"
>;

export const reviewing: Reviewing = {
  "registration-approved": ({ activity, pageUrl }) => ({
    subject: `「${activity}」を のせました`,
    lines: [
      `「${activity}」を のせました。{教|おし}えて くれて、ありがとうございます。`,
      { press: "ページを {見|み}る", url: pageUrl },
      "ちがう ところが あったら、{下|した}の {連絡先|れんらくさき}に {教|おし}えて ください。",
    ],
  }),
  "registration-asked-back": ({ activity, note }) => ({
    subject: `「${activity}」の ことで、{質問|しつもん}です`,
    lines: [
      `「${activity}」を {送|おく}って くれて、ありがとうございます。のせる {前|まえ}に、{教|おし}えて ください。`,
      { quote: note },
      "{下|した}の {連絡先|れんらくさき}に {返事|へんじ}を して ください。",
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
