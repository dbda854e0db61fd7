import type { MailWords } from "../mail-text.ts";

export const subscribing = {
  "verify-subscription": ({ url, days }, { from }) => ({
    subject: `${from.town}の つなぎば　お{知|し}らせを {始|はじ}める ための たしかめ`,
    lines: [
      "{新|あたら}しい {場所|ばしょ}の お{知|し}らせを、この アドレスに {送|おく}るように {頼|たの}まれました。",
      "{頼|たの}んだ {人|ひと}が あなたなら、{次|つぎ}の リンクを {開|ひら}いて、ボタンを {押|お}して ください。",
      { press: "お{知|し}らせを {始|はじ}める ページを {開|ひら}く", url },
      `リンクは ${days}{日|にち}の あいだ {使|つか}えます。`,
      "この メールを {知|し}らないときは、{何|なに}も しないで ください。{何|なに}も {届|とど}きません。アドレスも {消|け}します。",
    ],
  }),
  subscribed: ({ leaveUrl }, { from }) => ({
    subject: `${from.town}の つなぎば　お{知|し}らせを {始|はじ}めました`,
    lines: [
      "{新|あたら}しい {場所|ばしょ}が {載|の}ったら、{月曜日|げつようび}の {朝|あさ}に メールを {送|おく}ります。{新|あたら}しい ものが ない {週|しゅう}は、{送|おく}りません。",
      "やめるときは、{次|つぎ}の リンクを {開|ひら}いて、ボタンを {押|お}して ください。いつでも やめられます。",
      { press: "お{知|し}らせを やめる", url: leaveUrl },
    ],
  }),
  news: ({ where, entries, more, listUrl, leaveUrl }, { from }) => ({
    subject: `${from.town}の つなぎば　${where}の {新|あたら}しい {場所|ばしょ}`,
    lines: [
      `${where}に、{新|あたら}しい {場所|ばしょ}が {載|の}りました。`,
      ...entries.flatMap(({ name, kind, when, url }) => [
        { press: name, url },
        when === null ? kind : `${kind}　${when}`,
      ]),
      ...(more === 0 ? [] : [`ほかに ${more}か{所|しょ} あります。`]),
      { press: "{一覧|いちらん}を {見|み}る", url: listUrl },
      "{日|ひ}にちは {変|か}わる ことが あります。{行|い}く {前|まえ}に、ページで {確|たし}かめて ください。",
      { press: "お{知|し}らせを やめる", url: leaveUrl },
    ],
  }),
} satisfies Pick<MailWords, "verify-subscription" | "subscribed" | "news">;
