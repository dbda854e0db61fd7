import type { MailWords } from "../mail-text.ts";

export const people = {
  "sign-in": ({ url, minutes }, { from }) => ({
    subject: `${from.town}の つなぎば　ログインの リンク`,
    lines: [
      "ログインするときは、{次|つぎ}の リンクを {開|ひら}いて、ボタンを {押|お}してください。",
      { press: "ログインの ページを {開|ひら}く", url },
      `リンクは ${minutes}{分|ふん}の あいだ、1{回|かい}だけ {使|つか}えます。`,
      "この メールを {知|し}らないときは、{何|なに}も しないで ください。だれも ログインできません。",
    ],
  }),
  welcome: ({ url, days }, { from }) => ({
    subject: `${from.town}の つなぎばで {働|はたら}く`,
    lines: [
      "つぎの リンクを {開|ひら}いて、パスワードを {決|き}めてください。",
      { press: "パスワードを {決|き}める", url },
      `リンクは ${days}{日|にち}の あいだ、1{回|かい}だけ {使|つか}えます。`,
    ],
  }),
} satisfies Pick<MailWords, "sign-in" | "welcome">;
