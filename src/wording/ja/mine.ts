import type { SubmissionState } from "../../domain/registering/submission.ts";
import type { MyPress } from "../../domain/registering/mine.ts";

const states: Readonly<Record<SubmissionState, string>> = {
  unverified: "メールの確かめを待っています",
  waiting: "社会福祉協議会が見ています",
  "asked-back": "社会福祉協議会から、聞きたいことがあります",
  approved: "載りました",
  declined: "今回は載せられませんでした",
  withdrawn: "取り下げました",
};
const presses: Readonly<Record<MyPress, string>> = {
  full: "今月はいっぱい",
  open: "はじめての人を、また受け入れる",
  right: "いまも、このとおりです",
  rest: "きょうは休み",
  ended: "終わりました",
};

/** A group's own pages, and saying that an entry is one's own. */
export const mine = {
  title: "わたしたちの集まり",
  lead: "載っている集まりを、ここで直せます。",
  entries: "載っている集まり",
  none: "まだありません。送ったものが載ると、ここに出ます。",
  atOnce: "押すと、すぐに変わります。",
  presses,
  restWords: "きょうは休みです",
  hasEnded: "終わりました。また始めるときは、社会福祉協議会にお知らせください。",
  done: "できました。",
  change: "書きなおす",
  changeTitle: (name: string) => `「${name}」を書きなおす`,
  changeLead: "書きなおしたものは、社会福祉協議会が見てから、ページに出ます。",
  sendChange: "送る",
  changeSent: "送りました。社会福祉協議会が見ます。",
  sent: "送ったもの",
  sentNone: "まだ何も送っていません。",
  states,
  note: "社会福祉協議会から",
  answer: "返事",
  answerHelp: "社会福祉協議会だけが見ます。2000文字まで。",
  sendAnswer: "返事を送る",
  answerEmpty: "返事を書いてから、押してください。",
  signOut: "出る（この端末でのログインを終わる）",
  withdraw: "取り下げる",
  another: "新しい集まりを載せる",
  failed: "うまくできませんでした。少ししてから、もう一度押してください。",
  claimTitle: (name: string) => `「${name}」は、わたしたちの集まりです`,
  claimLead: "社会福祉協議会がたしかめたあと、このページを自分たちで直せるようになります。",
  claimWhy: "どんなかかわりですか",
  claimWhyHelp: "例：代表をしています。世話役の3人で開いています。",
  claimSend: "社会福祉協議会に送る",
};
export type MineWords = typeof mine;
