import type { MailWords } from "../mail-text.ts";

export const registering = {
  "verify-submission": ({ url, days }, { from }) => ({
    subject: `${from.town}の つなぎば　たしかめの メール`,
    lines: [
      "つなぎばに {載|の}せる ための {紙|かみ}が {届|とど}きました。",
      "{下|した}の リンクを {開|ひら}いて、ボタンを {押|お}して ください。{押|お}すと、{社会福祉協議会|しゃかいふくしきょうぎかい}に {届|とど}きます。",
      { press: "たしかめの ページを {開|ひら}く", url },
      `リンクは ${days}{日|にち} {使|つか}えます。`,
      "{知|し}らない メールの ときは、{何|なに}も しないで ください。どこにも {載|の}りません。",
    ],
  }),
} satisfies Pick<MailWords, "verify-submission">;
