import { branch, type Interest } from "../interest.ts";

/** Children, learning, languages, computers. */
export const LEARNING_AND_CHILDREN: readonly Interest[] = [
  ...branch("children", "子ども 子どもたち kids children", {
    "playing-with-children":
      "子どもと遊ぶ|こどもとあそぶ 子どもと遊び 子どもたちと遊 子どもの遊び相手 遊び相手|あそびあいて 外遊び|そとあそび プレーパーク 冒険遊び場 昔遊び|むかしあそび けん玉|けんだま こま回し 水遊び 遊び場|あそびば 子どもとかかわ 子どもに関わ playingwithchildren playwithchildren playwithkids playground",
    parenting:
      "子育て 育児|いくじ 子育てひろば 親子ひろば 子育てサロン ママ友|ままとも パパ友 子育ての話 親子で 親子 赤ちゃんと 離乳食|りにゅうしょく parenting",
    "minding-children":
      "託児|たくじ 子どもの見守り 一時預かり 預かり|あずかり 子守 保育の手伝い 赤ちゃんを抱 子どもの世話 babysitting childcare",
    "study-help":
      "学習支援|がくしゅうしえん 宿題|しゅくだい 丸つけ 宿題を見る 勉強を教える|べんきょうをおしえる 勉強を見る 勉強を見て 無料塾 寺子屋|てらこや 家庭教師|かていきょうし 学習サポーター 勉強|べんきょう 受験勉強|じゅけんべんきょう 自習|じしゅう 算数|さんすう 数学|すうがく studyhelp tutoring homework study",
    toys: "おもちゃ おもちゃ図書館 玩具|がんぐ 木のおもちゃ toys",
    "school-goods": "制服|せいふく おさがり 制服バンク 子ども服 学用品 リユース 譲り合い",
  }),
  ...branch(
    "learning",
    "学び 講座|こうざ 教室|きょうしつ 習い事|ならいごと 生涯学習 勉強会|べんきょうかい 講演会|こうえんかい ワークショップ 学ぶこと 何か習 何か学 learning classes lectures",
    {
      history:
        "歴史|れきし 郷土史|きょうどし 史跡|しせき お城|おしろ 古文書|こもんじょ 寺めぐり 遺跡|いせき 地域の歴史 民話|みんわ history",
      science:
        "科学|かがく 実験|じっけん 理科|りか ロボット 宇宙|うちゅう 鉄道|てつどう 電車|でんしゃ science trains",
      teaching:
        "教える人 初心者に教える|しょしんしゃにおしえる 講師|こうし 先生役 教えること 教えるのが teaching teach",
      "money-and-law":
        "終活|しゅうかつ 成年後見|せいねんこうけん 家計|かけい 節約|せつやく エンディングノート 相続|そうぞく",
      "health-lessons":
        "認知症の勉強 認知症サポーター 救命講習|きゅうめいこうしゅう 健康の話 薬の話",
    },
  ),
  ...branch(
    "languages",
    "国際交流|こくさいこうりゅう 多文化|たぶんか 異文化 外国の人と|がいこくのひとと 外国人と交流 語学|ごがく 外国語 internationalexchange culturalexchange languages",
    {
      japanese:
        "日本語教室|にほんごきょうしつ 日本語|にほんご 日本語の勉強 日本語を 日本語を勉強|にほんごをべんきょう 日本語の練習 日本語の話し相手 日本語ボランティア にほんごのべんきょう studyjapanese learnjapanese japaneseclass practicejapanese japaneselessons",
      "other-languages":
        "英会話|えいかいわ 英語を|えいごを 英語を勉強 えいごをべんきょう 英語の勉強 中国語を習 韓国語を習 韓国語|かんこくご 中国語を勉強 外国語を習 翻訳|ほんやく 通訳のボランティア 通訳ボランティア learnenglish teachenglish englishconversation translation",
      "sign-language":
        "手話サークル|しゅわさーくる 手話を覚え 手話を習 手話を学 手話を勉強 手話の勉強 手話で話 手話|しゅわ signlanguage",
      braille: "点字|てんじ 点訳|てんやく 要約筆記|ようやくひっき braille",
    },
  ),
  ...branch("digital", "デジタル IT ICT ネット digital", {
    computers:
      "パソコン PC ワード エクセル データ入力|でーたにゅうりょく 入力作業 入力 文書作成 computer computers",
    smartphones:
      "スマホ タブレット 携帯|けいたい 携帯電話 LINEの使い方 スマホの使い方 アプリ smartphone smartphones",
    programming:
      "プログラミング ホームページ ウェブサイト 動画編集|どうがへんしゅう 動画|どうが SNS 電子工作 ブログ programming website video",
    "online-meetings":
      "オンライン交流 オンラインサロン オンラインの集まり オンライン居場所 チャットで メタバース ズームで onlinechat",
  }),
];
