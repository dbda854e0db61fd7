/**
 * How people speak of what they name. Stems where the ending adds nothing (苦手 for 苦手です); folded before they are
 * looked for.
 */

const stems = (list: string, endings: string): string =>
  list
    .trim()
    .split(/\s+/)
    .flatMap((stem) => endings.split(" ").map((ending) => stem + ending))
    .join(" ");

/** The letters before たい: 読みたい, やってみたい, 食べたい. */
const BEFORE_TAI = "い き し ち に ひ み り ぎ じ び え け せ て ね べ め れ ぜ げ";
/** What one can or cannot do, before る and ない. */
const CAN = `
  でき 行け いけ 入れ 話せ はなせ しゃべれ 歩け あるけ 動け うごけ 出歩け い居られ いられ 起きられ おきられ 出られ でられ のぼれ 登れ 上れ 使え
  つかえ かけられ 乗れ 食べられ 書け 読め 聞け 座れ 立て 立ってい 続けられ つづけられ ついていけ 空けられ 抜けられ 持て 通え かよえ なじめ
  馴染め 耐えられ がまんでき 我慢でき 出せ 参加でき 待て`;

export const LIKING = `
 好き すき 好きだ すきだ すきです すきな すきで 大好き だいすき 好む 好み 得意 とくい 楽しい 楽しく 楽しみ 楽しそう 楽しめ 趣味 しゅみ
 興味があ きょうみがあ 興味を持 興味あり 関心があ 気になる 気になって はまって うれしい 嬉しい ありがたい 助かる 助かります 安心 平気 へいき
 大丈夫 だいじょうぶ かまわない 構わない かまいません 問題ない がいい でいい もいい ならいい ばいい のほうがいい がよい でもよい
 がいいです がいいな よさそう 良さそう 理想 憧れ 自信があ できる できます できそう できた できれば でき 行ける 行けます 行けそう いけそう
 話せる 話せます 弾ける 弾けます 指せる 打てる 作れる 作れます やれる やれます 直せる 歌える ほしい 欲しい 希望 お願い おねがい 必要
 ありますか あれば あると やっていた やってました していた していました してました 習っていた やって きた 慣れて 上手 うまい 空いて あいて ひま 暇
 自由 歓迎 求めて 探して さがして 続けて 役立 生かし 活かし
 ${stems(CAN, "る ます そう れば")}
 ${stems(BEFORE_TAI, "たい たく")}
 like love enjoy want wantto interested interestedin can prefer goodat fondof lookingfor need please wouldlike favorite hobby ok fine `;

export const DISLIKING = `
 嫌い きらい 大嫌い だいきらい 苦手 にがて 嫌 いや いやだ いやです やだ 嫌だ 嫌がる 無理 むり むりです だめ だめです 駄目
 こわい 怖い 恐い 怖く こわく つらい 辛い しんどい 疲れる 疲れます 疲れて 疲れた 疲れそう つかれる つかれます つかれて きつい 不安 ふあん 緊張 きんちょう
 困る 困ります こまる 困って 避けたい さけたい 避けて 遠慮 えんりょ 勘弁 かんべん 抵抗 気が重い 気が引け 気が進ま 気が張 頭が痛 落ち着かない
 落ち着きません おちつかない 向いていない 向いてない 合わない 合いません ストレス 大変 たいへん やめておきたい やめたい パス アレルギー
 いらない 要らない 結構です 以外 いがい 負担 難しい むずかしい うんざり 飽きた 興味がない 興味はない 興味がありません 興味はありません
 興味ない 関心がない 自信がない 自信はない 自信がありません 自信はありません 気持ちになれ 気になれ 恥ずかしい はずかしい 億劫 おっくう めんどう 面倒
 パニック 息苦し 動悸 具合が悪 気分が悪 体調を崩 耐えられ のぼるのが 痛い
 ${stems(CAN, "ない ません なく なかった なくて")}
 ${stems(BEFORE_TAI, "たくない たくありません たくはない たくなく")} たくない たくありません たくはない ほしくない 欲しくない
 dontlike donotlike hate no not dislike cant cannot cantdo donot dont avoid afraid afraidof scared scaredof dontwant dontwantto donotwant
 notgoodat notgood except nervous nervousabout nervousin hardforme difficult without notinterested notinterestedin makemenervous scareme
 tiring tiresme toohard weak notabletouse cantuse uncomfortable poor bad cantspeak dontunderstand anxious`;

/** Turns what was said before it: 嫌いではない. Where nothing was said, it stands against: うるさいところでなければ. */
export const TURNING = `
 ではない じゃない ではなく じゃなく ではありません じゃありません でもない でもありません ではなければ じゃなければ でなければ わけではない
 わけじゃない わけではありません わけでもない わけじゃありません ほどではない でない`;

/** Neither for nor against; what follows may still tell: したことがないけど、やってみたい. */
export const TELLING_NOTHING = `
 以外に 以外にも いがいに したことがない したことはない したことがありません やったことがない やったことはない 経験がない 経験はない 初心者 下手 へた 久しぶり ひさしぶり 自信はないけど
 うまくない 上手ではない 上手じゃない`;

/** It is not known: nothing is taken from the sentence about what was named. */
export const OPEN_QUESTIONS = `
 好きでも嫌いでもない かどうか かわからない かわかりません か分からない できなくても できないと 苦手でも 嫌いでも 下手でも でなくても じゃなくても なくても なくては ないとだめ
 やめました やめた やめて わからない わかりません 分からない 分かりません 知らない 忘れました 違う ちがう してほしくない`;

/** Only of times: 平日は仕事. */
export const NO_TIME = `
 仕事です 仕事 仕事があ 仕事な 仕事で バイトがあ 学校があ 病院 通院 用事 ようじ 忙しい いそがしい 休みたい 弱い よわい 弱くて 寝て ねて 眠い だるい ふさがって 埋まって`;
/** Only of languages. */
export const NOT_UNDERSTOOD =
  "わからない わかりません 分からない 分かりません わからなく 読めない 読めません 話せない 話せません";
