/** Coming into the workspace, and going out. */
export const staffSignIn = {
  title: "事務に入る",
  lead: "運営する職員のための入口です。",
  email: "メールアドレス",
  password: "パスワード",
  enter: "入る",
  orLink: "パスワードを使わずに入る",
  orLinkHelp:
    "上のメールアドレスに、入るためのリンクを送ります。パスワードを忘れたときも、ここから入れます。",
  sendLink: "メールでリンクを受けとる",
  linkSent:
    "そのアドレスが登録されていれば、リンクを送りました。30分のうちに開いてください。届かないときは、迷惑メールの中と、アドレスのまちがいを確かめてください。",
  outTitle: "出ました",
  outText: "この端末では、もう入っていません。",
  again: "もう一度入る",
  problems: "入れませんでした",
};
