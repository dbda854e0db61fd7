import type { AskAnswer } from "../../domain/keeping-true/asked-entry.ts";

const answered: Readonly<Record<AskAnswer, { readonly title: string; readonly text: string }>> = {
  right: {
    title: "ありがとうございました",
    text: "きょう確かめたことにしました。少しすると、ページの日付が変わります。",
  },
  change: {
    title: "ありがとうございました",
    text: "変わったところがあると受けとりました。社協からうかがいます。",
  },
  ended: {
    title: "これまで、ありがとうございました",
    text: "きょうで終わったことにしました。まちがえたときや、また始めるときは、社協にお知らせください。",
  },
};

/** ちがっていたら, and thanks for an answer. */
export const keepingTrue = {
  answered,
  link: "ちがっていたら、知らせる",
  title: "ちがっていたら",
  about: (name: string) => `「${name}」の内容が、いまとちがうときに押してください。`,
  help: "名前や連絡先は聞きません。社協が会に確かめます。すぐにはページは変わりません。",
  word: "どこがちがいますか",
  optional: "※任意",
  wordHelp: "200文字まで。名前や電話番号など、人のことは書かないでください。",
  press: "ちがっています",
  leaveEmpty: "ここには何も書かないでください",
  doneTitle: "知らせてくださり、ありがとうございます",
  done: "社協が会に確かめます。",
  back: (name: string) => `「${name}」にもどる`,
  problems: "まだ送っていません",
};
export type KeepingTrueWords = typeof keepingTrue;
