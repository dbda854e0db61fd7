import type { MailWords } from "../mail-text.ts";

export const people = {
  "sign-in": ({ url, minutes }, { from }) => ({
    subject: `${from.town}のつなぎば　ログインのリンク`,
    lines: [
      "ログインするときは、次のリンクを開いて、出てきたボタンを押してください。",
      { press: "ログインのページを開く", url },
      `リンクは${minutes}分のあいだ、1回だけ使えます。`,
      "おぼえがないときは、何もしないでください。だれもログインできません。",
    ],
  }),
  welcome: ({ url, days }, { from }) => ({
    subject: `${from.town}のつなぎば　事務に加わる`,
    lines: [
      `${from.town}のつなぎばの事務に加わっていただくことになりました。次のリンクを開いて、パスワードを決めてください。続けて、スマートフォンのアプリで二段階の確認を設定します。`,
      { press: "パスワードを決める", url },
      `リンクは${days}日のあいだ、1回だけ使えます。`,
      "おぼえがないときは、何もしないでください。だれもログインできません。",
    ],
  }),
} satisfies Pick<MailWords, "sign-in" | "welcome">;
