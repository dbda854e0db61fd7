import { branch, type Interest } from "../interest.ts";

/** What is made by hand, played, sung, read, written and drawn. */
export const ARTS_AND_CRAFTS: readonly Interest[] = [
  ...branch(
    "handwork",
    "手仕事|てしごと 手作り|てづくり ものづくり 物作り 手先を使う 手を動かす handmade makingthings",
    {
      knitting: "編み物 毛糸|けいと 編む|あむ 棒針 かぎ針|かぎばり knitting knit crochet",
      sewing:
        "手芸|しゅげい 裁縫|さいほう 縫い物 刺しゅう パッチワーク キルト ミシン 洋裁|ようさい 和裁|わさい 針仕事|はりしごと 布小物|ぬのこもの 布ぞうり つまみ細工 つるし飾り 雑巾縫い sewing sew embroidery",
      woodwork:
        "木工|もっこう 大工|だいく 日曜大工|にちようだいく DIY 竹細工|たけざいく 木の工作 家具づくり woodwork carpentry",
      crafts:
        "工作|こうさく 飾り作り 飾りづくり はんこ作り 折り紙 折り鶴 ちぎり絵|ちぎりえ 切り絵|きりえ クラフト ビーズ アクセサリー作り アクセサリー 小物作り|こものづくり プラモデル 模型|もけい 創作|そうさく 紙細工 押し花|おしばな キャンドル レジン crafts craft origami",
      pottery: "陶芸|とうげい 焼き物|やきもの 陶器 ろくろ pottery",
      repairing:
        "修理|しゅうり 修繕|しゅうぜん 直す|なおす 直せ|なおせ 直したり おもちゃ病院|おもちゃびょういん おもちゃの修理 自転車修理 自転車の修理 包丁研ぎ|ほうちょうとぎ 刃物研ぎ 機械いじり 機械をいじ 電気工作 リペア 道具の手入れ つくろい物 repair repairing fixing fixthings",
      "book-repair": "本の修理|ほんのしゅうり 本の補修 図書の修理",
    },
  ),
  ...branch("music", "音楽|おんがく 音楽会 懐メロ music", {
    singing:
      "歌|うた 歌う|うたう 歌いたい 合唱|がっしょう コーラス カラオケ 歌声 うたごえ喫茶 童謡|どうよう 唱歌 演歌|えんか 民謡|みんよう のど自慢 singing sing songs choir karaoke",
    instruments:
      "楽器|がっき 演奏|えんそう 伴奏|ばんそう ピアノ ギター ハーモニカ 大正琴|たいしょうごと ウクレレ オカリナ 三味線|しゃみせん 太鼓|たいこ 和太鼓|わだいこ バンド バイオリン リコーダー 吹奏楽 instruments piano guitar",
    concerts:
      "コンサート 演奏会|えんそうかい 音楽を聴 音楽を聞 音楽鑑賞 レコード クラシック ジャズ ロック 生演奏 ライブ concerts concert jazz",
  }),
  ...branch("letters", "文芸|ぶんげい 文学|ぶんがく literature", {
    reading:
      "読書|どくしょ 本|ほん 本を読む|ほんをよむ 本を読み 読むこと 読書会|どくしょかい 小説|しょうせつ 図書|としょ 図書館|としょかん 文庫|ぶんこ マンガ 漫画 ブッククラブ 新聞を読 reading books read book library",
    "reading-aloud":
      "読み聞かせ 絵本|えほん 朗読|ろうどく おはなし会|おはなしかい 紙芝居|かみしばい 音訳|おんやく storytelling picturebooks",
    writing:
      "俳句|はいく 短歌|たんか 川柳|せんりゅう 文章を書く|ぶんしょうをかく 文章を書き 文を書く 書くこと 自分史|じぶんし 日記|にっき 作文|さくぶん 詩を書 小説を書 エッセイ writing poetry haiku",
    newsletters:
      "広報|こうほう 広報誌 会報 新聞づくり 新聞作り かわら版 編集|へんしゅう チラシ作り ポスター作り デザイン newsletter design",
  }),
  ...branch("art", "アート 芸術|げいじゅつ 美術|びじゅつ 文化|ぶんか art arts", {
    drawing:
      "絵|え 絵を描く|えをかく 絵を描き 絵をかく 絵画|かいが 絵手紙 水彩|すいさい 水彩画 塗り絵|ぬりえ イラスト スケッチ 油絵|あぶらえ お絵かき|おえかき 水墨画 drawing draw painting paint pictures",
    calligraphy:
      "書道|しょどう 習字|しゅうじ 筆ペン|ふでぺん ペン字 毛筆|もうひつ 字を書く 字を書くの calligraphy",
    photo: "写真|しゃしん カメラ 撮影|さつえい 写真展 photo photos photography camera",
    flowers: "生け花|いけばな 華道|かどう フラワーアレンジメント 花を生け 花を活け ikebana",
    "tea-ceremony": "茶道|さどう 抹茶|まっちゃ お点前 teaceremony",
    stage:
      "演劇|えんげき 芝居|しばい 落語|らくご 映画|えいが 映画会 上映会 人形劇|にんぎょうげき 手品|てじな マジック 漫才 朗読劇 鑑賞|かんしょう movies film movie theatre theater magic",
  }),
];
