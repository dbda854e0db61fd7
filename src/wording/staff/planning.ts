import type { SupplyCounts } from "../../domain/coverage/ask-gaps.ts";
import { countsHouseholds, type DemandLayer } from "../../domain/coverage/demand.ts";
import type { UnknownPart } from "../../domain/coverage/gap-town.ts";
import type { GapField } from "../../domain/coverage/read-gap-question.ts";

const who: Readonly<Record<DemandLayer, string>> = {
  all: "すべての人",
  "from-65": "65歳以上",
  "from-75": "75歳以上",
  "under-15": "15歳未満",
  households: "世帯",
  "single-households": "単身世帯",
  "single-from-65": "65歳以上の単身世帯",
};

const figure = (count: number): string => Math.round(count).toLocaleString("ja-JP");
const share = (part: number, all: number): string =>
  all === 0 ? "—" : `${((part / all) * 100).toFixed(1)}%`;

const overTheBorder = (count: number): string =>
  `となりの市区町村の活動も、届く範囲にあれば数えています（いまの問いでは${count}）。圏域の活動の数には入れません。`;

/** 計画: where nothing is, when, and where one more would help most. */
export const planning = {
  title: "計画",
  lead: "どの圏域で、だれが、いつ、どこにも行けないか。距離は直線で、推定です。",
  question: "たずねること",
  fields: {
    who: "だれが",
    within: "どこまで",
    kind: "どんな活動に",
    slot: "いつ",
    level: "どの圏域で",
    confirmed: "確認ずみの活動だけ",
    add: "もう何か所あればよいか",
  },
  who,
  anyKind: "どの種別でも",
  withinChoices: {
    "500m": "500mまで",
    "800m": "800mまで",
    "1500m": "1,500mまで",
    "10min": "歩いて10分",
    "15min": "歩いて15分",
    "20min": "歩いて20分",
  },
  noneMore: "さがさない",
  places: (count: number) => `${count}か所`,
  ask: "数える",
  wrong: (field: GapField, value: string) =>
    `「${value}」は、${planning.fields[field]}にありません。選びなおしてください。`,
  answer: "こたえ",
  unit: (layer: DemandLayer) => (countsHouseholds(layer) ? "世帯" : "人"),
  sentence: (reached: number, all: number, layer: DemandLayer) =>
    `${figure(all)}${planning.unit(layer)}のうち、届くのは${figure(reached)}${planning.unit(layer)}（${share(reached, all)}）です。届かないのは${figure(all - reached)}${planning.unit(layer)}です。`,
  worst: (name: string, left: number, layer: DemandLayer) =>
    `届かない${planning.unit(layer)}がいちばん多いのは、${name}（${figure(left)}${planning.unit(layer)}）です。`,
  nobodyCounted: "人口の資料がないので、届く人を数えられません。",
  unknown: ({ areas, people }: UnknownPart, layer: DemandLayer) =>
    layer === "all"
      ? `人数がわからない地域が${areas}あります。上の数に入っていません。`
      : `「${who[layer]}」の数がわからない地域が${areas}（そこに住む人は、ぜんぶの年齢で${figure(people)}人）あります。0ではなく、上の数に入っていません。`,
  unknownShort: ({ areas }: UnknownPart) => `不明${areas}地域`,
  unknownIn: ({ areas, people }: UnknownPart) =>
    `ほかに不明${areas}地域（${figure(people)}人が住む）`,
  nowhere: (areas: number, people: number, layer: DemandLayer) =>
    `地図にない地域が${areas}（${figure(people)}${planning.unit(layer)}）あります。届くかどうかはわからず、届かないほうに入れています。`,
  outside: "圏域がわからないところ",
  notOnMap: "地図にない地域",
  total: "合計",
  countedTwice: (count: number) =>
    `二つの圏域にまたがる活動は両方の行で数えるので、行の活動を足すと合計より${count}多くなります。`,
  adds: "圏域の合計、圏域の外、地図にない地域を足すと、合計と同じになります。",
  table: "圏域ごとの表",
  head: {
    zone: "圏域",
    people: "人",
    reached: "届く",
    share: "割合",
    left: "届かない",
    activities: "活動",
    unconfirmed: "うち未確認",
    seats: "席（1万人あたり、週）",
  },
  headOf: (layer: DemandLayer) => ({
    ...planning.head,
    people: planning.unit(layer),
    seats: `席（1万${planning.unit(layer)}あたり、週）`,
  }),
  noZones: "この段の圏域が登録されていません。ほかの段を選んでください。",
  figure,
  share,
  map: "地図",
  mapText:
    "濃いところほど、届かない数が多い圏域です。点は数えた活動の場所です。同じことを下の表が言います。",
  week: "1週間",
  weekText: "数は、その時間に開いている活動です。「—」は、何もないことを表します。",
  weekly: (count: number) => `毎週は${count}`,
  whenUnknown: (count: number) => `いつか不明 ${count}`,
  standards: "計画の基準",
  standardsTable: "計画の基準の表",
  noStandards: "計画の基準は、まだ入っていません。",
  standardHead: { standard: "基準", where: "どこで", has: "いま", needs: "要る", state: "ようす" },
  states: { met: "満たす", nearly: "あと1", missed: "足りない", unknown: "わからない" },
  notKnown: "わからない",
  missing: (count: number) => `（あと${count}）`,
  ofThemUnconfirmed: (count: number) => `うち未確認${count}`,
  askMore: (more: string, needsMore: number, less: string, needsLess: number) =>
    `「${more}」は全域で${needsMore}、「${less}」は全域で${needsLess}を求めています。同じ種別の基準で、数がちがいます。`,
  standardsNote:
    "活動の数です。場所を公開していない活動は、団体が示した圏域で数えます。人口や圏域がわからないときは、満たすとはしません。",
  toStandards: "基準を加える・変える",
  perZone: (count: number, level: string) => `${level}ごとに${count}`,
  perPeople: (count: number) => `1万人あたり${count}`,
  wholeTown: "全域",
  source: (source: string) => `出典: ${source}`,
  disagree: (met: string, missed: string) =>
    `「${met}」は満たしていますが、「${missed}」は満たしていません。どちらを目標にするか、決める必要があります。`,
  next: "次の1か所",
  nextItem: (name: string, gained: number, layer: DemandLayer) =>
    `${name}: 新しく届く ${figure(gained)}${planning.unit(layer)}`,
  nextAfter: (before: number, after: number, all: number) =>
    `届く割合は ${share(before, all)} から ${share(after, all)} になります。`,
  nextBest: "これより多く届く組み合わせは、ありません。",
  nextAtLeast: (part: number) => `いちばんよい組み合わせの${(part * 100).toFixed(1)}%以上です。`,
  nextNone: "どこに置いても、届く数は増えません。",
  limits: "この数の限り",
  limitLines: (counts: SupplyCounts) => [
    ...(counts.overTheBorder > 0 ? [overTheBorder(counts.overTheBorder)] : []),
    `数えた活動は${counts.counted}、うち前の確認から間があいたものは${counts.unconfirmed}です。`,
    `いつ開いているかわからない活動は${counts.whenUnknown}で、曜日や時間を選ぶと数に入りません。`,
    `位置を出していない活動は${counts.withoutPosition}で、圏域の活動には数え、距離では数えません。`,
    `定員がわからない活動は${counts.capacityEstimated}で、同じ種別の真ん中の定員で数えています。1とはみなしません。`,
    "席は、E2SFCA（ガウス型の重み）で、届く人で分けあった数です。",
    "川や線路、坂道は考えていません。徒歩の分は、毎分70m、道のりは直線の1.3倍とした推定です。",
    "人は、小地域の中の1点にいるものとして数えています。",
  ],
  csv: "表をCSVで",
  asOf: (day: string) => `${day}の資料から`,
  sources: (titles: string) => `人口と地図の出典: ${titles}`,
};
