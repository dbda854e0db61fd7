import type { Reading } from "../../src/domain/municipality/municipality.ts";
import { SMALL_AREAS } from "./land/small-areas.ts";

/** Words of this town that nobody from elsewhere would read right, besides the names of its small areas. */
const WORDS: readonly (readonly [written: string, reading: string])[] = [
  ["ひだまり市", "ヒダマリシ"],
  ["日和台", "ヒヨリダイ"],
  ["番屋", "バンヤ"],
  ["東屋", "アズマヤ"],
  ["処", "ドコロ"],
  ["北丘", "キタオカ"],
  ["駅南", "エキミナミ"],
  ["川東", "カワヒガシ"],
  ["圏域", "ケンイキ"],
  ["分室", "ブンシツ"],
  ["茶工場", "チャコウジョウ"],
];

export const readings: readonly Reading[] = [
  ...SMALL_AREAS.map(({ name, reading }) => ({ written: name, reading })),
  ...WORDS.map(([written, reading]) => ({ written, reading })),
];
