import type { SearchDocument } from "../../../src/domain/search/search-document.ts";

/** One invented activity, as flat texts: what every library is given. */
export interface BenchRecord {
  readonly id: string;
  readonly name: string;
  readonly reading: string;
  readonly kind: string;
  readonly tags: readonly string[];
  readonly audience: readonly string[];
  readonly place: string;
  readonly address: string;
  readonly group: string;
  readonly description: string;
  readonly when: string;
}

/** mulberry32: the same seed gives the same numbers in [0, 1). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pairs = (text: string) =>
  text.split(" ").map((pair) => pair.split("|") as [written: string, reading: string]);
const words = (text: string) => text.split(" ");

const SIDES = pairs(
  "北|キタ 南|ミナミ 東|ヒガシ 西|ニシ 中|ナカ 上|カミ 下|シモ 新|シン 大|オオ 小|コ 若|ワカ 松|マツ 竹|タケ 梅|ウメ 桜|サクラ 柳|ヤナギ 石|イシ 白|シロ 青|アオ 高|タカ 長|ナガ 平|ヒラ 広|ヒロ 深|フカ 浅|アサ 古|フル 黒|クロ 赤|アカ 金|カネ 清|キヨ",
);
const GROUNDS = pairs(
  "原|ハラ 川|カワ 山|ヤマ 浜|ハマ 島|シマ 田|タ 沢|サワ 谷|タニ 野|ノ 崎|サキ 橋|ハシ 森|モリ 池|イケ 丘|オカ 坂|サカ 台|ダイ 里|サト 井|イ 瀬|セ 木|キ",
);
const KINDS = [
  ["サロン", "サロン"],
  ["通いの場", "カヨイノバ"],
  ["農園", "ノウエン"],
  ["カフェ", "カフェ"],
  ["こども食堂", "コドモショクドウ"],
  ["学習支援", "ガクシュウシエン"],
  ["子育てひろば", "コソダテヒロバ"],
  ["居場所", "イバショ"],
  ["就労体験", "シュウロウタイケン"],
  ["ボランティア", "ボランティア"],
  ["当事者会", "トウジシャカイ"],
  ["相談窓口", "ソウダンマドグチ"],
] as const;
const PETS = words(
  "たんぽぽ ひまわり すみれ あじさい こすもす さざんか つくし よもぎ どんぐり まつぼっくり つばめ ひばり めじろ かるがも うぐいす ほたる とんぼ かたつむり めだか いるか そよかぜ ゆうやけ こもれび にじいろ ほしぞら あさつゆ みかづき わたぐも せせらぎ しおさい てまり おてだま かざぐるま たけとんぼ おはじき けんだま すごろく ぶらんこ つみき しゃぼん",
);
const HEARTS = words(
  "なごみ ほほえみ ぬくもり やすらぎ ときめき きらり ほっこり のんびり ゆったり わいわい にこにこ ぽかぽか ふわり きずな つながり ささえ まなび いこい つどい たまり",
);
const TAGS = words(
  "おしゃべり 体操 手芸 料理 将棋 囲碁 音楽 読書 園芸 畑しごと パソコン 絵手紙 散歩 麻雀 折り紙 合唱 清掃 封入作業 宿題 子どもと遊ぶ",
);
const PEOPLE = words(
  "誰でも 高齢者 子ども 親子 若者 障害のある人 外国につながる人 介護する人 男性 女性 ひとり親 ひきこもりの人 生活に困っている人",
);
const PLACES = words("公民館 集会所 福祉センター 児童館 図書館");
const RUNNERS = words("町内会 自治会 老人クラブ ボランティアの会 実行委員会");
const OPENINGS = words(
  "近所の人がお茶を飲みながら話す会です。 椅子に座ったまま体を動かします。 はじめての人には世話人が声をかけます。 持ち物はいりません。 一人で来る人が多い集まりです。 子どもも大人も一緒に過ごせます。 静かに手を動かす時間です。 歌や季節の行事を楽しみます。 困りごとの相談もできます。 途中で帰ってもかまいません。",
);
const DAYS = "月火水木金土日";

/**
 * So many activities from one seed; a larger set begins with the smaller one. Names repeat only by chance. As in
 * the catalogues met so far, about three activities share a place, and a description has two sentences.
 */
export function benchRecords(count: number, seed = 20261121): BenchRecord[] {
  const next = numbersFrom(seed);
  const pick = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(next() * items.length)] as Item;
  return Array.from({ length: count }, (_, number) => {
    const [side, ground, kind] = [pick(SIDES), pick(GROUNDS), pick(KINDS)];
    const [pet, heart, tag, people] = [pick(PETS), pick(HEARTS), pick(TAGS), pick(PEOPLE)];
    const area = side[0] + ground[0];
    const place = `${area}${pick(PLACES)}`;
    const day = pick([...DAYS]);
    const hour = 9 + Math.floor(next() * 10);
    return {
      id: `a${number.toString(36).padStart(4, "0")}`,
      name: `${area} ${kind[0]} ${pet}${heart}`,
      reading: `${side[1]}${ground[1]} ${kind[1]} ${katakana(pet + heart)}`,
      kind: kind[0],
      tags: [tag, pick(TAGS)],
      audience: [people, pick(PEOPLE)],
      place,
      address: addressOf(area, place),
      group: `${area}${pick(RUNNERS)}`,
      description: `${pet}の${tag}を${pick(HEARTS)}の仲間と続けています。${pick(OPENINGS)}`,
      when: `毎月第${1 + Math.floor(next() * 4)}${day}曜 ${hour}:00〜${hour + 2}:00`,
    };
  });
}

/** A place has one address. */
function addressOf(area: string, place: string): string {
  const sum = [...place].reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) % 9_973, 7);
  return `つなぎ市${area}${1 + (sum % 9)}丁目${1 + (sum % 29)}-${1 + (sum % 17)}`;
}

const katakana = (text: string) =>
  text.replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));

export function benchDocument(record: BenchRecord): SearchDocument {
  const { id, name, reading, kind, tags, audience, place, address, group, description, when } =
    record;
  return {
    id,
    closed: false,
    fields: {
      name: [name],
      reading: [reading],
      kind: [kind],
      tag: tags,
      audience,
      place: [place],
      group: [group],
      address: [address],
      description: description.split(/(?<=。)/),
      when: [when],
    },
  };
}
