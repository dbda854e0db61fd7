import type { LinkPurpose } from "../../domain/people/link-purposes.ts";

/** What a link in a mail opens: a page that says what pressing its button does. */
export interface LinkPurposeWords {
  readonly title: string;
  readonly text: string;
  readonly press: string;
}
const purposes: Readonly<Record<LinkPurpose, LinkPurposeWords>> = {
  "still-right": {
    title: "このままで合っています",
    text: "ボタンを押すと、載っている内容をきょう確かめたことになります。",
    press: "このままで合っています",
  },
  "has-changed": {
    title: "変わったところがあります",
    text: "ボタンを押すと、会のページに入って、内容を直せます。",
    press: "直しに進む",
  },
  "has-ended": {
    title: "もう終わりました",
    text: "ボタンを押すと、きょうで終わったことになり、一覧では最後に「終わりました」と出ます。",
    press: "終わりました",
  },
  "sign-in": {
    title: "入る",
    text: "ボタンを押すと、このメールアドレスの人として入ります。",
    press: "入る",
  },
  "set-password": {
    title: "パスワードを決める",
    text: "ボタンを押すと、パスワードを決めるページへ進みます。",
    press: "進む",
  },
  "verify-submission": {
    title: "載せるためのたしかめ",
    text: "ボタンを押すと、書いてくださったものが社会福祉協議会に届きます。",
    press: "社会福祉協議会に届ける",
  },
  subscribe: {
    title: "新しい場所をメールで知る",
    text: "ボタンを押すと、このメールアドレスへのお知らせが始まります。",
    press: "お知らせを始める",
  },
};

export const links = {
  purposes,
  sentTo: (email: string) => `${email} あてのリンクです。`,
  once: "このリンクは1回だけ使えます。",
  unusableTitle: "このリンクは使えません",
  unusableNext: "メールを受けとった後に時間がたったときや、一度押した後は、使えなくなります。",
};
export type LinkWords = typeof links;
