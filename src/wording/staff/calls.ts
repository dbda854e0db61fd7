/** 確認: whom to call and to write to, and what people reported. */
export const staffCalls = {
  lead: "載っている内容がいまも合っているか、電話かはがきで確かめます。ここにある番号とあて先は、外に出さないでください。",
  problems: "できませんでした",
  done: {
    right: (name: string) => `「${name}」を、きょう確かめました。`,
    ended: (name: string) => `「${name}」を、終わったことにしました。`,
    phone: (name: string) => `「${name}」は不在でした。あしたから、また一覧に出ます。`,
    postcard: (name: string) => `「${name}」にはがきを出しました。28日待ちます。`,
    report: "見たことにしました。",
  },
  calls: (count: number) => `電話をかける（${count}件）`,
  noCalls: "きょう電話をかける会はありません。",
  postcards: (count: number) => `はがきを出す（${count}件）`,
  noPostcards: "はがきを出す会はありません。",
  postcardHelp: "この一覧は、印刷して、あて名書きに使えます。",
  reports: (count: number) => `ちがっているという知らせ（${count}件）`,
  noReports: "知らせはありません。",
  group: (name: string) => `団体　${name}`,
  noPhone: "電話番号がわかりません。会えたときに聞いてください。",
  neverConfirmed: "確かめた日はわかりません",
  confirmedOn: (day: string) => `前の確認　${day}`,
  tried: (count: number) => `これまで ${count}回`,
  unreached: "連絡がつかず、一覧でうすく出ています",
  chosen: { mail: "メールを希望", phone: "電話を希望", postcard: "はがきを希望" },
  confirm: "きょう確かめた",
  absent: "不在",
  ended: "終わった",
  posted: "出した",
  seen: "見ました",
  of: (name: string) => `「${name}」を`,
  honorific: (name: string) => `${name} 御中`,
  reportedOn: (day: string) => `${day} の知らせ`,
  noWord: "ことばはありません",
};

/** きょうは休み. */
export const staffRest = {
  lead: "暑さや雪などで、地区の活動をまとめて休みにします。その日のページに「休み」とわけが出ます。あとで取り消せます。",
  zone: "地区",
  wholeTown: "市区町村の全体",
  day: "日",
  show: "この地区とこの日の活動を見る",
  reasons: {
    heat: "暑さのため、お休みです。",
    snow: "雪のため、お休みです。",
    storm: "台風や大雨のため、お休みです。",
    other: "都合により、お休みです。",
  },
  reason: "わけ",
  on: (day: string, count: number) => `${day}にある活動（${count}件）`,
  none: "この日にある活動はありません。",
  untick: "休みにしない活動は、しるしを外してください。",
  rest: "しるしのある活動を休みにする",
  resting: (count: number) => `この日が休みになっている活動（${count}件）`,
  back: "しるしのある活動の休みを取り消す",
  rested: (count: number) => `${count}件を休みにしました。数秒でページに出ます。`,
  takenBack: (count: number) => `${count}件の休みを取り消しました。`,
  problems: "できませんでした",
};

/** 手伝いがほしい会. */
export const staffInNeed = {
  lead: "声をかけてみるとよさそうな会です。外からわかることだけで、よしあしではありません。",
  none: "いま、ここに出る会はありません。",
  table: "手伝いがほしい会",
  head: { group: "団体", why: "わかること", entries: "活動" },
  unanswered: (names: string) => `確認に返事がない: ${names}`,
  fewer: (name: string, now: number, before: number) =>
    `この3か月の回数が去年より少ない: ${name}（${now}回、去年 ${before}回）`,
  one: "ここで世話をしている人は1人",
  grants: "いま出せる助成",
  noGrants: "いま出せる助成は登録されていません。",
  until: (day: string) => `${day}まで`,
  always: "期限なし",
  separator: "、",
};

/** What stands of this on 今日すること. */
export const staffKeepingToday = {
  title: "確認",
  calls: (count: number) => `電話をかける会　${count}件`,
  postcards: (count: number) => `はがきを出す会　${count}件`,
  reports: (count: number) => `ちがっているという知らせ　${count}件`,
};
