import type { Concept } from "../concept.ts";

/** For whom, and what people live with. */
export const PEOPLE_CONCEPTS: readonly Concept[] = [
  {
    id: "older",
    words:
      "高齢者|こうれいしゃ シニア お年寄り|おとしより 高齢|こうれい 敬老|けいろう 老人|ろうじん",
    typed:
      "年寄り 高年 シルバー 老後 65歳以上 65歳 70歳 80歳 六十五歳 年配 年金 定年 退職 定年後 おばあちゃん おじいちゃん 祖父母 senior elderly 高令者",
    related: "百歳 長寿 老人クラブ",
    facts: "audience:older kind:salon*0.3 kind:gathering*0.4",
  },
  {
    id: "seniors-club",
    words:
      "老人クラブ|ろうじんくらぶ 老人会|ろうじんかい 高齢者クラブ シニアクラブ 敬老会|けいろうかい",
    typed: "老友会 長寿会 寿会 お達者クラブ",
    related: "長寿 お達者 寿会",
    facts: "kind:salon+audience:older*0.5 audience:older*0.4",
  },
  {
    id: "children",
    words: "子ども|こども 児童|じどう 小学生|しょうがくせい キッズ",
    typed:
      "子 小中学生 学童 放課後 ほうかご 学校帰り 夏休み 冬休み 小学校 子どもの居場所 kids children 児童館 じどうかん 子どもだけ",
    related: "放課後 児童館 小学",
    facts: "audience:children kind:childrens-cafeteria*0.4 kind:study-support*0.4",
  },
  {
    id: "teens",
    words: "中学生|ちゅうがくせい 高校生|こうこうせい 中高生|ちゅうこうせい 10代",
    typed: "十代 ティーン 思春期 学生 ティーンズ",
    related: "中学 高校 学生",
    facts: "age:teen audience:young*0.7 audience:children*0.5",
  },
  {
    id: "school-again",
    words:
      "高校中退|こうこうちゅうたい 高卒認定|こうそつにんてい 学び直し|まなびなおし 通信制|つうしんせい",
    typed: "中退 高認 通信制高校 定時制 単位 大検 退学 夜間中学 義務教育",
    related: "高校を中退 高卒 通信制 学び直し",
    facts: "kind:study-support*0.3",
  },
  {
    id: "young",
    words: "若者|わかもの ユース 青年|せいねん 青少年",
    typed: "20代 30代 二十代 若い人 わかい人 大学生 ヤング ゆーす youth 大学 若年 若年者",
    related: "若年 大学生",
    facts: "audience:young",
  },
  {
    id: "not-at-school",
    words: "不登校|ふとうこう フリースクール 登校拒否",
    typed:
      "学校に行けない 学校に行きたくない 行き渋り 登校しぶり 保健室登校 別室登校 不登校の親 適応指導教室 学校がつらい",
    related: "ひきこもり 学校に行 居場所",
    facts: "audience:staying-home*0.6 kind:drop-in*0.4 audience:children*0.3 audience:young*0.4",
  },
  {
    id: "staying-home",
    words: "ひきこもり|ひきこもり 引きこもり ひきこもりがち 社会的孤立",
    typed:
      "閉じこもり 家から出られない 外に出られない 8050 8050問題 孤立 引き籠り こもりがち ニート 対人恐怖",
    related: "社会参加 家で過ごす 家から出る 家から出に",
    facts: "audience:staying-home",
  },
  {
    id: "lonely",
    words: "孤独|こどく 孤立|こりつ ひとり暮らし|ひとりぐらし 独居|どっきょ 一人暮らし",
    typed:
      "さみしい 寂しい 淋しい さびしい ひとりぼっち 話し相手 話相手 はなしあいて 友だち 友達 ともだち 友達がほしい 知り合い 仲間づくり 仲間作り 出会い 単身 一人身 独身 おひとりさま 引っ越してきた 引越し 転入",
    related: "話し相手 ひとり参加 引っ越し",
    facts: "atmosphere:many-alone kind:salon*0.4 kind:drop-in*0.5 kind:hub*0.4",
  },
  {
    id: "alone-welcome",
    words: "ひとり参加|ひとりさんか 一人参加 1人参加",
    typed:
      "一人で行ける ひとりで行ける 一人でも ひとりで参加 初めて はじめて 初心者 初参加 知らない人ばかり",
    related: "ひとりで来 初心者 はじめて",
    facts: "atmosphere:many-alone atmosphere:accompanied-first*0.7",
  },
  {
    id: "disabled",
    words: "障害|しょうがい 障害のある人 障がい者 障害者|しょうがいしゃ 障碍者 ハンディキャップ",
    typed: "身体障害 知的障害 精神障害 障がい児 バリア 障害福祉 手帳 難病 disabled 精神疾患",
    related: "精神 知的 身体 難病 福祉作業",
    facts: "audience:disabled",
  },
  {
    id: "disabled-children",
    words: "障害児|しょうがいじ 障害のある子 ダウン症|だうんしょう 医療的ケア児|いりょうてきけあじ",
    typed:
      "障がいのある子ども 障害のある子ども 医ケア 特別支援学校 支援学級 重症心身障害 放課後デイ",
    related: "障害のある子 障害のあるお子さん ダウン症",
    facts:
      "audience:disabled+audience:parent-and-child audience:disabled+audience:children audience:disabled*0.4",
  },
  {
    id: "developmental",
    words:
      "発達障害|はったつしょうがい 発達|はったつ 自閉症|じへいしょう ADHD ASD アスペルガー 発達が気になる",
    typed:
      "グレーゾーン 療育 かんしゃく 多動 学習障害 LD 自閉 言葉の遅れ ことばの遅れ 発達の遅れ 放課後デイ 放課後等デイサービス 特別支援 こだわり 発達相談",
    related: "特性 発達ゆっくり ことば 療育",
    facts: "audience:disabled*0.4",
  },
  {
    id: "mental-health",
    words: "メンタルヘルス こころの健康 うつ|うつ 精神|せいしん 心の病|こころのやまい",
    typed:
      "鬱 うつ病 統合失調症 精神障害 不安 パニック 心がつらい しんどい 眠れない 不眠 不眠症 適応障害 双極性 心療内科 精神科 気分障害 つらい 疲れた こころ 心の相談 ストレス 落ち込む 死にたい 消えたい 自殺 自殺予防 自傷 リストカット いのちの電話 生きづらさ",
    related: "こころ 心の健康 精神 眠れない 落ち込 生きづらさ",
    facts: "audience:disabled*0.5 atmosphere:quiet*0.2",
  },
  {
    id: "addiction",
    words: "依存症|いぞんしょう アルコール依存 断酒会|だんしゅかい ギャンブル依存 薬物依存",
    typed:
      "酒 お酒 飲酒 飲みすぎ アルコール アルコール依存症 アル中 ギャンブル ギャンブル依存症 パチンコ ゲーム依存 ネット依存 依存 断酒 AA NA GA 薬物",
    related: "依存 断酒 飲酒 お酒 禁酒",
  },
  {
    id: "dementia",
    words:
      "認知症|にんちしょう もの忘れ|ものわすれ オレンジカフェ 認知症カフェ|にんちしょうかふぇ アルツハイマー 若年性認知症",
    typed:
      "ぼけ ボケ 痴呆 ちほう 物忘れ 徘徊 認知 にんち 記憶 忘れっぽい 脳トレ 軽度認知障害 MCI dementia",
    related: "オレンジ 認知 脳トレ",
  },
  {
    id: "carers",
    words: "介護|かいご 介護者|かいごしゃ ケアラー 家族介護 介護する人 在宅介護",
    typed:
      "看病 親の介護 老老介護 介護疲れ 介護離職 介護の悩み ダブルケア 世話 介護保険 地域包括支援センター 包括 ケアマネ 看取り レスパイト carer",
    related: "介護者のつどい 家族会 看取り",
    facts: "audience:carers",
  },
  {
    id: "young-carers",
    words: "ヤングケアラー",
    typed: "家族の世話 きょうだいの世話 弟の世話 親の世話 若い介護者 子どもの介護",
    related: "ケアラー きょうだい",
    facts:
      "audience:carers+audience:young audience:carers+audience:children audience:carers*0.7 audience:young*0.3",
  },
  {
    id: "bereaved",
    words: "グリーフケア 死別|しべつ 遺族|いぞく 分かち合い|わかちあい 自死遺族",
    typed:
      "亡くした 亡くなった 夫を亡くした 妻を亡くした 喪失 グリーフ 悲しい 流産 死産 ペットロス",
    related: "大切な人 亡く グリーフ 先立たれ",
  },
  {
    id: "illness",
    words: "がん|がん がんサロン がん患者 患者会|かんじゃかい 難病|なんびょう",
    typed:
      "癌 病気 びょうき 闘病 脳卒中 失語症 リハビリ 高次脳機能障害 パーキンソン 糖尿病 透析 ピアサポーター",
    related: "患者 闘病 治療 失語",
  },
  {
    id: "twins",
    words: "双子|ふたご 三つ子|みつご 多胎|たたい 多胎児|たたいじ ツインズ",
    typed: "ふたごちゃん 双生児 年子",
    related: "双子 ツイン",
  },
  {
    id: "single-parents",
    words:
      "ひとり親|ひとりおや シングルマザー シングルファザー 母子家庭|ぼしかてい 父子家庭|ふしかてい 母子|ぼし",
    typed: "片親 離婚 シンママ シングル 養育費 寡婦 母子父子 シングルペアレント 未婚の母",
    related: "母子会 父子",
    facts: "audience:single-parents",
  },
  {
    id: "hardship",
    words:
      "生活困窮|せいかつこんきゅう 生活に困っている 困窮者 貧困|ひんこん 家計相談|かけいそうだん",
    typed:
      "お金 おかね お金がない お金に困って 金 生活苦 借金 貧乏 生活費 生活保護 低所得 家計 家賃 貸付 滞納 収入 困窮 ローン 生活が苦しい 生活に困る 債務 経済的 ホームレス 光熱費 奨学金 money",
    related: "困窮 家計 お金 生活 くらし 貸付",
    facts: "audience:hardship",
  },
  {
    id: "housing",
    words: "住まい|すまい 住居|じゅうきょ 居住支援|きょじゅうしえん",
    typed: "家がない 住むところ アパート 部屋探し 引越し 家賃 空き家 空家 賃貸 すむところ",
    related: "住宅 空き家 居住",
    facts: "audience:hardship*0.4 kind:desk*0.3",
  },
  {
    id: "foreign",
    words:
      "外国人|がいこくじん 外国につながる人 国際交流|こくさいこうりゅう 多文化|たぶんか 外国の人|がいこくのひと 多言語",
    typed:
      "外国 外国語 外人 海外 在留 移民 ビザ 留学生 技能実習 異文化 国際 インターナショナル 多文化共生 通訳 翻訳 foreigner foreign international",
    related: "国際 多文化 外国 やさしい日本語",
    facts:
      "audience:foreign-roots language:easy-japanese*0.5 language:online-interpreter*0.5 language:english*0.4 language:chinese*0.4 language:portuguese*0.4 language:vietnamese*0.4 language:nepali*0.4",
  },
  {
    id: "japanese-class",
    words:
      "日本語教室|にほんごきょうしつ 日本語学習 日本語の勉強 にほんご教室 日本語サロン 日本語クラス",
    typed:
      "日本語を習う 日本語を勉強 日本語 にほんご 日本語学校 識字 japanese nihongo 日本語ボランティア",
    related: "日本語を勉強 日本語 にほんご",
    facts: "audience:foreign-roots*0.5",
  },
  {
    id: "women",
    words: "女性|じょせい 女性限定|じょせいげんてい 女子|じょし",
    typed: "婦人 主婦 女の人 女 おんな レディース 女性のみ 女性だけ ガールズ women 女性専用 婦人会",
    related: "女性 婦人",
    facts: "audience:women",
  },
  {
    id: "men",
    words: "男性|だんせい 男の|おとこの 男性限定 男子|だんし メンズ",
    typed:
      "男 おとこ 男の人 おじさん オヤジ おやじ 男性のみ 定年後の男性 男だけ men 男性専用 父さん",
    related: "男の 男性",
    facts: "audience:men",
  },
  {
    id: "lgbtq",
    words: "LGBTQ LGBT 性的マイノリティ セクシュアルマイノリティ 性的少数者",
    typed: "同性愛 ゲイ レズビアン トランスジェンダー 性別違和 セクマイ 虹 レインボー",
    related: "レインボー",
  },
  {
    id: "anyone",
    words: "誰でも|だれでも どなたでも",
    typed: "だれでも 誰でもいい みんな 年齢不問 すべての人 全員 対象者なし",
    facts: "audience:anyone",
  },
  {
    id: "violence",
    words: "DV ドメスティックバイオレンス 暴力|ぼうりょく 虐待|ぎゃくたい",
    typed: "モラハラ 夫の暴力 性被害 いじめ 逃げたい ハラスメント",
    related: "女性相談",
    facts: "kind:desk*0.4",
  },
  {
    id: "rehab-of-offenders",
    words: "再犯防止 更生保護|こうせいほご 保護司",
    typed: "刑務所 出所 出所者 前科 更生",
    related: "更生",
  },
];
