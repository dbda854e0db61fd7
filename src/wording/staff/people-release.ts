import { planning } from "./planning.ts";

const { figure } = planning;

/** 人数の公開: what is shown to everybody of how many people live where. */
export const peopleReleaseWords = {
  lead: "住民向けのページ「歩いて行ける人の割合」は、ここで公開した人数だけから計算します。公開するまで、人数は計画担当と管理者だけが見られます。",
  now: "いま公開できるもの",
  of: (day: string) => `${day}の調査`,
  source: (title: string | null) => `出典: ${title ?? "書かれていません"}`,
  held: (held: number, all: number) =>
    held === 0
      ? `${figure(all)}の欄すべてを出します。`
      : `${figure(all)}の欄のうち、${figure(held)}の欄を伏せます。`,
  why: (threshold: number) =>
    `伏せるのは、${threshold}人未満の人数（0人も）、前の公開で伏せた欄、そして、出すと引き算で${threshold}人未満の人数がわかる欄です。どの欄がどの理由かは、だれにもわからないようにしています。`,
  table: "公開する人数の表",
  head: { area: "小地域", ages: ["0〜14歳", "15〜64歳", "65歳以上", "合計"] },
  hidden: "伏せる",
  total: "全体",
  more: (count: number) => `ほか${figure(count)}の小地域も、同じように公開します。`,
  means: "公開すると",
  meansLines: [
    "取り消せません。見た人が写しを取っておけるからです。",
    "同じ調査を、もう一度公開することはできません。次の調査は、この公開と並べても少ない人数がわからないかを確かめてから公開します。",
    "場所が増えたり減ったりすると、歩いて行ける人の割合は、この人数から毎日計算しなおされます。",
    "年齢ごとの人数がわからない小地域は、どこにも入りません。",
  ],
  press: "この人数を公開する",
  pressed: "公開しました。",
  onlyPlanners: "公開できるのは、計画担当と管理者です。",
  earlier: "これまでの公開",
  earlierTable: "これまでの公開の一覧",
  none: "まだ公開していません。",
  earlierHead: { survey: "調査の日", when: "公開した日", who: "公開した人" },
  portal: "つなぎば（見本の市）",
  gone: "なくなった利用者",
  toPublic: "住民向けのページを見る",
};
