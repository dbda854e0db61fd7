import type { MineSignInWords } from "../ja/mine-sign-in.ts";

export const mineSignIn: MineSignInWords = {
  title: "{会|かい}の ページに {入|はい}る",
  lead: "{載|の}せている {会|かい}の {人|ひと}が {使|つか}う ページです。{書|か}いたことを {直|なお}したり、{休|やす}みを {知|し}らせたり できます。",
  email: "メールアドレス",
  emailHelp: "{載|の}せるときに {書|か}いた メールアドレスです。",
  sendLink: "メールで リンクを もらう",
  linkSent:
    "その メールアドレスを {知|し}っていれば、リンクを {送|おく}りました。30{分|ぷん}の あいだに {開|ひら}いてください。",
  withPassword: "{書|か}かなくても いいです",
  password: "パスワード",
  passwordHelp:
    "パスワードを {決|き}めた {人|ひと}だけ {入|い}れてください。{入|い}れないときは、メールで リンクを {送|おく}ります。",
  enter: "{入|はい}る",
  problems: "{入|はい}れませんでした",
};
