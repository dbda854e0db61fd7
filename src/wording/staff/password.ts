/** Choosing and changing one's password. */
export const staffPassword = {
  title: "パスワードを決める",
  changeTitle: "パスワードを変える",
  lead: "10文字以上。ほかで使っていない、長めの文がよいです（例: 好きな食べものを3つ並べる）。記号や大文字は、なくてかまいません。",
  old: "いまのパスワード",
  chosen: "新しいパスワード",
  again: "新しいパスワード（もう一度）",
  change: "このパスワードにする",
  problems: "変えられませんでした",
  doneTitle: "パスワードを変えました",
  done: "ほかの端末では、入っていた人がみな出ました。",
  goOn: "進む",
  outEverywhere: "すべての端末から出る",
  outEverywhereHelp: "端末をなくしたときや、出るのを忘れたときに押します。この端末も出ます。",
};
