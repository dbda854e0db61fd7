import { USUAL_RHYTHM } from "../../domain/activity/rhythm.ts";
import type { Activity } from "../../domain/activity/activity.ts";
import {
  ACCESS_WORDS,
  ATMOSPHERE_WORDS,
  AUDIENCE_WORDS,
  BOOKING_WORDS,
  type Disclosure,
  DISCLOSURE_WORDS,
  INTAKE_WORDS,
  KIND_WORDS,
  type Kind,
  SHELTERING_KINDS,
  SPOKEN_WORDS,
  STEP_WORDS,
  VISIBILITY_WORDS,
} from "../../domain/activity/vocabulary.ts";
import type { ImportContext } from "../../domain/import/outcome.ts";
import type { Problem } from "../../domain/problem.ts";
import { type Position, yen } from "../../domain/units.ts";
import { quoted } from "../row-ledger.ts";
import { dayOf } from "../values/day.ts";
import { wholeNumberOf } from "../values/number.ts";
import { phonesOf } from "../values/phone.ts";
import { positionOf } from "../values/position.ts";
import {
  fitted,
  fittedList,
  isDamagedBySpreadsheet,
  LONGEST,
  lineOf,
  listOf,
  textOf,
} from "../values/text.ts";
import { urlOf } from "../values/url.ts";
import type { ActivityListColumn } from "./columns.ts";
import { keep, type WordReader, wordIn, wordsIn } from "./words.ts";

/** One row of the list: the activity without its ids, and what is said of its group and place. */
export interface ActivityRow {
  readonly activity: Omit<Activity, "id" | "groupId" | "placeId" | "sourceId">;
  readonly givenId: string | null;
  readonly groupName: string | null;
  readonly placeName: string | null;
  readonly address: string | null;
  readonly position: Position | null;
  readonly disclosure: Disclosure;
  readonly problems: readonly Problem[];
}

const ONLINE_WORDS = { yes: "可", no: "不可" };
/** Words in a name or remark that tell of somebody's home. */
const HOME = /自宅|個人宅|個人の?お?宅|[^住邸帰在]宅(の|で|にて|開放)|宅$/;

/** Reads one row. An empty cell is unknown (null), never no; what a field cannot hold goes into the note. */
export function readActivityRow(
  cell: (column: ActivityListColumn) => string | undefined,
  context: ImportContext,
): ActivityRow {
  const reader: WordReader = { problems: [], leftOver: [], cell };
  const line = (column: ActivityListColumn, longest: number = LONGEST.line) =>
    fitted(lineOf(cell(column)), longest, column, reader.problems);
  const kind = kindOf(reader, context);
  const placeName = line("場所名", LONGEST.name);
  const address = line("住所");
  return {
    givenId: lineOf(cell("ID")),
    groupName: line("団体名", LONGEST.name),
    placeName,
    address,
    position: pointOf(reader, context),
    disclosure: disclosureOf(reader, kind, placeName !== null || address !== null),
    activity: {
      partnerGroupIds: [],
      name: line("名称", LONGEST.name) ?? "",
      reading: line("名称_カナ", LONGEST.name),
      kind,
      ownKindId: null,
      description: fitted(textOf(cell("紹介文")), LONGEST.text, "紹介文", reader.problems),
      audiences: wordsIn(reader, "対象", AUDIENCE_WORDS),
      ...agesOf(reader),
      tags: fittedList(listOf(cell("活動内容")), "活動内容", reader.problems),
      atmosphere: wordsIn(reader, "雰囲気", ATMOSPHERE_WORDS),
      schedule: {
        text: fitted(textOf(cell("開催日時")), LONGEST.text, "開催日時", reader.problems),
        rules: [],
        certainty: null,
      },
      ...costOf(reader),
      booking: wordIn(reader, "予約", BOOKING_WORDS),
      capacity: count(reader, "定員", 100_000),
      access: wordsIn(reader, "バリアフリー", ACCESS_WORDS),
      languages: wordsIn(reader, "言語", SPOKEN_WORDS),
      online: yesOrNo(wordIn(reader, "オンライン", ONLINE_WORDS)),
      withoutPhone: null,
      steps: wordsIn(reader, "参加のかたち", STEP_WORDS),
      roles: fittedList(listOf(cell("役割の例")), "役割の例", reader.problems),
      reward: line("謝金"),
      intake: wordIn(reader, "受け入れ状況", INTAKE_WORDS),
      monthlyLimit: null,
      insurance: null,
      programme: null,
      firstVisit: null,
      contact: contactOf(reader),
      visibility: visibilityOf(reader),
      servesZoneIds: [],
      deskField: null,
      confirmedOn: confirmedOn(reader),
      rhythmMonths: USUAL_RHYTHM.months,
      unreachedSince: null,
      endedOn: null,
      note: noteOf(reader),
    },
    problems: reader.problems,
  };
}

function kindOf(reader: WordReader, context: ImportContext): Kind {
  const kind = wordIn(reader, "種別", KIND_WORDS) ?? context.kind;
  if (kind === undefined) reader.problems.push({ code: "kind-assumed", value: KIND_WORDS.other });
  return kind ?? "other";
}

/**
 * Unknown is not consent: without a word the position is approximate. A salon in somebody's home is never exact,
 * whatever the file says.
 */
function disclosureOf(reader: WordReader, kind: Kind, somewhere: boolean): Disclosure {
  const given = wordIn(reader, "位置の公開", DISCLOSURE_WORDS);
  if (given === "exact" && isHome(reader, kind)) {
    reader.problems.push({ code: "home-must-not-be-exact", column: "位置の公開" });
    return "approximate";
  }
  if (given !== null) return given;
  if (somewhere) {
    reader.problems.push({
      code: "disclosure-assumed",
      column: "位置の公開",
      value: DISCLOSURE_WORDS.approximate,
    });
  }
  return SHELTERING_KINDS.has(kind) ? "hidden" : "approximate";
}

/** Kinds that are held at homes; volunteers and desks speak of homes because they visit them. */
const AT_HOMES: ReadonlySet<Kind> = new Set<Kind>([
  "salon",
  "gathering",
  "drop-in",
  "cafe",
  "childrens-cafeteria",
  "study-support",
  "parenting",
  "peer-group",
]);

const isHome = ({ cell }: WordReader, kind: Kind): boolean =>
  AT_HOMES.has(kind) &&
  (["場所名", "紹介文", "備考"] as const).some((column) => HOME.test(lineOf(cell(column)) ?? ""));

/** Whether something may be public is not guessed either. */
function visibilityOf(reader: WordReader): Activity["visibility"] {
  const given = wordIn(reader, "公開範囲", VISIBILITY_WORDS);
  if (given !== null) return given;
  reader.problems.push({
    code: "visibility-assumed",
    column: "公開範囲",
    value: VISIBILITY_WORDS.staff,
  });
  return "staff";
}

function pointOf(reader: WordReader, context: ImportContext): Position | null {
  const [lat, lng] = [lineOf(reader.cell("緯度")) ?? "", lineOf(reader.cell("経度")) ?? ""];
  if (lat === "" && lng === "") return null;
  const { position, problem } = positionOf(lat, lng, context.municipality.bounds);
  if (problem !== null) {
    // Where a place lies is not quoted: it may be a home.
    reader.problems.push({ code: problem, column: "緯度" });
  }
  return position;
}

/** Years; limits in the wrong order are none. */
function agesOf(reader: WordReader): Pick<Activity, "ageMin" | "ageMax"> {
  const [ageMin, ageMax] = [
    count(reader, "対象年齢_下限", 150),
    count(reader, "対象年齢_上限", 150),
  ];
  if (ageMin === null || ageMax === null || ageMin <= ageMax) return { ageMin, ageMax };
  keep(reader, "対象年齢_上限", `${ageMin} > ${ageMax}`, "value-not-a-number");
  return { ageMin: null, ageMax: null };
}

function count(reader: WordReader, column: ActivityListColumn, most: number): number | null {
  const written = lineOf(reader.cell(column));
  if (written === null) return null;
  const number = wholeNumberOf(written.replace(/[人名歳才]$/, ""));
  if (number !== null && number >= 0 && number <= most) return number;
  keep(reader, column, written, damaged(written) ?? "value-not-a-number");
  return null;
}

const damaged = (written: string) =>
  isDamagedBySpreadsheet(written) ? ("value-looks-damaged-by-spreadsheet" as const) : null;

function costOf(reader: WordReader): Pick<Activity, "cost" | "costNote"> {
  const note = fitted(textOf(reader.cell("費用_備考")), LONGEST.line, "費用_備考", reader.problems);
  const written = fitted(lineOf(reader.cell("費用")), 400, "費用", reader.problems);
  if (written === null) return { cost: null, costNote: note };
  const amount = /^(無料|なし)$/.test(written)
    ? 0
    : wholeNumberOf(written.replace(/^[¥\\￥]|円$/g, ""));
  if (amount !== null && amount >= 0 && amount <= 1_000_000)
    return { cost: yen(amount), costNote: note };
  reader.problems.push({ code: "value-not-a-number", column: "費用", value: quoted(written) });
  return { cost: null, costNote: [written, note].filter((part) => part !== null).join("\n") };
}

const yesOrNo = (code: "yes" | "no" | null): boolean | null =>
  code === null ? null : code === "yes";

function contactOf(reader: WordReader): Activity["contact"] {
  const phone = phonesOf(lineOf(reader.cell("電話番号")));
  if (phone.written !== null) reader.leftOver.push(`電話番号：${phone.written}`);
  if (phone.several) reader.problems.push({ code: "several-contacts", column: "電話番号" });
  else if (phone.unusual)
    reader.problems.push({
      code: "phone-unusual",
      column: "電話番号",
      value: quoted(phone.phone ?? phone.written),
    });
  const writtenUrl = lineOf(reader.cell("URL"));
  const url = urlOf(writtenUrl);
  if (writtenUrl !== null && url.unusual) keep(reader, "URL", writtenUrl, "url-unusual");
  const email = lineOf(reader.cell("メールアドレス"));
  const plain = email === null || /^(?=.{3,254}$)[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email);
  if (!plain) keep(reader, "メールアドレス", email);
  return { route: "listed", phone: phone.phone, email: plain ? email : null, url: url.url };
}

function confirmedOn(reader: WordReader): Activity["confirmedOn"] {
  const written = lineOf(reader.cell("最終確認日"));
  if (written === null) return null;
  const read = dayOf(written);
  if (read === null) keep(reader, "最終確認日", written, "value-not-a-date");
  return read?.day ?? null;
}

/** Must be read last: the other fields put into it what they cannot hold. */
function noteOf(reader: WordReader): string | null {
  const parts = [textOf(reader.cell("備考")), ...reader.leftOver].filter((part) => part !== null);
  return fitted(
    parts.length === 0 ? null : parts.join("\n"),
    LONGEST.text,
    "備考",
    reader.problems,
  );
}
