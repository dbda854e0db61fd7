import { branch, type Interest } from "../interest.ts";

/** Fields, nature, animals, and what is cooked and eaten. */
export const OUTDOORS_AND_FOOD: readonly Interest[] = [
  ...branch("land", "土と緑|つちとみどり 緑化", {
    fields:
      "畑しごと 畑 農園|のうえん 農作業|のうさぎょう 農業|のうぎょう 農福連携 援農 土いじり|つちいじり 土に触る 土に触れる 土をさわる 土にさわる 菜園|さいえん 家庭菜園 野菜作り|やさいづくり 野菜を作る 野菜を育てる 米作り|こめづくり 米づくり 田んぼ|たんぼ 田植え|たうえ 稲刈り|いねかり 収穫|しゅうかく 種まき|たねまき 苗植え うね立て 作付け 水やり 出荷 野菜洗い 野菜を洗 苗の世話 farm farming field fields vegetables growingvegetables harvest",
    gardening:
      "園芸|えんげい ガーデニング 花壇|かだん 花づくり|はなづくり 花を育てる 花植え 花を植える 植物|しょくぶつ 花の世話 花|はな 草花|くさばな 庭|にわ 庭いじり|にわいじり 庭の手入れ 庭仕事 盆栽|ぼんさい 観葉植物 gardening garden flowers plants",
    weeding:
      "草取り くさむしり くさかり 草ぬき 除草 剪定|せんてい 落ち葉 落ち葉掃き 葉かき weeding",
  }),
  ...branch("nature", "自然|しぜん アウトドア outdoors nature", {
    forest:
      "里山|さとやま 森|もり 森づくり 竹林|ちくりん 植林 薪割り|まきわり 薪わり 山の手入れ 海岸 川遊び 自然観察 自然の中 キャンプ 焚き火|たきび たき火 forest mountains camping",
    creatures:
      "生き物|いきもの 昆虫|こんちゅう 虫取り 野鳥|やちょう バードウォッチング 星空|ほしぞら 天体観測 星を見る ホタル birdwatching stars",
    fishing: "釣り|つり 魚釣り|さかなつり fishing",
    animals:
      "動物|どうぶつ 犬|いぬ 猫|ねこ ペット ワンちゃん わんこ にゃんこ 保護猫 うさぎ 犬の散歩 アニマルセラピー 動物の世話 animals dogs cats pets",
  }),
  ...branch("food", "食べ物 食育 グルメ food", {
    cooking:
      "料理|りょうり 調理|ちょうり クッキング 自炊|じすい 食事づくり 食事を作る 食事を作れ 食事を作り ごはんを作れ ごはんを作り ごはんを作る ごはん作り おにぎり作り おにぎりを作 野菜を切 弁当づめ おかず 仕込み|しこみ 台所|だいどころ 炊き出し|たきだし レシピ 料理教室 弁当作り 弁当づくり cooking cook cuisine",
    sweets:
      "お菓子作り|おかしづくり お菓子づくり 菓子作り おやつ作り パン作り|ぱんづくり ケーキ クッキー作り 和菓子 スイーツ お菓子を作る パンを焼く おやつ係 baking bake sweets",
    preserving:
      "味噌作り|みそづくり 味噌づくり 漬物|つけもの 梅干し|うめぼし そば打ち|そばうち うどん打ち 郷土料理|きょうどりょうり 保存食 餅つき|もちつき",
    "eating-together":
      "会食|かいしょく 食事|しょくじ 朝ごはん 昼ごはん 夕ごはん みんなで食べる 一緒に食べる みんなでごはん 一緒にごはん 食事会|しょくじかい 昼食会 ランチ会 ランチ 共食 食べるの 食べること おいしいもの 美味しいもの ごはんを食べ 朝食会 eating eattogether lunch meals",
    "childrens-meals":
      "こども食堂|こどもしょくどう 地域食堂|ちいきしょくどう みんなの食堂 childrenscafeteria kidscafeteria",
    "food-sharing":
      "フードパントリー フードバンク 食料支援|しょくりょうしえん 食品配布 食料配布 食品の仕分け 食材 foodpantry foodbank",
  }),
  ...branch("serving", "接客|せっきゃく お店|おみせ serving customers", {
    cafe: "カフェ運営 カフェの手伝い カフェで働 カフェの仕事 喫茶の手伝い コーヒーを淹れる コーヒーをいれる バリスタ ホール係 ウェイター 店番|みせばん お店の手伝い レジ",
    "setting-tables":
      "配膳|はいぜん 盛り付け|もりつけ 皿洗い|さらあらい 食器洗い|しょっきあらい 洗い物|あらいもの 皿あらい 飲みものの準備 お湯をわかす 下膳 お茶出し|おちゃだし お茶の準備 飲み物の準備 お茶くみ テーブルセット washingdishes dishes",
    selling:
      "販売|はんばい 売り子|うりこ バザー フリーマーケット フリマ マルシェ 直売|ちょくばい 朝市|あさいち 移動販売 売店 値付け 値札 market",
    reception: "受付 案内係 会場案内 名簿チェック 電話番 鍵開け あいさつ係 reception",
  }),
];
