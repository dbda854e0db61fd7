import { expect, it } from "vitest";
import { LANGUAGES } from "../../domain/addresses.ts";
import type { MailSender } from "./mail-text.ts";
import { writeMail } from "./write-mail.ts";

const from: MailSender = {
  town: "ひだまり市",
  operator: "ひだまり市社会福祉協議会",
  phone: "0000-00-0000",
  homeUrl: "https://example.jp/990019/ja/",
};
const values = {
  activity: '花<b>&"の会\r\nBcc: x@example.jp',
  pageUrl: "https://example.jp/990019/ja/activity/a",
  confirmUrl: "https://example.jp/990019/ja/link?k=1",
  changeUrl: "https://example.jp/990019/ja/link?k=2",
  endedUrl: "https://example.jp/990019/ja/link?k=3",
  answerBy: "2026-12-06",
};

it("writes the same links as text and as HTML, in each language", () => {
  for (const language of LANGUAGES) {
    const mail = writeMail("still-right", language, values, from);
    for (const url of [values.confirmUrl, values.changeUrl, values.endedUrl, values.pageUrl]) {
      expect(mail.text).toContain(`\n${url}\n`);
      expect(mail.html).toContain(`href="${url}"`);
    }
    expect(mail.text).not.toMatch(/\{[^}]*\|/);
  }
});

it("lets nothing that somebody typed become markup or a header", () => {
  const mail = writeMail("still-right", "ja", values, from);
  expect(mail.html).not.toContain("<b>");
  expect(mail.subject).toBe('「花<b>&"の会 Bcc: x@example.jp」の内容は、いまも合っていますか');
});

it("says who writes and how to reach them", () => {
  const { text } = writeMail("sign-in", "ja", { url: "https://example.jp/x", minutes: 30 }, from);
  expect(text).toBe(`ログインするときは、次のリンクを開いて、出てきたボタンを押してください。

■ ログインのページを開く
https://example.jp/x

リンクは30分のあいだ、1回だけ使えます。

おぼえがないときは、何もしないでください。だれもログインできません。

--
ひだまり市のつなぎば
ひだまり市社会福祉協議会　電話 0000-00-0000
このメールに返信しても届きません。おたずねは、上の連絡先へどうぞ。
https://example.jp/990019/ja/
`);
});
