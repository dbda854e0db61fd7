/**
 * The closed words of the activity list format (活動一覧), as codes. The Japanese of the format is here
 * because it is data (what files contain); what people read on screens is in `src/wording`.
 */
const words = <Code extends string>(pairs: Readonly<Record<Code, string>>) => pairs;

export const KIND_WORDS = words({
  salon: "サロン",
  gathering: "通いの場",
  farm: "農園",
  cafe: "カフェ",
  "childrens-cafeteria": "こども食堂",
  "food-pantry": "フードパントリー",
  "study-support": "学習支援",
  parenting: "子育てひろば",
  hub: "拠点",
  "drop-in": "居場所",
  "work-experience": "就労体験",
  volunteering: "ボランティア",
  "peer-group": "当事者会",
  desk: "相談窓口",
  "watch-over": "見守り",
  other: "その他",
});
export type Kind = keyof typeof KIND_WORDS;

export const AUDIENCE_WORDS = words({
  anyone: "誰でも",
  older: "高齢者",
  children: "子ども",
  "parent-and-child": "親子",
  young: "若者",
  disabled: "障害のある人",
  "foreign-roots": "外国につながる人",
  carers: "介護する人",
  men: "男性",
  women: "女性",
  "single-parents": "ひとり親",
  "staying-home": "ひきこもりの人",
  hardship: "生活に困っている人",
});
export type Audience = keyof typeof AUDIENCE_WORDS;

export const ATMOSPHERE_WORDS = words({
  "few-people": "少人数",
  quiet: "静か",
  lively: "にぎやか",
  "come-and-go": "出入り自由",
  "leave-early": "途中退出可",
  "bring-someone": "同伴可",
  "no-need-to-talk": "話さなくてよい",
  "many-alone": "ひとり参加多い",
  "accompanied-first": "初回つきそいあり",
});
export type Atmosphere = keyof typeof ATMOSPHERE_WORDS;

export const ACCESS_WORDS = words({
  wheelchair: "車いす可",
  "step-free": "段差なし",
  "accessible-toilet": "多目的トイレ",
  elevator: "エレベーター",
  parking: "駐車場",
  "sign-language": "手話",
  "in-writing": "筆談",
  "pick-up": "送迎",
});
export type Access = keyof typeof ACCESS_WORDS;

export const SPOKEN_WORDS = words({
  japanese: "日本語",
  "easy-japanese": "やさしい日本語",
  english: "英語",
  chinese: "中国語",
  vietnamese: "ベトナム語",
  nepali: "ネパール語",
  portuguese: "ポルトガル語",
  "online-interpreter": "オンライン通訳",
});
export type Spoken = keyof typeof SPOKEN_WORDS;

export const BOOKING_WORDS = words({
  "not-needed": "不要",
  needed: "必要",
  "first-time-only": "初回のみ必要",
});
export type Booking = keyof typeof BOOKING_WORDS;

/** 段階. `from-home` (letter, mail, online, a visit to the person) is not in the file format's 参加のかたち today; it may stand there. */
export const STEP_WORDS = words({
  "from-home": "家から",
  visit: "見学",
  join: "参加",
  role: "役割",
  "supported-work": "中間的就労",
});
export type Step = keyof typeof STEP_WORDS;

export const INTAKE_WORDS = words({
  open: "受け入れ中",
  "ask-first": "要相談",
  paused: "休止中",
  full: "満員",
});
export type Intake = keyof typeof INTAKE_WORDS;

export const VISIBILITY_WORDS = words({ public: "公開", staff: "支援者のみ" });
export type Visibility = keyof typeof VISIBILITY_WORDS;

export const DISCLOSURE_WORDS = words({
  exact: "公開",
  approximate: "おおよそ",
  hidden: "非公開",
});
export type Disclosure = keyof typeof DISCLOSURE_WORDS;

/** 保険. Absent means まだわからない. */
export const INSURANCE_WORDS = words({ insured: "加入", none: "なし" });
export type Insurance = keyof typeof INSURANCE_WORDS;

/** 制度区分: which item of the 重層的支援体制整備事業 counts the activity. Absent means not yet known. */
export const PROGRAMME_WORDS = words({
  "item-3-i": "第3号イ",
  "item-3-ro": "第3号ロ",
  "item-3-ha": "第3号ハ",
  "item-3-ni": "第3号ニ",
  "mutual-help-base": "共助の基盤づくり",
  none: "なし",
});
export type Programme = keyof typeof PROGRAMME_WORDS;

/** How a group may be reached: shown everywhere, on its own page only (never in lists or files), or through the council. */
export const CONTACT_ROUTE_WORDS = words({
  listed: "一覧にも載せる",
  "page-only": "ページだけ",
  "through-council": "社協を通して",
});
export type ContactRoute = keyof typeof CONTACT_ROUTE_WORDS;

/** Kinds that shelter people: their position is approximate or hidden unless the group says otherwise (decision 18). */
export const SHELTERING_KINDS: ReadonlySet<Kind> = new Set(["study-support", "peer-group"]);

export const codesOf = <Code extends string>(table: Readonly<Record<Code, string>>): Code[] =>
  Object.keys(table) as Code[];

/** The code for a word of a file, or undefined where the list does not have it. Exact after NFKC and trimming. */
export function codeForWord<Code extends string>(
  table: Readonly<Record<Code, string>>,
  word: string,
): Code | undefined {
  const wanted = word.normalize("NFKC").trim();
  return codesOf(table).find((code) => table[code].normalize("NFKC") === wanted);
}

export const isCodeOf = <Code extends string>(
  table: Readonly<Record<Code, string>>,
  value: unknown,
): value is Code => typeof value === "string" && Object.hasOwn(table, value);
