import { inBoth } from "./operator.ts";

export const removeNowWords = {
  summary: "掲載を今すぐ消す / take an entry down at once",
  help: `npx tsunagiba remove-now 372013 <番号> --keep
npx tsunagiba remove-now 372013 <番号> --for-good

掲載を1つ、公開されているすべてから消します。番号は、その掲載のページの住所の最後です。
--keep は支援者のみに残します。--for-good はデータごと消します（元に戻せません）。
取込みの控えからも消え、同じファイルを取りこんでも戻りません。動いているポータルは2秒以内に従います。
前に CDN を置いているときは、出てきた住所を CDN からも消してください。

Takes one entry out of everything public. Its number is the end of its page's address. --keep leaves it to supporters,
--for-good deletes it. Copies of imports go too, and the same file does not bring it back. A running portal follows
within two seconds. Where a CDN stands in front, purge the addresses that are printed.`,
  wrongUse: inBoth(
    "市区町村コードと掲載の番号、そして --keep か --for-good のどちらかを書いてください。くわしくは --help で。",
    "Give the municipality's code, the entry's number, and one of --keep and --for-good. See --help.",
  ),
  done: (id: string, forGood: boolean): string =>
    forGood
      ? inBoth(`${id} をデータごと消しました。`, `Deleted ${id} for good.`)
      : inBoth(
          `${id} を公開から消し、支援者のみに残しました。`,
          `Took ${id} down; supporters still see it.`,
        ),
  placeStays: inBoth(
    "場所は、ほかの掲載でも使われているので、公開のままです。",
    "Its place stays public, because other entries use it.",
  ),
  groupStays: inBoth(
    "団体は、ほかの掲載があるので、公開のままです。",
    "Its group stays public, because it has other entries.",
  ),
  purge: inBoth(
    "前に CDN を置いているときは、次を CDN からも消してください。",
    "Where a CDN stands in front, purge these there:",
  ),
};
