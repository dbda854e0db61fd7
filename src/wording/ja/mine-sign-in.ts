/** Where people of a group sign in. */
export const mineSignIn = {
  title: "会のページに入る",
  lead: "載せている会の人が、内容を直したり、お休みを知らせたりするための入口です。",
  email: "メールアドレス",
  emailHelp: "載せるときに書いたメールアドレスです。",
  sendLink: "メールでリンクを受けとる",
  linkSent:
    "そのアドレスが登録されていれば、入るためのリンクを送りました。30分のうちに開いてください。届かないときは、迷惑メールの中と、アドレスのまちがいを見てください。",
  withPassword: "任意",
  password: "パスワード",
  passwordHelp:
    "決めている人だけ入れてください。空のままなら、入るためのリンクをメールで送ります。",
  enter: "入る",
  problems: "入れませんでした",
};
export type MineSignInWords = typeof mineSignIn;
