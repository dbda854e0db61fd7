import type { DeskField } from "../../domain/activity/activity.ts";
import type {
  Access,
  Atmosphere,
  Audience,
  Booking,
  ContactRoute,
  Disclosure,
  Insurance,
  Intake,
  Kind,
  Programme,
  Spoken,
  Step,
} from "../../domain/activity/vocabulary.ts";
import type { ProgrammeStatus, Resource } from "../../domain/municipality/municipality.ts";
import type { CoordinatorRole, ZoneLevel } from "../../domain/zone/zone.ts";

/** The plain word that residents read for each code. Every list of codes has its words in every language. */
export interface VocabularyWords {
  readonly kind: Readonly<Record<Kind, string>>;
  readonly audience: Readonly<Record<Audience, string>>;
  readonly atmosphere: Readonly<Record<Atmosphere, string>>;
  readonly access: Readonly<Record<Access, string>>;
  readonly spoken: Readonly<Record<Spoken, string>>;
  readonly booking: Readonly<Record<Booking, string>>;
  readonly step: Readonly<Record<Step, string>>;
  readonly intake: Readonly<Record<Intake, string>>;
  readonly disclosure: Readonly<Record<Disclosure, string>>;
  readonly insurance: Readonly<Record<Insurance, string>>;
  readonly programme: Readonly<Record<Programme, string>>;
  readonly contactRoute: Readonly<Record<ContactRoute, string>>;
  readonly deskField: Readonly<Record<DeskField, string>>;
  readonly zoneLevel: Readonly<Record<ZoneLevel, string>>;
  readonly coordinatorRole: Readonly<Record<CoordinatorRole, string>>;
  readonly resourceKind: Readonly<Record<Resource["kind"], string>>;
  readonly resourceDirection: Readonly<Record<Resource["direction"], string>>;
  readonly programmeStatus: Readonly<Record<ProgrammeStatus, string>>;
}

export const vocabulary: VocabularyWords = {
  kind: {
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
    "work-experience": "しごと体験",
    volunteering: "ボランティア",
    "peer-group": "同じ思いの人の会",
    desk: "相談窓口",
    "watch-over": "見守り",
    other: "そのほか",
  },
  audience: {
    anyone: "だれでも",
    older: "高齢の人",
    children: "子ども",
    "parent-and-child": "親子",
    young: "若い人",
    disabled: "障害のある人",
    "foreign-roots": "外国につながる人",
    carers: "介護をしている人",
    men: "男性",
    women: "女性",
    "single-parents": "ひとり親の家族",
    "staying-home": "家ですごすことが多い人",
    hardship: "お金やくらしが心配な人",
  },
  atmosphere: {
    "few-people": "少人数",
    quiet: "静か",
    lively: "にぎやか",
    "come-and-go": "出入り自由",
    "leave-early": "途中で帰ってよい",
    "bring-someone": "だれかと一緒でよい",
    "no-need-to-talk": "話さなくてよい",
    "many-alone": "ひとりで来る人が多い",
    "accompanied-first": "はじめての日はつきそいがある",
  },
  access: {
    wheelchair: "車いすで入れる",
    "step-free": "段差がない",
    "accessible-toilet": "広いトイレがある",
    elevator: "エレベーターがある",
    parking: "駐車場がある",
    "sign-language": "手話ができる",
    "in-writing": "筆談ができる",
    "pick-up": "送り迎えがある",
  },
  spoken: {
    japanese: "日本語",
    "easy-japanese": "やさしい日本語",
    english: "英語",
    chinese: "中国語",
    vietnamese: "ベトナム語",
    nepali: "ネパール語",
    portuguese: "ポルトガル語",
    "online-interpreter": "オンラインの通訳",
  },
  booking: {
    "not-needed": "予約なしでどうぞ",
    needed: "予約がいります",
    "first-time-only": "はじめてのときだけ予約がいります",
  },
  step: {
    "from-home": "家から",
    visit: "見学",
    join: "参加",
    role: "役割",
    "supported-work": "少しずつ働く",
  },
  intake: {
    open: "はじめての人も、どうぞ",
    "ask-first": "行く前に聞いてください",
    paused: "いまはお休みしています",
    full: "いまは満員です",
  },
  disclosure: {
    exact: "場所を公開しています",
    approximate: "おおよその場所です",
    hidden: "場所は公開していません",
  },
  insurance: { insured: "保険に入っています", none: "保険はありません" },
  programme: {
    "item-3-i": "第3号イ",
    "item-3-ro": "第3号ロ",
    "item-3-ha": "第3号ハ",
    "item-3-ni": "第3号ニ",
    "mutual-help-base": "共助の基盤づくり",
    none: "なし",
  },
  contactRoute: {
    listed: "直接どうぞ",
    "page-only": "このページだけに載せています",
    "through-council": "社会福祉協議会がおつなぎします",
  },
  deskField: {
    anything: "なんでも",
    older: "高齢の人のこと",
    disability: "障害のこと",
    children: "子ども・子育てのこと",
    hardship: "お金やくらしのこと",
    "staying-home": "家ですごすことが多い人のこと",
    "young-carers": "家族の世話をしている子どものこと",
    work: "働くこと",
    "foreign-roots": "外国につながる人のこと",
  },
  zoneLevel: {
    "small-area": "町内",
    "primary-school": "小学校区",
    "junior-high": "中学校区",
    district: "地区",
    "daily-life": "くらしの圏域",
    ward: "区",
    municipality: "まち全体",
  },
  coordinatorRole: {
    "community-social-worker": "地域の相談員（コミュニティソーシャルワーカー）",
    "life-support-1": "まち全体の支え合い担当（第1層生活支援コーディネーター）",
    "life-support-2": "地区の支え合い担当（第2層生活支援コーディネーター）",
    "consultation-promotion": "相談をつなぐ担当",
    "welfare-commissioner": "民生委員・児童委員",
    "welfare-volunteer": "福祉委員",
    "resident-supporter": "住民サポーター",
    "council-employee": "地区の担当職員",
    "residents-committee": "住民の委員会",
    other: "担当",
  },
  resourceKind: {
    place: "場所",
    skill: "わざ・得意なこと",
    equipment: "道具",
    fund: "お金",
    "vacant-house": "空き家",
    people: "人手",
  },
  resourceDirection: { offered: "使ってください", wanted: "さがしています" },
  programmeStatus: {
    running: "実施しています",
    preparing: "準備しています",
    "not-running": "まだ実施していません",
  },
};
