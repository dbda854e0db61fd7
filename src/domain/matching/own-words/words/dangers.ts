import type { Danger } from "../danger.ts";

/**
 * What people write who are in danger. `told`: in Japanese as it is folded (hiragana, no ー, 子ども as こども); `english`: in
 * small letters as typed. All are short and bounded, so that reading stays linear.
 */
export interface DangerWords {
  readonly danger: readonly Danger[];
  readonly told: string;
  readonly english?: string;
  /** Phrases that are taken out first: 自殺予防. */
  readonly harmless?: string;
  /** Said beside these words it is no danger: 敵を殴る in a game. Only for words that are weak by themselves. */
  readonly unless?: string;
}

const WANT = "(?:たい(?!して|する)|たく(?!な[いか])|て[えぇ])";
const WHO =
  "(?:夫|妻|彼氏?|彼女|主人|だんな|旦那|元夫|元妻|恋人|ぱとなあ?|ぱとな|息子|むすこ|娘|むすめ|家族|かぞく|兄|姉|弟|同居人)";
const PARENT = "(?:親|父|母|おとうさん|おかあさん|お父さん|お母さん|ぱぱ|まま|父親|母親|義父|継父)";
const HITS =
  "(?:たたか|叩か|たたい|叩い|たたく|叩く|なぐ|殴|蹴|けら|ぶたれ|ぶつ|暴れ|あばれ|どなら|怒鳴ら)";
const NOT_DRUMS = "(?:太鼓|どらむ|たいこ|肩|かた|木魚|手をたた|手を叩)";
const NONE = "(?:ない|なく|ありません|ありませぬ|無い|無く|ねえ)";

export const DANGER_WORDS: readonly DangerWords[] = [
  {
    danger: ["ambulance", "life"],
    told: "(?:薬|くすり|睡眠薬)を(?:たくさん|大量に?|全部|ぜんぶ|いつぱい|まとめて)(?:飲|のん|のみ)|おばど[うお]?ず|おばあ?どうず|(?<![a-z])od(?:し|した|する)",
    english: "\\boverdos\\w*|took (?:all|too many) (?:my |the )?pills",
  },
  {
    danger: ["life"],
    told: [
      `(?:死|氏|たひ|歹匕)に(?:隊|${WANT})|しに(?:たい(?!して|する|し|く)|たく(?!な[いか])|てえ)|たひ(?:りたい|ろう)`,
      "自殺|じさつ|希死念慮|自傷|りすか|りすとかつと|遺書|いしよを書",
      "(?:手首|腕|うで|てくび)を(?:切つ|きつ|切る|切り|傷つけ)",
      `(?:消え|きえ)(?:たい(?!ちご)|たく(?!な[いか])|てしまいたい|てしまおう|てなくなりたい|てえ)`,
      "(?:いなく|居なく)なり(?:たい|たく)|(?:いなく|居なく)なつてしまいたい|この世から|このよから",
      "生き(?:て(?:い|居)?)?(?:たくない|たくありません)|いき(?:ていたくない|てたくない|たくない)",
      "(?:生きる|生きて(?:い)?る|いきる|いきて(?:い)?る)(?:の|こと)(?:が|は|も|に)?(?:もう)?(?:つら|辛|しんど|疲れ|つかれ|いや|嫌|苦し|くるし|やめ)",
      "(?:生きる|生きて(?:い)?る|いきてる|いきている)(?:意味|いみ|価値|気力|理由|資格)(?:が|も|なんて)?(?:な|わから|あり|見つから)",
      "生きて(?:い)?(?:けない|けません|られない|く自信|ても仕方|ても意味)|いきて(?:い)?けない",
      "死んだ(?:ほう|方)が|しんだほうが|(?:死|し)ねば(?:いい|よか|楽)|(?:死|し)ぬしか|死のう(?:と|か|、|$)|しのうと|死んでしまいたい|しんでしまいたい|死んでしまおう|死んでもいい(?:かな|と思|や)|(?:もう|今日|今夜|明日|きよう|こんや)(?:死|し)ぬ(?!ほど|まで|気|思い|かと)|死ぬ(?:方法|ことばかり|事ばかり|こと(?:を|しか)考|場所を)",
      "首を?(?:吊|つり|つる|つろう|つつて)|くびつり|くびをつ|飛び降り(?:たい|よう|自殺)|とびおりたい|(?:電車|線路|でんしや)に飛び",
      "(?:命|いのち|人生)を?(?:絶|断|終わらせ|終わりに|おわりに)|(?:もう|全部|ぜんぶ|何もかも|すべて)終わりにしたい|(?:死んで|もう|早く)楽になりたい|殺して(?:ほし|くだ|くれ)|ころして(?:ほし|くれ)",
      "想死|不想活|自杀|muốnchết|tựtử|queromorrer|mematar|suicídio|quieromorir|आतमहतया|मरनमन",
    ].join("|"),
    english:
      "suicid|kill(?:ing)? my ?self|(?:want|wanna|wanting|going|like) (?:to )?die\\b|wanna die|wish i (?:was|were) dead|better off dead|end (?:it all|my life)|(?:don'?t|do not|dont) want to (?:live|be alive|exist)|no reason to live|(?:hurt|harm|cut)(?:ting)? my ?self|self.?harm|want to disappear",
    harmless: "自殺(?:予防|防止|対策)|自死遺族|自殺を(?:防|なく)|suicide prevention",
  },
  {
    danger: ["violence", "child"],
    told: [
      `${PARENT}(?:が|に|は|から)(?!.{0,6}${NOT_DRUMS}).{0,8}${HITS}`,
      "(?<!児童)(?:虐待|ぎやくたい)",
    ].join("|"),
    english:
      "my (?:father|mother|dad|mom|mum|parents?) (?:hits?|beats?|hurts?) me|\\babus(?:e|ed|es|ing)\\b",
    harmless: "虐待を?(?:防止?|予防|なくす?)|虐待の(?:ない|勉強|話)|child abuse prevention",
  },
  {
    danger: ["child"],
    told: [
      "児童虐待|(?:こども|子|赤ちやん|あかちやん|むすこ|むすめ|息子|娘)(?:を|に)(?:叩い|たたい|殴|なぐ|手をあげ|手を上げ|揺さぶ)",
      `${PARENT}が(?:ごはん|食事)を(?:くれない|くれません|作つてくれない|だしてくれない)|ねぐれくと|育児放棄`,
    ].join("|"),
    harmless: "虐待を?(?:防止?|予防|なくす?)",
  },
  {
    danger: ["violence"],
    told: [
      "(?:殴|なぐ)(?:られ|つてく|つてき)|蹴られ|(?<=[にを])けられ|(?<![a-z])dv(?!d)",
      "暴力を(?:ふる|振る|受け)|ぼうりよくを(?:ふる|うけ)|暴行|もらはら|でいぶい",
      "首を(?:し|締|絞)め(?:られ|て)|(?:物|もの)を投げ(?:られ|つけ|てく)|包丁を(?:向け|突き)",
      `${WHO}(?:が|に|は|から)(?!.{0,6}${NOT_DRUMS}).{0,8}${HITS}`,
      `${WHO}(?:が|は)(?:こわ|怖|恐)(?!い話)|${WHO}(?:から|のところから)逃げ`,
      "(?:殺さ|ころさ)れ|殺すぞ|ころすぞ|殺してやる|襲われ|おそわれ|れいぷ|強姦|性被害|性暴力|性的(?:な|虐待|暴行|いたずら)|痴漢|無理やり(?:さわ|触|され|体)|すとか(?:あ)?(?:さ|に|被|が|行)|つきまとわれ|付きまとわれ|脅され|おどされ|脅迫|監禁|閉じ込められ",
    ].join("|"),
    english:
      "(?:hits?|beats?|hurts?|kicks?|chok(?:es|ed)|slaps?|attack(?:s|ed)|threaten(?:s|ed)|punch(?:es|ed)?) me\\b|domestic violence|\\braped?\\b|\\bstalk(?:er|ed|ing)\\b|(?:afraid|scared) of my (?:husband|wife|boyfriend|partner|father|son)",
    harmless: "(?:暴力|dv)を?(?:防止?|予防|なくす?|反対)",
  },
  {
    danger: ["violence"],
    told: "(?:殴|なぐ)(?:る(?!り)|つた|り(?:ます|つけ|かか))|(?:暴力|ぼうりよく)(?!的|団|しん|描写|反対|防止|のない|を(?:なく|防))",
    unless: "げむ|映画|小説|ぼらんていあ|昔話|演劇|game|movie",
  },
  {
    danger: ["shelter"],
    told: [
      `(?:泊まる|とまる|泊る|寝る|ねる|住む|すむ|帰る|かえる|寝泊まりする)(?:ところ|所|とこ|場所|ばしよ|家|いえ)(?:が|も|は|さえ)?(?:どこにも|もう|今夜)?(?:${NONE}|見つから|みつから)`,
      "(?:泊まる|とまる|寝る|ねる)(?:ところ|所|場所)を(?:探|さが|なくし|失)|今夜(?:いる|過ごす|行く)(?:ところ|所|場所)が",
      `家を(?:追い出|失つ|なくし)|追い出さ(?:れ|せ)|家を出て(?:きて|きた|きました|来て).{0,8}(?:行く|帰る|いる)(?:ところ|所|場所)が|(?:家|いえ)(?:が|も)${NONE}(?!と|人|こ|子)`,
      "ねつとかふえ(?:で|に)(?:寝|泊|暮|生活|住|いま|いる)|車中泊(?!が好|の旅|旅|で旅|を楽|に興)|車で(?:寝|生活|暮らし)て|公園(?:で|に)(?:寝|ねて|夜を|泊)|野宿|ほむれす|路上(?:生活|で寝|で暮)|家出",
    ].join("|"),
    english:
      "\\bhomeless\\b|(?:nowhere|no ?where|no (?:place|house|home)) to (?:sleep|stay|live|go tonight)|sleep(?:ing)? (?:rough|outside|on the street|in (?:my|the|a) car)|\\bevicted\\b|kicked out of (?:my|the|our) (?:house|home|apartment)|have no (?:home|house)",
    unless: "きやんぷ|旅行|支援したい|支援がしたい|camping",
  },
  {
    danger: ["living"],
    told: [
      `(?:たべる?もの|食べる?物|食べる?もの|たべる?物|食料|食糧|食材|お米|おこめ)(?:が|も|は)(?:何も|なにも|全然|もう|まつたく|全く)?(?:${NONE}|底を|尽き|買え|かえない)`,
      "(?:たべる?もの|食べる?物|食料|お米|おむつ|みるく|ごはん)を?買う?(?:お金|おかね|かね|金)(?:が|も)|(?:お米|おむつ|みるく|粉みるく)(?:が|も|を)?(?:買え|かえな)",
      "(?:何日|数日|\\d日)(?:も|間|ほど|くらい|ぐらい|か)*(?:何も|なにも|ごはんを|食事を)?(?:食べ|たべ)て(?:い)?(?:ない|ません|なく)|(?:何も|なにも)(?:食べ|たべ)て(?:い)?(?:ない|ません)|(?:食べ|たべ)る(?:お金|おかね)が",
      `(?:所持金|全財産|手持ち(?:のお金)?|持ち金)(?:が|は|も)?(?:もう|あと|残り)?(?:\\d|百|千|数|${NONE}|底|ほとんど|ぜろ|ゼロ|わずか)|1円もない|一円もない|お金が(?:底を|尽き|1円も)`,
      "(?:電気|でんき|がす|水道|水|すいどう)(?:(?:が|も|を|は|と|や)(?:電気|がす|水道|水)?){1,3}(?:止め|とめ)られ|(?:電気|でんき|がす|水道|すいどう|水)(?:(?:が|も|と|や)(?:電気|がす|水道|水)?){1,3}(?:止まつ|止まり|とまつ|止ま$)|餓死|飢え",
    ].join("|"),
    english:
      "(?:no|any) food\\b|nothing to eat|(?:haven'?t|have not|havent) eaten|starving|no money (?:for|to buy) food|(?:can'?t|cannot|cant) (?:buy|afford) food|(?:power|gas|water|electricity) (?:was|is|has been|got) (?:cut|shut|turned) off",
    unless: "food allerg|好き嫌い|支援したい|災害|備え|防災|断食",
  },
  {
    danger: ["ambulance"],
    told: [
      "息が(?:できな|できませ|出来な|苦し|くるし|吸えな|止ま)|いきができない|呼吸が(?:できな|苦し|止ま|おかし)|胸が(?:痛く|痛い|いたい|苦し|しめつけ|締めつけ)",
      "倒れて(?:動|返事|起き|い(?:る|ます)|しまつ(?:た|て))|(?<!木)(?<!看板)(?:が|は)倒れ(?:た(?![らりの]|こと)|ました)|意識(?:が|も)(?:ない|なく|ありません|もうろう|遠の)|血が(?:止まら|とまら|たくさん出|いつぱい)|大量に?出血|けいれんして|救急車",
    ].join("|"),
    english:
      "(?:can'?t|cannot|cant) breathe|chest pain|unconscious|(?:is|are|am|won'?t stop) bleeding|heart attack|call an ambulance",
    unless: "年前|去年|昨年|昔|以前|まえに倒れ|講習|訓練",
  },
];
