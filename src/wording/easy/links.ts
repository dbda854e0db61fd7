import type { LinkWords } from "../ja/links.ts";

export const links: LinkWords = {
  purposes: {
    "sign-in": {
      title: "{入|はい}る",
      text: "ボタンを {押|お}すと、この メールアドレスの {人|ひと}として {入|はい}ります。",
      press: "{入|はい}る",
    },
    "set-password": {
      title: "パスワードを {決|き}める",
      text: "ボタンを {押|お}すと、パスワードを {決|き}める ページに {行|い}きます。",
      press: "つぎへ",
    },
    "verify-submission": {
      title: "{載|の}せる ための たしかめ",
      text: "ボタンを {押|お}すと、{書|か}いた ものが {社会福祉協議会|しゃかいふくしきょうぎかい}に {届|とど}きます。",
      press: "{届|とど}ける",
    },
  },
  sentTo: (email) => `${email} に {送|おく}った リンクです。`,
  once: "この リンクは 1{回|かい}だけ {使|つか}えます。",
  unusableTitle: "この リンクは {使|つか}えません",
  unusableNext:
    "メールが とどいてから {時間|じかん}が たったときや、もう {押|お}したときは {使|つか}えません。",
};
