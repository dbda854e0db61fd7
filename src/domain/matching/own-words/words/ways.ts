import type { WordMeaning } from "./word-meaning.ts";

/** How much to take part, how to begin, getting there, money and language. */
export const WAYS: readonly WordMeaning[] = [
  {
    words:
      "見学|けんがく 見るだけ|みるだけ 見ているだけ|みているだけ 見てるだけ 見てみたい|みてみたい 見てから 見に行|みにい 見に行きたい のぞいて のぞくだけ のぞいてみたい 覗いて 様子を見|ようすをみ 様子を見たい お試し|おためし 試しに 体験してみ 体験だけ 下見 justlook justlooking justwatch justwatching lookfirst visitfirst observe",
    said: ["step:visit"],
    disliked: ["not-step:visit"],
  },
  {
    words:
      "参加|さんか 通いたい|かよいたい 通える|かよえる 仲間に入り 入りたい join joinin takepart participate",
    liked: ["step:join"],
    disliked: ["not-step:join"],
  },
  {
    words:
      "手伝い お手伝い 手伝いたい 手伝いがしたい 手伝える 手伝えます 手伝えること 役に立ちたい|やくにたちたい 役に立てる 役に立つこと やくにたつこと 人の役に立 誰かの役に立 役割|やくわり 役割がほしい 教えられ 教えたい|おしえたい 教えることなら 教えることができ 教えることはでき 力になりたい 恩返し 助けたい 人の助けに 貢献|こうけん 出番 スタッフとして 係をやり 係なら wanttohelp liketohelp canhelp helpout helping beuseful canteach wanttoteach",
    said: ["step:role"],
    disliked: ["not-step:role"],
  },
  {
    words:
      "ボランティアをしたい ボランティアがしたい ボランティアしたい ボランティアをやりたい ボランティアをやってみたい ボランティアをしてみたい ボランティアに参加したい ボランティアとして",
    said: ["interest:neighbours", "step:role"],
  },
  {
    words:
      "働く|はたらく 働くの 働くこと 働ける 働けます 働けそう 働きたい|はたらきたい 働いてみたい|はたらいてみたい 少し働|すこしはたら 少しずつ働 少しずつ仕事 働く練習 はたらくれんしゅう 仕事の練習|しごとのれんしゅう 仕事がしたい 仕事をしたい 仕事に近づ 仕事に慣れ 仕事を始め 仕事をはじめ 社会復帰 復職 就職|しゅうしょく 就労|しゅうろう アルバイト バイト パート 仕事をする自信 仕事につ 仕事を探 towork working job worka getajob",
    said: ["step:supported-work"],
    disliked: ["not-step:supported-work"],
  },
  {
    words:
      "働けない|はたらけない 働けません|はたらけません 働けなく 働きたくない|はたらきたくない 働きたくありません 働く気 cantwork",
    always: ["not-step:supported-work"],
  },
  {
    words:
      "相談したい 相談でき 相談したら 相談に乗って 相談にのって 相談先 相談できるところ どこに相談 誰に相談",
    always: ["interest:advice"],
  },
  { words: "子どもの 子どもも 子どもを 子どもに 子どもがい 子どもから" },
  { words: "夜型|よるがた 夜行性 nightperson", always: ["time:evening"] },
  { words: "朝型|あさがた morningperson", always: ["time:morning"] },
  {
    words:
      "家から|いえから 家からでき 家でできる|いえでできる 家でやれ 家でも 自宅で|じたくで 家にいながら|いえにいながら 家にいても 在宅|ざいたく オンライン リモート Zoom ズーム ネットで参加 ビデオ通話 チャット online fromhome athome remote",
    said: ["step:from-home"],
  },
  {
    words:
      "家から近 家から歩 家から通 家からすぐ 家から自転車 家からバス 家から車 家から出 家からあまり",
  },
  {
    words:
      "外に出る|そとにでる 外に出るの 外に出 外へ出 外に行く 外出|がいしゅつ 家を出る|いえをでる 家から出る|いえからでる 家から出 出かける|でかける 玄関を出 goout goingout leavethehouse leavehome",
    disliked: ["step:from-home"],
  },
  {
    words:
      "外に出られない|そとにでられない 外に出られません 外に出れない 外へ出られない 外出できない 外出できません 家から出られない|いえからでられない 家から出られません 家を出られない 出かけられない|でかけられない 出かけられません cantgoout cantleavehome",
    always: ["step:from-home"],
  },
  {
    words:
      "電話|でんわ 電話をかける 電話する 電話で話 でんわではな phone telephone phonecalls phonecall callbyphone calling",
    disliked: ["contact:without-phone"],
  },
  {
    words:
      "メールで メールなら メールが LINEで LINEなら ラインで 文字でやりとり 電話以外 電話じゃなく 電話ではなく 電話しなくて 電話なしで 電話をかけなくて byemail email withoutphone",
    always: ["contact:without-phone"],
  },
  {
    words:
      "お金がない|おかねがない お金はない お金がありません おかねがありません お金があまり お金はあまり おかねがあまり お金がかからない|おかねがかからない お金のかからない お金をかけ お金はかけ お金に余裕 お金が心配 お金をつかいたくない 無料|むりょう ただが ただで 費用がかからない 費用は抑え 安い|やすい 安く 安ければ free freeofcharge nomoney cheap cheapplaces cantpay",
    always: ["cost:free-preferred"],
  },
];

export const LANGUAGES_SPOKEN: readonly WordMeaning[] = [
  {
    words: "日本語 日本語を話すの 日本語の会話 japanese speakjapanese myjapanese",
    disliked: ["language:easy-japanese"],
  },
  {
    words:
      "日本語が少し|にほんごがすこし 日本語は少し にほんごはすこし 日本語が少ししか 日本語は少ししか 日本語少し 日本語があまり 日本語はあまり 日本語が上手じゃ 日本語が下手 日本語がへた 日本語が難し 日本語はむずかし にほんごがむずかし 難しい日本語 むずかしいにほんご 日本語勉強中 やさしい日本語 簡単な日本語|かんたんなにほんご やさしい言葉 ふりがな alittlejapanese littlejapanese easyjapanese simplejapanese nojapanese",
    always: ["language:easy-japanese"],
  },
  {
    words:
      "英語が話せ|えいごがはなせ 英語で|えいごで 英語で話し 英語で話す 英語なら 英語ができ 英語を話し|えいごをはなし 英語がわかる 英語が通じ えいごがわかり えいごならわかり speakenglish inenglish english",
    said: ["language:english"],
  },
  {
    words:
      "中国語が話せ 中国語で|ちゅうごくごで 中国語で話し 中国語で話す 中国語なら 中国語ができ 中国語を話|ちゅうごくごをはな 中国語がわかる 中国語が通じ speakchinese inchinese chinese",
    said: ["language:chinese"],
  },
  {
    words:
      "ベトナム語|べとなむご ベトナム語で話し ベトナム語で話す ベトナム語で speakvietnamese vietnamese",
    said: ["language:vietnamese"],
  },
  {
    words:
      "ネパール語|ねぱーるご ネパール語で話し ネパール語で話す ネパール語で speaknepali nepali",
    said: ["language:nepali"],
  },
  {
    words:
      "ポルトガル語|ぽるとがるご ポルトガル語で話し ポルトガル語で話す ポルトガル語で speakportuguese portuguese",
    said: ["language:portuguese"],
  },
  {
    words: "通訳|つうやく 通訳が 通訳がほしい 通訳があれば 通訳を interpreter interpreters",
    always: ["language:online-interpreter"],
  },
];

export const TRAVEL: readonly WordMeaning[] = [
  {
    words:
      "車がない|くるまがない 車はない 車がありません くるまがありません 車を持ってい 車を持って 車に乗れ 車は乗れ 車を手放 免許がない 免許はない 免許を返|めんきょをかえ 免許返納 免許を持って 運転できない 運転ができない 運転できません 運転ができません 運転しません 運転はでき 運転はしない 運転をやめ 運転はやめ 車の運転をやめ 車の運転はでき 車の運転ができ nocar dontdrive cantdrive donthaveacar dontownacar",
    always: ["travel:no-car"],
  },
  {
    words:
      "遠く|とおく 家から遠く 家から遠い 遠い|とおい 遠出|とおで 遠いところ 遠くまで 遠方 faraway farfromhome longdistance far",
    disliked: ["travel:near"],
  },
  {
    words:
      "近く|ちかく 近所|きんじょ 近場|ちかば 家の近く 近いところ|ちかいところ 近い所 近くの 家から近い 近いと 近い場所 近ければ 歩ける距離 nearmyhome nearmyhouse near nearby closetohome neighborhood neighbourhood",
    said: ["travel:near"],
  },
  { words: "近くに住 近いうち 近くなる 近くの人と 近ごろ" },
  {
    words:
      "歩いて行|あるいていき 歩いていけ|あるいていけ 歩いて通 歩いて五分 徒歩|とほ 歩きで onfoot walkthere walkto",
    said: ["travel:walk"],
  },
  {
    words: "自転車で|じてんしゃで 自転車なら bybicycle bybike bike bicycle",
    said: ["travel:bicycle"],
  },
  {
    words: "バスで バスなら 電車で行 電車で通 でんしゃで bybus bytrain bus",
    said: ["travel:bus"],
  },
  {
    words:
      "車で行|くるまでい 車で通 車なら 車で来 車があり 車はあり 車がある 車は運転でき 車を運転して 運転できます 運転できる 運転ができます bycar candrive idrive haveacar",
    said: ["travel:car"],
  },
  {
    words:
      "歩くのが遅い|あるくのがおそい 歩くのがゆっくり 歩くのはゆっくり ゆっくりしか歩け 速く歩け 早く歩け 長く歩け 長い距離は歩け あまり歩け たくさん歩け 長い時間歩け cantwalkfar walkslowly",
    always: ["travel:slow"],
  },
];
