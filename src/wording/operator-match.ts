import type { Topic } from "../domain/activity/what-is-unknown.ts";
import type { Constraint } from "../domain/matching/answer.ts";
import { inBoth } from "./operator.ts";

const TOPICS: Readonly<Record<Topic, string>> = {
  when: "開催日時",
  place: "場所名",
  cost: "費用",
  booking: "予約",
  audience: "対象",
  access: "バリアフリー",
  languages: "言語",
  "first-visit": "雰囲気",
  insurance: "保険",
};
const LIMITS: Readonly<Record<Constraint, string>> = {
  visibility: "公開範囲が「支援者のみ」です / it is for staff only",
  intake: "休止中か満員です / it is paused or full",
  excluded: "この人が前に外しました / the person set it aside",
  ended: "もう終わっています / it has ended",
  "for-whom": "対象が合いません / it is for others",
  age: "対象年齢が合いません / the age does not fit",
  family: "家族だけの会です / it is for relatives only",
  "must-have": "必要なことがありません / something that must be there is not",
  step: "望むより先の段階だけです / it offers only steps further than wanted",
  travel: "遠すぎます / it is too far",
  time: "合う時間がありません / no common time",
  cost: "費用が高すぎます / it costs too much",
  language: "話せることばがありません / not in the person's language",
  "without-phone": "電話がいります / it needs a telephone call",
};

export const matchWords = {
  summary: "希望に合う活動をさがす / ways to take part for a person, from an activity list file",
  help: `npx tsunagiba match --catalogue 活動一覧.csv --profile 希望.json [--on 2026-11-03] [--staff] [--top 5] [--json]
npx tsunagiba match --catalogue 活動一覧.csv --profile - < 希望.jsonl
npx tsunagiba match --catalogue 活動一覧.csv --explain 活動のID [--profile 希望.json]

データベースを使わずに、希望（interests, note, age, audience, home, travel, available, mustHave, comfort, step, maxCost, languages）に
合う参加のしかたを答えます。--profile - は標準入力の1行ずつを読み、1行ずつJSONで答えます。--explain は、ある活動がすすめられない
わけと、書かれていない項目を答えます。

Suggests ways to take part for what a person says, without a database. --profile - reads a profile a line and answers with
a JSON line each. --explain tells what stops an activity, and which fields are missing. --staff also suggests what is for
staff only.`,
  needsFiles: inBoth(
    "--catalogue と --profile（または --explain）を書いてください。",
    "Name an activity list file with --catalogue, and a profile with --profile (or an activity with --explain).",
  ),
  cannotRead: (path: string): string =>
    inBoth(`ファイル ${path} を読めません。`, `The file ${path} cannot be read.`),
  wrongTop: inBoth("--top は1から50までの数です。", "--top is a number from 1 to 50."),
  wrongDay: inBoth("--on は 2026-11-03 のような日です。", "--on is a day such as 2026-11-03."),
  notThere: (id: string): string =>
    inBoth(`活動 ${id} は一覧にありません。`, `There is no activity ${id} in the list.`),
  nothingFits: "今の一覧には、合うものがありませんでした。 / Nothing fits in this list.",
  minutes: (minutes: number): string => `${minutes}分`,
  confirm: "聞いておくこと",
  dates: "次の日",
  stoppedBy: "すすめられないわけ / stopped by",
  canBe: "すすめられます / it can be suggested",
  unknown: "まだわからないこと / not known, to be asked",
  missing: "書かれていない項目 / missing fields",
  topic: (topic: Topic): string => TOPICS[topic],
  limit: (limit: Constraint): string => LIMITS[limit],
} as const;
