import type { Kind } from "../../domain/activity/vocabulary.ts";
import {
  CONSTRAINTS,
  type Constraint,
  type Suggestion,
  type ToConfirm,
} from "../../domain/matching/answer.ts";
import type { MatchActivity, MatchPlace } from "../../domain/matching/answer-town.ts";
import { hoursIn } from "../../wording/hours.ts";
import { confirmText } from "../../wording/matching.ts";
import type { MatchWording } from "../../wording/matching-set/match-wording.ts";
import { type KnownReadings, markKnown, withReading } from "../../wording/name-readings.ts";
import { paperWords } from "../../wording/paper.ts";
import {
  activityOf,
  firstVisitKindnesses,
  minutesOf,
  type Scene,
  stepOf,
  toOf,
  whomOf,
} from "./view.ts";

/** A text of a row. `written`: in a group's own words, always Japanese. */
export interface SheetText {
  readonly text: string;
  readonly as: "plain" | "date" | "number";
  readonly written?: boolean;
}
export interface SheetRow {
  readonly label: string;
  readonly texts: readonly SheetText[];
  /** Short: two of these stand side by side. */
  readonly half?: boolean;
}
/** One thing to go to, as it stands on paper. */
export interface SheetEntry {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly about: string;
  readonly rows: readonly SheetRow[];
  /** The whole address of its page, which the code holds; null: it has none that everybody may open. */
  readonly address: string | null;
}

/** What a sheet is drawn from: the same in its own words. */
export const paperScene = (scene: Scene, wording: MatchWording): Scene => ({
  ...scene,
  wording,
  language: wording.language,
  words: wording.match,
});

/** Kana help who reads kana. */
const nameOf = (
  { language }: Scene,
  { name, reading }: { readonly name: string; readonly reading: string | null },
): string => (language === "en" ? name : withReading(name, reading));

/** How names of this town are read; what a group wrote in sentences is left as it is. */
export function knownReadings({ index, language }: Scene): KnownReadings {
  if (language === "en") return [];
  const { municipality, readings, zones, places } = index.town;
  return [
    ...Object.entries(paperWords(language).sheet.readings),
    ...[municipality, ...zones, ...places].flatMap(({ name, reading }) =>
      reading === null ? [] : [[name, reading] as const],
    ),
    ...readings.map(({ written, reading }) => [written, reading] as const),
  ];
}

/** `scene` as `paperScene` gives it. Texts of groups are cut after `most` letters, where there is a bound. */
export function sheetEntry(
  scene: Scene,
  suggestion: Suggestion,
  known: KnownReadings,
  most: number | null,
): SheetEntry {
  const { words, wording, to, publicUrl, language, staff } = scene;
  const { sheet } = paperWords(language);
  const activity = activityOf(scene, suggestion);
  const dates = datesWritten(scene, suggestion);
  const minutes = minutesOf(scene, suggestion);
  const cost = costOf(scene, activity);
  const short = (text: string) => shortened(text, most, sheet.more);
  const rows: SheetRow[] = [
    {
      label: words.answer.dates,
      texts:
        dates.length === 0
          ? [plain(words.answer.noDates)]
          : dates.map((text) => ({ text, as: "date" })),
    },
    { label: sheet.where, texts: whereTexts(scene, activity, known, short) },
    {
      half: minutes !== null && cost !== null,
      label: words.compare.rows.minutes,
      texts: minutes === null ? [] : [plain(sheet.estimated(minutes, words.answer.estimated))],
    },
    {
      half: minutes !== null && cost !== null,
      label: sheet.cost,
      texts: cost === null ? [] : [cost],
    },
    { label: words.answer.firstVisit, texts: firstVisitTexts(scene, activity, short) },
    {
      label: words.answer.confirm,
      texts: confirmTexts(suggestion, wording).map((text) => plain(`□ ${text}`)),
    },
    { label: words.answer.contact, texts: contactTexts(scene, activity, known) },
  ];
  // Paper is carried where nobody is signed in.
  const page = (staff === undefined ? to : toOf(scene.index, language)).noun(
    "activity",
    activity.id,
  );
  return {
    id: activity.id,
    kind: activity.kind,
    name: nameOf(scene, activity),
    about: `${wording.vocabulary.kind[activity.kind]} ／ ${stepOf(scene, suggestion)}`,
    rows: rows.filter(({ texts }) => texts.length > 0),
    address: staff?.only.has(activity.id) === true ? null : `${publicUrl}${page}`,
  };
}

const plain = (text: string): SheetText => ({ text, as: "plain" });
const written = (text: string): SheetText => ({ text, as: "plain", written: true });

/** Dates at the same hours: the hours are said once. */
function datesWritten({ wording, language }: Scene, { dates }: Suggestion): string[] {
  const atHours = Map.groupBy(dates, ({ starts, ends }) => hoursIn(wording.dates, starts, ends));
  return [...atHours].flatMap(([hours, of]) => {
    const days = of
      .map(({ date }) => wording.dates.day(date))
      .join(language === "en" ? ", " : "、");
    return hours === null ? [days] : [days, hours];
  });
}

/** What is simply not known is asked in one sentence. */
function confirmTexts({ confirm }: Suggestion, wording: MatchWording): string[] {
  const { confirm: sentences, join, doubt } = wording.matching;
  const unknown = confirm.flatMap(({ what }) =>
    isConstraint(what) && what !== "must-have" ? [what] : [],
  );
  const others = confirm.filter(({ what }) => !unknown.some((one) => one === what));
  return [
    ...others.map((one) => confirmText(one, wording)),
    ...(unknown.length === 0 ? [] : [sentences.ask(join(unknown.map((what) => doubt(what))))]),
  ];
}
const isConstraint = (what: ToConfirm["what"]): what is Constraint =>
  CONSTRAINTS.some((constraint) => constraint === what);

/** The first whole sentences of a longer text, and where the rest is to be found. */
export function shortened(text: string, most: number | null, more: string): string {
  if (most === null || text.length <= most) return text;
  const cut = text.slice(0, most);
  const lastOf = (marks: readonly string[]) =>
    Math.max(...marks.map((mark) => cut.lastIndexOf(mark))) + 1;
  const sentence = lastOf(["。", "！", "？", "\n"]);
  if (sentence > most / 3) return `${cut.slice(0, sentence).trimEnd()}${more}`;
  const phrase = lastOf(["、", "，", " "]);
  return `${cut.slice(0, phrase > most / 3 ? phrase - 1 : most)}…${more}`;
}

function whereTexts(
  scene: Scene,
  { placeId, online, steps }: MatchActivity,
  known: KnownReadings,
  short: (text: string) => string,
): SheetText[] {
  const { sheet } = paperWords(scene.language);
  const place = placeId === null ? undefined : scene.index.placeById.get(placeId);
  if (place === undefined) {
    const nowhere = online === true || steps?.includes("from-home") === true;
    return [plain(nowhere ? sheet.noPlace : scene.words.compare.unknown)];
  }
  const directions = place.directions === null ? [] : [written(short(place.directions))];
  return [...placeTexts(scene, place, known), ...directions];
}

/** The address only where everybody may know it; else the area that the group declared. */
function placeTexts(scene: Scene, place: MatchPlace, known: KnownReadings): SheetText[] {
  const { sheet } = paperWords(scene.language);
  if (place.disclosure === "exact") {
    const name = written(nameOf(scene, place));
    return place.address === null ? [name] : [name, written(markKnown(place.address, known))];
  }
  const zone = place.zoneId === null ? undefined : scene.index.zoneById.get(place.zoneId);
  const around = zone === undefined ? [] : [plain(sheet.around(nameOf(scene, zone)))];
  return [...around, plain(sheet.notShown)];
}

function costOf({ words }: Scene, { cost, costNote }: MatchActivity): SheetText | null {
  if (cost === null) return costNote === null ? null : written(costNote);
  const amount = cost === 0 ? words.compare.free : words.compare.yen(cost);
  return plain(costNote === null ? amount : `${amount}（${costNote}）`);
}

function firstVisitTexts(
  scene: Scene,
  activity: MatchActivity,
  short: (text: string) => string,
): SheetText[] {
  const kindnesses = firstVisitKindnesses(scene, activity);
  const texts = [
    ...(activity.firstVisit === null ? [] : [written(short(activity.firstVisit))]),
    ...(kindnesses.length === 0 ? [] : [plain(kindnesses.join(" ／ "))]),
  ];
  return texts.length === 0 ? [plain(scene.words.answer.firstVisitUnknown)] : texts;
}

/** What stands on the activity's own page only is not carried off it. */
function contactTexts(scene: Scene, activity: MatchActivity, known: KnownReadings): SheetText[] {
  const { words, index } = scene;
  const whom = whomOf(scene, activity);
  if (whom === null) return [plain(words.answer.contactPage), ...councilTexts(scene, known)];
  const group = activity.groupId === null ? undefined : index.groupById.get(activity.groupId);
  const name =
    whom.name === null || whom.name !== group?.name
      ? whom.name && markKnown(whom.name, known)
      : nameOf(scene, { name: whom.name, reading: group.reading });
  const called =
    whom.through !== "council"
      ? (name ?? "")
      : name === null
        ? words.answer.councilUnnamed
        : words.answer.council(name);
  return [
    ...(called === "" ? [] : [{ ...plain(called), written: whom.through !== "council" }]),
    ...(whom.phone === null ? [] : [{ text: whom.phone, as: "number" as const }]),
    ...(whom.email === null ? [] : [plain(whom.email)]),
    // A web address is typed by nobody who has another way; the code leads to it, too.
    ...(whom.url !== null && whom.phone === null && whom.email === null ? [plain(whom.url)] : []),
  ];
}

/** Whoever holds the paper has perhaps nothing to read the page with. */
function councilTexts(scene: Scene, known: KnownReadings): SheetText[] {
  const { operator, operatorPhone } = scene.index.town.municipality;
  if (operator === null || operatorPhone === null) return [];
  const { sheet } = paperWords(scene.language);
  return [
    plain(sheet.withoutPage(markKnown(operator, known))),
    { text: operatorPhone, as: "number" },
  ];
}
