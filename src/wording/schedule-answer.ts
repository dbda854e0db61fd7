import type { Language } from "../domain/addresses.ts";
import { addDays, dayNumber } from "../domain/clock.ts";
import type { Problem } from "../domain/problem.ts";
import { comingOf } from "../domain/schedule/drafting/coming.ts";
import type { ScheduleDraft } from "../domain/schedule/drafting/draft.ts";
import type { ScheduleForm } from "../domain/schedule/drafting/read-form.ts";
import { draftOfSchedule } from "../domain/schedule/drafting/write-form.ts";
import { isHoliday } from "../domain/schedule/holidays.ts";
import { windowAround } from "../domain/schedule/reading/resolve-date.ts";
import type { Occurrence, Schedule } from "../domain/schedule/schedule.ts";
import { understand } from "../domain/schedule/understand.ts";
import type { DayText } from "../domain/units.ts";
import { scheduleProblems as problemsEasy } from "./easy/schedule-problems.ts";
import { scheduleProblems as problemsEn } from "./en/schedule-problems.ts";
import {
  scheduleProblems as problemsJa,
  type ScheduleProblemSentences,
} from "./ja/schedule-problems.ts";
import type { ByLanguage } from "./language.ts";
import { withoutReadings } from "./readings.ts";
import { scheduleFormWords } from "./schedule-form.ts";
import { scheduleOfDraft } from "./schedule-of-draft.ts";
import { dayWritten, occurrenceWritten, scheduleSentence } from "./when.ts";

/** One date to check by. */
export interface AnswerDate {
  readonly text: string;
  /** きょう, あした. */
  readonly near: string | null;
  readonly holiday: boolean;
}

/** What the form answers, ready to be drawn by the page and by its script alike. Sentences may hold readings. */
export interface ScheduleAnswer {
  readonly how: "blank" | "problems" | "chosen" | "whole" | "part" | "none";
  readonly problems: readonly { readonly field: string; readonly sentence: string }[];
  /** What is kept, null where something is missing yet. */
  readonly schedule: Schedule | null;
  /** The schedule in the page's language; null where only the text as written can be shown. */
  readonly sentence: string | null;
  /** The Japanese text that is kept, as it is, where the sentence is not that. */
  readonly asKept: string | null;
  /** How far a sentence was understood. */
  readonly told: string | null;
  readonly dates: readonly AnswerDate[];
  readonly noDates: string | null;
  readonly note: string | null;
  /** Where a sentence can be gone on with in the form. */
  readonly draft: ScheduleDraft | null;
  /** All of it in one line for those who hear it, without readings. */
  readonly spoken: string;
}

const NOTHING: ScheduleAnswer = {
  how: "blank",
  problems: [],
  schedule: null,
  sentence: null,
  asKept: null,
  told: null,
  dates: [],
  noDates: null,
  note: null,
  draft: null,
  spoken: "",
};

const PROBLEMS: ByLanguage<ScheduleProblemSentences> = {
  ja: problemsJa,
  easy: problemsEasy,
  en: problemsEn,
};

/** The answer to what stands in the form on a day. */
export function scheduleAnswer(
  form: ScheduleForm,
  today: DayText,
  language: Language,
): ScheduleAnswer {
  switch (form.is) {
    case "blank":
      return NOTHING;
    case "problems": {
      const problems = form.problems.map((problem) => ({
        field: problem.field ?? "often",
        sentence: problemSentence(problem, language),
      }));
      const spoken = withoutReadings(problems.map(({ sentence }) => sentence).join(" "));
      return { ...NOTHING, how: "problems", problems, spoken };
    }
    case "chosen":
      return ofDraft(form.draft, today, language);
    case "words":
      return ofWords(form.text, today, language);
  }
}

function problemSentence(problem: Problem, language: Language): string {
  const sentences: Readonly<Record<string, (problem: Problem) => string>> = PROBLEMS[language];
  return sentences[problem.code]?.(problem) ?? "";
}

function ofDraft(draft: ScheduleDraft, today: DayText, language: Language): ScheduleAnswer {
  const schedule = scheduleOfDraft(draft);
  const { text } = schedule;
  const sentence = language === "ja" ? text : scheduleSentence(schedule, language);
  const words = scheduleFormWords(language);
  return withDates(
    {
      ...NOTHING,
      how: "chosen",
      schedule,
      sentence,
      asKept: language === "ja" ? null : text,
      note: someMonthsLack(draft) ? words.notEveryMonth : null,
    },
    schedule,
    draft.days.often === "dates" ? words.datesPassed : words.ended,
    today,
    language,
  );
}

/** No fifth Saturday, no 31st: nobody who chose it must find out in February. */
const someMonthsLack = ({ days }: ScheduleDraft): boolean =>
  (days.often === "nth" && days.ordinals.includes(5)) ||
  (days.often === "monthdays" && days.monthDays.some((day) => day > 28));

function ofWords(text: string, today: DayText, language: Language): ScheduleAnswer {
  const words = scheduleFormWords(language);
  const { understood, schedule, rest } = understand(text, windowAround(today));
  const answer: ScheduleAnswer = {
    ...NOTHING,
    how: understood,
    schedule,
    sentence: language === "ja" ? null : scheduleSentence(schedule, language),
    asKept: text,
    draft: understood === "whole" ? draftOfSchedule(schedule) : null,
  };
  if (understood === "none") {
    return {
      ...answer,
      told: words.none,
      note: words.noneHelp,
      spoken: withoutReadings(words.none),
    };
  }
  const told = understood === "whole" ? words.whole : words.part(rest);
  return withDates({ ...answer, told }, schedule, words.ended, today, language);
}

function withDates(
  answer: ScheduleAnswer,
  schedule: Schedule,
  ended: string,
  today: DayText,
  language: Language,
): ScheduleAnswer {
  const words = scheduleFormWords(language);
  const { next, none } = comingOf(schedule, today);
  const dates = next.map((one) => dateOf(one, today, language));
  const noDates = none === null ? null : none === "ended" ? ended : words.notSoon;
  const said = withoutReadings(answer.told ?? answer.sentence ?? "").replace(/[。.]$/, "");
  const first = dates[0]?.text;
  const spoken =
    first === undefined
      ? words.spokenNone(said, noDates ?? "")
      : words.spoken(said, withoutReadings(first));
  return { ...answer, dates, noDates, spoken: withoutReadings(spoken) };
}

function dateOf(occurrence: Occurrence, today: DayText, language: Language): AnswerDate {
  const words = scheduleFormWords(language);
  const { date } = occurrence;
  const near = date === today ? words.today : date === addDays(today, 1) ? words.tomorrow : null;
  return {
    text: dateWithYear(occurrence, today, language),
    near,
    holiday: isHoliday(dayNumber(date)),
  };
}

/** The year stands there where it is another one: dates one by one may lie far off. */
function dateWithYear(occurrence: Occurrence, today: DayText, language: Language): string {
  const day = dayWritten(occurrence.date, language);
  const year = occurrence.date.slice(0, 4);
  if (year === today.slice(0, 4)) return occurrenceWritten(occurrence, language, day);
  const dayOfYear = scheduleFormWords(language).ofYear(Number(year), day);
  return occurrenceWritten(occurrence, language, dayOfYear);
}
