import type { Language } from "../domain/addresses.ts";
import { scheduleForm as formEasy } from "./easy/schedule-form.ts";
import { scheduleForm as formEn } from "./en/schedule-form.ts";
import { scheduleForm as formJa, type ScheduleFormWords } from "./ja/schedule-form.ts";
import type { ByLanguage } from "./language.ts";

const FORM: ByLanguage<ScheduleFormWords> = { ja: formJa, easy: formEasy, en: formEn };

/** Words of the small form in which a schedule is built. */
export const scheduleFormWords = (language: Language): ScheduleFormWords => FORM[language];
