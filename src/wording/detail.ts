import type { Language } from "../domain/addresses.ts";
import { detail as detailEasy } from "./easy/detail.ts";
import { detailPeople as peopleEasy } from "./easy/detail-people.ts";
import { detail as detailEn } from "./en/detail.ts";
import { detailPeople as peopleEn } from "./en/detail-people.ts";
import { type DetailWords, detail as detailJa } from "./ja/detail.ts";
import { type DetailPeopleWords, detailPeople as peopleJa } from "./ja/detail-people.ts";
import type { ByLanguage } from "./language.ts";

const DETAIL: ByLanguage<DetailWords> = { ja: detailJa, easy: detailEasy, en: detailEn };
const PEOPLE: ByLanguage<DetailPeopleWords> = { ja: peopleJa, easy: peopleEasy, en: peopleEn };

/** Words of the pages of one activity, place, group or event. */
export const detailWords = (language: Language): DetailWords => DETAIL[language];
/** Words of desks, zones, resources and grants. */
export const detailPeopleWords = (language: Language): DetailPeopleWords => PEOPLE[language];
