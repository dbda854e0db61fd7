/** What kind of neighbourhood: how crowded, how old, how large its households. */
export type Character =
  "centre" | "families" | "new-town" | "harbour" | "shore" | "farms" | "suburb";
export type District =
  "chuo" | "ekinan" | "wakaba" | "matsubara" | "minato" | "kawahigashi" | "hiyoridai" | "kitaoka";
export type Primary =
  | "honmachi"
  | "asahi"
  | "wakaba"
  | "midori"
  | "kitaoka"
  | "matsubara"
  | "hama"
  | "minato"
  | "kawahigashi"
  | "hiyoridai";
export type JuniorHigh = "chuo" | "wakaba" | "kitaoka" | "hama" | "kawahigashi";
export type DailyLife = "west" | "east";

/** One 町丁目: about where its middle is (metres), what it belongs to, how many live there. */
export interface SmallArea {
  readonly id: string;
  readonly name: string;
  readonly reading: string;
  readonly x: number;
  readonly y: number;
  readonly district: District;
  readonly primary: Primary;
  readonly juniorHigh: JuniorHigh;
  readonly dailyLife: DailyLife;
  readonly people: number;
  readonly character: Character;
}

type Row = readonly [
  id: string,
  name: string,
  reading: string,
  x: number,
  y: number,
  primary: Primary,
  juniorHigh: JuniorHigh,
  dailyLife: DailyLife,
  people: number,
  character: Character,
];

// Read by columns.
// prettier-ignore
const rows: Readonly<Record<District, readonly Row[]>> = {
  chuo: [
    ["honmachi-1", "本町一丁目", "ホンマチイッチョウメ", -330, 520, "honmachi", "chuo", "west", 1320, "centre"],
    ["honmachi-2", "本町二丁目", "ホンマチニチョウメ", -700, 930, "honmachi", "chuo", "west", 1480, "centre"],
    ["honmachi-3", "本町三丁目", "ホンマチサンチョウメ", 180, 860, "honmachi", "chuo", "west", 1390, "centre"],
    ["sakae-1", "栄町一丁目", "サカエマチイッチョウメ", -1060, 470, "honmachi", "chuo", "west", 1250, "centre"],
    ["sakae-2", "栄町二丁目", "サカエマチニチョウメ", -1430, 950, "wakaba", "chuo", "west", 1310, "suburb"],
    ["teramae", "寺前町", "テラマエチョウ", -150, 1400, "honmachi", "chuo", "west", 980, "centre"],
    ["baba", "馬場町", "ババチョウ", -920, 1500, "kitaoka", "chuo", "west", 1110, "suburb"],
  ],
  ekinan: [
    ["ekinan-1", "駅南一丁目", "エキミナミイッチョウメ", -380, -230, "asahi", "chuo", "west", 1560, "centre"],
    ["ekinan-2", "駅南二丁目", "エキミナミニチョウメ", 330, -330, "asahi", "chuo", "east", 1490, "families"],
    ["ekinan-3", "駅南三丁目", "エキミナミサンチョウメ", -980, -260, "asahi", "chuo", "west", 1430, "centre"],
    ["asahi-1", "朝日町一丁目", "アサヒチョウイッチョウメ", -600, -780, "asahi", "chuo", "west", 1370, "suburb"],
    ["asahi-2", "朝日町二丁目", "アサヒチョウニチョウメ", 140, -960, "asahi", "chuo", "east", 1330, "suburb"],
    ["yutaka", "豊町", "ユタカチョウ", -1300, -850, "matsubara", "chuo", "west", 1240, "suburb"],
  ],
  wakaba: [
    ["wakaba-1", "若葉町一丁目", "ワカバチョウイッチョウメ", -1850, 430, "wakaba", "wakaba", "west", 1540, "families"],
    ["wakaba-2", "若葉町二丁目", "ワカバチョウニチョウメ", -2250, 960, "wakaba", "wakaba", "west", 1610, "families"],
    ["wakaba-3", "若葉町三丁目", "ワカバチョウサンチョウメ", -2700, 420, "wakaba", "wakaba", "west", 1480, "families"],
    ["midori-1", "緑町一丁目", "ミドリチョウイッチョウメ", -1800, 1480, "midori", "wakaba", "west", 1220, "suburb"],
    ["midori-2", "緑町二丁目", "ミドリチョウニチョウメ", -2700, 1450, "midori", "wakaba", "west", 1130, "suburb"],
    ["nishino", "西野町", "ニシノチョウ", -3600, 1250, "midori", "wakaba", "west", 720, "farms"],
    ["nishihara", "西原", "ニシハラ", -3700, 420, "matsubara", "hama", "west", 830, "suburb"],
  ],
  matsubara: [
    ["matsubara-1", "松原一丁目", "マツバライッチョウメ", -1950, -330, "matsubara", "hama", "west", 1280, "suburb"],
    ["matsubara-2", "松原二丁目", "マツバラニチョウメ", -2350, -900, "matsubara", "hama", "west", 1190, "suburb"],
    ["matsubara-3", "松原三丁目", "マツバラサンチョウメ", -2900, -350, "matsubara", "hama", "west", 1150, "suburb"],
    ["hama", "浜町", "ハママチ", -2050, -1600, "hama", "hama", "west", 890, "shore"],
    ["suna", "砂町", "スナマチ", -3000, -1350, "hama", "hama", "west", 760, "shore"],
    ["shiomi", "潮見町", "シオミチョウ", -3700, -700, "hama", "hama", "west", 690, "shore"],
    ["shirahama", "白浜", "シラハマ", -3400, -2100, "hama", "hama", "west", 410, "shore"],
  ],
  minato: [
    ["uo", "魚町", "ウオマチ", -1250, -1650, "hama", "hama", "west", 870, "harbour"],
    ["minato-1", "港町一丁目", "ミナトマチイッチョウメ", -430, -1560, "minato", "hama", "east", 1040, "harbour"],
    ["minato-2", "港町二丁目", "ミナトマチニチョウメ", 350, -1700, "minato", "hama", "east", 960, "harbour"],
    ["funami", "船見町", "フナミチョウ", -900, -2400, "minato", "hama", "east", 640, "harbour"],
    ["shinko", "新港町", "シンコウチョウ", 250, -2450, "minato", "hama", "east", 320, "harbour"],
    ["todai", "灯台町", "トウダイチョウ", 1500, -2150, "minato", "kawahigashi", "east", 540, "shore"],
  ],
  kawahigashi: [
    ["hashizume", "橋詰町", "ハシヅメチョウ", 1330, 330, "kawahigashi", "kawahigashi", "east", 1180, "centre"],
    ["kawahigashi-1", "川東町一丁目", "カワヒガシチョウイッチョウメ", 1450, -420, "kawahigashi", "kawahigashi", "east", 1390, "suburb"],
    ["kawahigashi-2", "川東町二丁目", "カワヒガシチョウニチョウメ", 2150, -380, "kawahigashi", "kawahigashi", "east", 1420, "families"],
    ["kawahigashi-3", "川東町三丁目", "カワヒガシチョウサンチョウメ", 1500, -1250, "kawahigashi", "kawahigashi", "east", 1160, "suburb"],
    ["yanagi", "柳町", "ヤナギマチ", 1450, 1000, "kawahigashi", "kitaoka", "east", 1010, "suburb"],
    ["suisha", "水車町", "スイシャチョウ", 2150, 850, "hiyoridai", "kawahigashi", "east", 1090, "suburb"],
    ["higashi-ekimae", "東駅前町", "ヒガシエキマエチョウ", 2350, 240, "kawahigashi", "kawahigashi", "east", 1340, "families"],
    ["higashihama", "東浜", "ヒガシハマ", 2600, -1400, "kawahigashi", "kawahigashi", "east", 780, "shore"],
  ],
  hiyoridai: [
    ["hiyoridai-1", "日和台一丁目", "ヒヨリダイイッチョウメ", 2200, 1500, "hiyoridai", "kawahigashi", "east", 1630, "new-town"],
    ["hiyoridai-2", "日和台二丁目", "ヒヨリダイニチョウメ", 2950, 1180, "hiyoridai", "kawahigashi", "east", 1710, "new-town"],
    ["hiyoridai-3", "日和台三丁目", "ヒヨリダイサンチョウメ", 2650, 2000, "hiyoridai", "kawahigashi", "east", 1580, "new-town"],
    ["hiyoridai-4", "日和台四丁目", "ヒヨリダイヨンチョウメ", 3500, 1800, "hiyoridai", "kawahigashi", "east", 1290, "new-town"],
    ["higashino", "東野町", "ヒガシノチョウ", 3450, 450, "hiyoridai", "kawahigashi", "east", 870, "families"],
    ["okishinden", "沖新田", "オキシンデン", 3550, -600, "hiyoridai", "kawahigashi", "east", 520, "farms"],
  ],
  kitaoka: [
    ["kitaoka-1", "北丘一丁目", "キタオカイッチョウメ", -650, 2100, "kitaoka", "kitaoka", "west", 1180, "suburb"],
    ["kitaoka-2", "北丘二丁目", "キタオカニチョウメ", -1550, 2150, "kitaoka", "kitaoka", "west", 1060, "suburb"],
    ["yamanote", "山手町", "ヤマノテチョウ", 250, 1950, "kitaoka", "kitaoka", "east", 940, "suburb"],
    ["chabatake", "茶畑町", "チャバタケチョウ", -2500, 2250, "midori", "kitaoka", "west", 480, "farms"],
    ["uenohara", "上野原", "ウエノハラ", -1000, 2750, "kitaoka", "kitaoka", "west", 390, "farms"],
    ["takinosawa", "滝の沢", "タキノサワ", 350, 2700, "kitaoka", "kitaoka", "east", 430, "farms"],
    ["suigen", "水源町", "スイゲンチョウ", 1450, 2200, "kitaoka", "kawahigashi", "east", 510, "farms"],
    ["okuyama", "奥山", "オクヤマ", -3500, 2300, "midori", "wakaba", "west", 280, "farms"],
  ],
};

const districts = Object.keys(rows) as District[];

export const SMALL_AREAS: readonly SmallArea[] = districts.flatMap((district) =>
  rows[district].map(
    ([id, name, reading, x, y, primary, juniorHigh, dailyLife, people, character]) => ({
      id,
      name,
      reading,
      x,
      y,
      district,
      primary,
      juniorHigh,
      dailyLife,
      people,
      character,
    }),
  ),
);
