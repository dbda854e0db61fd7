import type { Concept } from "../concept.ts";

/** Sorts of places and gatherings. */
export const KIND_CONCEPTS: readonly Concept[] = [
  {
    id: "salon",
    words:
      "サロン|さろん ふれあいサロン いきいきサロン 高齢者サロン 茶話会|さわかい|ちゃわかい お茶会|おちゃかい お茶の会 茶のみ",
    typed: "salon 喫茶 お茶のみ お茶飲み 茶飲み 茶飲み会 井戸端会議",
    related: "茶 集いの場",
    facts: "kind:salon kind:gathering*0.7 kind:drop-in*0.4",
  },
  {
    id: "gathering",
    words: "通いの場|かよいのば 介護予防|かいごよぼう 百歳体操 いきいき体操",
    typed: "フレイル予防 ミニデイ ミニデイサービス デイサービス 転倒予防 筋トレ 筋力トレーニング",
    related: "体操 フレイル 健康",
    facts: "kind:gathering kind:salon*0.6",
  },
  {
    id: "farm",
    words:
      "農園|のうえん 畑|はたけ 畑しごと 農作業|のうさぎょう 菜園|さいえん 家庭菜園 野菜づくり 野菜作り 土いじり",
    typed:
      "農業 のうぎょう 農家 市民農園 貸し農園 貸農園 ガーデニング 田んぼ たんぼ 田畑 耕す 米作り 援農 農福連携 農福 farm",
    related: "野菜 収穫 農福 園芸 種まき 田植え",
    facts: "kind:farm",
  },
  {
    id: "gardening",
    words: "園芸|えんげい 花壇|かだん 花づくり ガーデニング 庭の手入れ",
    typed: "花 はな 庭 にわ 植物 花植え 庭いじり 盆栽",
    related: "花 庭 草花 緑化 土いじり",
    facts: "kind:farm*0.5",
  },
  {
    id: "cafe",
    words: "カフェ|かふぇ cafe 喫茶|きっさ",
    typed: "喫茶店 茶店 コミュニティカフェ",
    facts: "kind:cafe",
  },
  {
    id: "coffee",
    words: "コーヒー 珈琲|こーひー coffee",
    typed: "カフェラテ 豆挽き",
    facts: "kind:cafe*0.6",
  },
  {
    id: "childrens-cafeteria",
    words: "こども食堂|こどもしょくどう 地域食堂|ちいきしょくどう みんなの食堂 食堂|しょくどう",
    typed:
      "子ども食堂 こどもカフェテリア 子どもごはん 孤食 夕ごはん 晩ごはん 晩御飯 夕飯 夕食 昼ごはん 給食 安いごはん 無料のごはん 無料の食事",
    related: "会食 共食 ごはん",
    facts: "kind:childrens-cafeteria",
  },
  {
    id: "food-help",
    words: "フードパントリー フードバンク 食料支援|しょくりょうしえん 食糧支援 食品配布 食料配布",
    typed: "食料 食糧 食品 お米 米 配給 もらえる 食べるものがない 食べ物をもらう 食べ物がない 食材",
    related: "米 食品 食料 缶詰 パントリー フード",
    facts: "kind:food-pantry kind:childrens-cafeteria*0.4 audience:hardship*0.3",
  },
  {
    id: "eating",
    words: "食事|しょくじ ごはん ランチ 昼食|ちゅうしょく 会食|かいしょく",
    typed: "食べ物 食べもの 食べる 食 たべる 御飯 お弁当 弁当 昼ご飯 夜ご飯",
    related: "食堂 食 弁当 料理 フード 昼ごはん",
    facts: "kind:childrens-cafeteria*0.9 kind:food-pantry*0.8",
  },
  {
    id: "study",
    words:
      "学習支援|がくしゅうしえん 学習会 勉強会|べんきょうかい 無料塾 寺子屋|てらこや 勉強|べんきょう",
    typed:
      "塾 じゅく 宿題 しゅくだい 家庭教師 受験 受験勉強 テスト勉強 自習室 自習 学習塾 学習教室 算数 補習 勉強を教える 高校受験 study",
    related: "宿題 学習 自習 塾 まなび",
    facts: "kind:study-support",
  },
  {
    id: "parenting",
    words:
      "子育てひろば|こそだてひろば 子育てサロン 子育て支援 親子ひろば|おやこひろば 育児|いくじ 子育て|こそだて",
    typed:
      "子育て広場 育児サークル 子育てサークル ママ友 ママ パパ ママ会 お母さん お父さん イクメン 母親 父親 母 父 遊び場 キッズ 保護者 親 保育",
    related: "親子 子ども 遊ぶ 乳幼児",
    facts: "kind:parenting audience:parent-and-child*0.8",
  },
  {
    id: "baby",
    words: "赤ちゃん|あかちゃん 乳幼児|にゅうようじ 乳児|にゅうじ ベビー 0歳",
    typed:
      "新生児 0歳児 1歳 1歳児 2歳 二歳 産後 妊婦 妊娠 産前産後 出産 授乳 離乳食 ベビーカー ねんね はいはい ハイハイ 助産師 プレママ マタニティ",
    related: "保健師 身長 未就園 助産師",
    facts: "age:baby age:small*0.6 kind:parenting*0.75 audience:parent-and-child*0.45",
  },
  {
    id: "toddler",
    words: "幼児|ようじ 未就学児|みしゅうがくじ 未就園児|みしゅうえんじ 就学前",
    typed: "小さい子 小さな子 幼い子 3歳 三歳 幼稚園 保育園 園児 こども園 入園前",
    facts: "age:small age:baby*0.9 kind:parenting*0.8 audience:parent-and-child*0.6",
  },
  {
    id: "parent-and-child",
    words: "親子|おやこ 子連れ|こづれ 子ども連れ 親子連れ",
    typed: "家族 家族連れ ファミリー 親と子",
    related: "家族",
    facts: "audience:parent-and-child kind:parenting*0.8 atmosphere:bring-someone*0.3",
  },
  {
    id: "hub",
    words: "拠点|きょてん 多世代|たせだい 多世代交流 交流拠点 交流館 地域の居場所",
    typed:
      "コミュニティセンター コミセン 世代間交流 多機能 複合施設 まちの縁側 みんなの家 地域交流",
    related: "交流",
    facts: "kind:hub",
  },
  {
    id: "drop-in",
    words: "居場所|いばしょ たまり場 フリースペース サードプレイス よりあい処 よりあい",
    typed: "居所 行くところ 行くところがない 行き場 逃げ場 過ごせる場所 ふらっと だれかといたい",
    related: "ひろば たまり",
    facts: "kind:drop-in kind:hub*0.6 atmosphere:come-and-go*0.4",
  },
  {
    id: "trial-work",
    words:
      "就労体験|しゅうろうたいけん 中間的就労|ちゅうかんてきしゅうろう 就労支援|しゅうろうしえん しごと体験 仕事体験 職場体験|しょくばたいけん 就労訓練",
    typed:
      "働く はたらく 働きたい 仕事 しごと 就職 しゅうしょく 就活 職業訓練 アルバイト バイト パート 求人 雇用 再就職 職業体験 職場実習 実習 インターン 失業 無職 ニート 就労 短時間 仕事がしたい 働く練習 work job",
    related: "しごと 作業",
    facts: "kind:work-experience step:supported-work*0.9 reward:yes*0.3",
  },
  {
    id: "sheltered-work",
    words:
      "作業所|さぎょうしょ 就労継続支援|しゅうろうけいぞくしえん 福祉作業所 授産施設 福祉的就労",
    typed:
      "A型 B型 A型作業所 B型作業所 障害者雇用 就労移行 障害者の仕事 障害者の就労 障害のある人の仕事",
    related: "工賃 授産",
    facts:
      "step:supported-work+audience:disabled kind:work-experience+audience:disabled step:supported-work*0.7",
  },
  {
    id: "home-work",
    words:
      "内職|ないしょく 封入作業|ふうにゅうさぎょう 宛名貼り|あてなはり 宛名書き|あてながき 封詰め|ふうづめ 軽作業|けいさぎょう 袋詰め",
    typed:
      "宛名 封筒 袋づめ 在宅ワーク 在宅の仕事 手作業 シール貼り 発送作業 事務作業 もくもく作業 単純作業 箱折り ラベル貼り 梱包 検品 仕分け作業 手内職",
    related: "封入 宛名 封筒 袋づめ シール貼り 発送",
    facts: "kind:work-experience*0.45",
  },
  {
    id: "volunteering",
    words: "ボランティア|ぼらんてぃあ ボランテイア 奉仕活動",
    typed:
      "手伝い お手伝い 手伝いたい 役に立ちたい 社会貢献 人助け 奉仕 善意 ボラ ボランティア募集 手助け volunteer",
    related: "担い手 サポーター ボランティアセンター",
    facts: "kind:volunteering step:role*0.5",
  },
  {
    id: "role",
    words: "役割|やくわり 役目|やくめ 担い手|にないて 支え手",
    typed: "出番 スタッフ募集 スタッフ お世話 世話人 係 やること やりがい 活躍",
    facts: "step:role",
  },
  {
    id: "peer-group",
    words:
      "当事者会|とうじしゃかい 自助グループ|じじょぐるーぷ ピアサポート 家族会|かぞくかい 親の会|おやのかい 患者会 ピアサロン セルフヘルプ",
    typed:
      "同じ悩み 仲間 なかま 経験者 分かち合い わかちあい 体験者 当事者 自助会 ピア 断酒会 peer",
    related: "つどい",
    facts: "kind:peer-group",
  },
  {
    id: "family-group",
    words: "家族会|かぞくかい 親の会|おやのかい 家族の会 家族のつどい",
    typed: "息子 娘 きょうだい 夫 妻 親として 家族の悩み 家族として わが子",
    related: "親の会 家族の会 家族会 家族の",
  },
  {
    id: "desk",
    words:
      "相談窓口|そうだんまどぐち 相談|そうだん 相談室|そうだんしつ 相談会 なんでも相談 総合相談 窓口|まどぐち",
    typed:
      "悩み なやみ 困りごと 困った 聞いてほしい 話を聞いてほしい 相談したい 相談所 カウンセリング カウンセラー 誰に相談 どこに相談 CSW コミュニティソーシャルワーカー ソーシャルワーカー 社協 福祉の相談 consultation",
    related: "まるごと 悩み",
    facts: "kind:desk",
  },
  {
    id: "watch-over",
    words:
      "見守り|みまもり 見守り隊|みまもりたい 安否確認|あんぴかくにん 声かけ|こえかけ パトロール",
    typed:
      "防犯 登下校 下校 登校 通学路 交通安全 旗振り 旗当番 あいさつ運動 青パト 訪問 友愛訪問 配食 一人暮らしの見守り",
    related: "声かけ 訪問 あいさつ 配食",
    facts: "kind:watch-over",
  },
  {
    id: "meal-delivery",
    words: "配食|はいしょく 弁当の配達 弁当配達 お弁当|おべんとう 宅配弁当",
    typed: "食事の配達 弁当を届ける 配達 デリバリー",
    related: "配達 弁当",
    facts: "kind:watch-over*0.3",
  },
  {
    id: "online",
    words: "オンライン|おんらいん Zoom リモート ネット",
    typed:
      "インターネット ウェブ web ズーム zoom ビデオ通話 遠隔 チャット LINE online メタバース VR",
    related: "文字だけ",
    facts: "online:yes",
  },
  {
    id: "at-home",
    words: "在宅|ざいたく 自宅|じたく おうち",
    typed:
      "家で 家から 家にいながら 家でできる うちで 外に出られない 外出できない 出かけられない 訪問してほしい 来てほしい",
    related: "家に届け 訪問 オンライン",
    facts: "step:from-home online:yes*0.8",
  },
];
