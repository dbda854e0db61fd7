import type { PlanningPageName } from "../../domain/people/staff-pages.ts";

/** The pages that belong to 計画. */
export const planningPages: Readonly<Record<PlanningPageName, string>> = {
  scenarios: "案",
  standards: "計画の基準",
  holidays: "学校の休み",
  candidates: "場所の候補",
  "near-misses": "惜しいリスト",
  "people-release": "人数の公開",
  compare: "市区町村をくらべる",
  dates: "二つの日をくらべる",
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

export const scenarioWords = {
  lead: "計画のページの条件と、ためした変更を、名前をつけて取っておきます。案を開くと、そのときの条件が、今のデータで数えなおされます。見られるのは、この市区町村の計画担当、管理者、都道府県担当です。",
  table: "案の一覧",
  none: "案は、まだありません。計画のページで条件を選び、そのアドレスをここに貼ってください。",
  add: "案を加える",
  change: "案を変える",
  fields: { name: "名前", note: "覚え書き", query: "計画のページのアドレス" },
  queryHelp: "計画のページを開いているときの、ブラウザーのアドレスをそのまま貼ります。",
  name: "案",
  who: "書いた人",
  changed: (day: string, by: string) => `${day} ${by}`,
  gone: "なくなった利用者",
};

export const holidayWords = {
  lead: "夏休みなど、学校の休みの日を、出どころといっしょに書きます。書くと、計画のページで「学校の休み」だけ、「学校のある日」だけを選んで数えられます。この先1年の休みがないときは、どちらも数えられません。",
  table: "学校の休みの一覧",
  none: "学校の休みは、まだありません。",
  add: "休みを加える",
  change: "休みを変える",
  fields: { name: "名前", from: "はじまりの日", to: "おわりの日", source: "出どころ" },
  nameHelp: "「2027年度 夏休み」のように書きます。",
  sourceHelp: "教育委員会の規則、学校の年間予定など。",
  name: "休み",
  days: "いつ",
  between: (from: string, to: string) => `${from} から ${to} まで`,
  source: "出どころ",
};

export const candidateWords = {
  lead: "空き家、学校、部屋を貸してくれる集会所などの一覧を貼ると、「もう何か所あればよいか」を、その中からさがせます。一覧は公開しません。",
  kinds: { "vacant-house": "空き家", school: "学校", hall: "部屋を貸す集会所", other: "その他" },
  register: "場所を貸すと登録しているところ",
  registerText: (count: number) =>
    `資源バンクで場所を貸すと登録しているところ（${count}か所）は、書かなくても候補になります。`,
  table: "候補の一覧",
  none: "候補は、まだありません。",
  add: "候補を加える",
  fields: { kind: "種類", sites: "一覧", instead: "この種類の前の一覧と入れかえる" },
  sitesHelp:
    "1行に1か所。名前と町丁目、または名前と緯度・経度を、コンマかタブで区切ります。表計算ソフトの表を、見出し（名称、町丁目、緯度、経度）ごと貼ることもできます。",
  name: "名前",
  where: "どこ",
  lost: (count: number) =>
    `町丁目から位置がわからない候補が${count}か所あります。さがすときには入りません。名前を直すか、緯度・経度を書いてください。`,
  notFound: "位置がわかりません",
  point: (lat: number, lng: number) => `${lat.toFixed(5)}, ${lng.toFixed(5)}`,
};

/** What stands on the planning page itself because of these records. */
export const settingWords = {
  days: "どの日に",
  allDays: "一年を通して",
  schoolDays: { holidays: "学校の休み", term: "学校のある日" },
  daysUnknown:
    "この先1年の学校の休みが書かれていないので、一年を通して数えています。「学校の休み」のページに書いてください。",
  onlyDays: (which: string) => `${which}だけを数えています。`,
  among: "どこからさがすか",
  allAreas: "すべての小地域",
  list: (name: string, count: number) => `${name}（${count}か所）`,
  keep: "この条件を案として取っておく",
};
