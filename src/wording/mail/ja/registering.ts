import type { MailWords } from "../mail-text.ts";

export const registering = {
  "verify-submission": ({ url, days }, { from }) => ({
    subject: `${from.town}のつなぎば　載せるためのたしかめ`,
    lines: [
      "つなぎばに載せるための用紙を受けとりました。",
      "次のリンクを開いて、出てきたボタンを押してください。押すと、社会福祉協議会に届きます。",
      { press: "たしかめのページを開く", url },
      `リンクは${days}日のあいだ使えます。`,
      "おぼえがないときは、何もしないでください。どこにも載りません。",
    ],
  }),
} satisfies Pick<MailWords, "verify-submission">;
