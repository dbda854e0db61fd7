import type { WordMeaning } from "./word-meaning.ts";

/** How it should be there, and what somebody cannot do without. */
export const COMFORTS: readonly WordMeaning[] = [
  {
    words:
      "人が多い|ひとがおおい 人の多い 人が大勢 人がたくさん 人がいっぱい 人混み|ひとごみ 人ごみ 人込み 大勢|おおぜい 大人数|おおにんずう 多人数 混雑|こんざつ 混んで|こんで 混んだ 込んで 集団|しゅうだん 大きな集まり crowds crowd crowded manypeople lotsofpeople toomanypeople alotofpeople biggroups biggroup largegroups",
    liked: ["comfort:lively"],
    disliked: ["comfort:few-people"],
  },
  {
    words:
      "人前|ひとまえ 人に会 ひとにあ 人と会 ひととあ 人とかかわる 人と関わる 人付き合い|ひとづきあい 人づきあい 人間関係 他人",
    disliked: ["comfort:few-people"],
  },
  {
    words:
      "少人数|しょうにんずう 小人数 少ない人数|すくないにんずう 人が少ない|ひとがすくない 人の少ない 人が少なめ 数人 こぢんまり 小さな集まり 小さい集まり smallgroup smallgroups fewpeople",
    said: ["comfort:few-people"],
  },
  {
    words:
      "人見知り|ひとみしり 人がこわい|ひとがこわい 人が怖い 人は怖い 人がにがて|ひとがにがて 人が苦手 人は苦手 人嫌い 人がいや 人が嫌 shy afraidofpeople",
    always: ["comfort:few-people"],
  },
  {
    words:
      "静か|しずか 落ち着いた 落ち着ける 落ち着く おちつける おちつく 穏やか|おだやか 物音が少ない quiet calm peaceful",
    said: ["comfort:quiet"],
  },
  {
    words: "静かすぎ|しずかすぎ 静か過ぎ",
  },
  {
    words:
      "うるさい うるさく 騒がしい|さわがしい 騒がしく 騒音|そうおん 大きな音|おおきなおと 大きい音 大声|おおごえ ざわざわ 音が苦手 音に敏感 ガヤガヤ noisy loud noise loudnoise",
    disliked: ["comfort:quiet"],
  },
  {
    words: "にぎやか 賑やか わいわい 活気 盛り上がる lively",
    said: ["comfort:lively"],
    disliked: ["comfort:quiet"],
  },
  {
    words:
      "話す|はなす 話すの 話すこと 人と話 ひととはなす ひととはなし 話をする 話をすること しゃべる しゃべり 会話|かいわ おしゃべり 雑談|ざつだん 自己紹介|じこしょうかい 発言|はつげん 初対面の人と話 知らない人と話 人としゃべ talking talk talktopeople talkingtopeople speaking",
    liked: ["interest:chatting"],
    disliked: ["comfort:no-need-to-talk"],
    notYet: ["step:visit"],
  },
  {
    words:
      "人と話したい|ひととはなしたい 誰かと話したい|だれかとはなしたい 話したい しゃべりたい 話がしたい 話をしたい 会話がしたい 会話をしたい おしゃべりしたい おしゃべりがしたい おしゃべりを楽し おしゃべり好き",
    said: ["interest:chatting"],
  },
  {
    words:
      "話さなくて|はなさなくて 話さなくても 話さないで 話さずに しゃべらなくて しゃべらなくても しゃべらずに 話しかけられ 話しかけないで 話しかけてほしくない 声をかけられるの 声をかけないで 黙って|だまって 黙々|もくもく 無言|むごん 無口|むくち 口下手|くちべた 話下手|はなしべた 会話が続かない 会話なし 聞くだけ|きくだけ 一言も 話さなくてもいい withouttalking donthavetotalk notalking insilence",
    always: ["comfort:no-need-to-talk"],
  },
  {
    words:
      "聞いているだけ|きいているだけ 聞いてるだけ 聴いているだけ そばで聞く そばにいるだけ 座っているだけ|すわっているだけ justlisten",
    always: ["comfort:no-need-to-talk", "step:visit"],
  },
  {
    words:
      "途中で帰|とちゅうでかえ 途中で抜け|とちゅうでぬけ 途中退出 途中で休 途中退席 途中で出 早めに帰 早く帰 先に帰 すぐ帰 急に帰|きゅうにかえ いつでも帰れ いつでも帰って 帰りたくなったら 帰りたくなる 長くいられない 長くはいられない 長く居られない 長い時間|ながいじかん 長時間|ちょうじかん 短い時間だけ|みじかいじかんだけ 短い時間なら 短時間だけ 短時間なら 少しの時間だけ 少しだけなら 家を長く空け 家を空けられない 疲れやすい|つかれやすい leaveearly shorttime",
    always: ["comfort:leave-early"],
  },
  {
    words:
      "好きな時間|すきなじかん 好きなとき 好きな時に 気が向いた 気が向けば 気の向いた ふらっと ふらりと 出入り自由|でいりじゆう 自分のペース|じぶんのぺーす 毎週は行けない 毎回は行けない 毎週は無理 毎回は無理 毎週はきつい 毎日は無理 毎日でなくて 毎日じゃなくて 毎週でなくて 休み休み 体調に合わせ 体調のいいとき 体調の良い 体調がいい 都合のいいとき いつ行っても いつ来ても 自由に出入り comeandgo atmyownpace anytimeilike",
    always: ["comfort:come-and-go"],
  },
  {
    words:
      "子どもと一緒|こどもといっしょ 子どもも一緒 子どもを連れ 子連れ|こづれ 子ども連れ|こどもづれ 家族と|かぞくと 家族で|かぞくで 夫婦で|ふうふで 夫と行 妻と行 夫と一緒 妻と一緒 母と一緒 父と一緒 娘と一緒 息子と一緒 孫と一緒 親と一緒 友だちと行|ともだちといき 友達と行 友だちと一緒 友達と一緒 ともだちといっしょ ヘルパーさんと ヘルパーと 介助者と 付き添いの人と 一緒に行ける 一緒に行きたい 二人で行け 二人で一緒 誰かと行 誰かと一緒 だれかといっしょ withmychild withmychildren withmykids withafriend withmyfamily withmyfriend withmyhusband withmywife withmymother bringmychild",
    always: ["comfort:bring-someone"],
  },
  {
    words:
      "一人でも 一人で行っても 一人で参加でき ひとり参加|ひとりさんか 一人で来ている人 一人の人が多い 浮かない|うかない alone bymyself ontheirown",
    always: ["comfort:many-alone"],
  },
  {
    words:
      "一人で行くの|ひとりでいくの 一人では行け 一人だと 一人は 一人で入る 知らない人ばかり|しらないひとばかり 知らない人の中 知らないところ 知らない場所 初めての場所|はじめてのばしょ 初めてのところ 初対面|しょたいめん 初めての人 初めてで|はじめてで 初めてなので 最初の一歩 newplaces newpeople strangers goalone goingalone",
    disliked: ["comfort:accompanied-first"],
  },
  {
    words:
      "ついてきてほしい ついて来てほしい 付いてきてほしい 一緒に来てほしい いっしょにきてほしい 一緒に行ってほしい 一緒に来てくれ 一緒に行ってくれ ついてきてくれ 付き添ってほしい 付き添いがほしい 付き添いをお願い 案内してほしい someonetocomewithme gowithme comewithme",
    always: ["comfort:accompanied-first"],
  },
];

export const MUSTS: readonly WordMeaning[] = [
  {
    words: "車いす 電動車いす wheelchair",
    always: ["must:wheelchair"],
  },
  {
    words:
      "段差|だんさ 階段|かいだん 坂道|さかみち 足が悪|あしがわる 足が不自由 足腰が 膝が悪|ひざがわる 膝が痛|ひざがいた 足が痛 ひざが悪い 腰が悪 杖|つえ 歩行器|ほこうき シルバーカー スロープ バリアフリー stairs steps walkingstick cane badknee badlegs",
    always: ["must:step-free"],
  },
  {
    words:
      "多目的トイレ|たもくてきといれ 多機能トイレ みんなのトイレ 車いす用トイレ 車いすのトイレ 広いトイレ おむつ替え|おむつがえ おむつを替え おむつ交換 オストメイト accessibletoilet diaperchanging changingtable",
    always: ["must:accessible-toilet"],
  },
  {
    words: "エレベーター elevator lift",
    always: ["must:elevator"],
  },
  {
    words: "駐車場|ちゅうしゃじょう 車を止め 車を停め parking carpark",
    always: ["must:parking"],
  },
  {
    words:
      "手話通訳|しゅわつうやく 手話が必要 手話を使 手話がわかる人 手話ができる人 手話でお願い 手話で話せる人 耳が聞こえません 耳が聞こえない|みみがきこえない ろう者 聴覚障害 deaf isign",
    always: ["must:sign-language"],
  },
  {
    words:
      "筆談|ひつだん 耳が遠|みみがとお 聞こえにく|きこえにく 聞こえづら|きこえづら 難聴|なんちょう 補聴器|ほちょうき 紙に書いて 書いて伝え 書いてもらえ 文字で伝え hardofhearing inwriting",
    always: ["must:in-writing"],
  },
  {
    words:
      "送迎|そうげい 迎えに来て|むかえにきて 迎えがあれば 送り迎えがほしい 送り迎えがあ 送り迎えが必要 送り迎えをして 送り迎えをお願い 乗せていって 乗せて行って 連れて行って 行く足がない pickup pickmeup needaride",
    always: ["must:pick-up"],
  },
  { words: "送迎ができ 送迎でき 送迎なら 送迎を手伝 送迎の手伝い 送迎の運転" },
];
