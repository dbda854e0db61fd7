import type { Activity } from "../activity/activity.ts";
import type { Place } from "../place/place.ts";

/**
 * What an activity's own words say against what its columns leave open. Each is a plain statement of the text,
 * and is only ever used to be careful: to keep somebody from a closed door, never to open one.
 */
export interface TextFacts {
  /** ご本人の参加はご遠慮ください: for relatives only. */
  readonly familiesOnly: boolean;
  /** 2階。階段のみ: a wheelchair cannot come in. */
  readonly notStepFree: boolean;
  /** 現在お休みしています, 満員です. */
  readonly closed: boolean;
  /** 支援者からの紹介. */
  readonly byReferral: boolean;
  readonly womenOnly: boolean;
  readonly menOnly: boolean;
  /** 小学生, 18歳以上 … where the age columns are empty. */
  readonly ages: AgeLimits | null;
  /** Done at home: material is brought, nobody has to go anywhere. */
  readonly atHome: boolean;
}

export interface AgeLimits {
  readonly from: number | null;
  readonly to: number | null;
}

const LONGEST = 2_000;

const FAMILIES_ONLY =
  /(ご?本人|当事者)の?(ご?参加|ご?来場|同席)?(は|のみでの参加は)?.{0,6}(ご?遠慮|(参加|来場)?(は|が)?できません|ご?参加いただけません)|家族(のみ|だけ|限定)(?!でも|で来|で参加)(の|で|が|を|です|対象)/;
const NOT_STEP_FREE =
  /車(いす|椅子|イス)(で)?は?.{0,6}(入れません|入れない|利用できません|不可|難し)|階段(のみ|だけ|しか)|エレベーター(は|が)?(ありません|なし|ない|故障)|[2-9]階(まで)?階段|段差(が)?(あります|ある|あり(?!ません)|[0-9]段)/;
const CLOSED =
  /(現在|当面|しばらく|ただいま)[、は]?.{0,10}(休止|休会|お休み(中|して|です)|中止|募集していません|受け入れていません)|休止(中|して)|休会(中|して)|活動を?(終了しま|休止)|満員(です|につき|のため|[。\s]|$)|定員に達し(ま|てい|てお|たため)|空き(が|は)?(ありません|なし)|(受付|募集|受け入れ)(は|を)?.{0,4}(停止|休止|お断り|していません|終了しま|締め?切りま|締め?切ってい)|閉会しま|解散しま/m;
const BY_REFERRAL = /(支援者|専門職|相談員|窓口)から(の)?(ご?紹介|申し?込み)|紹介(制|が必要)/;
const WOMEN_ONLY = /女性(だけ|のみ|限定|専用)|(母親|ママ)(だけ|のみ|限定)/;
const MEN_ONLY = /(男性|男)(だけ|のみ|限定|専用)|父親(だけ|のみ|限定)/;
const AT_HOME =
  /在宅(の|で|ワーク)|おうちで|(自宅|ご?家庭|家)で(でき|作|行な?え|すすめ|進め)|家に届け|自宅に届け/;

/** Reads name, description, notes and role of an activity, and its place's remark. Linear in their length. */
export function textFactsOf(activity: Activity, place: Place | undefined): TextFacts {
  const { name, description, note, costNote, firstVisit } = activity;
  const text = [name, description, note, costNote, firstVisit, place?.note]
    .filter((part) => part !== null && part !== undefined)
    .join("\n")
    .slice(0, LONGEST)
    .normalize("NFKC");
  return {
    familiesOnly: FAMILIES_ONLY.test(text),
    notStepFree: NOT_STEP_FREE.test(text),
    closed: CLOSED.test(text),
    byReferral: BY_REFERRAL.test(text),
    womenOnly: WOMEN_ONLY.test(text),
    menOnly: MEN_ONLY.test(text),
    ages: agesIn(text),
    atHome: activity.placeId === null && AT_HOME.test(text),
  };
}

/** What follows an age that is told of those who come, not asked of them: 80歳以上の方が多いです. */
const TOLD = "(?!.{0,8}(?:多|中心|来てい|活躍|通ってい|がんば|平均))";
const RANGE = new RegExp(`(\\d{1,3})(?:歳)?(?:から|[〜~-])(\\d{1,3})歳${TOLD}`);
const FROM = new RegExp(`(\\d{1,3})歳以上${TOLD}`);
const TO = new RegExp(`(\\d{1,3})歳(以下|まで|未満)${TOLD}`);

/** 18歳以上, 39歳まで, 15歳から39歳. School years in words are children's, and only where nothing else is said. */
function agesIn(text: string): AgeLimits | null {
  const range = RANGE.exec(text);
  if (range !== null) return { from: Number(range[1]), to: Number(range[2]) };
  const [from, to] = [FROM.exec(text), TO.exec(text)];
  if (from === null && to === null) return schoolYears(text);
  return {
    from: from === null ? null : Number(from[1]),
    to: to === null ? null : Number(to[1]) - (to[2] === "未満" ? 1 : 0),
  };
}

const SCHOOL: readonly (readonly [RegExp, number, number])[] = [
  [/(0歳|乳児|赤ちゃん)/, 0, 2],
  [/(未就学|未就園|就学前|幼児)/, 0, 6],
  [/小学生|小学校/, 6, 12],
  [/中学生/, 12, 15],
  [/高校生/, 15, 18],
];

/** 小学生が対象です, 中学生のための; not where others are named beside them. */
const FOR_THEM = /(のための|対象|限定|向け|が(宿題|勉強|遊))/;
const AND_OTHERS = /大人|高齢|[誰だ]れ?でも|どなた|多世代|地域の(人|方)|世代を/;

function schoolYears(text: string): AgeLimits | null {
  if (!FOR_THEM.test(text) || AND_OTHERS.test(text)) return null;
  const meant = SCHOOL.filter(([word]) => word.test(text));
  if (meant.length === 0) return null;
  return {
    from: Math.min(...meant.map(([, low]) => low)),
    to: Math.max(...meant.map(([, , high]) => high)),
  };
}
