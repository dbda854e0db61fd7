import type { Concept } from "../concept.ts";

/** When, at what price, how one gets in, and how it is there. */
export const CONDITION_CONCEPTS: readonly Concept[] = [
  { id: "monday", words: "月曜|げつよう 月曜日|げつようび", typed: "monday", facts: "day:MO" },
  { id: "tuesday", words: "火曜|かよう 火曜日|かようび", typed: "tuesday", facts: "day:TU" },
  {
    id: "wednesday",
    words: "水曜|すいよう 水曜日|すいようび",
    typed: "wednesday",
    facts: "day:WE",
  },
  { id: "thursday", words: "木曜|もくよう 木曜日|もくようび", typed: "thursday", facts: "day:TH" },
  { id: "friday", words: "金曜|きんよう 金曜日|きんようび 花金", typed: "friday", facts: "day:FR" },
  { id: "saturday", words: "土曜|どよう 土曜日|どようび", typed: "saturday", facts: "day:SA" },
  { id: "sunday", words: "日曜|にちよう 日曜日|にちようび", typed: "sunday", facts: "day:SU" },
  {
    id: "weekend",
    words: "土日|どにち 週末|しゅうまつ 休日|きゅうじつ",
    typed: "土日祝 休みの日 土曜日曜 weekend",
    facts: "day:SA day:SU",
  },
  {
    id: "weekday",
    words: "平日|へいじつ",
    typed: "月〜金 月から金 ウィークデー",
    facts: "days:weekdays day:MO*0.5 day:TU*0.5 day:WE*0.5 day:TH*0.5 day:FR*0.5",
  },
  {
    id: "everyday",
    words: "毎日|まいにち",
    typed: "いつでも 毎日開いている everyday",
    related: "いつでも",
    facts: "days:all days:weekdays*0.6",
  },
  {
    id: "morning",
    words: "朝|あさ 午前|ごぜん 午前中|ごぜんちゅう",
    typed: "早朝 朝活 朝から morning",
    facts: "time:morning",
  },
  {
    id: "noon",
    words: "昼|ひる お昼|おひる 昼間|ひるま",
    typed: "日中 正午 ランチタイム",
    facts: "time:noon time:afternoon*0.5 time:morning*0.4",
  },
  {
    id: "afternoon",
    words: "午後|ごご",
    typed: "昼から 昼過ぎ afternoon",
    facts: "time:afternoon",
  },
  {
    id: "early-evening",
    words: "夕方|ゆうがた 放課後|ほうかご",
    typed: "夕刻 学校のあと 学校帰り 夕暮れ",
    facts: "time:early-evening time:evening*0.6",
  },
  {
    id: "evening",
    words: "夜|よる 夜間|やかん 夜の部 ナイト",
    typed:
      "仕事帰り 仕事のあと 仕事の後 会社帰り 夜間 夜遅く 晩 夜でも 遅い時間 深夜 night evening 平日夜",
    facts: "time:evening",
  },
  {
    id: "free",
    words: "無料|むりょう",
    // Not looked for: 350円 holds 0円, and ただ話す holds ただ.
    typed:
      "タダ 0円 ただ 費用なし 参加費なし 無償 参加費無料 お金がかからない お金のかからない free ゼロ円 会費なし",
    facts: "cost:free",
  },
  {
    id: "cheap",
    words: "格安 低料金",
    typed: "安い やすい 100円 百円 安く 参加費 料金 費用 ワンコイン 500円以下",
    facts: "cost:cheap cost:free*0.95",
  },
  {
    id: "reward",
    words: "謝金|しゃきん 工賃|こうちん 報酬|ほうしゅう 有償|ゆうしょう 謝礼|しゃれい",
    typed:
      "給料 お給料 時給 賃金 お礼 稼ぐ 稼げる お金がもらえる お金をもらえる もらえる 収入 日当 手当 小遣い お小遣い 有料 交通費",
    related: "手当 時給 日当",
    facts: "reward:yes",
  },
  {
    id: "no-booking",
    words: "予約不要|よやくふよう 予約なし|よやくなし 申込不要|もうしこみふよう 直接会場へ",
    typed:
      "予約いらない 予約のいらない 予約がいらない 予約しない 申し込み不要 申込みなし 当日参加 飛び入り 飛び込み 突然 ふらっと いきなり 予約",
    facts: "booking:not-needed",
  },
  {
    id: "booking",
    words: "要予約|ようよやく 予約制|よやくせい 予約必要",
    typed: "申し込み 予約する 事前申込 事前予約",
    facts: "booking:needed booking:first-time-only*0.7",
  },
  {
    id: "wheelchair",
    words: "車いす|くるまいす 車椅子 車イス バリアフリー",
    typed:
      "スロープ 歩けない 足が悪い 足が不自由 身体障害 障害者用 車いすで 車いす可 車いすOK 歩行器 杖 つえ wheelchair",
    related: "段差 スロープ",
    facts: "access:wheelchair access:step-free*0.6",
  },
  {
    id: "step-free",
    words: "段差なし|だんさなし 段差がない バリアフリー|ばりあふりー フラット",
    typed: "段差 階段なし 階段がない スロープ ベビーカー 足腰",
    facts: "access:step-free access:wheelchair*0.9",
  },
  {
    id: "toilet",
    words: "多目的トイレ|たもくてきといれ みんなのトイレ 多機能トイレ",
    typed: "トイレ おむつ替え おむつ交換 オストメイト 便所 障害者トイレ toilet",
    facts: "access:accessible-toilet",
  },
  {
    id: "elevator",
    words: "エレベーター|えれべーたー",
    typed: "エレベータ リフト 昇降機",
    facts: "access:elevator",
  },
  {
    id: "parking",
    words: "駐車場|ちゅうしゃじょう",
    typed: "車で行ける 車で 駐車 パーキング 駐車場あり 車 マイカー parking",
    facts: "access:parking",
  },
  {
    id: "near-station",
    words: "駅前|えきまえ 駅近|えきちか 駅なか 駅ナカ",
    typed: "駅から近い 駅チカ 駅のそば 駅の近く 電車で行ける 電車",
    related: "駅から 駅直結",
  },
  {
    id: "in-writing",
    words: "筆談|ひつだん",
    typed: "耳が遠い 聞こえにくい 書いて話す 文字で 要約筆記",
    facts: "access:in-writing access:sign-language*0.6",
  },
  {
    id: "quiet",
    words: "静か|しずか 落ち着いた",
    typed:
      "静かな うるさくない 騒がしくない ゆっくり ゆったり のんびり 落ち着く おだやか 穏やか まったり quiet",
    related: "ゆっくり のんびり 落ち着",
    facts: "atmosphere:quiet",
  },
  {
    id: "few-people",
    words: "少人数|しょうにんずう 小人数",
    typed:
      "少ない人数 人が少ない 人ごみが苦手 人が多いところが苦手 人見知り こじんまり 小規模 小さな集まり 人が苦手 大勢が苦手",
    related: "小さな",
    facts: "atmosphere:few-people",
  },
  {
    id: "lively",
    words: "にぎやか|にぎやか 賑やか わいわい",
    typed: "楽しい 活気 ワイワイ 明るい 大勢 元気な",
    related: "楽し",
    facts: "atmosphere:lively",
  },
  {
    id: "come-and-go",
    words: "出入り自由|でいりじゆう 好きな時間に",
    typed:
      "いつ来ても 立ち寄り 立ち寄れる ふらり 自由に 好きなときに 好きな時 気軽に 気軽 遅刻 途中参加 出入自由",
    related: "立ち寄 好きな時間",
    facts: "atmosphere:come-and-go",
  },
  {
    id: "leave-early",
    words: "途中退出可|とちゅうたいしゅつか 途中退出|とちゅうたいしゅつ 途中で帰れる 早退",
    typed: "途中退席 すぐ帰れる 短時間 早く帰る 途中で抜ける 途中で帰って",
    related: "途中で帰",
    facts: "atmosphere:leave-early atmosphere:come-and-go*0.6",
  },
  {
    id: "bring-someone",
    words: "同伴可|どうはんか 同伴|どうはん 付き添い可",
    typed:
      "一緒に行ける 家族と一緒 子ども連れOK 付き添い 連れて行ける 付添 同行 夫婦で 介助者 ヘルパーと",
    related: "一緒に",
    facts: "atmosphere:bring-someone",
  },
  {
    id: "no-need-to-talk",
    words: "話さなくてよい|はなさなくてよい 話さなくていい しゃべらなくていい 無言",
    typed:
      "話すのが苦手 話下手 口下手 会話が苦手 しゃべるのが苦手 無口 黙って 黙々 もくもく 聞くだけ 話さない 会話なし コミュ障 緊張",
    related: "聞くだけ 黙々 黙って",
    facts: "atmosphere:no-need-to-talk",
  },
  {
    id: "accompanied-first",
    words: "初回つきそいあり 付き添いあり つきそい",
    typed: "一緒に来てほしい 初めてで不安 付き添い 同行 案内してほしい はじめて 初めて 不安",
    related: "はじめて 横につき",
    facts: "atmosphere:accompanied-first",
  },
  {
    id: "look-first",
    words: "見学|けんがく お試し|おためし 体験|たいけん",
    typed: "見るだけ 試しに 様子を見る 下見 見に行く 見学できる ためし",
    related: "見るだけ 体験",
    facts: "step:visit",
  },
  {
    id: "phone-free",
    words: "メールで申込 電話不要",
    typed: "電話が苦手 電話しなくていい メールで 電話したくない",
    related: "メール",
  },
  {
    id: "easy-japanese",
    words: "やさしい日本語|やさしいにほんご",
    typed: "簡単な日本語 かんたんな日本語 優しい日本語 易しい日本語 ふりがな easy",
    facts: "language:easy-japanese",
  },
  {
    id: "english",
    words: "英語|えいご English",
    typed: "英会話 アメリカ イギリス フィリピン オーストラリア eigo",
    related: "英会話",
    facts: "language:english",
  },
  {
    id: "chinese",
    words: "中国語|ちゅうごくご 中文 Chinese",
    typed: "中国 中国人 台湾 北京語 汉语 普通话 華人",
    related: "中国",
    facts: "language:chinese",
  },
  {
    id: "vietnamese",
    words: "ベトナム語|べとなむご Vietnamese",
    typed: "ベトナム ベトナム人 ヴェトナム vietnam tiếng",
    facts: "language:vietnamese",
  },
  {
    id: "nepali",
    words: "ネパール語|ねぱーるご Nepali",
    typed: "ネパール ネパール人 nepal",
    facts: "language:nepali",
  },
  {
    id: "portuguese",
    words: "ポルトガル語|ぽるとがるご Portuguese",
    typed: "ブラジル ブラジル人 ポルトガル brasil brazil português",
    related: "ブラジル",
    facts: "language:portuguese",
  },
  {
    id: "interpreter",
    words: "通訳|つうやく オンライン通訳",
    typed: "翻訳 ほんやく 言葉が通じない 通訳つき interpreter",
    facts: "language:online-interpreter",
  },
  {
    id: "korean",
    words: "韓国語|かんこくご ハングル",
    typed: "韓国 朝鮮 korea korean",
    related: "韓国",
  },
  { id: "spanish", words: "スペイン語|すぺいんご", typed: "ペルー スペイン spanish español" },
  {
    id: "tagalog",
    words: "タガログ語|たがろぐご フィリピノ語",
    typed: "フィリピン フィリピン人 tagalog",
    related: "フィリピン",
  },
];
