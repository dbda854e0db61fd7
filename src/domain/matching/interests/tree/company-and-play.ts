import { branch, type Interest } from "../interest.ts";

/** Being with others, listening, playing, moving. */
export const COMPANY_AND_PLAY: readonly Interest[] = [
  ...branch("company", "交流|こうりゅう ふれあい つどい 仲間づくり|なかまづくり meetingpeople", {
    chatting:
      "おしゃべり 雑談|ざつだん 会話|かいわ 談話 世間話|せけんばなし 茶話会|さわかい 井戸端会議 だべる 語らい 語り合う 話し相手がほしい 話し相手が欲しい 話相手がほしい 友だちがほしい 友達がほしい 友達が欲しい ともだちがほしい 友だちを作り 友達を作り ともだちをつくり 知り合いがほしい 知り合いを作り 仲間がほしい 話し相手|はなしあいて 仲間を作り 友だちづくり 友達作り chatting chat conversation friends makefriends",
    tea: "お茶 お茶会|おちゃかい お茶飲み|おちゃのみ 茶飲み 喫茶|きっさ カフェ コーヒー 珈琲 紅茶|こうちゃ 茶菓子 tea coffee cafe",
    penfriends:
      "文通|ぶんつう 文字で話 ペンフレンド 手紙を書く|てがみをかく 手紙のやりとり はがきを書く 便り 手紙|てがみ letters penpal",
    "quiet-presence":
      "居場所 何もしない ぼんやり ぼーっと ただいるだけ いるだけでいい いられる場所 過ごせる場所 のんびり過ご ゆっくり過ご 一人で過ご 日なたぼっこ 行くところがほしい 行く所がほしい 出かける先",
    "story-telling": "思い出話|おもいでばなし 昔話|むかしばなし 回想法 昔の話 人生の話",
  }),
  ...branch("peers", "支え合い ピアサポート mutualsupport", {
    "same-situation":
      "当事者会|とうじしゃかい 当事者 同じ立場|おなじたちば 同じ悩み|おなじなやみ 同じような人 同じような親 同じ病気 同じ境遇 自助グループ|じじょぐるーぷ 家族会|かぞくかい 親の会|おやのかい 患者会 わかちあい 分かち合い 仲間と話 経験を話 peersupport",
    "carers-talk":
      "介護の話|かいごのはなし 介護者のつどい 介護カフェ オレンジカフェ 認知症カフェ|にんちしょうかふぇ 介護の悩み 介護を語",
    listening:
      "傾聴|けいちょう 話を聞く|はなしをきく 話を聴く 聞き役|ききやく 聞き手 話し相手になる 話し相手をする 話し相手になり listeningtopeople",
    advice:
      "相談|そうだん 相談会 悩み相談 話を聞いてほしい|はなしをきいてほしい 聞いてほしい|きいてほしい 困りごと 学習会 advice consultation",
  }),
  ...branch("games", "ゲーム 遊戯 game games", {
    shogi: "将棋 詰将棋 棋士 shogi japanesechess",
    go: "囲碁 碁会 碁を打 五目並べ|ごもくならべ igo",
    mahjong: "麻雀 健康麻雀|けんこうまーじゃん mahjong",
    cards:
      "カードゲーム トランプ かるた 百人一首|ひゃくにんいっしゅ 花札|はなふだ ウノ cards cardgames",
    "board-games":
      "ボードゲーム オセロ チェス テーブルゲーム 人狼 すごろく ビンゴ boardgames chess",
    "video-games":
      "テレビゲーム eスポーツ|いーすぽーつ マインクラフト マイクラ スイッチのゲーム オンラインゲーム ネットゲーム ポケモン videogames videogame",
    puzzles:
      "脳トレ|のうとれ クイズ パズル 頭の体操 脳活 クロスワード なぞなぞ 間違い探し 計算ドリル puzzles quiz",
  }),
  ...branch(
    "body",
    "健康づくり|けんこうづくり 体を動かす|からだをうごかす 身体を動かす 体づくり 健康|けんこう",
    {
      exercise:
        "体操 運動|うんどう ラジオ体操 百歳体操 ストレッチ 筋トレ|きんとれ 筋力 トレーニング エクササイズ フィットネス 介護予防|かいごよぼう フレイル予防 転倒予防 exercise gymnastics fitness workout",
      "gentle-exercise":
        "ヨガ 太極拳|たいきょくけん 気功|きこう ピラティス 呼吸法 瞑想|めいそう 座禅|ざぜん マインドフルネス yoga taichi meditation",
      walking:
        "ウォーキング 散歩|さんぽ 散策|さんさく 歩く会 歩こう会 まち歩き|まちあるき 街歩き ハイキング 山歩き 山登り|やまのぼり 登山|とざん ジョギング ランニング 歩きたい|あるきたい 歩くのが好き あるくのがすき 歩くこと walking walks walk hiking hike",
      sports:
        "スポーツ 卓球|たっきゅう ピンポン ボッチャ グラウンドゴルフ グランドゴルフ パークゴルフ ゲートボール ペタンク モルック バドミントン テニス 野球|やきゅう サッカー キャッチボール バレーボール ゴルフ 水泳|すいえい プール 輪投げ|わなげ ダーツ ボウリング サイクリング sports tabletennis soccer baseball swimming",
      dance:
        "ダンス 踊り|おどり 踊る|おどる 踊りたい フラダンス 盆踊り|ぼんおどり 社交ダンス フォークダンス 日本舞踊 舞踊 ヒップホップ dance dancing",
      "health-check":
        "健康相談|けんこうそうだん 血圧|けつあつ 健康チェック 体力測定|たいりょくそくてい 健康講座 栄養の話 足湯|あしゆ マッサージ",
    },
  ),
];
