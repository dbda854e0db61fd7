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
} satisfies Pick<MailWords, "sign-in">;
