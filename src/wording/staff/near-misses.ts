import type { SmallChange } from "../../domain/coverage/near-misses.ts";

/** The words that the vocabulary of the page has for what a change names. */
export interface ChangeNames {
  readonly time: (at: Extract<SmallChange, { does: "time" }>["at"]) => string;
  readonly step: (step: Extract<SmallChange, { does: "step" }>["step"]) => string;
  readonly zone: (id: string) => string;
}

/** 惜しいリスト: what would have met a need, as an agenda. */
export const nearMissWords = {
  lead: "「ほしいものがなかった」という声のうち、いまある活動が少しちがえば合っていたものを、多い順に並べます。社会資源の充足状況の把握と開発を話し合うための資料です。",
  halfYear: "半年",
  show: "見る",
  from: (first: string) => `${first}からの半年`,
  table: "惜しいリストの表",
  head: { activity: "活動", change: "あと少し", times: "声の数", who: "話し合うこと" },
  total: (total: number) => `この半年の声は${total}です。`,
  atLeast: (times: number) => `${times}以上`,
  others:
    "ここにない声は、いまは合う活動があるもの、少しの変更では合わないもの、数が少なくて出せないものです。",
  none: "出せる数のものは、ありません。",
  tooFew:
    "この半年の声は少なく、だれのことかわかるおそれがあるので、何も出しません。人口がわからない、または少ない市区町村でも、出しません。",
  gone: "なくなった活動",
  made: (day: string) =>
    `${day}の活動と比べた表です。あとから数の差で声がわからないように、一度作った表は作りなおしません。`,
  byZone: "圏域ごとの声",
  byZoneTable: "圏域ごとの声の表",
  zone: "圏域",
  noZone: "圏域を言わなかった声",
  restOfZones: (rest: number) =>
    `ほかの圏域を合わせて${rest}です。圏域ごとの数は、少なくて出せません。`,
  limits: "この表の限り",
  limitLines: [
    "声は、圏域、したいこと、曜日と時間帯、かかわり方の4つの決まった言葉だけです。だれの声かは、残っていません。",
    "1つの声に、いちばん小さな変更を1つだけ数えます。時間をずらす、別の曜日や時間帯にも開く、かかわり方を増やす、その圏域でも開く、の順に小さいとみなします。",
    "スロープなどの設備や費用は、声に入っていないので、数えられません。",
    "いつ開いているか、どのかかわり方があるかがわからない活動は、惜しいとも合うともみなしません。",
    "数が少ないものは出しません。ほかの数との差から少ない数がわかるときは、出せるものも出しません。一度に出すのは14までです。",
    "表の数は、出せるいちばん少ない数のきざみで切り下げています。ちょうどの数を出すと、ほかの数との差から少ない声がわかるからです。",
  ],
  toTalk: "団体に聞く、手伝いや場所を探す、ほかの団体に声をかける",
  change: (change: SmallChange, names: ChangeNames): string => {
    switch (change.does) {
      case "hours":
        return `${minutesText(change.minutes)}${change.later ? "遅ければ" : "早ければ"}`;
      case "time":
        return `${names.time(change.at)}にもあれば`;
      case "step":
        return `「${names.step(change.step)}」でも参加できれば`;
      case "zone":
        return `${names.zone(change.zoneId)}にもあれば`;
    }
  },
};

const minutesText = (minutes: number): string =>
  minutes % 60 === 0
    ? `${minutes / 60}時間`
    : minutes > 60
      ? `${Math.floor(minutes / 60)}時間${minutes % 60}分`
      : `${minutes}分`;
