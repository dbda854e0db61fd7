import type { SupplyCounts } from "../../domain/coverage/ask-gaps.ts";
import type { DemandLayer } from "../../domain/coverage/demand.ts";
import type { GapQuestion } from "../../domain/coverage/gap-question.ts";
import { SLOTS } from "../../domain/matching/unmet-need.ts";
import type { Wording } from "../index.ts";
import { listWords } from "../page-words.ts";
import { planning } from "./planning.ts";

const { figure, share, unit } = planning;
const MOST_SLOTS_NAMED = 6;

const WHOSE: Readonly<Record<DemandLayer, string>> = {
  all: "住民",
  "from-65": "65歳以上の人",
  "from-75": "75歳以上の人",
  "under-15": "15歳未満の人",
  households: "世帯",
  "single-households": "単身世帯",
  "single-from-65": "65歳以上の単身世帯",
};
const MOST_ZONES_NAMED = 8;

/** 「月曜日の午前、日曜日」: whole days by their name; many slots as their number. */
function slotsInWords(slots: readonly number[], { dates }: Wording): string {
  const { timesOfDay } = listWords("ja");
  if (slots.length === SLOTS.length) return "";
  const names = slots.flatMap((slot) => {
    const one = SLOTS[slot];
    return one === undefined ? [] : [`${dates.weekdayLong(one.weekday)}の${timesOfDay[one.part]}`];
  });
  return names.length > MOST_SLOTS_NAMED
    ? `${names.slice(0, MOST_SLOTS_NAMED).join("、")}など${names.length}の時間帯のどれかで`
    : `${names.join("、")}に`;
}

const withinInWords = (within: string): string =>
  (planning.withinChoices as Readonly<Record<string, string>>)[within] ??
  within.replace(/min$/, "分").replace(/^(\d+)分$/, "歩いて$1分");

/** The report for a meeting: what is asked, what holds, where it comes from and where it ends. */
export const planningReport = {
  title: "居場所の充足と空白",
  of: (town: string) => `${town} 社会資源の充足状況`,
  asOf: (day: string) => `${day}現在`,
  back: "計画の画面へもどる",
  howToPrint: "ブラウザーの「印刷」で、PDFとして保存できます。A4で2から4ページです。",
  toReport: "会議用の報告（印刷・PDF）",
  files: "図と表のファイル",
  fileNames: {
    "map.png": "地図（PNG）",
    "week.png": "1週間の図（PNG）",
    "zones.csv": "圏域の表（CSV）",
    "week.csv": "1週間の表（CSV）",
    "standards.csv": "計画の基準の表（CSV）",
    "next.csv": "次の場所の表（CSV）",
    "zones.geojson": "圏域と数（GeoJSON）",
  },
  noFonts: "この機械には日本語の書体がないので、PNGの図の圏域は番号で、曜日は月曜を1とする数です。",
  notDrawn: "この機械では、PNGの図を作れません。画面の図を使ってください。",
  question: "たずねたこと",
  asked: (
    { kinds, who, slots, level, confirmedOnly }: GapQuestion,
    within: string,
    words: Wording,
  ): string => {
    const what =
      kinds === null
        ? "いずれかの活動"
        : kinds.map((kind) => words.vocabulary.kind[kind]).join("、");
    const whose = WHOSE[who];
    const when = slots === null ? "" : slotsInWords(slots, words);
    const sure = confirmedOnly ? "確認ずみの" : "";
    return `${whose}から${withinInWords(within)}のところに、${when}${sure}${what}はあるか。（${words.vocabulary.zoneLevel[level]}ごと）`;
  },
  supposed: (count: number) =>
    `もしもの数です: いまの場所に、仮に置いた場所と、なくした場所をあわせて${count}つ加えて数えました。`,
  answer: "こたえ",
  keys: {
    share: "届く割合",
    left: "届かない",
    activities: "数えた活動",
    unconfirmed: "うち未確認",
  },
  people: (count: number, layer: DemandLayer) => `${figure(count)}${unit(layer)}`,
  partOf: (part: number, all: number) => `${part}（${share(part, all)}）`,
  share,
  figure,
  emptySunday: (names: readonly string[], all: number) => {
    if (names.length === all) return "日曜日は、どの圏域にも何もありません。";
    const named = names.slice(0, MOST_ZONES_NAMED).join("、");
    const more = names.length > MOST_ZONES_NAMED ? "など" : "";
    return `日曜日に何もない圏域は、${all}のうち${names.length}（${named}${more}）です。`;
  },
  tableOf: (name: string) => `${name}の表`,
  map: "地図",
  mapText:
    "濃いほど、届かない数が多い圏域です。番号は次の表の番号、点は数えた活動の場所です。破線は圏域の境です。",
  mapLegend: (layer: DemandLayer) => `届かない${unit(layer)}`,
  shade: (from: number, to: number, layer: DemandLayer) =>
    from === to ? `${figure(from)}${unit(layer)}` : `${figure(from)}〜${figure(to)}${unit(layer)}`,
  noMap: "圏域の境が登録されていないので、地図はありません。",
  zones: "圏域ごとの数",
  zonesText: "届かない数が多い順です。行を足すと、合計と同じになります。",
  countedTwice: planning.countedTwice,
  folded: (zones: number) => `ほか${zones}圏域`,
  number: "番号",
  zoneName: "圏域",
  week: "1週間",
  weekText:
    "数は、その時間に開いている活動です。太字は毎週あるもの、「・」は何もないことを表します。朝は正午まで、昼は5時まで、夜はそのあとです。",
  weekFigureText:
    "濃いところは毎週、うすいところはときどき開いている活動の数です。空白は何もないことを表します。",
  parts: ["朝", "昼", "夜"],
  whenUnknown: "不明",
  standards: "計画の基準",
  standardsSource: (source: string, day: string | null) =>
    day === null ? source : `${source}（${day}）`,
  standardsHead: {
    standard: "基準と出典",
    states: "満たす・あと1・足りない",
    lacking: "足りないところ",
  },
  standardCounts: (met: number, nearly: number, missed: number, unknown: number) =>
    `${met}・${nearly}・${missed}${unknown > 0 ? `（不明${unknown}）` : ""}`,
  lacks: (name: string, count: number) => `${name}（あと${count}）`,
  andMore: (count: number) => `ほか${count}`,
  none: "なし",
  next: "次の場所",
  nextText: "町内の中心を候補として、新しく届く人がいちばん多くなる組み合わせです。",
  method: "数えかた",
  methodLines: (metres: number) => [
    `人は、町内（小地域）の中の1点にいるものとし、そこから直線で${figure(metres)}m以内に活動が一つでもあれば「届く」と数えました。`,
    "徒歩の分は、毎分70m、道のりは直線の1.3倍として、直線の距離に直しました。推定です。",
    "活動の回数は、今日から1年の予定から数えました。月に1回の活動は、毎週の活動のおよそ4分の1です。",
    "席は、2段階の浮動商圏法（E2SFCA、ガウス型の重み）で、届く人どうしで分けあった数です。",
    "次の場所は、最大被覆立地問題（MCLP）を解いたものです。",
  ],
  limits: "この数の限り",
  limitLines: (counts: SupplyCounts) => [
    `前の確認から間があいた活動（未確認）は、数えた${counts.counted}のうち${counts.unconfirmed}（${share(counts.unconfirmed, counts.counted)}）です。`,
    `いつ開いているかわからない活動が${counts.whenUnknown}、位置を出していない活動が${counts.withoutPosition}あります。位置のないものは圏域の数に入れ、距離では数えていません。`,
    `定員がわからない活動は${counts.capacityEstimated}で、同じ種別の真ん中の定員で数えました。`,
    "川、線路、坂道、バスは考えていません。隣の市町村の場所は、資料がある分だけ数えています。",
    "圏域の分け方を変えると、割合は変わります。割合だけでなく、人数もあわせて見てください。",
    "届くことは、行きやすいこと、行きたいことと同じではありません。",
  ],
  sources: "出典",
  sourceLine: (titles: readonly string[]) =>
    titles.length === 0
      ? "人口と地図の出典は、登録されていません。"
      : `人口と地図: ${titles.join("、")}`,
  made: (town: string) => `活動: ${town}「つなぎば」に載っている情報`,
  staffOnly:
    "この報告は庁内・社協内の資料です。人数の少ない欄をふくむので、そのまま公開しないでください。",
  csv: {
    zones: (layer: DemandLayer): readonly string[] => [
      "番号",
      "圏域",
      unit(layer),
      "届く",
      "割合（%）",
      "届かない",
      "活動",
      "うち未確認",
      `席（1万${unit(layer)}あたり、週）`,
      "数がわからない地域",
      "その地域に住む人",
    ],
    week: ["番号", "圏域", "曜日", "時間帯", "活動", "うち毎週"],
    standards: [
      "基準",
      "出典",
      "出典の日",
      "どこで",
      "いま",
      "うち未確認",
      "要る",
      "あといくつ",
      "ようす",
    ],
    next: ["順", "場所", "緯度", "経度", "新しく届く", "そこまでに届く", "全体", "最良との比"],
  },
};
