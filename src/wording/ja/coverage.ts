/** Words of the page on how many people have a place within reach. */
export const coverage = {
  title: "歩いて行ける人の割合",
  lead: "集まりや場所が、どのくらいの人の近くにあるかを、地域ごとに数えました。",
  noRelease:
    "人数は、まだ公開していません。市区町村や社会福祉協議会が公開すると、ここで見られます。",
  noZones: "地区が、まだ登録されていません。",
  who: { all: "みんな", "from-65": "65歳より上（65歳をふくむ）", "under-15": "15歳より下" },
  fields: { who: "だれの", kind: "どんな場所が", within: "どのくらい近くに", level: "何ごとに" },
  anyPlace: "集まりや場所",
  anyKind: "どれでも",
  metres: (metres: string) => `${metres}m以内`,
  show: "数える",
  asked: (who: string, kind: string, metres: string) =>
    `${who}のうち、${metres}m以内に「${kind}」がある人`,
  sum: (reached: string, people: string, share: string) =>
    `人数を出している地域の${people}人のうち、${reached}人（${share}）です。`,
  heldBack: (areas: string) =>
    `人数を出していない地域が${areas}あります。少ない人数は、だれのことかわかってしまうので出しません。その地域の人は、どの数にも入っていません。0人ということではありません。`,
  nothingShown: "出していません",
  map: "地区の地図",
  mapText:
    "色が濃いほど、近くに場所がない人が多い地区です。丸は場所です。下の表に同じことが書いてあります。",
  mapNothing: "斜めの線は、人数を出していない地区です。",
  table: "地区ごとの表",
  head: {
    zone: "地区",
    people: "人数",
    reached: "近くにある",
    share: "割合",
    left: "近くにない",
    places: "その地区の場所",
    unconfirmed: "うち確認が古い",
    heldBack: "人数を出していない地域",
  },
  outside: "どの地区にも入らない",
  nowhere: "地図でわからない",
  total: "全体",
  unconfirmed: (count: string) =>
    `場所のうち${count}は、このごろの確認がありません。数には入れていますが、今は開いていないかもしれません。`,
  withoutPosition: (count: string) =>
    `場所のうち${count}は、位置を載せていません。地区の数には入れ、近さの数には入れていません。`,
  about: "数え方",
  survey: (day: string, source: string | null) =>
    `人数は${day}の調査です。${source === null ? "" : `出典は「${source}」です。`}`,
  placesOn: (day: string) => `場所は${day}に載っているものです。`,
  method:
    "小さな地域（町丁目など）の人はみな、その地域の中ほどの1点にいるものとして、まっすぐに測ります。道のりはもっと長くなります。だいたいの位置だけを載せている場所は、その位置から測ります。",
  limits:
    "川や線路、坂、開く日と時間、定員は考えていません。となりの市区町村の場所は入っていません。",
  threshold: (threshold: string) =>
    `${threshold}人未満の人数と、引き算でそれがわかる人数は出しません。`,
  files: "データを受けとる",
  fileNames: {
    "zones.csv": "この表（CSV）",
    "zones.geojson": "地区の形と数（GeoJSON）",
    "people.csv": "もとにした人数（CSV）",
  },
  csv: {
    zones: [
      "地区",
      "人数",
      "近くにある",
      "割合（%）",
      "近くにない",
      "場所",
      "うち確認が古い",
      "人数を出していない地域",
    ],
    people: ["地域", "0〜14歳", "15〜64歳", "65歳以上", "合計"],
  },
};
export type CoverageWords = typeof coverage;
