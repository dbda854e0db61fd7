import type { MineWords } from "../ja/mine.ts";

const COUNCIL = "{社会福祉協議会|しゃかいふくしきょうぎかい}";

export const mine: MineWords = {
  title: "わたしたちの {集|あつ}まり",
  lead: "{載|の}って いる {集|あつ}まりを、ここで なおせます。",
  entries: "{載|の}って いる {集|あつ}まり",
  none: "まだ ありません。{送|おく}った ものが {載|の}ると、ここに {出|で}ます。",
  atOnce: "{押|お}すと、すぐに {変|か}わります。",
  presses: {
    full: "{今月|こんげつ}は いっぱい",
    open: "はじめての {人|ひと}も、また どうぞ",
    right: "いまも、この とおりです",
    rest: "きょうは {休|やす}み",
    ended: "{終|お}わりました",
  },
  restWords: "きょうは {休|やす}みです",
  done: "{変|か}えました。ページに {出|で}るまで、{少|すこ}し かかります。",
  change: "{書|か}きなおす",
  changeTitle: (name) => `「${name}」を {書|か}きなおす`,
  changeLead: `${COUNCIL}が {見|み}た あとで、ページに {出|で}ます。`,
  sendChange: "{送|おく}る",
  changeSent: `{送|おく}りました。${COUNCIL}が {見|み}ます。`,
  sent: "{送|おく}った もの",
  sentNone: "まだ {何|なに}も {送|おく}って いません。",
  states: {
    unverified: "メールの たしかめを {待|ま}って います",
    waiting: `${COUNCIL}が {見|み}て います`,
    "asked-back": `${COUNCIL}が {聞|き}きたい ことが あります`,
    approved: "{載|の}りました",
    declined: "{今回|こんかい}は {載|の}せられませんでした",
    withdrawn: "{送|おく}るのを やめました",
  },
  note: `${COUNCIL}から`,
  withdraw: "{送|おく}るのを やめる",
  another: "{新|あたら}しい {集|あつ}まりを {載|の}せる",
  failed: "できませんでした。{少|すこ}し あとに、もう {一度|いちど} {押|お}して ください。",
  claimTitle: (name) => `「${name}」は、わたしたちの {集|あつ}まりです`,
  claimLead: `${COUNCIL}が たしかめた あとで、この ページを {自分|じぶん}たちで なおせます。`,
  claimWhy: "どんな {人|ひと}ですか",
  claimWhyHelp: "れい：{代表|だいひょう}です。",
  claimSend: `${COUNCIL}に {送|おく}る`,
};
