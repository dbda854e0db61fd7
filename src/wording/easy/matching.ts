import type { MatchingWords } from "../ja/matching.ts";
import { dates } from "./dates.ts";
import { travelModes } from "./travel-modes.ts";

const PARTS = {
  morning: "{午前|ごぜん}",
  afternoon: "{午後|ごご}",
  evening: "{夕方|ゆうがた}や {夜|よる}",
};
const STEPS = {
  "from-home": "{家|いえ}から {始|はじ}めることが できます。",
  visit: "{見|み}るだけの {日|ひ}が あります（{見学|けんがく}）。",
  join: "{参加|さんか}できます。",
  role: "{役割|やくわり}が あります。",
  "supported-work": "{少|すこ}しずつ {働|はたら}くことが できます。",
};
const LIMITS: Readonly<Record<Parameters<MatchingWords["limit"]>[0], string>> = {
  visibility: "{公開|こうかい}して よいか",
  intake: "{今|いま} {入|はい}ることが できるか",
  excluded: "{前|まえ}に {外|はず}した わけ",
  ended: "まだ {続|つづ}いて いるか",
  "for-whom": "だれの ための {活動|かつどう}か",
  age: "{年|とし}の きまり",
  family: "{本人|ほんにん}が {参加|さんか}できるか",
  "must-have": "{必要|ひつよう}な ことが あるか",
  step: "{見学|けんがく}や {参加|さんか}の しかた",
  travel: "{場所|ばしょ}",
  time: "{開|あ}いている {日|ひ}と {時間|じかん}",
  cost: "お{金|かね}",
  language: "{話|はな}せる ことば",
  "without-phone": "{電話|でんわ}の ほかの {連絡|れんらく}の しかた",
};
const DOUBTS: typeof LIMITS = {
  ...LIMITS,
  "for-whom": "あなたが {行|い}って いいか",
  age: "{年|とし}が {合|あ}うか",
  travel: "{行|い}ける {場所|ばしょ}か",
  time: "{行|い}ける {日|ひ}に {開|あ}いて いるか",
  language: "ことばが {通|つう}じるか",
};

export const matching: MatchingWords = {
  concerns: {
    dementia: "{認知症|にんちしょう}の こと",
    caring: "{介護|かいご}の こと",
    development: "{子|こ}どもの {発達|はったつ}の こと",
    "staying-home": "{家|いえ}に いることが {多|おお}い {人|ひと}の こと",
    school: "{学校|がっこう}に {行|い}くのが むずかしい {子|こ}の こと",
    hardship: "お{金|かね}や {生活|せいかつ}の こと",
    "single-parent": "ひとり{親|おや}の {家族|かぞく}の こと",
    "mental-health": "こころの {健康|けんこう}の こと",
    illness: "{病気|びょうき}の こと",
    addiction: "やめたくても やめられない {病気|びょうき}（{依存症|いぞんしょう}）の こと",
    grief: "{大切|たいせつ}な {人|ひと}が {亡|な}くなった {人|ひと}の こと",
    "young-carer": "{家族|かぞく}の {世話|せわ}を する {子|こ}どもの こと",
    "foreign-roots": "{外国|がいこく}から {来|き}た {人|ひと}の こと",
    disability: "{障害|しょうがい}の ある {人|ひと}の こと",
    hearing: "{聞|き}こえにくい {人|ひと}の こと",
    newcomer: "{引|ひ}っ{越|こ}して {来|き}た {人|ひと}の こと",
    pregnancy: "{赤|あか}ちゃんを {産|う}む {人|ひと}の こと",
    housing: "{住|す}む ところの こと",
  },
  join: (items) => items.join("、"),
  quoted: (item) => `「${item}」`,
  times: (at) =>
    at
      .map(({ weekday, part }) => `${dates.weekday(weekday)}{曜日|ようび}の ${PARTS[part]}`)
      .join("、"),
  andMore: (items) => `${items}など`,
  likes: (found) => `${found}が あります。`,
  written: (found) => `${found}と {書|か}いて あります。`,
  near: (wanted, found, { loose, inText }) =>
    `${wanted}${loose ? "では ありませんが、" : "に {似|に}ている "}${found}${inText ? "と {書|か}いて あります。" : "が あります。"}`,
  speaksOf: (concerns) => `${concerns}が {書|か}いて あります。`,
  ofKind: (kind) => `${kind}です。`,
  forWhom: (audiences) => `${audiences}も {来|く}る ところです。`,
  forAnyone: "だれでも {来|き}て いいです。",
  way: (mode, minutes, approximate) =>
    `${travelModes[mode]} ${minutes}{分|ふん}くらいです（${approximate ? "だいたいの {場所|ばしょ}から {考|かんが}えました" : "{地図|ちず}から {考|かんが}えました"}）。`,
  online: "{家|いえ}から インターネットで {参加|さんか}できます。",
  atHome: "{家|いえ}で できます。",
  fits: (times) => `${times}は、あなたの {時間|じかん}と {合|あ}います。`,
  fitsPartly: (times) => `${times}は、あなたの {時間|じかん}と {少|すこ}し {合|あ}います。`,
  anyTime: "{家|いえ}で する ことです。{日|ひ}や {時間|じかん}の きまりは {書|か}いて ありません。",
  step: (step, role) =>
    role !== null && step === "role" ? `${role}の {役割|やくわり}が あります。` : STEPS[step],
  work: (role) => `{少|すこ}しずつ {働|はたら}くことが できます（${role}など）。`,
  comforts: (comforts) => `どんな ところか：${comforts}。`,
  speaks: (languages) => `${languages}が {使|つか}えます。`,
  room: (people) => `${people}{人|にん}まで {入|はい}れます。`,
  stepsOpen: "{参加|さんか}の しかたに きまりは {書|か}いて ありません。",
  known: (limits) => `${limits}は、{書|か}いて あります。`,
  confirmedOn: (day) => `${day}に {聞|き}いて {書|か}きました。`,
  limit: (limit) => LIMITS[limit],
  doubt: (limit) => DOUBTS[limit],
  confirm: {
    ask: (what) => `${what}は、まだ わかりません。{聞|き}いて ください。`,
    musts: (musts) => `${musts}か、まだ わかりません。{聞|き}いて ください。`,
    "intake-ask-first": "{行|い}く {前|まえ}に、{入|はい}ることが できるか {聞|き}いて ください。",
    needed: "{予約|よやく}が いります。",
    "first-time-only": "はじめて {行|い}く とき、{予約|よやく}が いります。",
    old: (day) => `${day}の {話|はなし}です。{今|いま}も {同|おな}じか {聞|き}いて ください。`,
  },
  change: {
    time: (at) => `${at}に {行|い}ければ`,
    travel: (mode, minutes) => `${travelModes[mode]} ${minutes}{分|ふん}まで {行|い}ければ`,
    cost: (cost) => `${cost}{円|えん}まで {払|はら}えれば`,
    must: (must) => `${must}の ことを {相談|そうだん}できれば`,
    language: "{日本語|にほんご}でも よければ",
    opens: (change, count) => `${change}、あと ${count}つ あります`,
  },
};
