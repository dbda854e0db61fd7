import { bookingTimes } from "./booking-times.ts";
import {
  areContactHours,
  beginsContactHours,
  type Contact,
  contactAtEnd,
} from "./contact-hours.ts";
import type { Steps } from "./steps.ts";

/** 約2時間, 90分程度: how long it lasts, and nothing else. */
const LENGTH =
  /^[ 約]*(所要時間)?[: ]*約?((?!24)\d{1,2}時間半?|\d{2,3}分)間?(程度|くらい|ぐらい|ほど)?(です)?[ 。]*$/;

/**
 * Remarks that cannot change a date, each with the reason why not. A stretch of text is a remark only where it
 * matches one of these and holds no word that could change a date (`COULD_CHANGE_A_DATE`).
 */
const REMARKS: readonly { readonly reason: string; readonly words: RegExp }[] = [
  {
    reason: "booking",
    words:
      /予約|申込|申し込|先着|抽選|事前連絡|要連絡|事前登録|要登録|登録制|当日参加|直接|お気軽|飛び入り|整理券|受け付け|受付中|ご連絡/,
  },
  {
    reason: "cost",
    words:
      /参加費|参加料|会費|費用|料金|無料|有料|\d円|実費|カンパ|材料費|お茶代|資料代|保険|円|ワンコイン|利用料|食事代|入館料/,
  },
  {
    reason: "place",
    words:
      /場所|会場|公民館|集会所|センター|会館|自治会|広場|公園|室|にて|\d階|\d+F|オンライン|Zoom|ZOOM|駐車|ホール|ロビー|和室|体育館|図書館|プラザ|本館|別館|新館|学校|校区|ひろば|館内|お寺|神社|教会|交流|農園|畑|庭|工房|アリーナ|送迎|宅|丁目|番地|[町村市区]\d|集合住宅|団地|ハウス|の家|寺$|店/,
  },
  {
    reason: "for whom",
    words:
      /対象|どなたでも|誰でも|だれでも|親子|歳|才|小学生|中学生|高校生|未就学|未就園|高齢者|会員|定員|\d名|\d人|お子さん|子ども|こども|赤ちゃん|男性|女性|保護者|シニア|一般|大人|初級|中級|上級|初心者|経験者|乳児|幼児|児童|園児|妊婦|介護者|当事者|家族|の方/,
  },
  { reason: "to bring", words: /持ち物|持物|持参|水筒|上履|動きやすい|飲み物|タオル|マスク|服装/ },
  {
    reason: "contact",
    words:
      /問い合わせ|問合せ|問合わせ|問い合せ|電話|TEL|Tel|tel|☎|℡|詳細|詳しく|くわしく|HP|ホームページ|チラシ|ブログ|LINE|インスタ|Instagram|メール|SNS|広報|担当|代表|社協|事務局/,
  },
  {
    reason: "content",
    words:
      /内容|講師|体操|カラオケ|昼食|食事|お茶|ランチ|弁当|おやつ|茶話|講座|相談|見学|体験|手芸|将棋|囲碁|サロン|カフェ|食堂|教室|子育て|健康|脳トレ|おしゃべり|読み聞かせ|絵本|工作|料理|配布|提供|レクリエーション|ゲーム|卓球|ヨガ|歌|朗読|勉強|宿題|学習|作業|清掃|草取り|ラジオ体操|ボランティア|麻雀|編み物|折り紙|合唱|ダンス|太極拳|筋トレ|いきいき|ふれあい|通いの場|居場所|クラス|クラブ|サークル|同好会|の会|つどい|集い|付き|フードパントリー|テイクアウト|夕食|朝食|コーヒー/,
  },
  {
    reason: "coming and going",
    words:
      /なくなり次第|無くなり次第|売り切れ|売切れ|途中参加|途中退出|途中入退|出入り自由|入退室自由|入退場自由|参加自由|自由参加|時間内|遅れて|お好きな時間|見守り|短縮|混雑/,
  },
  {
    reason: "courtesy",
    words:
      /お待ちして|歓迎|ご参加|お越し|よろしく|お願い|お誘い|ください|下さい|みんなで|楽しく|募集|メンバー|手ぶら|[Oo][Kk]|大丈夫/,
  },
  { reason: "how long", words: LENGTH },
];

/** The weather or an emergency may stop a meeting; the dates stand. */
const WEATHER =
  /^ *(ただし|但し|なお)?[、 ]*(雨|小雨|荒天|悪天候|警報|台風|大雨|大雪|積雪|降雪|雪|天候|猛暑|熱中症|暑さ|暴風|少雨|感染|インフル|気象|災害|選挙)/;
/** It may change one day for some reason; what is written stands until then. */
const MAY_CHANGE =
  /(変更|中止|休止|休み|休館|延期)(する|になる|となる|の|にする|させていただく)?(場合|こと|可能性)(が|も)?(あり|ござい|ある)|^(都合|諸事情|事情)により/;
const COULD_CHANGE_A_DATE =
  /休|閉[館所]|除|不定|未定|日程|日時|開催日|実施日|活動日|曜|祝|盆|年末|年始|正月|期間|時期|隔|以外|毎|第[\d一二三四五]|ごと|おき|翌|前日|振替|変更|中止|延期|順延|(^|[^初毎各前次\d])回|または|もしくは|あるいは|か月|ヶ月|カ月|によ[りっる]|ことも?あ|日にち|カレンダー|予定表|奇数|偶数|月末|月初|上旬|中旬|下旬|末日|平日|週|不可|ほか|など|のみ|だけ|いずれか|決め|決ま|決定|相談して日|季|春|夏|秋|冬|晴|ほど|程度|随時|適宜|行事|重な|[るたいう]日([はにのもでが]|$)/;
/** Hours, dates and weekdays: not for a remark to hold. */
const NAMES_A_TIME =
  /\d ?[月日時:/じ] ?|\d:\d|[月火水木金土日]曜|ようび|まいしゅう|まいつき|まいにち|土日|正午|午前|午後|(^|[ 、/])[月火水木金土日]([・~]?[月火水木金土日])*($|[ 、/])/;
const MENTIONS_PHONE = /0\d{1,4}[~-]?\d{1,4}[~-]?\d{3,4}/;
/** 第1会議室, 第二集会所: an ordinal that is a part of a name. */
const NUMBERED_PLACE =
  /第[\d一二三四五六七八九十]{1,3}[^\d曜週回月火水木金土日休除・、]{0,4}(会議室|研修室|集会室|学習室|講座室|実習室|和室|室|集会所|公園|団地|町内|自治会|小学校|中学校|体育館|分館|支部|地区|駐車場|ホール|教室|広場|保育所|グラウンド)/g;
const withoutPlaces = (words: string): string => words.replace(NUMBERED_PLACE, "会場");
/** A label goes before a remark, up to the end of its line. */
const LABEL =
  /^ *(場所|会場|ところ|対象|参加費|会費|費用|料金|定員|持ち物|持参物|内容|講師|問い合わせ先?|問合せ先?|お問い合わせ先?|申込先?|申し込み先?|連絡先|電話|TEL|Tel|主催|担当|住所|アクセス|担当者|集合場所) *[::は ]/;

/** Which characters belong to remarks. */
export function remarksIn(text: string, steps: Steps): boolean[] {
  const marked: boolean[] = new Array<boolean>(text.length).fill(false);
  for (const { from, to } of bookingTimes(text, steps)) mark(marked, { from, to });
  let contact: Contact = null;
  let heading = false;
  for (const unit of pieces(text, 0, text.length, UNIT_ENDS, steps)) {
    const words = text.slice(unit.from, unit.to);
    const inBracket = text.charAt(unit.from - 1) === "(";
    const aside = inBracket || text.charAt(unit.from - 1) === "※";
    if (aside && areContactHours(words, contact)) {
      mark(marked, unit);
      contact = null;
      continue;
    }
    if (isRemark(words, steps)) {
      mark(marked, unit);
      contact = contactAtEnd(words);
    } else contact = markPieces(text, unit, marked, heading, steps);
    // 【講師】: what stands behind belongs to it.
    heading = inBracket && text.charAt(unit.to) === ")" && LABEL.test(`${words}:`);
    if (heading) mark(marked, unit);
  }
  return marked;
}

interface Piece {
  readonly from: number;
  readonly to: number;
}

const UNIT_ENDS = "()※。\n";
const PIECE_ENDS = "、 /;!●★◆■";

function pieces(text: string, from: number, to: number, ends: string, steps: Steps): Piece[] {
  const found: Piece[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    steps.count += 1;
    if (at < to && !ends.includes(text.charAt(at))) continue;
    if (at > start) found.push({ from: start, to: at });
    start = at + 1;
  }
  return found;
}

function mark(marked: boolean[], { from, to }: Piece): void {
  marked.fill(true, from, to);
}

/** 雨天中止、要予約: parts of a stretch, one by one; behind a label or 雨天の場合は the next goes with it. */
function markPieces(
  text: string,
  unit: Piece,
  marked: boolean[],
  headed: boolean,
  steps: Steps,
): Contact {
  let labelled: boolean = headed;
  let weather: boolean = false;
  let contact: Contact = null;
  for (const piece of pieces(text, unit.from, unit.to, PIECE_ENDS, steps)) {
    const words = text.slice(piece.from, piece.to);
    const hours = beginsContactHours(words, contact);
    const goesOn: boolean = hours || (weather && OUTCOME.test(words));
    const plain = withoutPlaces(words);
    const continues: boolean =
      labelled && !NAMES_A_TIME.test(plain) && !COULD_CHANGE_A_DATE.test(plain);
    const remark: boolean = goesOn || continues || isRemark(words, steps);
    if (remark) mark(marked, piece);
    else markTitle(text, piece, marked, steps);
    contact = hours ? "phone" : remark ? contactAtEnd(words) : null;
    labelled = remark && (labelled || LABEL.test(`${words} `));
    weather = remark && (weather || WEATHER.test(words));
  }
  return contact;
}

/** ひだまりサロン：毎週火曜, サロンは毎週火曜 */
function markTitle(text: string, { from, to }: Piece, marked: boolean[], steps: Steps): void {
  const words = text.slice(from, to);
  const colon = words.search(/(?<!\d):|は(?=毎[週月]|第\d|隔週|平日)/);
  const title = words.slice(0, Math.max(0, colon));
  if (words.charAt(colon) === "は" && from > 0) return;
  if (!CONDITION.test(title) && isRemark(title, steps)) {
    mark(marked, { from, to: from + colon + 1 });
  }
}

const CONDITION = /場合|時|とき|際|日|週|なら|たら/;

/** What bad weather does to one meeting. */
const OUTCOME = /^(中止|順延|延期|翌日|翌週|お休み|休み|次回|屋内|室内)/;

function isRemark(words: string, steps: Steps): boolean {
  steps.count += words.length;
  if (words.trim() === "") return false;
  if (LENGTH.test(words)) return true;
  if (WEATHER.test(words)) return !/\d ?[月日時:/]|午前|午後/.test(words);
  const plain = withoutPlaces(words.replace(MENTIONS_PHONE, "電話"));
  if (NAMES_A_TIME.test(plain)) return false;
  if (MAY_CHANGE.test(words)) return !/曜|祝|によって|ほか|不定|毎|第|週|回/.test(words);
  if (COULD_CHANGE_A_DATE.test(plain.replace(/初回/g, ""))) return false;
  return LABEL.test(words) || REMARKS.some(({ words: known }) => known.test(plain));
}
