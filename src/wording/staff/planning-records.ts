import type { PlanningPageName } from "../../domain/people/staff-pages.ts";

/** The pages that belong to 計画. */
export const planningPages: Readonly<Record<PlanningPageName, string>> = {
  standards: "計画の基準",
};

/** What the pages of records of planning share. */
export const planningRecords = {
  menu: "計画のページ",
  toPlanning: "計画",
  problems: "できませんでした",
  saved: "保存しました。",
  removed: "消しました。",
  save: "保存する",
  change: "変える",
  changeWhat: (what: string) => `${what} を変える`,
  remove: "消す",
  removeWhat: (what: string) => `${what} を消す`,
  cancel: "変えるのをやめる",
  required: "必須",
  optional: "任意",
  actions: "すること",
  onlyPlanners: "変えられるのは、計画担当と管理者です。",
  choose: "選んでください",
};

export const planStandardWords = {
  lead: "計画や資料にある数を、出どころといっしょに書きます。出どころのない数は使いません。書いた基準は、計画のページで、満たす、あと1、足りない、を数えるのに使います。",
  table: "計画の基準の一覧",
  none: "計画の基準は、まだありません。",
  add: "基準を加える",
  change: "基準を変える",
  fields: {
    kind: "種別",
    figure: "いくつ",
    per: "何ごとに",
    source: "出どころ",
    sourceDate: "出どころの日",
  },
  figureHelp: "1 や 1.5 のように、数だけを書きます。",
  sourceHelp: "計画の名前と章、ページなど。あとから見た人が、もとにあたれるように書きます。",
  per: {
    zone: (level: string) => `${level}ごと`,
    people: "人口1万人あたり",
  },
  standard: "基準",
  source: "出どころ",
  state: "いまのようす",
  sums: (met: number, all: number, missing: number) =>
    missing === 0
      ? `${all}のうち${met}で満たす`
      : `${all}のうち${met}で満たす（足りない数は合わせて${missing}）`,
  unknown: "数えられません",
};
