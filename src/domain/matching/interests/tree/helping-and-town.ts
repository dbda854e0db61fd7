import { branch, type Interest } from "../interest.ts";

/** Small work, help for neighbours, the town and its year. */
export const HELPING_AND_TOWN: readonly Interest[] = [
  ...branch(
    "desk-work",
    "軽作業|けいさぎょう 内職|ないしょく 手作業|てさぎょう 事務|じむ 単純作業 黙々とした作業 コツコツ作業 こつこつ 作業|さぎょう officework paperwork",
    {
      envelopes:
        "封入作業|ふうにゅうさぎょう 封入|ふうにゅう 封詰め 封をする 封筒|ふうとう 発送作業 発送|はっそう 三つ折り チラシ折り シール貼り|しーるはり ラベル貼り|らべるはり envelopes",
      addressing: "宛名書き|あてながき 宛名貼り 宛名 代筆|だいひつ",
      packing:
        "袋詰め 袋づめ 袋に入れ 箱おり 箱づくり 量り分け 箱折り|はこおり 箱詰め 梱包|こんぽう 検品|けんぴん 仕分け|しわけ 計量|けいりょう 数の確認 部品 組み立て|くみたて 組立 packing sorting",
      counting:
        "会計|かいけい 数をたしかめ 数を数え 経理|けいり 帳簿|ちょうぼ 書類|しょるい 書類整理 資料づくり 印刷|いんさつ コピー accounting",
    },
  ),
  ...branch("place-care", "美化|びか 環境|かんきょう エコ 環境活動 environment", {
    cleaning:
      "清掃|せいそう 掃除|そうじ 床掃除 拭き掃除 窓ふき トイレ掃除 掃き掃除 消毒|しょうどく 除菌 片づけ 整理整頓|せいりせいとん cleaning clean tidying",
    litter: "ごみ拾い|ごみひろい 海岸清掃 クリーンアップ クリーン活動 pickinglitter litter",
    recycling: "リサイクル 資源回収|しげんかいしゅう 分別 エコ活動 古着 recycling",
  }),
  ...branch(
    "carrying",
    "力仕事|ちからしごと 裏方|うらかた 裏方の仕事 体を使う仕事 からだをつかうしごと physicalwork",
    {
      "setting-up":
        "会場準備|かいじょうじゅんび 道具の用意 いすを並べ 会場づくり 設営|せつえい 準備の手伝い 机を並べ いす並べ 荷物運び|にもつはこび 荷物を運 運搬|うんぱん 機材の準備 機材 音響|おんきょう setup",
      driving:
        "運転|うんてん 運転手 ドライバー 送迎ボランティア 送迎の運転 運転ボランティア driving",
      delivering:
        "配達|はいたつ 弁当の配達 弁当を届 配食|はいしょく 食事を届 宅配 ポスティング チラシ配り 受け渡し|うけわたし delivery",
    },
  ),
  ...branch(
    "neighbours",
    "助け合い 困りごとの手伝い ご近所|ごきんじょ 生活支援|せいかつしえん ボランティア volunteer volunteering helpingneighbours helpingpeople helpothers",
    {
      "watching-over":
        "見守り 見守り隊 安否確認|あんぴかくにん 声かけ|こえかけ 声かけ訪問 友愛訪問 訪問|ほうもん 一人暮らしの見守り",
      errands:
        "買い物 買いもの 買い出し 買い物代行 買い物支援 買い物の付き添い 買い物の手伝い 薬の受け取り shopping errands",
      "house-help":
        "家事|かじ 家事支援 家の手伝い ごみ出し|ごみだし 電球交換|でんきゅうこうかん 困りごと支援 ちょこボラ 洗濯|せんたく アイロン housework",
      snow: "雪かき|ゆきかき 除雪|じょせつ 雪下ろし|ゆきおろし",
      accompanying:
        "付き添い|つきそい 外出支援|がいしゅつしえん 通院の付き添い 移動支援 車いすを押 ガイドヘルプ accompanying",
    },
  ),
  ...branch(
    "town",
    "まちづくり 地域づくり 地域活動|ちいきかつどう 自治会|じちかい 町内会|ちょうないかい community",
    {
      festivals:
        "祭り|まつり お祭り|おまつり 夏祭り|なつまつり 屋台|やたい 行事|ぎょうじ イベント 季節の行事 クリスマス会 文化祭 festival festivals events",
      traditions:
        "伝統|でんとう 伝統芸能|でんとうげいのう 神楽|かぐら 獅子舞|ししまい お囃子|おはやし 民芸 traditions",
      guiding: "ガイド 観光案内|かんこうあんない 観光|かんこう 道案内 まち案内 guide",
      disaster:
        "防災|ぼうさい 避難訓練|ひなんくんれん 災害ボランティア|さいがいぼらんてぃあ 消防団|しょうぼうだん 防災訓練 地震の備え 備蓄 disaster",
      "road-safety":
        "交通安全|こうつうあんぜん 登下校の見守り 交差点の見守り 旗振り|はたふり 防犯パトロール|ぼうはんぱとろーる パトロール 通学路 あいさつ運動 青パト",
      planning:
        "企画|きかく 運営|うんえい 司会|しかい 実行委員 話し合い|はなしあい まちの会議 planning",
    },
  ),
];
