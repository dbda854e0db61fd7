/**
 * Spellings of one and the same word. A council's own go into the concepts (`concepts.ts`); these hold
 * everywhere. Written after width, case and kana are folded: hiragana, no ー.
 */

const pairs = (text: string): [string, string][] =>
  text
    .trim()
    .split(/\s+/)
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]);

/** Small letters and those that sound alike, which are typed one for the other. */
export const SMALL_KANA: ReadonlyMap<string, string> = new Map(
  pairs("ぁあ ぃい ぅう ぇえ ぉお っつ ゃや ゅゆ ょよ ゎわ ぢじ づず をお ゐい ゑえ"),
);

/** Old, simplified and look-alike forms; the first is folded into the second. */
export const SAME_LETTERS: ReadonlyMap<string, string> = new Map(
  pairs(`髙高 﨑崎 嵜崎 斉斎 齊斎 齋斎 邊辺 邉辺 澤沢 濱浜 濵浜 嶋島 嶌島 廣広 國国 櫻桜 龍竜 瀧滝 惠恵
    德徳 眞真 與与 學学 會会 體体 壽寿 澁渋 淵渕 槇槙 曾曽 圓円 萬万 條条 鐵鉄 關関 驛駅 舘館 籠篭 龜亀 藪薮
    榮栄 豐豊 應応 靜静 淸清 郞郎 祐佑 冨富 桧檜 鹽塩 繩縄 祢禰 讀読 寫写 繪絵 樂楽 藝芸 彌弥 禮礼 來来
    發発 單単 畫画 聲声 邨村 𠮷吉 凜凛 穗穂 莊荘 藏蔵 黑黒 寬寛 峯峰
    之の 乃の 碍害`),
);

/** Each line: the canonical spelling, then the others. */
const FAMILIES = `
こども 子供 子ども 小供 子共
おとな 大人
しようがい 障害 障がい
ひきこもり 引きこもり 引き籠もり 引き籠り 引籠もり 引籠り 引込もり 閉じこもり 閉じ籠もり
ひとり 一人 独り 1人
ひとりおや ひとり親 一人親 独り親 1人親
くるまいす 車椅子 車いす
いす 椅子
ひろば 広場
つどい 集い
あつまり 集まり 集り
いばしよ 居場所
たまりば 溜まり場 溜り場 たまり場
かよいのば 通いの場
よりあい 寄り合い 寄合 寄合い 寄りあい より合い
よりどころ 拠り所 よりどころ
ふれあい 触れ合い 触合い ふれ合い
たすけあい 助け合い 助合い
ささえあい 支え合い 支えあい 支合い
みまもり 見守り 見護り
おしやべり お喋り 御喋り
しやべり 喋り
おちや お茶 御茶
あかちやん 赤ちゃん 赤ちゃん 赤ちやん 赤ん坊
おやこ 親子
こそだて 子育て 子そだて
まちづくり 街づくり 町づくり まち作り
てつだい 手伝い
ぼらんていあ ぼらんてあ ぼらんちあ
すまほ すまあとふおん すまあとほん すまとふおん すまとほん
こんぴゆた こんぴゆうた
まあじやん 麻雀 まじやん まあじゃん
いご 囲碁
しようぎ 将棋
おりがみ 折り紙 折紙
あみもの 編み物 編物
ししゆう 刺しゅう 刺繍 刺しゆう
ぬいもの 縫い物 縫物
えてがみ 絵手紙
うたごえ 歌声 うた声
たいそう 体操
やさい 野菜
はたけ 畑 畠
はたけしごと 畑仕事 畑しごと
しごと 仕事
くさとり 草取り 草とり 草刈り 草むしり
みずやり 水やり 水遣り
かたづけ 片付け 片づけ 片ずけ かたずけ
てつだう 手伝う
あてな 宛名 宛て名
あてなはり 宛名貼り 宛名張り 宛て名貼り
ふうづめ 封詰め 封詰 ふうずめ
ふくろづめ 袋詰め 袋詰
ほんよみ 本読み
よみきかせ 読み聞かせ 読聞かせ 読みきかせ
もうしこみ 申込み 申し込み 申込
うけつけ 受付 受け付け 受付け
うけいれ 受け入れ 受入れ 受入
ごはん ご飯 御飯
たべもの 食べ物 食べもの
たべる 食べる
べんとう 弁当
たのしい 楽しい
はなし 話し
ものわすれ 物忘れ もの忘れ
としより 年寄り 年寄
おばあちやん お婆ちゃん
おじいちやん お爺ちゃん
まなび 学び
であい 出会い 出逢い
きがえ 着替え
いきいき 生き生き 活き活き
げんき 元気
すこやか 健やか
なごみ 和み
いこい 憩い
やすらぎ 安らぎ
えがお 笑顔
にじいろ 虹色
ひだまり 陽だまり 日だまり 陽溜まり 日溜まり
こもれび 木もれび 木漏れ日 木洩れ日
ひなた 日向 日なた
えんがわ 縁側
わかもの 若者
おつかい お使い
かいもの 買い物 買物
ゆうがた 夕方
やさしい 優しい 易しい
にほんご 日本語
うごく 動く
すごす 過ごす
さぽた さぽうた
こみゆにてい こみゆにて
`;

/** The families in the form in which they are looked for: small kana are large by then. */
const enlarge = (word: string): string =>
  Array.from(word, (letter) => SMALL_KANA.get(letter) ?? SAME_LETTERS.get(letter) ?? letter).join(
    "",
  );

export const SAME_WORDS: ReadonlyMap<string, string> = new Map(
  FAMILIES.trim()
    .split("\n")
    .flatMap((line) => {
      const [canonical = "", ...others] = line.split(" ").map(enlarge);
      return others.filter((word) => word !== canonical).map((word) => [word, canonical] as const);
    }),
);
