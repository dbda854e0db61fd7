import type { MailState, MailTrouble } from "../../domain/mail/mail.ts";

const states: Readonly<Record<MailState, string>> = {
  waiting: "送信待ち",
  sending: "送信中",
  sent: "送信済み",
  failed: "送れませんでした",
  uncertain: "届いたかわかりません",
  "given-up": "取りやめ",
  caught: "見本の郵便受け",
};

const troubles: Readonly<Record<MailTrouble, string>> = {
  "server-unreachable": "メールサーバーにつながりません",
  "login-refused": "メールサーバーが利用者名かパスワードを断りました",
  "refused-for-now": "メールサーバーが「あとで」と答えました",
  "address-refused": "あて先を断られました。アドレスを確かめてください",
  "message-refused": "内容か大きさを断られました",
  "connection-lost": "渡している途中で接続が切れました",
  "stopped-while-sending": "送っている途中でつなぎばが止まりました",
  "too-late": "リンクの期限が切れたため送りませんでした",
};

/** メール: what went out and what did not. */
export const staffMail = {
  lead: (inNeed: number) =>
    inNeed === 0
      ? "対応の必要なメールはありません。"
      : `${inNeed}通のメールに対応が必要です。届いたかわからないメールは、自動では送りなおしません。`,
  none: "メールはまだありません。",
  problems: "できませんでした",
  sentAgain: "もう一度送ります。",
  gaveUp: "取りやめました。",
  table: "メールの一覧",
  head: { made: "作成", recipient: "あて先", subject: "件名", state: "状態", next: "対応" },
  states,
  troubles,
  reply: (code: number) => `（応答 ${code}）`,
  attempts: (count: number) => `${count}回`,
  again: "もう一度送る",
  giveUp: "取りやめる",
  of: (subject: string) => `「${subject}」を`,
};

/** The mailbox of a demo: anybody sees it, in Japanese. */
export const mailbox = {
  title: "見本の郵便受け",
  lead: "見本のまちでは、メールは送られず、ここに届きます。ほんとうのまちを加えると、このページはなくなります。",
  none: "メールはまだ届いていません。",
  to: (recipient: string, when: string) => `${recipient} あて　${when}`,
};
