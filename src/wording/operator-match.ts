import {
  ACCESS_WORDS,
  ATMOSPHERE_WORDS,
  AUDIENCE_WORDS,
  BOOKING_WORDS,
  SPOKEN_WORDS,
  STEP_WORDS,
  type Step,
} from "../domain/activity/vocabulary.ts";
import type { Constraint } from "../domain/matching/answer.ts";
import type { MissingField } from "../domain/matching/explain.ts";
import { inBoth } from "./operator.ts";

const FIELDS: Readonly<Record<MissingField, string>> = {
  when: "開催日時",
  place: "場所名",
  cost: "費用",
  booking: "予約",
  audience: "対象",
  access: "バリアフリー",
  languages: "言語",
  "first-visit": "雰囲気",
  insurance: "保険",
  intake: "受け入れ状況",
  steps: "参加のかたち",
  "confirmed-on": "最終確認日",
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
const words = (of: Readonly<Record<string, string>>): string => Object.values(of).join(", ");

/** Rows of the catalogue that hold something that was not understood: the first line, and how many others. */
export const operatorMatchRows = {
  ja: (line: number, others: number, sentence: string): string =>
    `一覧の${line}行目${others === 0 ? "" : `（ほか${others}行）`}: ${sentence}`,
  en: (line: number, others: number, sentence: string): string =>
    `Line ${line} of the list${others === 0 ? "" : ` (and ${others} more)`}: ${sentence}`,
} as const;

export const matchWords = {
  summary: "希望に合う活動をさがす / ways to take part for a person, from an activity list file",
  help: `npx tsunagiba match --catalogue 活動一覧.csv --profile 希望.json [--on 2026-11-03] [--staff] [--top 5] [--json]
npx tsunagiba match --catalogue 活動一覧.csv --profile - < 希望.jsonl
npx tsunagiba match --catalogue 活動一覧.csv --explain 活動のIDか名称 [--profile 希望.json]

データベースを使わずに、希望（interests, note, age, audience, home, travel, available, mustHave, comfort, step, maxCost, languages）に
合う参加のしかたを答えます。--profile - は標準入力の1行ずつを読み、1行ずつJSONで答えます。--explain は、ある活動がすすめられない
わけと、書かれていない項目を答えます。読めない行や希望があったときは、その行や項目を言い、希望が読めなければ終了コード1です。

希望の書きかた（どの項目も、なくてよい）/ the fields of a profile, none of them needed:
  {"interests": ["畑しごと"], "note": "人が多いところは苦手", "age": 55, "audience": ["男性"], "home": {"lat": 35.2, "lng": 137.1},
   "travel": {"mode": "walk", "minutes": 20}, "available": [{"days": ["TU", "TH"], "from": "10:00", "to": "15:00"}],
   "mustHave": ["車いす可"], "comfort": ["少人数"], "step": "visit", "maxCost": 500, "languages": ["やさしい日本語"],
   "withoutPhone": true}
  mode: walk, slow-walk, bicycle, bus, car        days: MO TU WE TH FR SA SU
  step: from-home (家から), visit (見学), join (参加), role (役割), supported-work (中間的就労)
  age: 0-130   minutes: 0-600   maxCost: 0-1000000
  audience: ${words(AUDIENCE_WORDS)}
  mustHave: ${words(ACCESS_WORDS)}, ${words(ATMOSPHERE_WORDS)}, ${words(BOOKING_WORDS)}
  comfort: ${words(ATMOSPHERE_WORDS)}
  languages: ${words(SPOKEN_WORDS)}

Suggests ways to take part for what a person says, without a database. --profile - reads a profile a line and answers with
a JSON line each. --explain tells what stops an activity (by id or name), and which fields are missing. --staff also suggests
what is for staff only. Rows and fields that are not understood are named; a profile that cannot be read is not answered, and
the exit code is 1.`,
  needsFiles: inBoth(
    "--catalogue と --profile（または --explain）を書いてください。",
    "Name an activity list file with --catalogue, and a profile with --profile (or an activity with --explain).",
  ),
  wrongTop: inBoth("--top は1から50までの数です。", "--top is a number from 1 to 50."),
  wrongDay: inBoth("--on は 2026-11-03 のような日です。", "--on is a day such as 2026-11-03."),
  notThere: (id: string): string =>
    inBoth(
      `活動「${id}」は一覧にありません。IDか名称（の一部）を、一覧のとおりに書いてください。`,
      `There is no activity "${id}" in the list. Write its id, its name or a part of its name.`,
    ),
  several: (typed: string, found: string): string =>
    `${inBoth(
      `「${typed}」にあたる活動がいくつかあります。IDで書いてください。`,
      `Several activities go by "${typed}". Write the id of one.`,
    )}\n${found}`,
  wrongWords: (words: string): string =>
    inBoth(
      `「${words}」は使いません。空白のある名前は "" で囲んでください。`,
      `"${words}" is not used. Put a name with spaces between quotation marks.`,
    ),
  unreadableLine: (line: number): string =>
    inBoth(
      `${line}行目の希望が読めないので、答えていません。1行に1つのJSONオブジェクトを書いてください。`,
      `The profile in line ${line} cannot be read and is not answered. Write one JSON object a line.`,
    ),
  nothingFits: "今の一覧には、合うものがありませんでした。 / Nothing fits in this list.",
  minutes: (minutes: number): string => `${minutes}分`,
  confirm: "聞いておくこと",
  dates: "次の日",
  stoppedBy: "すすめられないわけ / stopped by",
  canBe: "すすめられます / it can be suggested",
  furtherOnly:
    "役割や働く体験だけなので、それを望む人にだけすすめられます / only for who wants a role or to try working",
  dependsOn: "人によること / depends on the person",
  unknown: "まだわからないこと / not known, to be asked",
  step: (step: Step): string => STEP_WORDS[step],
  missing: "書かれていない項目 / missing fields",
  field: (field: MissingField): string => FIELDS[field],
  limit: (limit: Constraint): string => LIMITS[limit],
} as const;
