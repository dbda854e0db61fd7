import type { MailWords } from "../mail-text.ts";

export const subscribing = {
  "verify-subscription": ({ url, days }, { from }) => ({
    subject: `${from.town}のつなぎば　お知らせを始めるためのたしかめ`,
    lines: [
      "新しい場所のお知らせを、このアドレスに送るよう頼まれました。",
      "頼んだのがあなたでしたら、次のリンクを開いて、出てきたボタンを押してください。",
      { press: "お知らせを始めるページを開く", url },
      `リンクは${days}日のあいだ使えます。`,
      "おぼえがないときは、何もしないでください。何も届きません。このアドレスも消します。",
    ],
  }),
  subscribed: ({ leaveUrl }, { from }) => ({
    subject: `${from.town}のつなぎば　お知らせを始めました`,
    lines: [
      "新しい場所が載ったら、月曜日の朝にお知らせします。新しいものがない週は送りません。",
      "やめるときは、次のリンクを開いて、出てきたボタンを押してください。いつでもやめられます。",
      { press: "お知らせをやめる", url: leaveUrl },
    ],
  }),
  news: ({ where, entries, more, listUrl, leaveUrl }, { from }) => ({
    subject: `${from.town}のつなぎば　${where}の新しい場所`,
    lines: [
      `${where}に、新しい場所が載りました。`,
      ...entries.flatMap(({ name, kind, when, url }) => [
        { press: name, url },
        when === null ? kind : `${kind}　${when}`,
      ]),
      ...(more === 0 ? [] : [`ほかに${more}か所あります。`]),
      { press: "一覧を見る", url: listUrl },
      "日にちは変わることがあります。行く前に、ページで確かめてください。",
      { press: "お知らせをやめる", url: leaveUrl },
    ],
  }),
} satisfies Pick<MailWords, "verify-subscription" | "subscribed" | "news">;
